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
  /// Whether the use fits the answers.
  public let verdict: Verdict
  /// The ids of the questions without a known answer that can still change the verdict, in question order.
  public let toFindOut: [String]
  /// The names of the judgements that can still change the verdict, in the order of the rules.
  public let judgements: [String]
  /// The ids of the cautions that hold, in the order of the rules; the same for every use.
  public let cautions: [String]
}

/// What follows from a set of answers.
///
/// It can be read in two ways: by id, as lists that are made when they are asked for, and by number, which allocates
/// nothing. Questions, uses and cautions are numbered from 0, in the order of the rules.
public struct Decision: Sendable {
  /// What decided.
  public let rules: Rules
  /// Of each use, then each caution, then of when each question applies.
  private var evaluation: Evaluation
  private var dueWords: [UInt64]
  private var inertWords: [UInt64]

  /// A decision that has yet to be made.
  fileprivate init(by rules: Rules) {
    self.rules = rules
    evaluation = Evaluation(of: rules.compiled, questionCount: rules.questions.count)
    dueWords = Array(repeating: 0, count: evaluation.wordCount)
    inertWords = dueWords
  }
}

extension Rules {
  /// What follows from these answers, exactly: a verdict is settled only when every combination that is still possible
  /// agrees, and a question is named only when it can make a difference.
  ///
  /// For many sets of answers make one decision and ``Decision/redecide(_:)``.
  ///
  /// - Precondition: these rules made the answers.
  public func decide(_ answers: Answers) -> Decision {
    var decision = Decision(by: self)
    decision.redecide(answers)
    return decision
  }
}

extension Decision {
  /// Puts in its place what follows from other answers; allocates nothing.
  ///
  /// Cost: grows with the sizes of the diagrams that the uses are made of, each counted once however many uses share it,
  /// and with the number of uses; not with the number of combinations. A diagram itself can, in the worst case, be
  /// exponentially large in the number of its questions, as with any exact method; those of conditions that people
  /// write for people are small.
  ///
  /// - Precondition: the rules of this decision made the answers.
  public mutating func redecide(_ answers: Answers) {
    evaluation.evaluate(answers)
    var isEveryUseRuledOut = true
    for use in rules.uses.indices where evaluation.verdicts[use] != .doesNotMatch { isEveryUseRuledOut = false }
    let changing = rules.uses.count + (isEveryUseRuledOut ? 0 : rules.cautions.count)
    for word in dueWords.indices {
      var open = evaluation.openVariables(ofFirst: changing, word: word) & ~rules.judgementWords[word]
      dueWords[word] = 0
      inertWords[word] = 0
      // One with an answer, even "not sure", is not asked again.
      while open != 0 {
        let bit = open & (0 &- open)
        if !answers.isGiven(64 * word + open.trailingZeroBitCount) { dueWords[word] |= bit }
        open ^= bit
      }
    }
    let firstApplies = rules.uses.count + rules.cautions.count
    for (index, question) in rules.conditionalQuestions.enumerated()
    where answers.values[question] >= 0 && evaluation.verdicts[firstApplies + index] == .doesNotMatch {
      inertWords[question / 64] |= 1 << (question % 64)
    }
  }
}

extension Decision: Equatable {
  /// Whether the same follows; what it follows from does not matter.
  public static func == (first: Decision, second: Decision) -> Bool {
    first.outcomes == second.outcomes && first.due == second.due && first.inert == second.inert
  }
}

// By number.
extension Decision {
  /// The verdict on a use.
  ///
  /// - Precondition: there is a use with this number.
  public func verdict(ofUse use: Int) -> Verdict { evaluation.verdicts[use] }

  /// The questions without a known answer that can still change the verdict on a use.
  ///
  /// - Precondition: there is a use with this number.
  public func numbersToFindOut(ofUse use: Int) -> Numbers {
    Numbers(evaluation.openVariables(use), below: rules.questions.count)
  }

  /// Whether a judgement can still change the verdict on a use.
  ///
  /// - Precondition: there is a use with this number.
  public func hangsOnJudgement(use: Int) -> Bool {
    evaluation.openVariables(use).enumerated().contains { word, set in set & rules.judgementWords[word] != 0 }
  }

  /// Whether a caution holds: its condition is true for every combination that is still possible.
  ///
  /// - Precondition: there is a caution with this number.
  public func holds(caution: Int) -> Bool { evaluation.verdicts[rules.uses.count + caution] == .matches }

  /// The numbers of the questions in ``due``.
  public var dueNumbers: Numbers { Numbers(dueWords[...], below: rules.questions.count) }

  /// The numbers of the questions in ``inert``.
  public var inertNumbers: Numbers { Numbers(inertWords[...], below: rules.questions.count) }
}

// By id.
extension Decision {
  /// What follows for each use, in the order of the rules.
  public var outcomes: [Outcome] { rules.uses.indices.map(outcome) }

  /// What follows for the use with this number.
  ///
  /// - Precondition: there is a use with this number.
  public func outcome(ofUse use: Int) -> Outcome {
    let open = evaluation.openVariables(use)
    return Outcome(
      use: rules.uses[use].id, verdict: verdict(ofUse: use), toFindOut: rules.questionIDs(open),
      judgements: rules.judgementNames(open),
      cautions: rules.cautions.indices.filter(holds).map { rules.cautions[$0].id })
  }

  /// The questions without any answer that can still change something, in question order.
  ///
  /// A question that a caution hangs on counts as one, unless every use is ruled out.
  public var due: [String] { dueNumbers.map { rules.questions[$0].id } }

  /// The questions with a known answer that cannot apply, in question order: kept, but without effect.
  public var inert: [String] { inertNumbers.map { rules.questions[$0].id } }

  /// The question to ask next, or nil when no further answer changes anything.
  public var next: String? { dueNumbers.first.map { rules.questions[$0].id } }
}

extension Rules {
  /// The ids of the questions in a set of variables.
  func questionIDs(_ variables: ArraySlice<UInt64>) -> [String] {
    Numbers(variables, below: questions.count).map { questions[$0].id }
  }

  /// The names of the judgements in a set of variables.
  func judgementNames(_ variables: ArraySlice<UInt64>) -> [String] {
    Numbers(variables, below: .max).filter { $0 >= questions.count }.map { judgements[$0 - questions.count] }
  }
}
