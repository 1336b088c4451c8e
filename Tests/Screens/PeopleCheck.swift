// Checks what many people are shown at the end of their way: the results, every drug's page and the summary.

import Decisions
import Guide
import Interview
import NaiveEvaluator
import Pages
import Screen
import Summary

/// What was found for some people.
struct PeopleCheck: Sendable {
  private(set) var people = 0
  private(set) var results: Set<[String: String]> = []
  private(set) var drugPages = 0
  /// The summaries of which all that comes before when to call fits on one sheet of paper.
  private(set) var shortSummaries = 0
  private(set) var faults: [String] = []
  private var seenDrugs: Set<DrugView> = []

  /// What the page of a drug depends on.
  private struct DrugView: Hashable {
    let drug: String
    let reason: String
    let verdict: Verdict
    let standings: [Standing]
    let cautions: [String]
    let isNotCovered: Bool
    let hasAnswers: Bool
  }

  /// Lets people go through the guide.
  init(guide: Guide, banned: BannedPhrases, people count: Int, seed: UInt64) {
    let writer = PageWriter(guide)
    let interview = Interview(guide)
    var check = PageCheck(banned: banned, widths: [80, 40])
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<count {
      let state = walk(through: guide, interview, using: &generator)
      people += 1
      if results.insert(state.answers).inserted { look(at: state, guide, writer, &check) }
    }
  }

  private mutating func look(at state: State, _ guide: Guide, _ writer: PageWriter, _ check: inout PageCheck) {
    if state.visit.place != .results { faults.append("\(state.answers) ends at \(state.visit.place)") }
    let findings = writer.findings(for: state)
    let summary = guide.summary(of: findings)
    faults += check.faults(of: writer.page(for: state)) + check.faults(of: summary.document)
    let sheets = summary.text(pageLength: TeamSummary.pageLength).split(separator: "\u{0C}")
    if sheets.dropFirst().first?.hasPrefix(guide.wording.summaryCall) == true { shortSummaries += 1 }
    for drug in findings.drugs where seenDrugs.insert(view(of: drug, findings, guide)).inserted {
      var state = state
      state.visits.append(Visit(.drug(drug.drug.id)))
      drugPages += 1
      faults += check.faults(of: writer.page(for: state))
    }
  }

  private func view(of drug: Guide.DrugFinding, _ findings: Guide.Findings, _ guide: Guide) -> DrugView {
    DrugView(
      drug: drug.drug.id, reason: guide.reason(for: drug, in: findings), verdict: drug.verdict,
      standings: drug.uses.flatMap { $0.conditions.map(\.standing) },
      cautions: findings.decision.outcomes.first?.cautions ?? [], isNotCovered: findings.isNotCovered,
      hasAnswers: !findings.answers.isEmpty)
  }
}
