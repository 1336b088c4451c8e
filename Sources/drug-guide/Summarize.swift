// `drug-guide summary`: a summary of answers in a file.

import AnswersFile
import ArgumentParser
import Guide
import Outside
import Summary

/// The formats of a summary.
enum SummaryFormat: String, ExpressibleByArgument, CaseIterable {
  case text
}

struct Summarize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Make a summary of answers, to take to the team.")

  @Option(help: ArgumentHelp("The file with the answers; - for standard input.", valueName: "file"))
  var answers: String

  @Option(help: "The format of the summary.")
  var format = SummaryFormat.text

  @Option(
    help: ArgumentHelp(
      "The file to make; - for standard output. One that is there stays, unless --overwrite is given.",
      valueName: "file"))
  var output = "-"

  @Flag(help: "Replace the file of --output if it is there.")
  var overwrite = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output takes the name of a file, or - for standard output.") }
    if overwrite, output == "-" { throw ValidationError("--overwrite needs --output with the name of a file.") }
  }

  func run() throws {
    let guide = Guide.embedded
    let given = try drug_guide.answers(in: answers, for: guide)
    let text = guide.summary(of: guide.findings(for: given)).text()
    if output == "-" { return try writeSummary(text) }
    try saveResult(text, in: output, overwriting: overwrite)
  }
}
