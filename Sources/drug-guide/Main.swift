// The command line: what the program is called with, and which command does it.

import ArgumentParser
import Glibc
import Guide

/// Where the program begins.
@main
enum Program {
  static func main() {
    dumpNoCore()
    // A reader that goes away is told by the write that fails, so that the exit status can say so; so is a file that
    // may not grow further.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // Nearly everyone starts the guide without arguments; then there are none to parse, and it shows sooner.
    guard CommandLine.argc == 1 else {
      let isCommand = DrugGuide.commands.contains { $0._commandName == CommandLine.arguments[1] }
      return isCommand ? Commands.main() : DrugGuide.main()
    }
    do {
      try DrugGuide.open(inLines: false)
    } catch {
      DrugGuide.exit(withError: error)
    }
  }
}

/// Sees to it that a crash leaves no picture of the memory, in which the answers stand.
///
/// A limit of 1 byte, and not of 0, is what the kernel also takes as "do not start a program that collects crashes". The
/// programs that we start have it too.
private func dumpNoCore() {
  var limit = rlimit(rlim_cur: 1, rlim_max: 1)
  // Where the limit is 0 and may not be raised, no file is made either.
  _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
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
    version: versionLine, subcommands: commands)

  /// The commands beside the guide itself.
  static let commands: [ParsableCommand.Type] = [
    Drugs.self, Summarize.self, Evaluate.self, Questions.self, Explain.self, ReviewSheet.self,
  ]

  /// The version of the program.
  static let version = "0.1.0"

  /// What `--version` says.
  static var versionLine: String {
    """
    drug-guide \(version), facts as of \(Guide.embedded.date(Guide.embedded.factsAsOf)), \
    \(Guide.embedded.rules.combinationCount) combinations of answers checked
    """
  }

  @Flag(help: "Show the same guide line by line, for screen readers, pipes and simple terminals.")
  var plain = false

  @Option(
    help: ArgumentHelp(
      "Go on with answers that the guide saved on another day. The file is only read.", valueName: "file"))
  var answers: String?

  @OptionGroup(title: "On a shared computer") var kioskOptions: KioskOptions

  func validate() throws {
    if answers == "-" {
      throw ValidationError("--answers takes the name of a file here; standard input is for what you type.")
    }
    guard kioskOptions.kiosk != nil else { return }
    if plain { throw ValidationError("--kiosk needs the full screen; leave out --plain.") }
    if answers != nil {
      throw ValidationError("--kiosk begins without answers and forgets them; leave out --answers.")
    }
  }

  func run() throws {
    try DrugGuide.open(
      inLines: plain, on: try kioskOptions.sharedComputer(), with: answers.map(SavedAnswers.init(name:)))
  }

  /// The guide itself.
  static func open(inLines: Bool, on computer: SharedComputer? = nil, with answers: SavedAnswers? = nil) throws {
    let conversation = Conversation(guide: .embedded, on: computer, with: answers)
    if inLines { return try conversation.runInLines() }
    try conversation.runOnScreen()
  }
}

/// The program with a command. The options of the guide itself would take what stands behind a command, and `--answers`
/// is an option of both.
struct Commands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drug-guide", version: DrugGuide.versionLine, subcommands: DrugGuide.commands)
}
