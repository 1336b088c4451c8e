// A shared computer in a real terminal: no key leaves but the one that was set, and time makes it forget.

import BuiltProgram
import CustomDump
import Foundation
import Interview
import Screen
import Testing

@Suite(.serialized) struct KioskTerminalTests {
  /// Whether to wait for real minutes, which no other run of the tests does.
  static let waitsForMinutes = ProcessInfo.processInfo.environment["DRUG_GUIDE_TEST_MINUTES"] != nil

  private func expect(_ terminal: TmuxTerminal, shows person: Person, within seconds: TimeInterval = 10) throws {
    let expected = TmuxTerminal.trimmed(person.screen)
    let screen = try terminal.screen(within: seconds) { $0 == expected }
    expectNoDifference(screen, expected)
  }

  /// Presses the same keys in the terminal and with the person, who then see the same.
  private func press(_ terminal: TmuxTerminal, _ person: inout Person, _ keys: Key...) throws {
    for key in keys {
      person.presses(key)
      try terminal.send([key])
      try expect(terminal, shows: person)
    }
  }

  private func withKiosk(
    _ options: String, width: Int = 80, height: Int = 24, _ work: (TmuxTerminal, inout Person) throws -> Void
  ) throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try TmuxTerminal(
      width: width, height: height, folder: folder,
      command: "\(BuiltProgram.path) --kiosk 1 \(options); echo status $?; cat")
    var person = Person(width: width, height: height, kiosk: Kiosk(minutes: 1))
    try expect(terminal, shows: person)
    try work(terminal, &person)
  }

  private func sendKeysThatLeaveElsewhere(_ terminal: TmuxTerminal) throws {
    for name in ["C-c", "C-\\", "C-z", "C-s", "C-q", "C-d"] { try terminal.send(named: name) }
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func noKeyLeavesButTheOneThatWasSet(_ size: (Int, Int)) throws {
    try withKiosk("--leave-key ctrl-o", width: size.0, height: size.1) { terminal, person in
      try sendKeysThatLeaveElsewhere(terminal)
      try press(terminal, &person, .character("q"), .escape, .character("1"), .enter, .character("1"), .enter)
      try sendKeysThatLeaveElsewhere(terminal)
      // Finishing asks once, then the welcome is there as it was at first.
      try press(terminal, &person, .character("q"))
      person.sees(.leaving)
      try press(terminal, &person, .character("3"), .enter)
      expectNoDifference(person.state, Person(kiosk: Kiosk(minutes: 1)).state)
      // Also while a text is typed.
      try press(terminal, &person, .character("h"), .tab, .enter)
      person.sees(.teamNumber)
      try press(terminal, &person, .character("0"), .character("q"))
      try terminal.send([.control("o")])
      let last = try terminal.screen { $0 == "status 0" }
      #expect(last == "status 0")
    }
  }

  @Test func aSignThatLeavesDoesSoAmidAPasteToo() throws {
    let terminal = try PseudoTerminal(command: [BuiltProgram.path, "--kiosk", "1", "--leave-key", "#"])
    #expect(try terminal.settle())
    _ = try terminal.answer(to: Array("/".utf8))
    _ = try terminal.answer(to: Array("before".utf8))
    terminal.send(Array("and#behind".utf8))
    #expect(terminal.status() == 0)
  }

  @Test func withoutALeaveKeyOnlyASignalEndsIt() throws {
    try withKiosk("") { terminal, person in
      try sendKeysThatLeaveElsewhere(terminal)
      try terminal.send([.control("o")])
      try press(terminal, &person, .character("d"), .character("q"))
      person.sees(.welcome)
    }
  }

  @Test func aTerminalThatCannotShowItIsRefused() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try TmuxTerminal(
      width: 80, height: 24, folder: folder, command: "TERM=dumb \(BuiltProgram.path) --kiosk 5; echo status $?; cat")
    let screen = try terminal.screen { $0.hasSuffix("status 64") }
    expectNoDifference(
      screen.replacing("\n", with: ""),
      "drug-guide: --kiosk needs the full screen, and the terminal \"dumb\" cannot show it. Set TERM to one that can, "
        + "such as TERM=linuxstatus 64")
  }

  @Test(.enabled(if: waitsForMinutes)) func afterAMinuteWithoutAKeyEverythingIsForgotten() throws {
    try withKiosk("--leave-key ctrl-o") { terminal, person in
      let fresh = person
      try press(terminal, &person, .character("1"), .enter, .character("1"), .enter)
      let answered = person
      person.lives(through: .warnedOfForgetting)
      // A new size, there and back, does not begin the time anew.
      Thread.sleep(forTimeInterval: 15)
      try terminal.resize(width: 60, height: 20)
      try terminal.resize(width: 80, height: 24)
      try expect(terminal, shows: person, within: 17)
      try terminal.send([.character("q")])
      try expect(terminal, shows: answered)
      try expect(terminal, shows: person, within: 35)
      try expect(terminal, shows: fresh, within: 35)
      try terminal.send([.control("o")])
      #expect(try terminal.screen { $0 == "status 0" } == "status 0")
    }
  }
}
