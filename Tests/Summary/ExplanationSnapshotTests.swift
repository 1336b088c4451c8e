// Explanations as they are printed, whole, for a few people.

import Guide
import Snapshots
import Summary
import Testing

@Suite struct ExplanationSnapshotTests {
  private let guide = Guide.embedded

  private func text(_ given: [String: String], drug: String?, width: Int = 80) throws -> String {
    let answers = try guide.rules.answers(given)
    let findings = guide.findings(for: answers)
    return guide.explanationText(
      of: guide.explanations(of: findings, for: answers, drug: drug), for: findings, width: width)
  }

  @Test(arguments: [
    ("explain-no-answers", [:], "trastuzumab_emtansine"),
    (
      "explain-open", ["sex": "man", "extent": "spread", "her2": "low", "hormone_receptor": "waiting"], "everolimus"
    ),
    ("explain-early", ["sex": "woman", "extent": "early", "bone_spread": "yes"], "denosumab"),
    (
      "explain-matches",
      ["sex": "woman", "extent": "spread", "her2": "positive", "prior_her2_advanced": "two_or_more"], "tucatinib"
    ),
  ])
  func theExplanationReadsAsItShould(_ name: String, _ given: [String: String], _ drug: String) throws {
    try expectSnapshot(try text(given, drug: drug), named: name)
  }

  @Test(arguments: [80, 40])
  func noLineIsLongerThanThePaper(_ width: Int) throws {
    let lines = try text(["her2": "positive"], drug: nil, width: width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.contains { $0.count == width })
  }

  @Test func everyUseIsExplainedOnceInTheOrderOfTheRules() throws {
    let answers = guide.rules.noAnswers
    let explanations = guide.explanations(of: guide.findings(for: answers), for: answers)
    #expect(explanations.map(\.use.outcome.use) == guide.rules.uses.map(\.id))
  }
}
