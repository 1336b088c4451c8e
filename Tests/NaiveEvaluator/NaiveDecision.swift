// What the naive evaluator finds, in a form that a decision of the real one can be put into.

import Decisions

/// What follows from a set of answers.
public struct NaiveDecision: Hashable, Sendable {
  /// What follows for one use.
  public struct Outcome: Hashable, Sendable {
    public var use: String
    public var verdict: Verdict
    public var toFindOut: [String]
    public var judgements: [String]
    public var cautions: [String]
  }

  public var outcomes: [Outcome]
  public var due: [String]
  public var next: String?
  public var inert: [String]

  /// The same as a decision of the real evaluator, with nothing left out.
  public init(_ decision: Decision) {
    outcomes = decision.outcomes.map {
      Outcome(
        use: $0.use, verdict: $0.verdict, toFindOut: $0.toFindOut, judgements: $0.judgements, cautions: $0.cautions)
    }
    due = decision.due
    next = decision.next
    inert = decision.inert
  }

  init(outcomes: [Outcome], due: [String], inert: [String]) {
    self.outcomes = outcomes
    self.due = due
    self.next = due.isEmpty ? nil : due[0]
    self.inert = inert
  }
}
