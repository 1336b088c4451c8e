// The rules and the answers as JSON, from which the other engines are given theirs.

import Decisions

extension Rules {
  /// `{"questions": [{"id", "options", "applies"}], "uses": [{"id", "criteria"}]}`; a criterion is `{"all": [...]}`,
  /// `{"any": [...]}`, `{"question", "options"}` or `{"judgement"}`.
  var json: String {
    let questions = questions.map { question in
      "{\"id\": \"\(question.id)\", \"options\": \(list(question.options)), "
        + "\"applies\": \((question.appliesWhen ?? .all([])).json)}"
    }
    let uses = uses.map { "{\"id\": \"\($0.id)\", \"criteria\": \($0.criteria.json)}" }
    return "{\"questions\": [\(questions.joined(separator: ", "))], \"uses\": [\(uses.joined(separator: ", "))]}"
  }
}

extension Criterion {
  fileprivate var json: String {
    switch self {
    case .all(let parts): "{\"all\": [\(parts.map(\.json).joined(separator: ", "))]}"
    case .any(let parts): "{\"any\": [\(parts.map(\.json).joined(separator: ", "))]}"
    case .answer(let question, let options): "{\"question\": \"\(question)\", \"options\": \(list(options))}"
    case .judgement(let name): "{\"judgement\": \"\(name)\"}"
    }
  }
}

private func list(_ texts: [String]) -> String { "[\(texts.map { "\"\($0)\"" }.joined(separator: ", "))]" }
