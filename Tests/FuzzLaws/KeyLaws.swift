// The laws of a way through the guide, whatever the terminal sends and whatever happens around it.

import CursesTerminal
import Screen
import Summary

/// Reads what a terminal sends, in a window that changes, and looks at every page that comes of it.
///
/// The first byte says on whose computer, and in which format a summary is taken along. The others are what the terminal
/// sends, but for those from F8 on, which UTF-8 does not have: they begin a ``Happening``.
func checkKeys(_ input: [UInt8]) throws(BrokenLaw) {
  guard let first = input.first else { return }
  var script = Script(input.dropFirst())
  var keys = CheckedKeyReader()
  var walk = try Walk(onSharedComputer: first & 1 == 1)
  while let happening = script.next() {
    switch happening {
    case .code(let code):
      for key in try keys.keys(with: code) { try walk.press(key) }
    case .pause: for key in try keys.keysAtPause() { try walk.press(key) }
    case .resize(let width, let height): try walk.resize(width: width, height: height)
    case .key(let key): try walk.press(key)
    case .timePassed(let isForgotten): try walk.letTimePass(isForgotten)
    }
    if walk.hasLeft { break }
  }
  try walk.checkWhatIsTakenAlong(in: SummaryFormat.allCases[Int(first >> 1) % SummaryFormat.allCases.count])
}

/// What can happen in front of the guide.
enum Happening {
  /// A byte, or a code of ncurses above.
  case code(Int32)
  /// Nothing comes for a moment.
  case pause
  case resize(width: Int, height: Int)
  /// The mouse.
  case key(Key)
  /// On a shared computer nobody pressed a key.
  case timePassed(isForgotten: Bool)
}

/// Happenings out of bytes.
struct Script {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// The next happening; nil at the end, also in the middle of one.
  mutating func next() -> Happening? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case 0xF8: return number().map { .timePassed(isForgotten: $0 & 1 == 1) }
    case 0xF9: return .key(.wheelUp)
    case 0xFA: return .key(.wheelDown)
    case 0xFB:
      guard let row = number(), let column = number() else { return nil }
      return .key(.click(Position(row: row, column: column)))
    // The codes of ncurses lie from 256 on, those of keys that have no other name above 511.
    case 0xFC: return number().map { .code(Int32($0) + 256) }
    case 0xFD: return .pause
    case 0xFE:
      guard let width = number(), let height = number() else { return nil }
      return .resize(width: width % 140 + 1, height: height % 50 + 1)
    // A byte that is none of these marks.
    case 0xFF: return number().map { .code(Int32($0)) }
    default: return .code(Int32(byte))
    }
  }

  private mutating func number() -> Int? { rest.popFirst().map(Int.init) }
}

/// A reader of keys beside one that has a pause behind every byte.
struct CheckedKeyReader {
  private var reader = KeyReader()
  private var pausing = KeyReader()

  mutating func keys(with code: Int32) throws(BrokenLaw) -> [Key] {
    let keys = reader.keys(with: code)
    // Behind Esc a pause means that it was Esc alone.
    let pausingKeys = pausing.keys(with: code) + (code == 0x1B ? [] : pausing.keysAtPause())
    try keep(pausingKeys == keys, "pauses between bytes make \(pausingKeys) of \(keys)")
    // What comes in the middle of a sequence or a character ends it, and is not lost.
    if code == 0x0D { try keep(keys.last == .enter, "Enter is lost: \(keys)") }
    if code == 0x03 { try keep(keys.last == .control("c"), "Ctrl-C is lost: \(keys)") }
    return keys
  }

  mutating func keysAtPause() throws(BrokenLaw) -> [Key] {
    let keys = reader.keysAtPause()
    try keep(pausing.keysAtPause() == keys, "a pause tells other keys where pauses came before")
    return keys
  }
}
