// What a person pressed, whatever the terminal sent for it.

/// A key press.
public enum Key: Hashable, Sendable {
  /// A letter, digit or sign, as it was typed; space too.
  case character(Character)
  /// Ctrl and a letter, which is in lower case; never one that is also Tab, Enter or Backspace.
  case control(Character)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, escape, backspace, tab, backTab
  /// A key that the guide knows nothing about.
  case other
}
