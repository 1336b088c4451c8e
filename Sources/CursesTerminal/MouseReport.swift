// What a terminal says about its mouse, in the new form and in the old one.

import Screen

/// A report of a press, a release or a turn of the wheel.
struct MouseReport {
  private let button: Int
  private let place: Position
  private let isRelease: Bool

  /// Nil where a sequence, with its Esc, is no such report.
  init?(_ sequence: [UInt8]) {
    if sequence.count == 6, sequence.starts(with: [0x1B, UInt8(ascii: "["), UInt8(ascii: "M")]) {
      // Esc [ M and three bytes, each 32 more than it says.
      button = Int(sequence[3]) - 32
      place = Position(row: Int(sequence[5]) - 33, column: Int(sequence[4]) - 33)
      isRelease = button & 0b11 == 0b11
      return
    }
    // Esc [ < button ; column ; row, then M for a press and m for a release.
    guard sequence.starts(with: [0x1B, UInt8(ascii: "["), UInt8(ascii: "<")]), let last = sequence.last,
      last == UInt8(ascii: "M") || last == UInt8(ascii: "m")
    else { return nil }
    let numbers = sequence.dropFirst(3).dropLast().split(separator: UInt8(ascii: ";")).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1], let row = numbers[2] else { return nil }
    self.button = button
    place = Position(row: row - 1, column: column - 1)
    isRelease = last == UInt8(ascii: "m")
  }

  /// What it is for the guide: a press of the first button, with Shift, Alt or Ctrl or without, and the wheel.
  var key: Key {
    guard !isRelease, place.row >= 0, place.column >= 0 else { return .other }
    switch button & ~0b11100 {
    case 0: return .click(place)
    case 64: return .wheelUp
    case 65: return .wheelDown
    default: return .other
    }
  }
}
