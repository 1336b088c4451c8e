// The embedded guide asks and decides what the tables here say, so that a slip in Content shows.

import Guide
import Testing

@testable import Decisions

struct FactsTests {
  private let guide = Guide.embedded

  /// The drugs that the base source of the guide describes (S1 to S17).
  private let baseDrugs = [
    "trastuzumab", "pertuzumab", "denosumab", "everolimus", "palbociclib", "ribociclib", "abemaciclib",
    "trastuzumab_emtansine",
  ]

  /// The uses of the facts whose drugs are in the guide.
  private var expectedUses: [Decisions.Use] {
    let drugs = Set(guide.drugs.map(\.id))
    return Facts.uses.filter { drugs.contains(drug(of: $0.id)) }
  }

  private func drug(of use: String) -> String { String(use.prefix { $0 != "/" }) }

  @Test func theQuestionsAreThoseOfTheFactsInTheirOrder() {
    #expect(guide.rules.questions.map(\.id) == Facts.questions.map(\.id))
  }

  @Test(arguments: Facts.questions.map(\.id))
  func aQuestionHasItsOptionsAndAppliesAsTheFactsSay(id: String) throws {
    let written = try #require(guide.rules.questions.first { $0.id == id })
    let expected = try #require(Facts.questions.first { $0.id == id })
    #expect(written.options == expected.options)
    #expect(written.unknownOptions == expected.unknownOptions)
    let rules = guide.rules
    #expect(rules.diagram(of: written.appliesWhen ?? .all([])) == rules.diagram(of: expected.appliesWhen ?? .all([])))
    #expect((written.appliesWhen == nil) == (expected.appliesWhen == nil))
  }

  @Test func theUsesAreThoseOfTheFactsInTheirOrder() {
    #expect(guide.rules.uses.map(\.id) == expectedUses.map(\.id))
    #expect(guide.drugs.flatMap { drug in drug.uses.map(\.id) } == guide.rules.uses.map(\.id))
  }

  @Test func everyDrugOfTheBaseSourceIsThereAndNoneThatTheFactsDoNotName() {
    let drugs = guide.drugs.map(\.id)
    #expect(Set(drugs).isSuperset(of: baseDrugs))
    #expect(Set(drugs).isSubset(of: Facts.uses.map { drug(of: $0.id) }))
  }

  /// Equal as functions: it does not matter how Content writes them.
  @Test(arguments: Guide.embedded.rules.uses.map(\.id))
  func aUseHasTheCriteriaOfTheFacts(id: String) throws {
    let written = try #require(guide.rules.uses.first { $0.id == id })
    let expected = try #require(Facts.uses.first { $0.id == id })
    let rules = try Facts.rules()
    #expect(rules.diagram(of: written.criteria) == rules.diagram(of: expected.criteria))
    #expect(!rules.diagram(of: written.criteria).isNever && !rules.diagram(of: written.criteria).isAlways)
    #expect(Set(written.criteria.judgements) == Set(expected.criteria.judgements))
  }

  @Test func theJudgementsAreThoseOfTheFacts() throws {
    #expect(guide.judgements.map(\.id).sorted() == (try Facts.rules().judgements.sorted()))
  }

  @Test func theCautionForMenIsTheOnlyOne() {
    #expect(guide.rules.cautions == Facts.cautions)
  }

  @Test func earlyCancerIsWhatTheGuideDoesNotCover() {
    let rules = guide.rules
    #expect(
      rules.diagram(of: guide.notCovered?.when ?? .any([])) == rules.diagram(of: .answer("extent", isOneOf: ["early"])))
  }

  @Test func theFactsAreAsOfNovember2025() {
    #expect(guide.factsAsOf == "2025-11")
  }
}
