// The questionnaire and responses of FHIR as they are written, whole.

import CustomDump
import Foundation
import Guide
import NaiveEvaluator
import Snapshots
import Summary
import Testing

@Suite struct FHIRSnapshotTests {
  @Test func theQuestionnaireReadsAsItShould() throws {
    try expectSnapshot(try readable(FHIRGuide.guide().questionsFHIR()), named: "fhir-questionnaire")
  }

  @Test func aResponseReadsAsItShould() throws {
    let answers = ["tea": "not_sure", "time": "morning", "milk": "yes"]
    try expectSnapshot(try readable(FHIRGuide.summary(answers).fhir()), named: "fhir-response")
  }

  @Test func anAnswerThatAnotherRulesOutStandsInTheWordsOnly() throws {
    let response = try FHIRResponse(FHIRGuide.summary(["tea": "mint", "milk": "yes"]))
    #expect(response.questions == ["tea"])
    #expect(response.text.div.contains("YES"))
  }

  @Test(arguments: [("a.fhir.json", SummaryFormat.fhir), ("A.FHIR.JSON", .fhir), ("fhir.json", .json), ("a.fhir", nil)])
  func theEndingOfAFileAsksForFHIR(_ name: String, _ format: SummaryFormat?) {
    #expect(SummaryFormat(fileName: name) == format)
  }

  @Test func withoutAnAnswerThereIsNoEmptyList() throws {
    let response = try FHIRResponse(FHIRGuide.summary([:]))
    #expect(response.item == nil)
    #expect(response.status == "in-progress")
  }

  @Test(arguments: [
    (["milk": "yes"], "in-progress"), (["tea": "mint"], "completed"),
    (["tea": "not_sure", "time": "morning"], "in-progress"),
    (["tea": "not_sure", "time": "morning", "milk": "no"], "completed"),
  ])
  func aResponseIsCompletedWhereNothingLeftCouldChangeAnything(_ answers: [String: String], _ status: String) throws {
    #expect(try FHIRResponse(FHIRGuide.summary(answers)).status == status)
  }

  @Test func everyAnswerWithAnEffectIsInTheResponseAndNoneWithout() throws {
    let guide = Guide.embedded
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<100 {
      let answers = randomAnswers(to: guide.rules.questions, using: &generator)
      let findings = guide.findings(for: try guide.rules.answers(answers))
      let inert = findings.decision.inert
      let response = Set(try FHIRResponse(guide.summary(of: findings)).questions)
      let known = guide.questions.filter { question in question.options.contains { $0.id == answers[question.id] } }
      expectNoDifference(
        response.intersection(known.map(\.id)), Set(known.map(\.id)).subtracting(inert), "\(answers)")
      #expect(response.isSubset(of: answers.keys))
    }
  }
}

/// A response, as far as the tests read it.
private struct FHIRResponse: Decodable {
  let status: String
  let text: Narrative
  let item: [Item]?

  struct Narrative: Decodable {
    let div: String
  }

  struct Item: Decodable {
    let linkId: String
    let item: [Item]?
    let answer: [Answer]?

    /// This question, or those inside this group.
    var questions: [String] { answer == nil ? (item ?? []).flatMap(\.questions) : [linkId] }
  }

  struct Answer: Decodable {}

  init(_ summary: TeamSummary) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(summary.fhir()))
  }

  /// The questions that are answered.
  var questions: [String] { (item ?? []).flatMap(\.questions) }
}
