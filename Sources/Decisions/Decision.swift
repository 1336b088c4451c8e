// What follows from a set of answers: a verdict for each use, and what could still change it.

/// Whether a use fits the answers.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// True for every combination that is still possible.
  case matches
  /// True for some of them and false for others.
  case mayMatch = "may-match"
  /// True for none.
  case doesNotMatch = "does-not-match"
}

/// What follows for one use.
public struct Outcome: Hashable, Sendable {
  /// The id of the use.
  public let use: String
  public let verdict: Verdict
  /// The ids of the questions without a known answer that can still change the verdict, in question order.
  public let toFindOut: [String]
  /// The names of the judgements that can still change the verdict.
  public let judgements: [String]
  /// The ids of the cautions that hold.
  public let cautions: [String]
}

/// What follows from a set of answers.
public struct Decision: Hashable, Sendable {
  /// One for each use, in the order of the rules.
  public let outcomes: [Outcome]
  /// The questions without any answer that can still change something, in question order.
  ///
  /// A question that a caution hangs on counts as one, unless every use is ruled out.
  public let due: [String]
  /// The questions with a known answer that cannot apply, in question order: kept, but without effect.
  public let inert: [String]

  /// The question to ask next, or nil when no further answer changes anything.
  public var next: String? { due.first }
}

extension Rules {
  /// What follows from these answers, exactly: a verdict is settled only when every combination that is still possible
  /// agrees, and a question is named only when it can make a difference.
  ///
  /// Cost: grows with the sizes of the diagrams of the uses.
  public func decide(_ answers: Answers) -> Decision {
    let known = knownValues(answers)
    let residues = useDiagrams.map { $0.restricted(by: known) }
    let cautionResidues = cautionDiagrams.map { $0.restricted(by: known) }
    let holding = zip(cautions, cautionResidues).filter { $1.verdict == .matches }.map(\.0.id)
    let outcomes = zip(uses, residues).map { use, residue in
      Outcome(
        use: use.id, verdict: residue.verdict, toFindOut: openQuestions(residue),
        judgements: openJudgements(residue), cautions: holding)
    }
    let isEveryUseRuledOut = residues.allSatisfy { $0.verdict == .doesNotMatch }
    let changing = residues + (isEveryUseRuledOut ? [] : cautionResidues)
    let due = questions.indices.filter { index in
      answers.positions[index] == Answers.none && changing.contains { $0.support[index] }
    }
    let inert = questions.indices.filter { index in
      known[index] >= 0 && appliesDiagrams[index].restricted(by: known).verdict == .doesNotMatch
    }
    return Decision(outcomes: outcomes, due: due.map { questions[$0].id }, inert: inert.map { questions[$0].id })
  }

  /// The value of each variable, questions then judgements, or -1 where it is open.
  func knownValues(_ answers: Answers) -> [Int] {
    questions.indices.map { knownOption($0, in: answers) ?? -1 } + judgements.map { _ in -1 }
  }

  func openQuestions(_ residue: Residue) -> [String] {
    questions.indices.filter { residue.support[$0] }.map { questions[$0].id }
  }

  func openJudgements(_ residue: Residue) -> [String] {
    judgements.indices.filter { residue.support[questions.count + $0] }.map { judgements[$0] }
  }
}
