// Statements and criteria as Swift.

import Decisions

extension Written.Statement {
  /// The statement as a call on one line.
  var code: String { "Statement(\(literal(text.string)), sources: \(literal(sources)))" }
}

/// A constant that holds a list of statements.
func statements(_ name: String, _ statements: [Written.Statement]) -> [String] {
  constant(name, "[Statement]", array(statements.map(\.code)))
}

extension Criterion {
  /// The criterion as an expression on one line; every case is written with its type, which the compiler likes best.
  var code: String {
    switch self {
    case .all(let parts): "Criterion.all([\(parts.map(\.code).joined(separator: ", "))])"
    case .any(let parts): "Criterion.any([\(parts.map(\.code).joined(separator: ", "))])"
    case .answer(let question, let options):
      "Criterion.answer(\(literal(question)), isOneOf: [\(options.map { literal($0) }.joined(separator: ", "))])"
    case .judgement(let name): "Criterion.judgement(\(literal(name)))"
    }
  }
}
