// Printing goes through the print command of the system, here through programs of the test's own.

import CustomDump
import Foundation
import Interview
import Testing

@testable import Outside

/// PATH belongs to the whole process, so these run one after the other, and in a run that Scripts/check makes for them.
@Suite(
  .serialized,
  .enabled(
    if: ProcessInfo.processInfo.environment["DRUG_GUIDE_TEST_PRINTING"] != nil,
    "they change PATH, which other tests need; Scripts/check runs them apart"))
struct PrintingTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// A print command that notes its arguments and its input, and then does this.
  private func command(_ name: String, _ does: String) {
    folder.write(
      """
      #!/bin/sh
      for word in "$@"; do echo "$word" >> '\(folder.path)/arguments'; done
      /bin/cat > '\(folder.path)/\(name)-input'
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

  private func printsOnDesk(within limit: Duration = .seconds(20)) throws -> PrintJob {
    try withOwnCommands { try Outside.print("text", on: "desk", within: limit) }
  }

  @Test func thePrintersAreThoseThatTheSystemNamesTheUsualOneFirst() throws {
    command("lpstat", #"[ $1 = -e ] && printf 'desk\nward_7\n\nhall\n' || echo 'system default destination: ward_7'"#)
    expectNoDifference(
      try withOwnCommands { try printers() }, [Printer("ward_7", isUsual: true), Printer("desk"), Printer("hall")])
    #expect(folder.text("arguments") == "-e\n-d\n")
    #expect(folder.text("lpstat-input") == "")
  }

  @Test func aSystemWithoutAUsualPrinterNamesThemInItsOrder() throws {
    command("lpstat", "[ $1 = -e ] && { echo desk; echo hall; } || echo 'no system default destination'")
    expectNoDifference(try withOwnCommands { try printers() }, [Printer("desk"), Printer("hall")])
  }

  @Test func aSystemThatRefusesToNamePrintersHasNone() throws {
    command("lpstat", "echo 'lpstat: No destinations added.' >&2; exit 1")
    expectNoDifference(try withOwnCommands { try printers() }, [])
  }

  @Test func aServiceThatDoesNotRunIsNotTakenForNoPrinter() {
    command("lpstat", "[ $1 = -r ] && echo 'scheduler is not running' || exit 0")
    #expect(throws: PrintError.refused(.noService)) { try withOwnCommands { try printers() } }
    command("lp", "echo 'lp: Error - The printer or class does not exist.' >&2; exit 1")
    #expect(throws: PrintError.refused(.noService)) { try printsOnDesk() }
  }

  @Test func theTextArrivesWholeAndStandsInNoArgumentOrVariable() throws {
    command("lp", "/usr/bin/env > '\(folder.path)/variables'; echo 'request id is desk-7 (1 file(s))'")
    command("lpstat", "echo 'printer desk is idle.  enabled since today'")
    let line = "A line of some length, € and ü.\n"
    let text = "Your answers\n" + String(repeating: line, count: 20_000)
    let job = try withOwnCommands { try Outside.print(text, on: "desk") }
    expectNoDifference(job, PrintJob(printer: "desk", number: "7"))
    #expect(folder.text("lp-input") == text)
    expectNoDifference(
      folder.text("arguments"),
      """
      -d desk -t document -o document-format=text/plain -o job-sheets=none -o cpi=11 -o lpi=6 -o page-left=45 \
      -o page-right=24 -o page-top=30 -o page-bottom=30 - -pdesk

      """.replacing(" ", with: "\n"))
    let variables = try #require(folder.text("variables"))
    #expect(variables.contains("PATH=") && !variables.contains("answers") && !variables.contains("length"))
  }

  @Test func thePrintCommandSpeaksEnglishWhateverTheLanguageOfThePerson() throws {
    setenv("LC_MESSAGES", "de_DE.UTF-8", 1)
    setenv("LANGUAGE", "de", 1)
    defer {
      unsetenv("LC_MESSAGES")
      unsetenv("LANGUAGE")
    }
    command("lp", "/usr/bin/env | /bin/grep -E '^(LC_|LANG)'")
    #expect(try printsOnDesk().reply == "LC_ALL=C")
  }

  @Test func aNameGoesToThePrintCommandAsItIs() throws {
    for name in ["$(touch oops); 'x' *", "-h", "de\u{1B}sk"] {
      try? FileManager.default.removeItem(atPath: folder.file("arguments"))
      command("lp", "")
      command("lpstat", "")
      _ = try withOwnCommands { try Outside.print("text", on: name) }
      let words = try #require(folder.text("arguments")).split(separator: "\n")
      #expect(words[1] == name && words.last == "-p\(name)")
    }
  }

  @Test func aCharacterAtWhichTheTextFilterWouldEndIsReplaced() throws {
    command("lp", "")
    _ = try withOwnCommands { try Outside.print("a \u{1F600} b’\n\u{0C}c\n", on: "desk") }
    #expect(folder.text("lp-input") == "a ? b’\n\u{0C}c\n")
  }

  @Test(arguments: [
    ("request id is ward-3-12 (1 file(s))", PrintJob(printer: "desk", number: "12")),
    ("request id is desk (1 file(s))", PrintJob(printer: "desk", reply: "request id is desk (1 file(s))")),
    ("request id is 12", PrintJob(printer: "desk", reply: "request id is 12")),
    ("request id is desk-x", PrintJob(printer: "desk", reply: "request id is desk-x")),
    ("gern", PrintJob(printer: "desk", reply: "gern")), ("", PrintJob(printer: "desk")),
  ])
  func theNumberOfTheJobIsToldOrElseWhatTheCommandSaid(_ words: String, _ job: PrintJob) throws {
    command("lp", "echo '\(words)'")
    expectNoDifference(try printsOnDesk(), job)
  }

  @Test func aPrinterThatHasBeenStoppedIsSaid() throws {
    command("lp", "echo 'request id is desk-7 (1 file(s))'")
    command("lpstat", #"printf 'printer desk disabled since Tue -\n\tout of paper\n'"#)
    expectNoDifference(try printsOnDesk(), PrintJob(printer: "desk", number: "7", isStopped: true))
  }

  @Test(arguments: [
    ("echo 'lp: Error - The printer or class does not exist.' >&2; exit 1", PrintRefusal.unknownPrinter),
    ("echo 'lp: Destination \"desk\" is not accepting jobs.' >&2; exit 1", .closedPrinter),
    ("echo 'lp: Unauthorized' >&2; exit 1", .notAllowed), ("echo 'lp: Forbidden' >&2; exit 1", .notAllowed),
    ("echo 'lp: The printer is on fire.' >&2; exit 1", .other("The printer is on fire.")),
    ("exit 3", .other("lp: 3")), ("kill -9 $$", .other("lp: 137")),
  ])
  func aRefusalIsToldInOurWordsOrElseInItsOwn(_ does: String, _ refusal: PrintRefusal) {
    command("lp", does)
    command("lpstat", "echo 'scheduler is running'")
    #expect(throws: PrintError.refused(refusal)) { try printsOnDesk() }
  }

  @Test func aSystemWithoutThePrintCommandIsSaid() {
    #expect(throws: PrintError.noCommand) { try withOwnCommands { try printers() } }
    #expect(throws: PrintError.noCommand) { try printsOnDesk() }
  }

  @Test func aCommandOfTheWorkingFolderIsNeverRun() throws {
    command("lp", "echo 'request id is desk-7 (1 file(s))'")
    let working = FileManager.default.currentDirectoryPath
    chdir(folder.path)
    defer { chdir(working) }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    defer { setenv("PATH", path, 1) }
    for folders in ["", ":", ".", "./", "../\((folder.path as NSString).lastPathComponent)"] {
      setenv("PATH", folders, 1)
      #expect(throws: PrintError.noCommand) { try Outside.print("text", on: "desk") }
    }
    setenv("PATH", ".:\(folder.path)", 1)
    #expect(try Outside.print("text", on: "desk").number == "7")
  }

  @Test func aFileWithoutAProgramInItIsGivenToNoShell() throws {
    folder.write("echo 'request id is desk-7 (1 file(s))'\n", to: "lp", mode: 0o755)
    #expect(throws: PrintError.refused(.other("Exec format error"))) { try printsOnDesk() }
  }

  @Test func aCommandThatMayNotBeRunIsARefusal() {
    folder.write("#!/bin/sh\n", to: "lp", mode: 0o644)
    #expect(throws: PrintError.refused(.other("Permission denied"))) { try printsOnDesk() }
  }

  @Test func whatSteersATerminalIsTakenOutOfWhatIsShown() throws {
    command("lp", #"printf 'job \033[31mred\033[0m\r\n\007 two\342\200\256 \303\274\n'"#)
    #expect(try printsOnDesk().reply == "job [31mred [0m two ü")
    command("lpstat", #"[ $1 = -e ] && printf 'de\033sk\n\033\n'"#)
    expectNoDifference(try withOwnCommands { try printers() }, [Printer("de\u{1B}sk", shownName: "de sk")])
    #expect(try withOwnCommands { try Outside.print("x", on: "de\u{1B}sk").printer } == "de sk")
  }

  @Test func aCommandThatSaysVeryMuchIsReadToItsEnd() throws {
    command("lp", "/usr/bin/head -c 1000000 /dev/zero | /usr/bin/tr '\\0' x")
    let reply = try printsOnDesk().reply
    #expect(reply.count >= 1 << 16 && reply.count < 1 << 17)
  }

  @Test func aCommandThatReadsNothingIsNotWaitedFor() throws {
    folder.write("#!/bin/sh\necho done\n", to: "lp", mode: 0o755)
    let text = String(repeating: "x", count: 1 << 20)
    #expect(try withOwnCommands { try Outside.print(text, on: "desk") }.reply == "done")
  }

  @Test func effectsOnPrintersComeBackAsEvents() {
    func answer(_ effect: Effect) -> Event? {
      withOwnCommands { carryOut(effect, summary: { _ in "the summary" }, answers: { "" }) }
    }
    #expect(answer(.findPrinters) == .printCommandMissing)
    #expect(answer(.print(printer: "desk")) == .printCommandMissing)
    command("lpstat", "[ $1 = -e ] && echo desk")
    command("lp", "echo job 7")
    #expect(answer(.findPrinters) == .printersFound([Printer("desk")]))
    #expect(answer(.print(printer: "desk")) == .summaryPrinted(PrintJob(printer: "desk", reply: "job 7")))
    #expect(folder.text("lp-input") == "the summary")
    command("lp", "echo no paper; exit 1")
    #expect(answer(.print(printer: "desk")) == .summaryNotPrinted(reason: .other("no paper")))
  }

  @Test func leavingIsNotForTheWorld() {
    for effect in [Effect.leave(writingSummary: true), .leave(writingSummary: false)] {
      #expect(carryOut(effect, summary: { _ in "unused" }, answers: { "" }) == nil)
    }
  }
}
