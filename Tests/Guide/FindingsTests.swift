// Findings put drugs into groups, and what to ask into an order.

import Decisions
import Testing

@testable import Guide

struct FindingsTests {
  private func groups(_ findings: Guide.Findings) -> [[String]] {
    Verdict.allCases.map { findings.drugs($0).map(\.drug.id) }
  }

  @Test func aDrugStandsInTheGroupOfItsBestUse() throws {
    let guide = try TinyGuide.guide(
      questionCount: 3, TinyGuide.drug("aloe", TinyGuide.use("aloe/1", yesTo: 1), TinyGuide.use("aloe/2", yesTo: 2)),
      TinyGuide.drug("basil", TinyGuide.use("basil/1", yesTo: 2), TinyGuide.use("basil/2", yesTo: 3)),
      TinyGuide.drug("cress", TinyGuide.use("cress/1", yesTo: 2, 3)), TinyGuide.drug("dill"))
    #expect(groups(try guide.findings(for: [:])) == [[], ["aloe", "basil", "cress"], ["dill"]])
    #expect(groups(try guide.findings(for: ["q1": "yes"])) == [["aloe"], ["basil", "cress"], ["dill"]])
    #expect(groups(try guide.findings(for: ["q1": "no", "q2": "no"])) == [[], ["basil"], ["aloe", "cress", "dill"]])
    let findings = try guide.findings(for: ["q1": "no", "q2": "yes", "q3": "yes"])
    #expect(groups(findings) == [["aloe", "basil", "cress"], [], ["dill"]])
    #expect(findings.drugs.map { $0.best?.use.id } == ["aloe/2", "basil/1", "cress/1", nil])
  }

  @Test func everyConditionSaysHowItStands() throws {
    let guide = try TinyGuide.guide(questionCount: 3, TinyGuide.drug("aloe", TinyGuide.use("aloe/1", yesTo: 1, 2, 3)))
    let findings = try guide.findings(for: ["q1": "yes", "q2": "no", "q3": "waiting"])
    #expect(findings.drugs[0].uses[0].conditions.map(\.standing) == [.holds, .fails, .open])
    #expect(findings.answers == ["q1": "yes", "q2": "no", "q3": "waiting"])
  }

  /// The rules of the uses do not know this judgement, those of the conditions do.
  @Test func whatIsNotCoveredMayHangOnAJudgementOfItsOwn() throws {
    let guide = try TinyGuide.guide(
      questionCount: 2, notCovered: .all([.answer("q1", isOneOf: ["yes"]), .judgement("mood")]),
      TinyGuide.drug("aloe", TinyGuide.use("aloe/1", yesTo: 2)))
    let findings = try guide.findings(for: ["q1": "yes", "q2": "yes"])
    #expect(!findings.isNotCovered)
    #expect(findings.drugs[0].verdict == .matches && findings.drugs[0].uses[0].conditions.map(\.standing) == [.holds])
  }

  @Test func whatIsNotCoveredIsSaidOnlyWhenItIsSure() throws {
    let guide = try TinyGuide.guide(
      questionCount: 2, notCovered: .answer("q1", isOneOf: ["yes"]),
      TinyGuide.drug("aloe", TinyGuide.use("aloe/1", yesTo: 2)))
    let answers: [[String: String]] = [[:], ["q1": "yes"], ["q1": "no"], ["q1": "waiting"]]
    #expect(try answers.map { try guide.findings(for: $0).isNotCovered } == [false, true, false, false])
  }

  /// Question 2 and 3 belong to two open uses each, the others to one.
  private func plants() throws -> Guide {
    try TinyGuide.guide(
      questionCount: 8,
      TinyGuide.drug("aloe", TinyGuide.use("aloe/1", yesTo: 1, 2), TinyGuide.use("aloe/2", yesTo: 2, 3)),
      TinyGuide.drug("basil", TinyGuide.use("basil/1", yesTo: 3, 4, 5, 6, 7)))
  }

  private func ask(_ number: Int, _ drugs: String...) -> Guide.ToAsk {
    Guide.ToAsk(question: "q\(number)", text: "What is \(number)?", drugs: drugs)
  }

  @Test func whatSettlesMostIsAskedFirstAndTiesStayInQuestionOrderAndFiveAreEnough() throws {
    #expect(
      try plants().findings(for: [:]).toAsk == [
        ask(2, "ALOE"), ask(3, "ALOE", "BASIL"), ask(1, "ALOE"), ask(4, "BASIL"), ask(5, "BASIL"),
      ])
  }

  @Test func whatIsKnownOrSettlesNothingIsNotAsked() throws {
    #expect(try plants().findings(for: ["q3": "no"]).toAsk == [ask(1, "ALOE"), ask(2, "ALOE")])
    #expect(
      try plants().findings(for: ["q2": "no", "q3": "yes", "q5": "yes"]).toAsk == [
        ask(4, "BASIL"), ask(6, "BASIL"), ask(7, "BASIL"),
      ])
    #expect(try plants().findings(for: ["q2": "no", "q3": "no"]).toAsk == [])
  }

  @Test func theKindOfUnknownDecidesWhatToAsk() throws {
    #expect(
      try plants().findings(for: ["q3": "no", "q1": "waiting", "q2": "not_sure"]).toAsk == [
        Guide.ToAsk(question: "q1", text: "When is 1?", drugs: ["ALOE"]), ask(2, "ALOE"),
      ])
  }

  @Test func everyDrugOfTheEmbeddedGuideStandsInOneGroup() throws {
    let guide = Guide.embedded
    let findings = try guide.findings(for: [
      "sex": "woman", "extent": "spread", "bone_spread": "no", "her2": "positive", "hormone_receptor": "not_sure",
      "prior_trastuzumab": "yes", "prior_taxane": "yes", "prior_her2_advanced": "none", "prior_chemo_advanced": "none",
    ])
    #expect(groups(findings).flatMap { $0 }.sorted() == guide.drugs.map(\.id).sorted())
    #expect(Array(groups(findings)[0].prefix(2)) == ["trastuzumab", "pertuzumab"])
    #expect(groups(findings)[1].first == "trastuzumab_emtansine")
    #expect(Array(groups(findings)[2].prefix(2)) == ["denosumab", "everolimus"])
  }

  @Test func theEmbeddedGuideAsksFirstWhereTheCancerIsAndForHER2() throws {
    #expect(
      try Guide.embedded.findings(for: [:]).toAsk.map(\.text).prefix(3) == [
        "Is my cancer early, locally advanced, back near the breast, or in other parts of my body?",
        "What is the HER2 result of my cancer, and is it HER2 low?", "Can surgery remove my cancer?",
      ])
    #expect(try Guide.embedded.findings(for: [:]).toAsk.count == 5)
  }

  @Test func theCautionForMenStandsBesideEveryUseForMenOnly() throws {
    let guide = Guide.embedded
    func cautions(_ options: [String: String]) throws -> Set<[String]> {
      Set(try guide.findings(for: options).decision.outcomes.map(\.cautions))
    }
    #expect(try cautions(["sex": "man"]) == [["men"]])
    #expect(try cautions(["sex": "man", "extent": "early", "her2": "negative"]) == [["men"]])
    #expect(try cautions(["sex": "woman"]) == [[]])
    #expect(try cautions(["sex": "not_sure"]) == [[]])
    #expect(try cautions([:]) == [[]])
    #expect(
      guide.caution("men")?.statement.text
        == "Breast cancer is rare in men, and most trials took in only women. So it is not known how well the drugs "
        + "work in men. Some men may still have them, so ask your team.")
  }

  @Test func earlyCancerIsNotCovered() throws {
    let extents = ["early", "locally_advanced", "came_back_nearby", "spread", "not_sure"]
    let found = try extents.map { try Guide.embedded.findings(for: ["extent": $0]).isNotCovered }
    #expect(found == [true, false, false, false, false])
    #expect(try !Guide.embedded.findings(for: [:]).isNotCovered)
  }
}
