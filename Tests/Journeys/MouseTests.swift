// The mouse, byte by byte: off until it is asked for, never more than clicks and the wheel, and off again in the end.

import BuiltProgram
import Foundation
import Interview
import Pages
import Screen
import Testing

@Suite(.serialized) struct MouseTests {
  /// The private modes that were set or reset, in order, such as `1000h`.
  private func modes(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: "\u{1B}[?").dropFirst().flatMap { rest -> [String] in
      let numbers = rest.prefix { $0.isNumber || $0 == ";" }
      guard let sign = rest.dropFirst(numbers.count).first, sign == "h" || sign == "l" else { return [] }
      return numbers.split(separator: ";").map { "\($0)\(sign)" }
    }
  }

  /// What was said about reports of the mouse, in order.
  private func reports(_ bytes: [UInt8]) -> [String] {
    modes(bytes).filter { ["9", "1000", "1001", "1002", "1003", "1005", "1006", "1015"].contains($0.dropLast()) }
  }

  private func press(_ person: inout CountingPerson, _ keys: Key...) throws {
    for key in keys { try person.presses(key) }
  }

  /// Where the label of a choice stands.
  private func place(of label: String, _ person: CountingPerson) throws -> Position {
    let rows = person.person.screen.split(separator: "\n", omittingEmptySubsequences: false)
    return Position(row: try #require(rows.firstIndex { $0.contains(label) }), column: 20)
  }

  @Test func aClickHighlightsASecondChoosesAndTheWheelScrolls() throws {
    var person = try CountingPerson()
    try press(&person, .down, .pageDown, .character("d"), .backspace)
    // The terminal's own marking of text works until the mouse is asked for.
    #expect(reports(person.bytes) == [])
    let wording = person.person.guide.wording
    let on = try person.presses(.character("m"))
    #expect(reports(on.bytes) == ["1006h", "1000h"])
    try press(&person, .home)
    let drugs = Key.click(try place(of: wording.welcomeDrugs, person))
    try press(&person, drugs)
    person.person.sees(.welcome)
    #expect(person.person.page.focusedAction == .drugsOpened)
    try person.presses(drugs)
    person.person.sees(.drugs)
    let title = try person.presses(.click(Position(row: 0, column: 5)))
    #expect(title.bytes.isEmpty && title.before == title.after)
    #expect(try person.presses(.wheelDown).isScrolled)
    #expect(try person.presses(.wheelUp).isScrolled)
    #expect(person.person.page.view.anchor == Anchor())
    // Nothing but clicks and the wheel was ever asked for.
    #expect(Set(reports(person.bytes)) == ["1006h", "1000h"])
    #expect(reports(try person.presses(.character("m")).bytes) == ["1006l", "1000l"])
    // A click that was on its way is no digit and no letter.
    let late = person.person.page.view
    _ = try person.terminal.answer(to: Key.click(Position(row: 4, column: 20)).bytes)
    #expect(person.person.page.view == late)
    try press(&person, .down)
    try person.seesTheRightScreen()
    #expect(reports(person.bytes).last == "1000l")
  }

  /// What ends the program: q, or a signal.
  @Test(arguments: [nil, SIGTERM, SIGINT, SIGHUP, SIGSEGV] as [Int32?])
  func theEndTurnsItOff(_ signal: Int32?) throws {
    var person = try CountingPerson()
    try press(&person, .character("m"))
    #expect(reports(person.bytes).last == "1000h")
    if let signal { kill(person.terminal.process, signal) } else { person.terminal.send(Array("q".utf8)) }
    #expect(person.terminal.status() != nil)
    #expect(reports(person.bytes).last == "1000l")
    #expect(Set(reports(person.bytes)) == ["1006h", "1000h", "1006l", "1000l"])
  }

  /// The second button, half a report, an old report that is a release, and half of one.
  @Test(arguments: ["\u{1B}[<2;5;5M", "\u{1B}[<0;5", "\u{1B}[M#%%", "\u{1B}[M "])
  func noReportKeepsASignalOut(_ report: String) throws {
    for terminal in ["xterm-256color", "linux"] {
      var person = try CountingPerson(terminal: terminal)
      try press(&person, .character("m"))
      _ = try person.terminal.answer(to: Array(report.utf8))
      kill(person.terminal.process, SIGTERM)
      #expect(person.terminal.status() == 143)
    }
  }

  @Test func whileStoppedItIsOffAndOnAgainAfter() throws {
    let terminal = try PseudoTerminal(
      command: [
        "/bin/sh", "-c", "set -m; \(BuiltProgram.path); echo is-stopped; read line; fg; echo has-ended $?",
      ])
    func sent() -> String { String(decoding: terminal.bytes, as: UTF8.self) }
    func comes(_ isSo: () -> Bool) -> Bool {
      waits {
        terminal.collect(waiting: 10)
        return isSo()
      }
    }
    #expect(comes { sent().contains(Person().guide.wording.welcomeTitle) })
    terminal.send(Array("m".utf8))
    #expect(comes { reports(terminal.bytes).last == "1000h" })
    // Until all is painted, and the program waits.
    while terminal.collect(waiting: 300) {}
    terminal.send([0x1A])
    #expect(comes { sent().contains("is-stopped\r\n") })
    #expect(reports(terminal.bytes).last == "1000l")
    let stopped = terminal.bytes.count
    terminal.send(Array("\n".utf8))
    #expect(comes { reports(Array(terminal.bytes[stopped...])).last == "1000h" })
    // The page is there again, and a click is heard.
    #expect(comes { terminal.bytes[stopped...].count > 500 })
    let before = terminal.bytes.count
    terminal.send(Key.click(try welcomeDrugs()).bytes)
    #expect(comes { String(decoding: terminal.bytes[before...], as: UTF8.self).contains(">") })
    terminal.send([3])
    #expect(comes { sent().contains("has-ended 130") })
    #expect(reports(terminal.bytes).last == "1000l")
  }

  /// Where the choice of the drugs stands while it is said that the mouse is on.
  private func welcomeDrugs() throws -> Position {
    var person = Person()
    person.presses(.character("m"))
    let rows = person.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains(person.guide.wording.welcomeDrugs) })
    return Position(row: row, column: 20)
  }

  /// The old way of a click on terminals such as the Linux console with gpm: three bytes behind `Esc [ M`.
  @Test(arguments: ["linux", "screen", "tmux-256color"])
  func aTerminalWithTheOldReportsIsUnderstood(_ name: String) throws {
    var person = try CountingPerson(terminal: name)
    #expect(reports(person.bytes) == [])
    #expect(reports(try person.presses(.character("m")).bytes).last == "1000h")
    #expect(!reports(person.bytes).contains { $0.hasPrefix("1002") || $0.hasPrefix("1003") })
    try press(&person, .home)
    let place = try place(of: person.person.guide.wording.welcomeDrugs, person)
    // Pressed, and let go.
    let cell = [UInt8(33 + place.column), UInt8(33 + place.row)]
    let click = Array("\u{1B}[M ".utf8) + cell + Array("\u{1B}[M#".utf8) + cell
    let first = try person.terminal.answer(to: click)
    #expect(String(decoding: first, as: UTF8.self).contains(">"))
    let second = try person.terminal.answer(to: click)
    #expect(String(decoding: second, as: UTF8.self).contains(person.person.guide.wording.drugsTitle))
    person.terminal.send(Array("q".utf8))
    #expect(person.terminal.status() == 0)
    #expect(reports(person.bytes).last == "1000l")
  }

  @Test(arguments: ["vt100", "vt220", "ansi"])
  func aTerminalWithoutAMouseSaysSo(_ name: String) throws {
    let seat = try SeatedPerson(setting: "TERM=\(name)")
    try seat.sees()
    try seat.does { person in
      person.presses(.character("m"))
      person.lives(through: .mouseMissing)
    }
    let words = try seat.terminal.screen().split { " \n".contains($0) }.joined(separator: " ")
    #expect(words.contains(seat.person.guide.wording.noticeNoMouse))
    try seat.does { $0.presses(.down) }
    try seat.leaves()
  }
}
