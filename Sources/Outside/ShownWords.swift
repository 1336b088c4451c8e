// Paths and the words of other programs, made safe to show.

/// What another program said, on one line and without anything that steers a terminal.
func shown(_ text: String) -> String {
  let safe = text.unicodeScalars.map { $0.steersTerminal ? " " : Character($0) }
  return String(safe).split(separator: " ").joined(separator: " ")
}

/// A path as it may be shown: what steers a terminal, or turns its lines, is a question mark.
func shownPath(_ path: String) -> String {
  String(String.UnicodeScalarView(path.unicodeScalars.map { $0.steersTerminal ? "?" : $0 }))
}

extension Unicode.Scalar {
  /// Whether it steers a terminal, turns its lines, or is of those that each font draws as it likes.
  ///
  /// AnswersFile, ContentCompiler and Interview each say so for themselves, since no room below all four is about texts;
  /// a test of the house compares them. Here a character stays that Unicode does not know yet: it may be a new picture
  /// in the name of a file, which must be found again.
  fileprivate var steersTerminal: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
