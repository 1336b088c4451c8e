// What a terminal has to tell: a key, a new size, or that it is time to leave.

import Screen

/// What came from the terminal.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// Characters that came together, as a paste does, where a text is typed.
  case text(String)
  /// The screen has another size; `width` and `height` already say which.
  case resized
  /// The moment until which to wait has come.
  case timeUp
  /// A signal asks to leave.
  case interrupted(Interruption)
  /// The input is at an end or cannot be read; nothing more will come.
  case ended
}

/// A signal that asks the program to leave. Which exit status it means is for the caller to say.
public enum Interruption: Hashable, Sendable {
  /// INT or QUIT, as Ctrl-C and Ctrl-\ send them.
  case interrupted
  /// HUP, or the terminal is gone, whichever is seen first, and also where HUP is ignored.
  case hungUp
  /// TERM.
  case terminated
}
