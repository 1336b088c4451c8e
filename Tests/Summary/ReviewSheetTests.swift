// The review sheet: everything that the guide says stands on it once, and it reads as it should.

import CustomDump
import Decisions
import Guide
import Snapshots
import Testing

@testable import Summary

@Suite struct ReviewSheetTests {
  private let guide = Guide.embedded
  private let sheet = Guide.embedded.reviewSheet()

  /// Statements as texts that can be sorted and compared.
  private func sorted(_ statements: [(text: String, sources: [String])]) -> [String] {
    statements.map { "\($0.text) (\($0.sources.joined(separator: ", ")))" }.sorted()
  }

  private func items(_ sheet: ReviewSheet, where isWanted: ([Substring]) -> Bool) -> [ReviewSheet.Item] {
    sheet.items.filter { isWanted($0.mark.place.split(separator: "/")) }
  }

  @Test func aSmallGuideReadsAsItShould() throws {
    let guide = try ReviewGuide.guide()
    try expectSnapshot(guide.reviewText(of: guide.reviewSheet()), named: "review-sheet")
  }

  @Test func everyStatementOfTheGuideStandsOnItOnce() {
    var statements = guide.drugs.flatMap(\.statements) + guide.questions.flatMap { $0.why + $0.help }
    statements += guide.topics.flatMap(\.statements) + guide.terms.flatMap(\.statements)
    statements +=
      (guide.notCovered.map { [$0.statement] } ?? []) + guide.judgements.map(\.statement)
      + guide.cautions.map(\.statement) + guide.contacts.map(\.note)
    statements += guide.helpLevels.flatMap { [$0.heading] + $0.items }
    let own = items(sheet) { place in
      !["use", "source"].contains(place[0])
        && ![["drug", "name"], ["question", "words"], ["question", "asked-when"], ["contact", "line"]]
          .contains([place[0], place[2]])
    }
    #expect(own.count > 700)
    expectNoDifference(sorted(own.map { ($0.text, $0.sources) }), sorted(statements.map { ($0.text, $0.sources) }))
  }

  @Test func everyUseStandsOnItWithEachConditionAndItsRule() {
    let uses = guide.drugs.flatMap(\.uses)
    let items = items(sheet) { $0[0] == "use" }
    expectNoDifference(
      items.filter { $0.mark.ordinal > 1 }.map(\.text), uses.flatMap(\.conditions).map(\.text))
    expectNoDifference(items.filter { $0.mark.ordinal == 1 }.map(\.mark.place), uses.map { "use/\($0.id)" })
    for item in items.filter({ $0.mark.ordinal > 1 }) { #expect(item.details.count == 2, "\(item.mark.id)") }
  }

  @Test func everyQuestionDrugAndHelpLineHasItsOwnWordsOnIt() {
    expectNoDifference(items(sheet) { $0.last == "words" }.map(\.text), guide.questions.map(\.text))
    expectNoDifference(
      items(sheet) { $0[0] == "drug" && $0[2] == "name" }.map(\.text), guide.drugs.map(guide.name(of:)))
    expectNoDifference(
      items(sheet) { $0[0] == "contact" && $0[2] == "line" }.map(\.text), guide.contacts.map(guide.line(for:)))
    expectNoDifference(
      items(sheet) { $0.last == "asked-when" }.count, guide.questions.filter { $0.appliesWhen != nil }.count)
  }

  @Test func everySourceThatIsNamedStandsAtTheEndOnce() {
    let sources = items(sheet) { $0[0] == "source" }.map { $0.mark.place.split(separator: "/")[1] }
    expectNoDifference(sources.map(String.init).sorted(), Set(sheet.items.flatMap(\.sources)).sorted())
  }

  @Test func everythingButASourceHasASource() {
    let bare = sheet.items.filter { $0.sources.isEmpty && !$0.mark.place.hasPrefix("source/") }
    expectNoDifference(bare.map(\.mark.id), [])
  }

  @Test func noTwoItemsHaveTheSameId() {
    #expect(Set(sheet.items.map(\.mark.id)).count == sheet.items.count)
    #expect(sheet.items.allSatisfy { $0.mark.place.split(separator: "/").count == 3 })
  }

  @Test func ofOneDrugItHasThatDrugAloneWithTheSameMarks() {
    for drug in guide.drugs {
      let one = guide.reviewSheet(drug: drug.id)
      expectNoDifference(
        one.items.map(\.mark).filter { !$0.place.hasPrefix("source/") },
        sheet.items.map(\.mark).filter {
          $0.place.hasPrefix("drug/\(drug.id)/") || $0.place.hasPrefix("use/\(drug.id)/")
        }
      )
      let sources = items(one) { $0[0] == "source" }.map { String($0.mark.place.split(separator: "/")[1]) }
      expectNoDifference(sources.sorted(), drug.sources.sorted())
    }
  }

  @Test(arguments: [
    (texts: [], sources: [], bytes: [0xFE]),
    (texts: ["a"], sources: ["b", "c"], bytes: [0x61, 0xFF, 0xFE, 0x62, 0xFF, 0x63, 0xFF]),
    (texts: ["a", ""], sources: ["é"], bytes: [0x61, 0xFF, 0xFF, 0xFE, 0xC3, 0xA9, 0xFF]),
  ])
  func theHashIsFNVOfTheTextsAndSources(_ texts: [String], _ sources: [String], _ bytes: [UInt8]) {
    let expected = bytes.reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    #expect(reviewHash(texts: texts, sources: sources) == expected)
  }

  @Test func criteriaThatDifferAreHashedAsDifferentTexts() {
    let a = Criterion.answer("a", isOneOf: ["x"])
    let b = Criterion.answer("b", isOneOf: ["x"])
    let criteria: [Criterion] = [
      .all([a, .any([b])]), .all([.any([a, b])]), .all([.any([a]), b]), .any([.all([a]), b]), .all([a, b]),
      .answer("a", isOneOf: ["x", "b"]), .judgement("a"), a, b, .all([]), .any([]),
    ]
    #expect(Set(criteria.map(reviewTexts)).count == criteria.count)
  }
}
