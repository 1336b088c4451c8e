// The command line: what the program is called with, and which command does it.

import AnswersFile
import ArgumentParser
import Glibc
import Guide
import Outside

/// Where the program begins.
@main
enum Program {
  static func main() {
    dumpNoCore()
    // A reader that goes away is told by the write that fails, so that the exit status can say so; so is a file that
    // may not grow further.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    guard hasMemory else {
      tell("the system gives it too little memory: it needs \(neededMemory >> 20) MB; \"ulimit -v\" tells a limit")
      exit(ExitStatus.noMemory.rawValue)
    }
    // Nearly everyone starts the guide without arguments; then there are none to parse, and it shows sooner.
    guard CommandLine.argc == 1 else {
      let first = CommandLine.arguments[1]
      if let unknown = UnknownWord(first) { exit(failure(.usage, unknown.advice).rawValue) }
      let isCommand = DrugGuide.commands.contains { $0._commandName == first }
      return isCommand ? run(Commands.self) : run(DrugGuide.self)
    }
    do {
      try DrugGuide.open(inLines: false)
    } catch {
      end(DrugGuide.self, with: error)
    }
  }

  /// Does what the arguments ask for.
  private static func run(_ program: any ParsableCommand.Type) {
    do {
      var command = try program.parseAsRoot()
      try command.run()
    } catch {
      end(program, with: error)
    }
  }

  /// Says what is to be said at the end, and ends with its status. The parser's own way to end repeats the arguments as
  /// they are, and calls help that could not be written a success.
  private static func end(_ program: any ParsableCommand.Type, with error: any Error) -> Never {
    let (text, status) = (program.fullMessage(for: error), program.exitCode(for: error))
    guard !text.isEmpty else { exit(status.rawValue) }
    if status.isSuccess {
      do {
        try writeResult(text + "\n")
      } catch {
        exit(ExitStatus.inputOutput.rawValue)
      }
    } else {
      let given = CommandLine.arguments.dropFirst().flatMap { [$0] + $0.split(separator: "=").map(String.init) }
      // Where standard error is gone too there is nobody left to tell.
      try? ByteOutput.standardError.write(escaped(text, repeating: given) + "\n")
    }
    exit(status.rawValue)
  }
}

/// The memory that the guide needs beside its own code: more than any command was seen to take.
private let neededMemory = 16 << 20

/// Whether the system gives that memory. Where it does not, a crash in the middle of the guide would be all that tells.
private var hasMemory: Bool {
  let space = mmap(nil, neededMemory, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
  guard space != MAP_FAILED else { return false }
  munmap(space, neededMemory)
  return true
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
      "Go on with answers that the guide saved on another day. The file is only read.", valueName: "file"),
    completion: .file(extensions: ["json"]))
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
