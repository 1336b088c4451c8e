// The rules that a guide decides with.

import Decisions

/// What decides about the uses of a guide's drugs, and about each of their conditions.
struct Deciders: Sendable {
  /// Decides about each use.
  let uses: Rules
  /// Decides about each condition of each use, in their order, and last about what is not covered.
  let conditions: Rules

  /// What both were compiled to before, so that nothing is built when they are asked for.
  struct Compiled: Sendable {
    let uses: CompiledCriteria
    let conditions: CompiledCriteria
  }

  /// - Parameter compiled: What the criteria of these parts were compiled to; nil to compile them now.
  /// - Throws: `RulesError` when the criteria do not fit the questions.
  init(
    questions: [Guide.Question], drugs: [Guide.Drug], cautions: [Guide.Caution], notCovered: Criterion?,
    compiled: Compiled? = nil
  ) throws(RulesError) {
    uses = try Rules(
      questions: questions.map(\.rule), uses: drugs.flatMap(\.uses).map(\.rule),
      cautions: cautions.map { Caution(id: $0.id, when: $0.when) }, compiled: compiled?.uses)
    let criteria = drugs.flatMap(\.uses).flatMap(\.conditions).map(\.criterion) + [notCovered ?? .any([])]
    conditions = try Rules(
      questions: uses.questions, uses: criteria.enumerated().map { Use(id: String($0), criteria: $1) },
      compiled: compiled?.conditions)
  }
}
