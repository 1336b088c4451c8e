// Why a verdict is what it is: every part of the criteria with how it stands.

/// How a criterion stands for a set of answers.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  /// True for every combination that is still possible.
  case holds = "true"
  /// True for none.
  case fails = "false"
  /// True for some of them and false for others.
  case open
}

/// A criterion with how it stands, and the same for each of its parts.
public struct Explanation: Hashable, Sendable {
  public let criterion: Criterion
  public let standing: Standing
  /// The ids of the questions without a known answer that can still change how it stands, in question order.
  public let toFindOut: [String]
  /// The names of the judgements that can still change how it stands.
  public let judgements: [String]
  /// One for each part of an `all` or `any`, in their order; empty otherwise.
  public let parts: [Explanation]
}

extension Rules {
  /// How a criterion and each of its parts stand for these answers, as exactly as a verdict.
  ///
  /// The criterion may be one of a use, a part of it, or one of the caller's over the same questions and judgements.
  /// Cost: builds a diagram for each part, so it is for showing and not for millions of records.
  public func explain(_ criterion: Criterion, with answers: Answers) -> Explanation {
    let residue = compiler.diagram(of: criterion).restricted(by: knownValues(answers))
    let parts: [Criterion]
    switch criterion {
    case .all(let inner), .any(let inner): parts = inner
    case .answer, .judgement: parts = []
    }
    return Explanation(
      criterion: criterion, standing: Standing(residue.verdict), toFindOut: openQuestions(residue),
      judgements: openJudgements(residue), parts: parts.map { explain($0, with: answers) })
  }
}

extension Standing {
  /// How a criterion stands whose use has this verdict.
  public init(_ verdict: Verdict) {
    switch verdict {
    case .matches: self = .holds
    case .mayMatch: self = .open
    case .doesNotMatch: self = .fails
    }
  }
}
