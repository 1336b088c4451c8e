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
    help: ArgumentHelp("The file to make, which must not be there yet; - for standard output.", valueName: "file"))
  var output = "-"

  func run() throws {
    let guide = Guide.embedded
    let given = try drug_guide.answers(in: answers, for: guide)
    let text = guide.summary(of: guide.findings(for: given)).text()
    if output == "-" { return try writeResult(text) }
    do throws(SaveError) {
      try save(text, in: output, overwriting: false)
    } catch {
      switch error {
      case .exists:
        throw failure(.cannotCreate, "\(quoted(output)) is there already; name another file, or remove it first")
      case .refused(let refusal):
        throw failure(.cannotCreate, "\(quoted(output)) cannot be made: \(refusal.description)")
      }
    }
  }
}
