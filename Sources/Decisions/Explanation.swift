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
  /// The criterion, as it is written.
  public let criterion: Criterion
  /// How it stands.
  public let standing: Standing
  /// The ids of the questions without a known answer that can still change how it stands, in question order.
  public let toFindOut: [String]
  /// The names of the judgements that can still change how it stands, in the order of the rules.
  public let judgements: [String]
  /// One for each part of an `all` or `any`, in their order; empty otherwise.
  public let parts: [Explanation]
}

extension Rules {
  /// How a criterion and each of its parts stand for these answers, as exactly as a verdict.
  ///
  /// The criterion may be one of a use, a part of it, or one of the caller's over the same questions and judgements. A
  /// question, an option or a judgement that these rules do not have counts as false in it.
  /// Cost: builds a diagram for each part, so it is for showing and not for millions of records.
  ///
  /// - Precondition: these rules made the answers.
  public func explain(_ criterion: Criterion, with answers: Answers) -> Explanation {
    let compiled = CompiledCriteria(criterion.withParts, with: compiler)
    var evaluation = Evaluation(of: compiled, questionCount: questions.count)
    evaluation.evaluate(answers)
    var number = 0
    return explanation(of: criterion, evaluation, &number)
  }

  /// The explanation of the criterion with this number among those that were evaluated; its parts follow it.
  private func explanation(of criterion: Criterion, _ evaluation: Evaluation, _ number: inout Int) -> Explanation {
    let verdict = evaluation.verdicts[number]
    let open = evaluation.openVariables(number)
    number += 1
    return Explanation(
      criterion: criterion, standing: Standing(verdict), toFindOut: questionIDs(open), judgements: judgementNames(open),
      parts: criterion.parts.map { explanation(of: $0, evaluation, &number) })
  }
}

extension Criterion {
  /// The parts of an `all` or `any`; none of another criterion.
  var parts: [Criterion] {
    switch self {
    case .all(let parts), .any(let parts): parts
    case .answer, .judgement: []
    }
  }

  /// The criterion, then each of its parts with theirs.
  fileprivate var withParts: [Criterion] { [self] + parts.flatMap(\.withParts) }
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
