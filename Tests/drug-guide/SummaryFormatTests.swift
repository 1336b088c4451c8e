// `drug-guide summary` in its formats: which one it takes, what goes along, and what it says of wrong usage.

import BuiltProgram
import CustomDump
import Foundation
import Guide
import Summary
import Testing

@Suite struct SummaryFormatTests {
  private let answers = #"{"format": "drug-guide-answers/1", "answers": {"her2": "positive", "extent": "spread"}}"#
  private let guide = Guide.embedded

  private func summary(drugs: [String] = []) throws -> TeamSummary {
    let findings = guide.findings(for: try guide.rules.answers(["her2": "positive", "extent": "spread"]))
    return guide.summary(of: findings, drugs: drugs)
  }

  private func run(_ arguments: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(["summary", "--answers", "-"] + arguments, input: answers)
  }

  @Test(arguments: SummaryFormat.allCases)
  func eachFormatIsTheOneOfTheGuide(_ format: SummaryFormat) throws {
    let drugs = guide.drugs.suffix(2).map(\.id)
    let run = try run("--format", format.rawValue, "--drug", drugs[1], "--drug", drugs[0])
    expectNoDifference(run, .init(output: try summary(drugs: drugs).contents(as: format), errors: "", status: 0))
  }

  @Test func anEndingThatPromisesWhatCannotBeMadeIsRefusedUnlessTheFormatIsSaid() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let call = ["summary", "--answers", "-", "--output", "made.PDF"]
    let message = "no summary can be made as .pdf; end the name in .txt or .html, or say with --format what it is to be"
    expectNoDifference(
      try BuiltProgram.run(call, input: answers, folder: folder),
      .init(output: "", errors: "drug-guide: \"made.PDF\" was not saved: \(message)\n", status: 73))
    expectNoDifference(try FileManager.default.contentsOfDirectory(atPath: folder.path), [])
    let said = try BuiltProgram.run(call + ["--format", "text"], input: answers, folder: folder)
    #expect(said == .init(output: "", errors: "", status: 0))
    let made = try String(contentsOf: folder.appendingPathComponent("made.PDF"), encoding: .utf8)
    expectNoDifference(made, try summary().contents(as: .text))
  }

  @Test(arguments: [
    ("made.txt", SummaryFormat.text), ("made.md", .markdown), ("made.HTML", .html), ("made.json", .json),
    ("made", .text), ("made.2026", .text), (".html", .html),
  ])
  func theEndingOfTheOutputSaysTheFormat(_ name: String, _ format: SummaryFormat) throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try BuiltProgram.run(["summary", "--answers", "-", "--output", name], input: answers, folder: folder)
    #expect(run == .init(output: "", errors: "", status: 0))
    let made = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    expectNoDifference(made, try summary().contents(as: format))
  }

  @Test func aFormatThatIsAskedForGoesBeforeTheEnding() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let call = ["summary", "--answers", "-", "--output", "made.txt", "--format", "json"]
    #expect(try BuiltProgram.run(call, input: answers, folder: folder).status == 0)
    let made = try String(contentsOf: folder.appendingPathComponent("made.txt"), encoding: .utf8)
    expectNoDifference(made, try summary().contents(as: .json))
  }

  @Test func textCanBeNarrowerAndOneLongPage() throws {
    let run = try run("--width", "50", "--page-length", "0")
    expectNoDifference(run.output, try summary().text(width: 50))
    #expect(!run.output.contains("\u{0C}"))
  }

  @Test(arguments: [
    (["--width", "39"], "--width takes 40 to 200 columns."), (["--width", "201"], "--width takes 40 to 200 columns."),
    (["--page-length", "19"], "--page-length takes 20 lines or more, or 0 for one long page."),
    (["--format", "pdf"], "The value 'pdf' is invalid for '--format <format>'"),
    (["--drug", "denosumap"], #"there is no drug "denosumap" (did you mean "denosumab"?)"#),
  ])
  func wrongUsageSaysWhatIsAllowed(_ arguments: [String], _ message: String) throws {
    let run = try BuiltProgram.run(["summary", "--answers", "-"] + arguments, input: answers)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message))
  }
}
