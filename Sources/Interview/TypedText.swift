// A text that a person typed, made fit to keep and to show.

/// What may stand in a typed text: nothing that steers a terminal or turns its lines, and no more than fits on paper.
///
/// AnswersFile, ContentCompiler and Outside each say for themselves what steers a terminal, since no room below all four
/// is about texts; a test of the house compares them. Here anything else stays, so that no letter of a person's is lost.
func typed(_ text: String) -> String {
  let shown = text.unicodeScalars.lazy.filter { scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
  // A letter can have any number of accents, of which each is a character of its own to whoever sends them.
  return String(String(String.UnicodeScalarView(shown.prefix(400))).prefix(200))
}
