// How many columns a character takes, the same on every machine.

/// The columns that a character takes on a terminal: 0, 1 or 2.
///
/// Own table, so that a layout does not depend on the machine's locale. Wide are the East Asian wide and full-width
/// blocks and the pictographs; nothing is taken by control characters and by marks that stand alone.
/// Source: Unicode Standard Annex 11, "East Asian Width", by blocks.
public func columnWidth(of character: Character) -> Int {
  guard let first = character.unicodeScalars.first else { return 0 }
  if first.value >= 0x20 && first.value < 0x7F { return 1 }
  // The lines that every page is framed with.
  if (0x2500...0x257F).contains(first.value), character.unicodeScalars.count == 1 { return 1 }
  switch first.properties.generalCategory {
  case .control, .format, .surrogate, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
  default: break
  }
  if character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
  return wideRanges.contains { $0.contains(first.value) } ? 2 : 1
}

/// The columns that a text takes on one line.
public func columnWidth(of text: some StringProtocol) -> Int {
  // Plain ASCII takes a column a byte, and nearly every text is that.
  if isPlain(text) { return text.utf8.count }
  return text.reduce(0) { $0 + columnWidth(of: $1) }
}

/// Whether a text is of ASCII without control characters.
func isPlain(_ text: some StringProtocol) -> Bool {
  // All bytes are looked at, because the processor does that for many at once.
  let seen = text.utf8.withContiguousStorageIfAvailable { bytes in
    var outside: UInt8 = 0
    for byte in bytes { outside |= isPlain(byte) ? 0 : 1 }
    return outside == 0
  }
  return seen ?? text.utf8.allSatisfy(isPlain)
}

/// Whether a byte is a character of ASCII that is seen, or a blank.
func isPlain(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }

/// The columns of a text of plain ASCII and the lines of frames, of which each takes a column and joins no other; nil for
/// any other text. What characters a text has need not be worked out for it.
func framedWidth(of text: String) -> Int? {
  var columns = 0
  // U+2500 to U+257F are three bytes: E2, 94 or 95, and one more.
  var left = 0
  for byte in text.utf8 {
    switch (left, byte) {
    case (0, 0x20..<0x7F): columns += 1
    case (0, 0xE2): left = 2
    case (2, 0x94...0x95): left = 1
    case (1, _):
      left = 0
      columns += 1
    default: return nil
    }
  }
  return columns
}

/// A character some times. `String(repeating:count:)` adds them one by one, which takes a hundred times as long.
func repeated(_ character: Character, _ count: Int) -> String {
  let bytes = Array(String(character).utf8)
  let length = bytes.count * max(count, 0)
  return String(unsafeUninitializedCapacity: length) { buffer in
    for start in stride(from: 0, to: length, by: bytes.count) {
      for offset in 0..<bytes.count { buffer.initializeElement(at: start + offset, to: bytes[offset]) }
    }
    return length
  }
}

private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
  0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
  0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
  0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
  0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
  0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E,
  0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
  0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF,
  0x1AFF0...0x1B2FF, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A,
  0x1F1E6...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248, 0x1F250...0x1F251, 0x1F260...0x1F265,
  0x1F300...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA,
  0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440,
  0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A,
  0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC,
  0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7, 0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC,
  0x1F7E0...0x1F7EB, 0x1F7F0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF,
  0x1FA70...0x1FAFF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
]
