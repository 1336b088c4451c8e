// The built program in a real terminal, from the welcome screen to the saved summary, and every way to leave it.

import BuiltProgram
import CustomDump
import Foundation
import Interview
import Screen
import Testing

@Suite(.serialized) struct TerminalJourneyTests {
  /// Does one thing in the terminal and with the person, and checks that both see the same screen and cursor.
  private func both(
    _ terminal: TmuxTerminal, _ person: inout Person, sourceLocation: SourceLocation = #_sourceLocation,
    _ step: (inout Person) -> Void
  ) throws {
    let before = person.keys.count
    step(&person)
    try terminal.send(Array(person.keys[before...]))
    let canvas = person.layout.canvas()
    let expected = TmuxTerminal.trimmed(canvas.text)
    let screen = try terminal.screen { $0 == expected }
    expectNoDifference(screen, expected)
    let cursor = try terminal.cursor()
    #expect(cursor == canvas.cursor, sourceLocation: sourceLocation)
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func aPersonAnswersReadsAndSavesASummary(_ size: (Int, Int)) throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try TmuxTerminal(
      width: size.0, height: size.1, folder: folder, command: "\(BuiltProgram.path); echo status $?; cat")
    var person = Person(width: size.0, height: size.1)
    person.world = { effect in
      if case .save(_, let file, _) = effect { .fileSaved("\(folder.path)/\(file)") } else { nil }
    }
    let wording = person.guide.wording
    try both(terminal, &person) { _ in }
    try both(terminal, &person) { $0.chooses(wording.welcomeStart) }
    for answer in Story.her2Positive.answers {
      try both(terminal, &person) { $0.answers(answer.question, answer.option) }
    }
    person.sees(.results)
    // The verdicts.
    #expect(person.findings.drugs(.matches).map(\.drug.id) == ["trastuzumab", "pertuzumab", "denosumab"])
    try both(terminal, &person) { _ = $0.readsToTheEnd() }
    // A drug page, the one after it, and back.
    try both(terminal, &person) { $0.presses(.home) }
    try both(terminal, &person) { person in
      person.chooses(person.guide.name(of: person.guide.drugs[0]))
    }
    try both(terminal, &person) { _ = $0.readsToTheEnd() }
    try both(terminal, &person) { $0.presses(.right) }
    person.sees(.drug(person.guide.drugs[1].id))
    try both(terminal, &person) { $0.presses(.escape) }
    person.sees(.results)
    try readHelpLines(terminal, &person)
    // The summary.
    try both(terminal, &person) { $0.presses(.home) }
    try both(terminal, &person) { $0.chooses(wording.resultsTake) }
    try both(terminal, &person) { $0.chooses(wording.summaryMenuFile) }
    try both(terminal, &person) { $0.presses(.enter) }
    #expect(person.state.notice == .saved(.summary, file: "\(folder.path)/\(wording.fileName)"))
    let saved = try String(contentsOf: folder.appendingPathComponent(wording.fileName), encoding: .utf8)
    expectNoDifference(saved, person.summary)
    // Leaving asks nothing now.
    try terminal.send([.character("q")])
    let last = try terminal.screen { $0 == "status 0" }
    #expect(last == "status 0")
  }

  private func readHelpLines(_ terminal: TmuxTerminal, _ person: inout Person) throws {
    var screens: [String] = []
    try both(terminal, &person) { $0.presses(.character("h")) }
    person.sees(.helpLines)
    try both(terminal, &person) { screens = $0.readsToTheEnd() }
    let words = screens.joined(separator: "\n").split { " \n".contains($0) }.joined(separator: " ")
    #expect(words.contains("Cancer Research UK nurses: 0808 800 4040. Monday to Friday, 9am to 5pm."))
    try both(terminal, &person) { $0.presses(.escape) }
  }

  /// Answers every question of a story in both, so that the results are on the screen.
  private func answer(_ story: Story, _ terminal: TmuxTerminal, _ person: inout Person) throws {
    try both(terminal, &person) { person in
      person.chooses(person.guide.wording.welcomeStart)
      for answer in story.answers { person.answers(answer.question, answer.option) }
    }
    person.sees(.results)
  }

  @Test func theSummaryGoesToAPrinterWithoutAShell() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in [
      (
        "lpstat",
        "case $1 in -e) echo ward-3; echo 'office; rm -r x' ;; "
          + "-d) echo 'system default destination: office; rm -r x' ;; esac"
      ),
      ("lp", "echo \"$@\" > \(folder.path)/arguments; cat > \(folder.path)/printed; echo 'request id is ward-3-7'"),
    ] {
      try BuiltProgram.install(script: text, at: folder.appendingPathComponent(name))
    }
    let terminal = try TmuxTerminal(
      width: 80, height: 24, folder: folder, command: "PATH=\(folder.path):$PATH; \(BuiltProgram.path)")
    let printers = [Printer("office; rm -r x", isUsual: true), Printer("ward-3")]
    var person = Person()
    person.world = { effect in
      switch effect {
      case .findPrinters: .printersFound(printers)
      case .print: .summaryPrinted(PrintJob(printer: "office; rm -r x", number: "7"))
      case .save, .leave: nil
      }
    }
    try answer(.early, terminal, &person)
    try both(terminal, &person) { $0.chooses($0.guide.wording.resultsTake) }
    try both(terminal, &person) { $0.chooses($0.guide.wording.summaryMenuPrinter) }
    person.sees(.printers(printers))
    try both(terminal, &person) { $0.chooses("office; rm -r x") }
    person.sees(.summary)
    let printed = try String(contentsOf: folder.appendingPathComponent("printed"), encoding: .utf8)
    expectNoDifference(printed, person.summary)
    let arguments = try String(contentsOf: folder.appendingPathComponent("arguments"), encoding: .utf8)
    #expect(arguments.hasPrefix("-d office; rm -r x -t document -o "))
  }

  @Test(arguments: [(columns: 80, width: 80), (120, 80), (40, 40)])
  func theSummaryIsShownAfterTheGuideHasClosed(_ columns: Int, _ width: Int) throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try TmuxTerminal(
      width: columns, height: 24, folder: folder, command: "\(BuiltProgram.path); echo status $?; cat")
    var person = Person(width: columns, height: 24)
    try answer(.early, terminal, &person)
    try both(terminal, &person) { $0.chooses($0.guide.wording.resultsTake) }
    person.chooses(person.guide.wording.summaryMenuOutput)
    #expect(person.effects == [.leave(writingSummary: true)])
    let output = person.page.choices.firstIndex { $0.label == person.guide.wording.summaryMenuOutput } ?? 0
    try terminal.send(Array(repeating: .down, count: output + 1) + [.enter])
    let last = try terminal.screen { $0.hasSuffix("status 0") }
    // A terminal has no sheets.
    let summary = person.guide.summary(of: person.findings).contents(as: .text, width: width, pageLength: nil)
    let lines = summary.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    expectNoDifference(last, (lines.suffix(22) + ["status 0"]).joined(separator: "\n"))
  }

  @Test func aNewSizeKeepsTheParagraphAndTheHighlightedRow() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try TmuxTerminal(width: 80, height: 24, folder: folder, command: BuiltProgram.path)
    var person = Person()
    try both(terminal, &person) { $0.presses(.down, .down) }
    try terminal.resize(width: 40, height: 12)
    var small = Person(width: 40, height: 12)
    small.presses(.end, .down, .down)
    // On the wider screen before, it stands a column further in.
    let expected = " > 2 \(small.page.choices[1].label)"
    let screen = try terminal.screen { $0.split(separator: "\n").contains { $0 == expected } }
    #expect(screen.split(separator: "\n").contains { $0 == expected })
    try terminal.resize(width: 80, height: 24)
    try both(terminal, &person) { _ in }
  }

  /// What ends the program: Ctrl-C, or a signal by its number.
  enum Ending: Sendable {
    case controlC
    case signal(Int32)
  }

  @Test(arguments: [
    (Ending.controlC, 130), (.signal(SIGINT), 130), (.signal(SIGTERM), 143), (.signal(SIGHUP), 129),
  ])
  func everySignalLeavesTheTerminalAsItWas(_ ending: Ending, _ status: Int) throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    // The shell itself outlives the signal of the key, which goes to all that run in the terminal.
    let command = """
      trap : INT; stty -a > before; echo here before; sh -c "echo \\$\\$ > process; exec \(BuiltProgram.path)"; \
      status=$?; stty -a > after; echo status $status; cat
      """
    let terminal = try TmuxTerminal(width: 80, height: 24, folder: folder, command: command)
    let person = Person()
    let welcome = TmuxTerminal.trimmed(person.screen)
    let first = try terminal.screen { $0 == welcome }
    expectNoDifference(first, welcome)
    switch ending {
    case .controlC: try terminal.send(named: "C-c")
    case .signal(let number):
      let process = try String(contentsOf: folder.appendingPathComponent("process"), encoding: .utf8)
      kill(try #require(Int32(process.split(separator: "\n")[0])), number)
    }
    let last = try terminal.screen { $0.hasSuffix("status \(status)") }
    #expect(last == "here before\nstatus \(status)")
    let before = try String(contentsOf: folder.appendingPathComponent("before"), encoding: .utf8)
    let after = try String(contentsOf: folder.appendingPathComponent("after"), encoding: .utf8)
    #expect(!before.isEmpty)
    #expect(before == after)
  }
}
