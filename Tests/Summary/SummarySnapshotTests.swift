// The summary as it is printed, whole, for a few people.

import Guide
import Snapshots
import Summary
import Testing

@Suite struct SummarySnapshotTests {
  private let guide = Guide.embedded

  private func summary(_ answers: [String: String], teamNumber: String = "") throws -> TeamSummary {
    guide.summary(of: guide.findings(for: try guide.rules.answers(answers)), teamNumber: teamNumber)
  }

  @Test(arguments: [
    ("no-answers", [:]),
    ("her2-positive", ["sex": "woman", "extent": "spread", "bone_spread": "yes", "her2": "positive"]),
    (
      "waiting",
      ["sex": "man", "extent": "spread", "her2": "waiting", "hormone_receptor": "not_tested", "bone_spread": "no"]
    ),
    ("early", ["sex": "woman", "extent": "early", "her2": "negative", "bone_spread": "yes"]),
  ])
  func theSummaryReadsAsItShould(_ name: String, _ answers: [String: String]) throws {
    try expectSnapshot(try summary(answers).text(), named: name)
  }

  @Test func theTeamsNumberIsPrintedWhereItWasTyped() throws {
    let text = try summary([:], teamNumber: "020 7946 0000").text()
    let lines = text.split(separator: "\n").filter { $0.hasPrefix(guide.wording.summaryTeam) }
    #expect(lines == ["\(guide.wording.summaryTeam) 020 7946 0000"])
  }

  @Test(arguments: [80, 40, 132])
  func noLineIsLongerThanThePaper(_ width: Int) throws {
    let text = try summary(["her2": "positive", "extent": "spread"]).text(width: width)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    #expect(text.split(separator: "\n").contains { $0.count == width })
  }
}
