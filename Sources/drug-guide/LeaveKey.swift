// The key that leaves the guide on a shared computer, known to those who look after it.

import Guide
import Pages
import Screen

/// A key that nobody presses by chance: Ctrl with a letter, or a sign that neither the guide nor a phone number has.
struct LeaveKey {
  let key: Key

  /// The key of a text such as `ctrl-o` or `#`; nil where it is none that is allowed.
  init?(_ text: String) {
    let typed = text.lowercased()
    if typed.hasPrefix("ctrl-"), typed.count == 6, let letter = typed.last, LeaveKey.letters.contains(letter) {
      key = .control(letter)
    } else if typed.count == 1, let sign = typed.first, LeaveKey.signs.contains(sign) {
      key = .character(sign)
    } else {
      return nil
    }
  }

  /// Whether it was pressed amid this text.
  func isTyped(in text: String) -> Bool { text.unicodeScalars.contains { key == .character(Character($0)) } }

  /// The letters that are allowed behind `ctrl-`.
  ///
  /// H, I, J and M are Backspace, Tab and Enter, and L shows the screen again. C, D, Q, S and Z are what people press
  /// who look for a way out, and what a terminal in between may keep for itself.
  static var letters: [Character] {
    "abcdefghijklmnopqrstuvwxyz".filter { !"cdhijlmqsz".contains($0) && !taken.contains(.control($0)) }
  }

  /// The signs that are allowed; they work while a text is typed too.
  static var signs: [Character] { "!#$%&*=@^_~".filter { !taken.contains(.character($0)) } }

  private static var taken: Set<Key> { PageWriter(.embedded).keys }
}
