// What criteria say, whichever way they are written, each worked out once.

import Decisions

/// The diagrams of the criteria that the checks compare.
final class Truths {
  private let rules: Rules
  private var done: [Criterion: Diagram] = [:]
  private var doneIfAllApply: [Criterion: Diagram] = [:]

  /// Knows the questions and every judgement of a guide, also one that no use hangs on.
  ///
  /// - Throws: `RulesError` for what the checks of single criteria let through.
  init(of guide: WholeGuide) throws(RulesError) {
    let judgements = guide.written.judgements.map(\.id.string)
    rules = try Rules(
      questions: guide.rulesQuestions, uses: [],
      cautions: judgements.map { Caution(id: $0, when: .judgement($0)) })
  }

  /// What a criterion says.
  func truth(of criterion: Criterion) -> Diagram {
    if let diagram = done[criterion] { return diagram }
    let diagram = rules.diagram(of: criterion)
    done[criterion] = diagram
    return diagram
  }

  /// What a criterion says by its own words, as if every question applied.
  func truthIfAllApply(of criterion: Criterion) -> Diagram {
    if let diagram = doneIfAllApply[criterion] { return diagram }
    let diagram = rules.diagram(of: criterion, asIfAllApply: true)
    doneIfAllApply[criterion] = diagram
    return diagram
  }
}
