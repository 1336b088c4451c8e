// What the answers show: what to ask, then every drug in one of three groups with the reason.

import Decisions
import Guide
import Interview
import Screen

extension PageWriter {
  func results(_ state: State) -> Draft {
    let findings = findings(for: state)
    return Draft(
      title: wording.resultsTitle,
      blocks: resultsIntroduction(state, findings) + askList(findings)
        + Verdict.allCases.flatMap { group($0, findings, state) })
  }

  private func resultsIntroduction(_ state: State, _ findings: Guide.Findings) -> [Block<Event>] {
    let isOpen = findings.decision.next != nil
    return [paragraph(wording.resultsIntro)]
      + (state.answers.isEmpty ? [paragraph(wording.resultsNoAnswers)] : [])
      + paragraphs(guide.cautions(in: findings).map(\.statement))
      + (isOpen && !state.answers.isEmpty ? [paragraph(wording.resultsQuestionsLeft)] : [])
      + [choice(summaryTitle(state), .summaryOpened), choice(wording.resultsReview, .reviewOpened)]
      + (isOpen ? [choice(wording.reviewGoOn, .interviewStarted)] : [])
  }

  private func askList(_ findings: Guide.Findings) -> [Block<Event>] {
    section(
      wording.resultsAsk,
      findings.toAsk.map { line in
        .item(
          wording.resultsAskLine(question: line.text, drugs: line.drugs.joined(separator: ", ")),
          mark: wording.listMark)
      })
  }

  private func group(_ verdict: Verdict, _ findings: Guide.Findings, _ state: State) -> [Block<Event>] {
    let drugs = findings.drugs(verdict)
    if drugs.isEmpty { return verdict == .matches ? [paragraph(wording.resultsNoneMatch)] : [] }
    let isNotCovered = verdict == .doesNotMatch && findings.isNotCovered
    return [heading(isNotCovered ? wording.resultsNotCovered : title(of: verdict))]
      + (isNotCovered ? paragraphs(guide.notCovered.map { [$0.statement] } ?? []) : [])
      + drugs.map { finding in
        // The paragraph above has said the reason, and again beside each name it would only hurt.
        choice(
          guide.name(of: finding.drug), detail: isNotCovered ? nil : guide.reason(for: finding, in: findings),
          .drugOpened(finding.drug.id))
      }
  }

  private func title(of verdict: Verdict) -> String {
    switch verdict {
    case .matches: wording.resultsMatches
    case .mayMatch: wording.resultsMayMatch
    case .doesNotMatch: wording.resultsDoesNotMatch
    }
  }
}
