// What follows from a person's answers, drug by drug, with the words that the guide has for it.

import Decisions

extension Guide {
  /// What the guide finds for a set of answers.
  public struct Findings: Sendable {
    /// The options chosen, by question id.
    public let answers: [String: String]
    /// What the rules of the guide decided, use by use.
    public let decision: Decision
    /// One for each drug, in the order of the guide.
    public let drugs: [DrugFinding]
    /// What to ask the team, what settles most first; at most five lines.
    public let toAsk: [ToAsk]
    /// Whether the answers are about something that the guide does not cover, so that "did not match" would be wrong.
    public let isNotCovered: Bool

    /// The drugs whose best verdict this is, in the order of the guide.
    public func drugs(_ verdict: Verdict) -> [DrugFinding] { drugs.filter { $0.verdict == verdict } }
  }

  /// What is found for one drug.
  public struct DrugFinding: Sendable {
    /// The drug.
    public let drug: Drug
    /// What is found for each of its uses, in their order.
    public let uses: [UseFinding]

    /// The use with the best verdict, the first of several; nil for a drug without uses.
    public var best: UseFinding? {
      Verdict.allCases.lazy.compactMap { verdict in uses.first { $0.outcome.verdict == verdict } }.first
    }

    /// The best verdict among the uses.
    public var verdict: Verdict { best?.outcome.verdict ?? .doesNotMatch }
  }

  /// What is found for one use.
  public struct UseFinding: Sendable {
    /// The use, as the guide has it.
    public let use: Use
    /// Its verdict, and what could still change it.
    public let outcome: Outcome
    /// How each condition stands, in the order of the use.
    public let conditions: [ConditionFinding]
  }

  /// How one condition stands.
  public struct ConditionFinding: Sendable {
    /// The condition, as the use has it.
    public let condition: Condition
    /// Whether it holds, fails or is open.
    public let standing: Standing
  }

  /// Something to ask the team, for one question that is open.
  public struct ToAsk: Hashable, Sendable {
    /// The id of the question.
    public let question: String
    /// What to ask, in the person's words.
    public let text: String
    /// The names of the drugs for which it can settle something.
    public let drugs: [String]
  }

  /// What follows from these answers, which the guide's own rules made.
  public func findings(for given: Answers) -> Findings {
    let decision = rules.decide(given)
    let answers = Dictionary(
      uniqueKeysWithValues: questions.compactMap { question in
        rules.option(for: question.id, in: given).map { (question.id, $0) }
      })
    var outcomes = decision.outcomes[...]
    var standings = standings(for: answers)[...]
    let found = drugs.map { drug in
      DrugFinding(
        drug: drug,
        uses: drug.uses.map { use in
          UseFinding(
            use: use, outcome: outcomes.removeFirst(),
            conditions: use.conditions.map { ConditionFinding(condition: $0, standing: standings.removeFirst()) })
        })
    }
    return Findings(
      answers: answers, decision: decision, drugs: found, toAsk: toAsk(found, answers),
      isNotCovered: standings.removeFirst() == .holds)
  }

  /// What is said beside every drug for the answers that something was found for.
  package func cautions(in findings: Findings) -> [Caution] {
    (findings.decision.outcomes.first?.cautions ?? []).compactMap(caution)
  }

  /// How each condition of each use stands, and last what is not covered.
  func standings(for answers: [String: String]) -> [Standing] {
    let conditions = parts.deciders().conditions
    // The questions are those of the uses, so no answer is refused. The judgements need not be: a caution may have its
    // own. So the answers are those of the conditions' own rules.
    let verdicts = conditions.verdicts((try? conditions.answers(answers)) ?? conditions.noAnswers)
    return conditions.uses.indices.map { Standing(verdicts[$0]) }
  }

  /// The open questions by the number of open uses that each belongs to, ties in question order; the first five.
  private func toAsk(_ found: [DrugFinding], _ answers: [String: String]) -> [ToAsk] {
    let candidates = questions.map { question in
      let open = found.map { finding in finding.uses.filter { $0.outcome.toFindOut.contains(question.id) }.count }
      return (question, uses: open.reduce(0, +), drugs: zip(found, open).filter { $1 > 0 }.map(\.0.drug.name))
    }
    // The sort is stable, which keeps ties in question order.
    return candidates.filter { $0.uses > 0 }.sorted { $0.uses > $1.uses }.prefix(5).compactMap { question, _, drugs in
      let option = answers[question.id].flatMap(question.option) ?? question.unknownOptions.first
      return option?.ask.map { ToAsk(question: question.id, text: $0, drugs: drugs) }
    }
  }
}
