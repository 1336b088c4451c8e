// Decides by trying everything, so that the fast decisions have something plain to agree with.

import Decisions

/// Decides by enumerating every combination that is still possible; written without any of the code that it checks.
///
/// What was found for a criterion is remembered by the answers that the criterion can see, because random answer sets
/// often agree in those.
public struct NaiveEvaluator: Sendable {
  public let questions: [Question]
  public let uses: [Use]
  public let cautions: [Caution]
  private var useTrials: [Trials]
  private var cautionTrials: [Trials]
  private var appliesTrials: [Trials]

  public init(questions: [Question], uses: [Use], cautions: [Caution] = []) {
    self.questions = questions
    self.uses = uses
    self.cautions = cautions
    useTrials = uses.map { Trials(of: $0.criteria, questions) }
    cautionTrials = cautions.map { Trials(of: $0.when, questions) }
    appliesTrials = questions.map { Trials(of: $0.appliesWhen ?? .all([]), questions) }
  }

  /// The questions that a use can see, in question order.
  public func questionsSeen(byUse index: Int) -> [Question] { useTrials[index].seen.map { questions[$0] } }

  /// What follows for a use from known options, by the order of the questions that it can see; -1 where one is open.
  ///
  /// No cautions are looked for.
  public func outcome(ofUse index: Int, seen known: [Int]) -> NaiveDecision.Outcome {
    let found = useTrials[index].result(ofSeen: known)
    return NaiveDecision.Outcome(
      use: uses[index].id, verdict: found.verdict, toFindOut: found.deciding.sorted().map { questions[$0].id },
      judgements: judgements().filter(found.decidingJudgements.contains), cautions: [])
  }

  /// What follows from the answers, by question id.
  public mutating func decide(_ answers: [String: String]) -> NaiveDecision {
    let known = questions.map { question in
      answers[question.id].flatMap { option in question.options.firstIndex { $0 == option } }
    }
    let found = useTrials.indices.map { useTrials[$0].result(known) }
    let foundCautions = cautionTrials.indices.map { cautionTrials[$0].result(known) }
    let holding = cautions.indices.filter { foundCautions[$0].verdict == .matches }.map { cautions[$0].id }
    let judgementOrder = judgements()
    let outcomes = uses.indices.map { index in
      NaiveDecision.Outcome(
        use: uses[index].id, verdict: found[index].verdict,
        toFindOut: found[index].deciding.sorted().map { questions[$0].id },
        judgements: judgementOrder.filter(found[index].decidingJudgements.contains), cautions: holding)
    }
    return NaiveDecision(
      outcomes: outcomes, due: due(answers, found, foundCautions), inert: inert(known))
  }

  /// The questions without any answer that can still change something.
  private func due(
    _ answers: [String: String], _ found: [Trials.Result], _ foundCautions: [Trials.Result]
  ) -> [String] {
    let isSomeUseLeft = found.contains { $0.verdict != .doesNotMatch }
    return questions.indices.filter { index in
      if answers[questions[index].id] != nil { return false }
      if found.contains(where: { $0.deciding.contains(index) }) { return true }
      return isSomeUseLeft && foundCautions.contains { $0.deciding.contains(index) }
    }.map { questions[$0].id }
  }

  /// The known answers whose "applies when" cannot hold.
  private mutating func inert(_ known: [Int?]) -> [String] {
    var ids: [String] = []
    for index in questions.indices where known[index] != nil {
      if appliesTrials[index].result(known).verdict == .doesNotMatch { ids.append(questions[index].id) }
    }
    return ids
  }

  /// Every judgement, uses before cautions, in the order of first mention.
  private func judgements() -> [String] {
    var names: [String] = []
    for trials in useTrials + cautionTrials {
      for name in trials.judgements where !names.contains(name) { names.append(name) }
    }
    return names
  }
}
