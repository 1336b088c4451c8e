// The page of a drug, with the answers marked on whom it is for.

import Guide
import Interview
import Screen

extension PageWriter {
  func drug(_ id: String, _ state: State) -> Draft {
    guard let drug = guide.drug(id), let index = guide.drugs.firstIndex(of: drug) else {
      return Draft(title: id, blocks: [])
    }
    let findings = findings(for: state)
    let blocks =
      introduction(of: drug, findings)
      + section(wording.drugWhatItIs, paragraphs(drug.whatItIs))
      + section(wording.drugWhoItIsFor, paragraphs(drug.whoItIsFor)) + uses(of: drug, findings)
      + section(wording.drugHow, paragraphs(drug.howYouHaveIt))
      + section(wording.drugWhatWith, paragraphs(drug.whatWith))
      + section(wording.drugChecks, paragraphs(drug.checks))
      + sideEffects(of: drug)
      + section(wording.drugGoodToKnow, paragraphs(drug.goodToKnow))
      + section(wording.drugQuestions, items(drug.ask))
      + seeAlso(drug.seeAlso)
      + sourceList(drug.sources, state)
    return Draft(
      title: guide.name(of: drug),
      place: wording.drugPlace(number: String(index + 1), count: String(guide.drugs.count)),
      blocks: blocks)
  }

  private func introduction(of drug: Guide.Drug, _ findings: Guide.Findings) -> [Block<Event>] {
    let said = drug.said.map { [paragraph(wording.drugSaid(said: $0.text))] } ?? []
    var blocks = [paragraph(drug.summary.text)] + said + [paragraph(wording.drugKind(kind: drug.kind))]
    if !findings.answers.isEmpty, let finding = findings.drugs.first(where: { $0.drug.id == drug.id }) {
      let verdict = guide.words(for: finding.verdict, isNotCovered: findings.isNotCovered)
      blocks.append(paragraph(wording.drugVerdict(verdict: verdict, reason: guide.reason(for: finding, in: findings))))
      blocks += paragraphs(guide.cautions(in: findings).map(\.statement))
    }
    return blocks + [paragraph(wording.drugAsk)]
  }

  /// Each use with its conditions, marked by how they stand once there are answers.
  private func uses(of drug: Guide.Drug, _ findings: Guide.Findings) -> [Block<Event>] {
    let uses = findings.drugs.first { $0.drug.id == drug.id }?.uses ?? []
    return uses.flatMap { finding in
      section(
        finding.use.name,
        [paragraph(wording.useIntro)]
          + finding.conditions.map { condition in
            .item(
              condition.condition.text,
              mark: findings.answers.isEmpty ? wording.listMark : guide.mark(for: condition.standing))
          })
    }
  }

  private func sideEffects(of drug: Guide.Drug) -> [Block<Event>] {
    let common =
      drug.sideEffects.isEmpty
      ? [paragraph(wording.drugSideEffectsNone)]
      : [paragraph(wording.drugSideEffectsIntro)] + items(drug.sideEffects)
    let serious =
      drug.tellYourTeam.isEmpty
      ? [paragraph(wording.drugTellYourTeamNone)] : items(drug.tellYourTeam, style: .urgent)
    let emergency = paragraph(drug.emergency.text, style: .urgent)
    return section(wording.drugSideEffects, common) + [emergency] + section(wording.drugTellYourTeam, serious)
      + [choice(wording.drugHelpLines, .helpLinesOpened)]
  }
}
