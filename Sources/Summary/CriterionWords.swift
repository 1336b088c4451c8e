// A criterion in the guide's own words.

import Decisions
import Guide

extension Guide {
  /// The words for a criterion itself; its parts, where it has any, have words of their own.
  func words(for criterion: Criterion) -> String {
    switch criterion {
    case .all: wording.explainAll
    case .any: wording.explainAny
    case .judgement(let name): wording.explainJudgement(judgement: judgement(name)?.statement.text ?? name)
    case .answer(let id, let options): words(for: id, options)
    }
  }

  /// What a question must be answered with.
  private func words(for id: String, _ options: [String]) -> String {
    guard let question = question(id) else { return id }
    let labels = options.compactMap(question.option).map { wording.explainOption(option: $0.label) }
    return wording.explainLeaf(question: question.name, options: labels.joined(separator: " \(wording.explainOr) "))
  }
}
