// A message that repeats what stands in files, or their names, made safe to show.

/// A message on one line and of at most 2,000 characters, with the number of each that steers a terminal in its place.
///
/// AnswersFile, Interview and Outside each say for themselves which these are, since no room below all four is about
/// texts; a test of the house compares them.
package func shownLine(_ message: String) -> String {
  let limit = 2_000
  let shown = message.unicodeScalars.prefix(limit).map { scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      codePoint(of: scalar)
    default: String(scalar)
    }
  }
  return shown.joined() + (message.unicodeScalars.count > limit ? "..." : "")
}
