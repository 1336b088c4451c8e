// `drug-guide explain`: why, criterion by criterion.

import ArgumentParser
import Decisions
import Guide
import Summary

/// The formats of an explanation.
enum ExplanationFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show why each drug matches or not, criterion by criterion, and what open questions would change.")

  @Option(
    help: ArgumentHelp("The file with the answers; - for standard input.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var answers: String

  @Option(
    help: ArgumentHelp(
      "Explain the uses of this drug alone, by its id, its name or a brand; \"drug-guide drugs\" lists them.",
      valueName: "drug"),
    completion: .drugs)
  var drug: String?

  @Option(help: "The format: text or JSON.")
  var format = ExplanationFormat.text

  func run() throws {
    let guide = Guide.embedded
    let drug = try drug.map { try known($0, in: guide) }
    let given = try drug_guide.answers(in: answers, for: guide)
    let findings = guide.findings(for: given)
    let explanations = guide.explanations(of: findings, for: given, drug: drug)
    switch format {
    case .text: try writeResult(guide.explanationText(of: explanations, for: findings))
    case .json: try writeResult(guide.explanationJSON(of: explanations, for: findings))
    }
  }
}
