// Why each use matches, may match or does not match, criterion by criterion.

import Decisions

extension Guide {
  /// Why a use has its verdict for a set of answers.
  public struct UseExplanation: Sendable {
    /// The drug that is used.
    public let drug: Drug
    /// The use with its verdict.
    public let use: UseFinding
    /// Each condition with how its parts stand, in the order of the use.
    public let conditions: [(condition: Condition, explanation: Explanation)]
    /// For each question that can still change the verdict, what it would be with each of its options.
    public let whatIf: [WhatIf]
  }

  /// What a verdict would be with each option of an open question.
  public struct WhatIf: Sendable {
    /// The question that is open.
    public let question: Question
    /// What the verdict would be with each known option of the question, in their order.
    public let options: [SupposedOption]
  }

  /// What a verdict would be with one option.
  public struct SupposedOption: Sendable {
    /// The option that is supposed.
    public let option: Option
    /// What the verdict on the use would be.
    public let verdict: Verdict
    /// Whether the answers would then be about something that the guide does not cover.
    public let isNotCovered: Bool
  }

  /// Why each use has its verdict, in the order of the guide.
  ///
  /// - Parameters:
  ///   - findings: what the guide found for the answers.
  ///   - answers: the answers, which the guide's own rules made.
  ///   - id: the id of a drug, to explain its uses alone; nil for all.
  public func explanations(of findings: Findings, for answers: Answers, drug id: String? = nil) -> [UseExplanation] {
    // Each option is supposed once for all uses.
    let supposed = questions.reduce(into: [String: [Supposed]]()) { supposed, question in
      guard findings.decision.outcomes.contains(where: { $0.toFindOut.contains(question.id) }) else { return }
      supposed[question.id] = suppositions(of: question, with: answers, beside: findings.answers)
    }
    return findings.drugs.filter { id == nil || $0.drug.id == id }.flatMap { found in
      found.uses.map { use in
        UseExplanation(
          drug: found.drug, use: use,
          conditions: use.use.conditions.map { ($0, rules.explain($0.criterion, with: answers)) },
          whatIf: use.outcome.toFindOut.compactMap { whatIf($0, use.use.id, supposed[$0, default: []]) })
      }
    }
  }

  /// An option of an open question, what would follow from it, and whether it would lead to what is not covered.
  private typealias Supposed = (option: Option, decision: Decision, isNotCovered: Bool)

  private func suppositions(
    of question: Question, with answers: Answers, beside known: [String: String]
  ) -> [Supposed] {
    rules.whatIf(question.id, with: answers).compactMap { supposition in
      question.option(supposition.option).map { option in
        let standings = standings(for: known.merging([question.id: option.id]) { $1 })
        return (option, supposition.decision, standings.last == .holds)
      }
    }
  }

  private func whatIf(_ id: String, _ use: String, _ supposed: [Supposed]) -> WhatIf? {
    guard let question = question(id), let number = rules.uses.firstIndex(where: { $0.id == use }) else { return nil }
    return WhatIf(
      question: question,
      options: supposed.map {
        SupposedOption(
          option: $0.option, verdict: $0.decision.verdict(ofUse: number), isNotCovered: $0.isNotCovered)
      })
  }
}
