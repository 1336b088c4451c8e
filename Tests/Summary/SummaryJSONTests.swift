// The summary in JSON: whole for a small guide, and its ids for the real one.

import CustomDump
import Foundation
import Guide
import Snapshots
import Summary
import Testing

@Suite struct SummaryJSONTests {
  @Test func aSummaryWithADrugsPageReadsAsItShould() throws {
    let guide = try ReviewGuide.guide()
    let findings = guide.findings(for: try guide.rules.answers(["tea": "black", "milk": "not_sure"]))
    let summary = guide.summary(of: findings, teamNumber: "01 \"2\"", drugs: ["assam"])
    try expectSnapshot(try readable(summary.json()), named: "json")
  }

  @Test func whatTheGuideDoesNotCoverHasNoVerdictAndNoReason() throws {
    let found = try FoundDrugs(["extent": "early", "her2": "positive"]).drugs
    #expect(found.map(\.drug) == Guide.embedded.drugs.map(\.id))
    #expect(found.allSatisfy { $0.verdict == "not-covered" && $0.use == nil && $0.reason == nil && $0.given == nil })
  }

  @Test func drugsThatMatchComeFirstAndOnlyThoseThatMaySayHowTheyAreGiven() throws {
    let found = try FoundDrugs(["extent": "spread", "her2": "positive"]).drugs
    let order = ["matches", "may-match", "does-not-match"]
    #expect(Set(found.map(\.verdict)) == Set(order))
    let places = found.compactMap { order.firstIndex(of: $0.verdict) }
    #expect(places == places.sorted())
    #expect(found.allSatisfy { ($0.given == nil) == ($0.verdict == "does-not-match") })
  }

  @Test func whatToAskAndToJudgeNamesDrugsByTheirIds() throws {
    let found = try FoundDrugs(["extent": "spread", "her2": "positive"])
    let ids = Set(Guide.embedded.drugs.map(\.id))
    #expect(!found.toAsk.isEmpty)
    #expect(found.toAsk.allSatisfy { !$0.drugs.isEmpty && ids.isSuperset(of: $0.drugs) })
    #expect(!found.judgements.isEmpty)
    #expect(found.judgements.allSatisfy { !$0.drugs.isEmpty && ids.isSuperset(of: $0.drugs) })
  }
}

/// A summary in JSON of the real guide, as far as the tests read it.
private struct FoundDrugs: Decodable {
  let drugs: [Found]
  let toAsk: [ToAsk]
  let judgements: [ToAsk]

  struct Found: Decodable {
    let drug: String
    let verdict: String
    let use: String?
    let reason: String?
    let given: Given?
  }

  struct Given: Decodable {
    let ways: [String]
  }

  /// Something to ask or to judge.
  struct ToAsk: Decodable {
    let drugs: [String]
  }

  init(_ answers: [String: String]) throws {
    let guide = Guide.embedded
    let findings = guide.findings(for: try guide.rules.answers(answers))
    self = try JSONDecoder().decode(Self.self, from: Data(guide.summary(of: findings).json()))
  }
}
