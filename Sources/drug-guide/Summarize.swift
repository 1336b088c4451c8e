// `drug-guide summary`: a summary of answers in a file.

import AnswersFile
import ArgumentParser
import Glibc
import Guide
import Outside
import Summary

extension SummaryFormat: ExpressibleByArgument {}

struct Summarize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Make a summary of answers, to take to the team.",
    discussion: """
      Text is parted into sheets of paper, except on a terminal. Every format has the same facts; JSON has the ids too.
      """)

  @Option(
    help: ArgumentHelp("The file with the answers; - for standard input.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var answers: String

  @Option(
    help: """
      The format. Without it, the ending of the output's name says which; text, where it says none. An ending of a \
      format that cannot be made, such as .pdf, is refused then.
      """)
  var format: SummaryFormat?

  @Option(
    help: ArgumentHelp(
      "The file to make; - for standard output. One that is there stays, unless --overwrite is given.",
      valueName: "file"),
    completion: .file())
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "A drug whose whole page goes along, by its id, its name or a brand; can be given again.", valueName: "drug"),
    completion: .drugs)
  var drug: [String] = []

  @Option(help: ArgumentHelp("The columns of a line of text, from 40 to 200.", valueName: "columns"))
  var width = 80

  @Option(help: ArgumentHelp("The lines of a sheet of paper, from 20; 0 for one long page.", valueName: "lines"))
  var pageLength: Int?

  @Flag(help: "Replace the file of --output if it is there.")
  var overwrite = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output takes the name of a file, or - for standard output.") }
    if overwrite, output == "-" { throw ValidationError("--overwrite needs --output with the name of a file.") }
    guard (40...200).contains(width) else { throw ValidationError("--width takes 40 to 200 columns.") }
    guard pageLength.map({ $0 == 0 || $0 >= 20 }) ?? true else {
      throw ValidationError("--page-length takes 20 lines or more, or 0 for one long page.")
    }
  }

  func run() throws {
    if format == nil, let ending = SummaryFormat.foreignEnding(ofFileName: output) {
      throw notSaved(output, .refused(.foreignFormat(ending: ending)))
    }
    let guide = Guide.embedded
    let drugs = try drug.map { try known($0, in: guide) }
    let given = try drug_guide.answers(in: answers, for: guide)
    let summary = guide.summary(of: guide.findings(for: given), drugs: drugs)
    let isOnTerminal = output == "-" && isatty(STDOUT_FILENO) == 1
    let length = pageLength ?? (isOnTerminal ? 0 : TeamSummary.pageLength)
    let contents = summary.contents(
      as: format ?? SummaryFormat(fileName: output) ?? .text, width: width, pageLength: length == 0 ? nil : length)
    if output == "-" { return try writeSummary(contents) }
    try saveResult(contents, in: output, overwriting: overwrite)
  }
}
