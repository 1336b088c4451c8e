// Printing goes through the print command of the system, here through programs of the test's own.

import CustomDump
import Foundation
import Interview
import Testing

@testable import Outside

/// PATH belongs to the whole process, so these run one after the other, and in a run that Scripts/test makes for them.
@Suite(
  .serialized,
  .enabled(
    if: ProcessInfo.processInfo.environment["DRUG_GUIDE_TEST_PRINTING"] != nil,
    "they change PATH, which other tests need; Scripts/test runs them apart"))
struct PrintingTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// A print command that notes its arguments and its input, and then does this.
  private func command(_ name: String, _ does: String) {
    folder.write(
      """
      #!/bin/sh
      for word in "$@"; do echo "$word" >> '\(folder.path)/arguments'; done
      /bin/cat > '\(folder.path)/input'
      \(does)
      """, to: name, mode: 0o755)
  }

  /// Does something while only the programs of the folder can be found.
  private func withOwnCommands<Value>(_ body: () throws -> Value) rethrows -> Value {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    setenv("PATH", folder.path, 1)
    defer { setenv("PATH", path, 1) }
    return try body()
  }

  @Test func thePrintersAreThoseThatTheSystemNames() throws {
    command("lpstat", #"printf 'desk\nward_7\n\nhall\n'"#)
    expectNoDifference(try withOwnCommands { try printers() }, ["desk", "ward_7", "hall"])
    #expect(folder.text("arguments") == "-e\n")
    #expect(folder.text("input") == "")
  }

  @Test func aSystemThatRefusesToNamePrintersHasNone() throws {
    command("lpstat", "echo 'lpstat: No destinations added.' >&2; exit 1")
    expectNoDifference(try withOwnCommands { try printers() }, [])
  }

  @Test func theTextArrivesWholeAndStandsInNoArgument() throws {
    command("lp", "echo 'request id is desk-7 (1 file(s))'")
    let text = "Your answers\n" + String(repeating: "A line of some length, € and ü.\n", count: 20_000)
    let message = try withOwnCommands { try Outside.print(text, on: "desk") }
    #expect(message == "request id is desk-7 (1 file(s))")
    #expect(folder.text("input") == text)
    #expect(folder.text("arguments") == "-d\ndesk\n-\n")
  }

  @Test func aNameGoesToThePrintCommandAsItIs() throws {
    command("lp", "")
    _ = try withOwnCommands { try Outside.print("text", on: "$(touch oops); 'x' *") }
    #expect(folder.text("arguments") == "-d\n$(touch oops); 'x' *\n-\n")
  }

  @Test func aRefusalIsPassedOnInItsOwnWords() {
    command("lp", "echo 'lp: The printer is on fire.' >&2; exit 1")
    #expect(throws: PrintError.refused("lp: The printer is on fire.")) {
      try withOwnCommands { try Outside.print("text", on: "desk") }
    }
    command("lp", "exit 3")
    #expect(throws: PrintError.refused("lp: 3")) { try withOwnCommands { try Outside.print("text", on: "desk") } }
    command("lp", "kill -9 $$")
    #expect(throws: PrintError.refused("lp: 137")) { try withOwnCommands { try Outside.print("text", on: "desk") } }
  }

  @Test func aSystemWithoutThePrintCommandIsSaid() {
    #expect(throws: PrintError.noCommand) { try withOwnCommands { try printers() } }
    #expect(throws: PrintError.noCommand) { try withOwnCommands { try Outside.print("text", on: "desk") } }
  }

  @Test func aCommandThatMayNotBeRunIsARefusal() {
    folder.write("#!/bin/sh\n", to: "lp", mode: 0o644)
    #expect(throws: PrintError.refused("Permission denied")) {
      try withOwnCommands { try Outside.print("text", on: "desk") }
    }
  }

  @Test func whatSteersATerminalIsTakenOutOfTheMessage() throws {
    command("lp", #"printf 'job \033[31mred\033[0m\r\n\007 two\342\200\256 \303\274\n'"#)
    #expect(try withOwnCommands { try Outside.print("text", on: "desk") } == "job [31mred [0m two ü")
    command("lpstat", #"printf 'de\033sk\n'"#)
    expectNoDifference(try withOwnCommands { try printers() }, ["de sk"])
  }

  @Test func aCommandThatSaysVeryMuchIsReadToItsEnd() throws {
    command("lp", "/usr/bin/head -c 1000000 /dev/zero | /usr/bin/tr '\\0' x")
    let message = try withOwnCommands { try Outside.print("text", on: "desk") }
    #expect(message.count >= 1 << 16 && message.count < 1 << 17)
  }

  @Test func aCommandThatReadsNothingIsNotWaitedFor() throws {
    folder.write("#!/bin/sh\necho done\n", to: "lp", mode: 0o755)
    let text = String(repeating: "x", count: 1 << 20)
    #expect(try withOwnCommands { try Outside.print(text, on: "desk") } == "done")
  }

  @Test func effectsOnPrintersComeBackAsEvents() {
    func answer(_ effect: Effect) -> Event? {
      withOwnCommands { carryOut(effect, summary: { "the summary" }, answers: { "" }) }
    }
    #expect(answer(.findPrinters) == .printCommandMissing)
    #expect(answer(.print(printer: "desk")) == .printCommandMissing)
    command("lpstat", "echo desk")
    command("lp", "echo job 7")
    #expect(answer(.findPrinters) == .printersFound(["desk"]))
    #expect(answer(.print(printer: "desk")) == .summaryPrinted("job 7"))
    #expect(folder.text("input") == "the summary")
    command("lp", "echo no paper; exit 1")
    #expect(answer(.print(printer: "desk")) == .summaryNotPrinted(reason: "no paper"))
  }

  @Test func leavingIsNotForTheWorld() {
    for effect in [Effect.leave(writingSummary: true), .leave(writingSummary: false)] {
      #expect(carryOut(effect, summary: { "unused" }, answers: { "" }) == nil)
    }
  }
}
