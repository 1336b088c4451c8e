// A strict reader of JSON, as far as answers need it: objects, texts, and nothing nested deeper.

/// Reads JSON (RFC 8259) from bytes, one token after the other; it remembers nothing and nests nothing.
struct ObjectReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// A mistake at a place in the bytes.
  func error(_ mistake: AnswersError.Mistake, at place: Int) -> AnswersError {
    let before = bytes[bytes.startIndex..<min(place, bytes.endIndex)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
    return AnswersError(
      line: before.count { $0 == UInt8(ascii: "\n") } + 1,
      // Bytes that go on with a character are not counted.
      column: before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1, mistake: mistake)
  }

  /// Reads an object and gives each of its keys, as UTF-8 and with its place, to `member`, which reads the value.
  ///
  /// `member` must refuse a key that it had before.
  mutating func readObject(
    _ member: (inout ObjectReader, ArraySlice<UInt8>, Int) throws(AnswersError) -> Void
  ) throws(AnswersError) {
    try expect(UInt8(ascii: "{"), "{")
    skipBlanks()
    if peek == UInt8(ascii: "}") { return position += 1 }
    while true {
      skipBlanks()
      let place = position
      guard peek == UInt8(ascii: "\"") else { throw unexpected("a name in quotation marks") }
      let key = try readText()
      skipBlanks()
      try expect(UInt8(ascii: ":"), ":")
      skipBlanks()
      try member(&self, key, place)
      skipBlanks()
      switch peek {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "}"): return position += 1
      default: throw unexpected("\",\" or \"}\"")
      }
    }
  }

  /// Reads a text if one stands here; else gives nil and what stands here instead.
  mutating func readTextIfAny() throws(AnswersError) -> ArraySlice<UInt8>? {
    peek == UInt8(ascii: "\"") ? try readText() : nil
  }

  /// Makes sure that nothing but blanks is left.
  mutating func expectEnd() throws(AnswersError) {
    skipBlanks()
    if peek != nil { throw unexpected("nothing more") }
  }

  mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  /// What stands here, in words.
  var found: String {
    guard let byte = peek else { return "the end" }
    let rest = bytes[position...]
    if rest.starts(with: "true".utf8) || rest.starts(with: "false".utf8) { return "a truth value" }
    if rest.starts(with: "null".utf8) { return "null" }
    return switch byte {
    case UInt8(ascii: "{"): "an object"
    case UInt8(ascii: "["): "a list"
    case UInt8(ascii: "\""): "a text"
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): "a number"
    default: byte > 0x20 && byte < 0x7F ? "\"\(Character(Unicode.Scalar(byte)))\"" : "an odd character"
    }
  }

  private var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private func unexpected(_ allowed: String) -> AnswersError {
    error(.unexpected(found: found, allowed: allowed), at: position)
  }

  private mutating func expect(_ byte: UInt8, _ name: String) throws(AnswersError) {
    skipBlanks()
    guard peek == byte else { throw unexpected("\"\(name)\"") }
    position += 1
  }

  /// Reads a text in quotation marks, as UTF-8.
  private mutating func readText() throws(AnswersError) -> ArraySlice<UInt8> {
    position += 1
    let start = position
    // Nearly every text has no escape and is taken as it is.
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
    var text = bytes[start..<position]
    while true {
      switch peek {
      case UInt8(ascii: "\""):
        position += 1
        return text
      case UInt8(ascii: "\\"): text += Array(String(try readEscape()).utf8)
      case .some(let byte) where byte >= 0x20:
        text.append(byte)
        position += 1
      case nil: throw unexpected("the closing quotation mark")
      default: throw error(.unexpected(found: "a control character", allowed: "text on one line"), at: position)
      }
    }
  }

  /// Reads an escape, both halves of a pair of surrogates together.
  private mutating func readEscape() throws(AnswersError) -> Unicode.Scalar {
    let start = position
    position += 1
    let letter = peek
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter ?? 0)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      if let scalar = readCodePoint() { return scalar }
    default: break
    }
    throw error(
      .unexpected(found: "an escape that JSON does not have", allowed: "one such as \\n or \\u00E9"), at: start)
  }

  private mutating func readCodePoint() -> Unicode.Scalar? {
    guard let first = readHexadecimal() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return nil }
    position += 2
    guard let second = readHexadecimal(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func readHexadecimal() -> UInt32? {
    guard position + 4 <= bytes.endIndex else { return nil }
    let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else { return nil }
    position += 4
    return value
  }
}
