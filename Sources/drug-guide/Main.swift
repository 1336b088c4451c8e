// The command line: what the program is called with, and which command does it.

import ArgumentParser
import Glibc
import Guide

/// Where the program begins.
@main
enum Program {
  static func main() {
    // A reader that goes away is told by the write that fails, so that the exit status can say so.
    signal(SIGPIPE, SIG_IGN)
    // Nearly everyone starts the guide without arguments; then there are none to parse, and it shows sooner.
    guard CommandLine.argc == 1 else { return DrugGuide.main() }
    do {
      try DrugGuide.open(inLines: false)
    } catch {
      DrugGuide.exit(withError: error)
    }
  }
}

/// The program without a command.
struct DrugGuide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drug-guide",
    abstract: "Plain questions about breast cancer, and the targeted drugs to ask your team about.",
    discussion: """
      Without a command, the guide opens on the full screen. It gives no medical advice. Nothing is stored unless you \
      ask for it.
      """,
    version: """
      drug-guide \(version), facts as of \(Guide.embedded.date(Guide.embedded.factsAsOf)), \
      \(Guide.embedded.rules.combinationCount) combinations of answers checked
      """,
    subcommands: [Drugs.self, Summarize.self, Evaluate.self, Questions.self, Explain.self, ReviewSheet.self])

  /// The version of the program.
  static let version = "0.1.0"

  @Flag(help: "Show the same guide line by line, for screen readers, pipes and simple terminals.")
  var plain = false

  @OptionGroup(title: "On a shared computer") var kioskOptions: KioskOptions

  func validate() throws {
    guard plain, kioskOptions.kiosk != nil else { return }
    throw ValidationError("--kiosk needs the full screen; leave out --plain.")
  }

  func run() throws { try DrugGuide.open(inLines: plain, on: try kioskOptions.sharedComputer()) }

  /// The guide itself.
  static func open(inLines: Bool, on computer: SharedComputer? = nil) throws {
    let conversation = Conversation(guide: .embedded, on: computer)
    if inLines { return try conversation.runInLines() }
    try conversation.runOnScreen()
  }
}
