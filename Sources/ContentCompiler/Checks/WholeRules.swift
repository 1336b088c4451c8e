// The rules of a written guide without faults.

import Decisions

/// The rules that the guide decides with, as module Guide makes them.
struct WholeRules {
  /// Decides about each use.
  let uses: Rules
  /// Decides about each condition of each use, in their order, and last about what is not covered.
  let conditions: Rules

  /// - Throws: `RulesError` for what the checks of single criteria let through.
  init(of guide: WholeGuide) throws(RulesError) {
    let questions = guide.rulesQuestions
    let written = guide.drugs.flatMap(\.uses)
    uses = try Rules(
      questions: questions,
      uses: written.map { use in
        Use(id: use.id.string, criteria: guide.expanded(use.criterion))
      },
      cautions: guide.written.cautions.map { Caution(id: $0.id.string, when: guide.expanded($0.when)) })
    let criteria = written.flatMap(\.conditions).map(\.criterion).map(guide.expanded) + [guide.notCovered ?? .any([])]
    conditions = try Rules(
      questions: questions, uses: criteria.enumerated().map { Use(id: String($0), criteria: $1) })
  }
}
