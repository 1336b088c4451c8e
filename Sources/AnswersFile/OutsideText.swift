// Texts from outside, such as names of files, made safe to show.

/// A text from outside in quotation marks, made safe as ``escaped(_:)`` does it.
public func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

/// A text from outside made safe to show: at most 60 characters, and in place of each one that steers a terminal or
/// turns its lines the number that it has.
public func escaped(_ text: String) -> String {
  let shown = text.unicodeScalars.prefix(60).map { scalar in
    scalar.isHarmless ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
  return shown.joined() + (text.unicodeScalars.count > 60 ? "..." : "")
}

/// A message of several lines, which repeats texts from outside as they are, made safe to show.
public func escaped(_ message: String, repeating texts: [String]) -> String {
  var message = message
  // A text within another one is looked for after it, so that none is changed in part.
  for text in texts.sorted(by: { $0.utf8.count > $1.utf8.count }) where escaped(text) != text {
    message = message.replacing(text, with: escaped(text))
  }
  let lines = message.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.map { line in
    line.allSatisfy(\.isHarmless)
      ? String(line) : line.map { $0.isHarmless ? String($0) : escaped(String($0)) }.joined()
  }.joined(separator: "\n")
}

extension Unicode.Scalar {
  /// Whether it neither steers a terminal nor turns its lines, and can be seen.
  ///
  /// ContentCompiler, Interview and Outside each say for themselves what steers a terminal, since no room below all four
  /// is about texts; a test of the house compares them.
  fileprivate var isHarmless: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
