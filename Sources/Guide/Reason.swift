// Why a use matches, may match or does not match, in a sentence.

import Decisions

extension Guide {
  /// The reason for a verdict, made of the words of the conditions and of the person's own answers.
  ///
  /// - Parameters:
  ///   - finding: a use with its verdict.
  ///   - findings: all that was found for the same answers.
  ///   - withJudgements: whether it says what only the team can judge.
  public func reason(for finding: UseFinding, in findings: Findings, withJudgements: Bool = true) -> String {
    switch finding.outcome.verdict {
    case .matches: wording.reasonMatches(conditions: list(finding.conditions.map(\.condition.short)))
    case .mayMatch: openReason(finding, withJudgements: withJudgements)
    case .doesNotMatch: failedReason(finding, findings)
    }
  }

  /// The reason for the verdict on a drug's best use; empty for a drug without uses.
  package func reason(for finding: DrugFinding, in findings: Findings) -> String {
    finding.best.map { reason(for: $0, in: findings) } ?? ""
  }

  /// What is not known yet, and what only the team can judge.
  private func openReason(_ finding: UseFinding, withJudgements: Bool) -> String {
    let names = finding.outcome.toFindOut.compactMap { question($0)?.name }
    let judgements = finding.outcome.judgements.compactMap { judgement($0)?.statement.text }
    let open = names.isEmpty ? wording.reasonOnlyJudgement : wording.reasonOpen(questions: list(names))
    return judgements.isEmpty || !withJudgements
      ? open : "\(open) \(wording.reasonJudgement(judgements: list(judgements)))"
  }

  /// What the use is for, beside the answers that are different.
  private func failedReason(_ finding: UseFinding, _ findings: Findings) -> String {
    guard let failed = finding.conditions.first(where: { $0.standing == .fails }) else {
      return wording.reasonTogether
    }
    let given = decisiveAnswers(failed.condition.criterion, findings)
    let purpose = wording.reasonFor(condition: failed.condition.text)
    return given.isEmpty ? purpose : "\(purpose) \(wording.reasonAnswers(answers: list(given)))"
  }

  /// The known answers without which the criterion could still hold, in the words of the guide.
  ///
  /// Those that it reads but would not hold even without are left out, and those without effect are too.
  private func decisiveAnswers(_ criterion: Criterion, _ findings: Findings) -> [String] {
    let read = Set(criterion.questions + criterion.questions.flatMap { question($0)?.appliesWhen?.questions ?? [] })
    var decisive = findings.answers.filter { read.contains($0.key) && !findings.decision.inert.contains($0.key) }
    for question in questions where decisive[question.id] != nil {
      var fewer = decisive
      fewer[question.id] = nil
      if let answers = try? rules.answers(fewer), rules.explain(criterion, with: answers).standing == .fails {
        decisive = fewer
      }
    }
    return questions.compactMap { question in
      question.options.first { $0.id == decisive[question.id] }.map {
        wording.reasonAnswer(option: $0.label, question: question.name)
      }
    }
  }

  private func list(_ parts: [String]) -> String { parts.joined(separator: "; ") }
}
