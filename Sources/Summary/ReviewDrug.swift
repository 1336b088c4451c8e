// A drug's page and its uses on a review sheet.

import Decisions
import Guide

extension ReviewWriter {
  /// Every field of a drug's page: what may not wait comes first, the rest in the order of the screen.
  mutating func part(of drug: Guide.Drug) -> ReviewSheet.Part {
    let page = "drug/\(drug.id)"
    var fields = field(wording.sheetName, [name(of: drug, at: "\(page)/name")])
    fields += field(wording.sheetSummary, [drug.summary], at: "\(page)/summary")
    fields += field(wording.sheetEmergency, [drug.emergency], at: "\(page)/emergency")
    fields += field(wording.drugTellYourTeam, drug.tellYourTeam, at: "\(page)/tell-your-team")
    fields += field(wording.sheetSaid, drug.said.map { [$0] } ?? [], at: "\(page)/said")
    fields += field(wording.drugWhatItIs, drug.whatItIs, at: "\(page)/what-it-is")
    fields += field(wording.drugWhoItIsFor, drug.whoItIsFor, at: "\(page)/who-it-is-for")
    fields += drug.uses.flatMap { self.field(of: $0) }
    fields += field(wording.drugHow, drug.howYouHaveIt, at: "\(page)/how-you-have-it")
    fields += field(wording.drugWhatWith, drug.whatWith, at: "\(page)/what-with")
    fields += field(wording.drugChecks, drug.checks, at: "\(page)/checks")
    fields += field(
      wording.drugSideEffects, introduction: wording.drugSideEffectsIntro, drug.sideEffects, at: "\(page)/side-effects")
    fields += field(wording.drugGoodToKnow, drug.goodToKnow, at: "\(page)/good-to-know")
    fields += field(wording.drugQuestions, drug.ask, at: "\(page)/ask")
    return ReviewSheet.Part(heading: wording.sheetDrug(drug: guide.name(of: drug)), fields: fields)
  }

  /// Names, sort and ways have no source of their own: those of the page's first statements stand for them.
  private mutating func name(of drug: Guide.Drug, at place: String) -> ReviewSheet.Item {
    let kind = wording.drugKind(kind: drug.kind)
    let ways = wording.sheetWays(ways: drug.ways.map(guide.name(of:)).joined(separator: ", "))
    let name = guide.name(of: drug)
    return item(
      name, details: [ReviewSheet.Detail(text: kind)] + (drug.ways.isEmpty ? [] : [ReviewSheet.Detail(text: ways)]),
      sources: sources(of: [drug.summary] + drug.whatItIs + drug.howYouHaveIt), at: place,
      hashing: [name, drug.kind] + drug.ways.map(\.rawValue))
  }

  /// A use: that its conditions are all there, then each with its rule.
  private mutating func field(of use: Guide.Use) -> [ReviewSheet.Field] {
    let place = "use/\(use.id)"
    var items = [
      item(
        wording.sheetUseWhole(use: use.name), sources: use.sources, at: place,
        hashing: [use.name] + reviewTexts(of: use.criteria))
    ]
    for condition in use.conditions {
      let short = ReviewSheet.Detail(text: wording.sheetShort(short: condition.short))
      items.append(
        item(
          condition.text, details: [short, rule(condition.criterion)], sources: use.sources, at: place,
          hashing: [condition.text, condition.short] + reviewTexts(of: condition.criterion)))
    }
    return field(wording.sheetUse(use: use.name), introduction: wording.sheetUseIntro, items)
  }
}
