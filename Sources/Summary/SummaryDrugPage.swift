// The whole page of a drug in a summary.

import Guide

extension TeamSummary {
  /// A part of a drug's page: what it is called, what is said, and as a list where it is one.
  struct DrugPart {
    let id: String
    let heading: String
    let introduction: [String]
    let statements: [Guide.Statement]
    let isList: Bool
    let isUrgent: Bool

    init(
      _ id: String, _ heading: String, _ statements: [Guide.Statement], isList: Bool = false, isUrgent: Bool = false,
      introduction: [String] = []
    ) {
      self.id = id
      self.heading = heading
      self.introduction = introduction
      self.statements = statements
      self.isList = isList
      self.isUrgent = isUrgent
    }
  }

  /// The sections of a drug's page, which begins on a new sheet.
  func page(of drug: Guide.Drug) -> [SummaryDocument.Section] {
    let parts = parts(of: drug).map { part in
      SummaryDocument.Section(
        part.heading, level: 3, isUrgent: part.isUrgent,
        part.introduction.map { .paragraph($0) }
          + part.statements.map { part.isList ? .item($0.text) : .paragraph($0.text) })
    }
    return [SummaryDocument.Section(guide.name(of: drug), beginsPage: true, introduction(of: drug))] + parts
  }

  private func introduction(of drug: Guide.Drug) -> [SummaryDocument.Block] {
    let verdict = findings.drugs.first { $0.drug.id == drug.id }.map { finding in
      wording.drugVerdict(
        verdict: guide.words(for: finding.verdict, isNotCovered: findings.isNotCovered), reason: reason(for: finding))
    }
    let said = drug.said.map { wording.drugSaid(said: $0.text) }
    let kind = wording.drugKind(kind: drug.kind)
    return [drug.summary.text, said, kind, verdict, wording.drugAsk].compactMap(\.self).map { .paragraph($0) }
  }

  /// The parts of a drug's page that have something to say.
  func parts(of drug: Guide.Drug) -> [DrugPart] {
    let sideEffects = [drug.sideEffects.isEmpty ? wording.drugSideEffectsNone : wording.drugSideEffectsIntro]
    let signs = drug.tellYourTeam.isEmpty ? [wording.drugTellYourTeamNone] : []
    let emergency = DrugPart("emergency", wording.summaryEmergency, [drug.emergency], isUrgent: true)
    let parts =
      [
        DrugPart("what_it_is", wording.drugWhatItIs, drug.whatItIs),
        DrugPart("who_it_is_for", wording.drugWhoItIsFor, drug.whoItIsFor),
      ] + drug.uses.map(part) + [
        DrugPart("how_you_have_it", wording.drugHow, drug.howYouHaveIt),
        DrugPart("what_with", wording.drugWhatWith, drug.whatWith),
        DrugPart("checks", wording.drugChecks, drug.checks),
        DrugPart("side_effects", wording.drugSideEffects, drug.sideEffects, isList: true, introduction: sideEffects),
        emergency,
        DrugPart("tell_your_team", wording.drugTellYourTeam, drug.tellYourTeam, isList: true, introduction: signs),
        DrugPart("good_to_know", wording.drugGoodToKnow, drug.goodToKnow),
        DrugPart("ask", wording.drugQuestions, drug.ask, isList: true),
      ]
    return parts.filter { !$0.statements.isEmpty || !$0.introduction.isEmpty }
  }

  /// What must be true for a use, each marked by how it stands for these answers.
  private func part(of use: Guide.Use) -> DrugPart {
    let found = findings.drugs.flatMap(\.uses).first { $0.use.id == use.id }
    let conditions = (found?.conditions ?? []).map { finding in
      Guide.Statement("\(guide.mark(for: finding.standing)) \(finding.condition.text)", sources: use.sources)
    }
    return DrugPart("use/\(use.id)", use.name, conditions, isList: true, introduction: [wording.useIntro])
  }
}
