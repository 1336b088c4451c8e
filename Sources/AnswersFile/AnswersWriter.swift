// Writes a file of answers, which the reader reads back.

import Decisions

/// Writes answers to the questions of one set of rules.
public struct AnswersWriter: Sendable {
  private let questions: [String]

  public init(for rules: Rules) {
    questions = rules.questions.map(\.id)
  }

  /// The text of a file with these answers, by question id: in the order of the questions, one on each line. Answers to
  /// questions that the rules do not have are left out.
  public func file(of answers: [String: String]) -> String {
    let lines = questions.compactMap { id in answers[id].map { "    \(literal(id)): \(literal($0))" } }
    let object = lines.isEmpty ? "{}" : "{\n\(lines.joined(separator: ",\n"))\n  }"
    return "{\n  \"format\": \(literal(AnswersFile.format)),\n  \"answers\": \(object)\n}\n"
  }

  /// A text as JSON writes it.
  private func literal(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\u{0}"..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
