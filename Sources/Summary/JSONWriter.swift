// Writes JSON, one value after the other, into bytes.

/// JSON text as it grows; commas are put where they belong.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func beginObject(_ key: StaticString? = nil) { begin(UInt8(ascii: "{"), key) }
  mutating func endObject() { end(UInt8(ascii: "}")) }
  mutating func beginArray(_ key: StaticString? = nil) { begin(UInt8(ascii: "["), key) }
  mutating func endArray() { end(UInt8(ascii: "]")) }

  mutating func write(_ text: String, _ key: StaticString? = nil) {
    separate(key)
    quote(text)
  }

  mutating func write(_ value: Bool, _ key: StaticString? = nil) {
    separate(key)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  mutating func write(_ value: Int, _ key: StaticString? = nil) {
    separate(key)
    bytes.append(contentsOf: String(value).utf8)
  }

  mutating func writeNull(_ key: StaticString? = nil) {
    separate(key)
    bytes.append(contentsOf: "null".utf8)
  }

  /// A text, or null where there is none.
  mutating func write(_ text: String?, orNull key: StaticString) {
    if let text { write(text, key) } else { writeNull(key) }
  }

  mutating func write(_ texts: [String], _ key: StaticString? = nil) {
    beginArray(key)
    for text in texts { write(text) }
    endArray()
  }

  private mutating func begin(_ bracket: UInt8, _ key: StaticString?) {
    separate(key)
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate(_ key: StaticString?) {
    if needsComma { bytes.append(contentsOf: ", ".utf8) }
    needsComma = true
    guard let key else { return }
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: "\": ".utf8)
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
