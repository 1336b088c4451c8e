// Signals, terminals that go away, and input and output that end: the program ends too, and says how.

import BuiltProgram
import Foundation
import Guide
import Screen
import Testing

@Suite(.serialized) struct LeavingTests {
  /// What the terminal is taken back with: out of the second screen, keys and cursor as they were.
  private let farewell = ["\u{1B}[?1049l", "\u{1B}[?1l"]

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGQUIT, 130)] as [(Int32, Int32)])
  func aSignalEndsItWithTheTerminalAsItWas(_ signal: Int32, _ status: Int32) throws {
    let terminal = try PseudoTerminal(command: [BuiltProgram.path])
    #expect(try terminal.settle())
    #expect(try terminal.modes() != terminal.modesBefore)
    kill(terminal.process, signal)
    #expect(terminal.status() == status)
    #expect(try terminal.modes() == terminal.modesBefore)
    let sent = String(decoding: terminal.bytes, as: UTF8.self)
    for sequence in farewell { #expect(sent.contains(sequence)) }
  }

  /// Such as when the memory has run out.
  @Test(arguments: [SIGABRT, SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE] as [Int32])
  func aCrashGivesTheTerminalBackAndSaysAWord(_ signal: Int32) throws {
    let terminal = try PseudoTerminal(command: [BuiltProgram.path])
    #expect(try terminal.settle())
    kill(terminal.process, signal)
    #expect(terminal.status() == 128 + signal)
    #expect(try terminal.modes() == terminal.modesBefore)
    let sent = String(decoding: terminal.bytes, as: UTF8.self)
    let left = try #require(sent.range(of: farewell[0], options: .backwards))
    #expect(sent[left.upperBound...].hasSuffix("\(Guide.embedded.wording.crashed)\r\n"))
  }

  @Test(arguments: [(3, 130), (28, 130)] as [(UInt8, Int32)])
  func soDoControlCAndControlBackslash(_ key: UInt8, _ status: Int32) throws {
    let terminal = try PseudoTerminal(command: [BuiltProgram.path])
    #expect(try terminal.settle())
    terminal.send([key])
    #expect(terminal.status() == status)
  }

  @Test func aTerminalThatGoesAwayEndsIt() throws {
    for keys in [[], [Key.character("d"), .down, .enter], [.character("h"), .down, .enter, .character("1")]] {
      let terminal = try PseudoTerminal(command: [BuiltProgram.path])
      #expect(try terminal.settle())
      for key in keys { _ = try terminal.answer(to: key.bytes) }
      let begin = Date()
      terminal.lose()
      // It is a child of the tests, so that no process is left behind once it has told its status.
      #expect(terminal.status() == 129)
      #expect(Date().timeIntervalSince(begin) < 10)
    }
  }

  @Test func aTerminalThatGoesAwayWhileItIsWrittenToEndsItToo() throws {
    let terminal = try PseudoTerminal(command: [BuiltProgram.path])
    #expect(try terminal.settle())
    // Nobody reads, until the program has to wait in the middle of a page.
    for _ in 1...40 { terminal.send(Array("dh".utf8)) }
    terminal.lose()
    #expect(terminal.status() == 129)
  }

  @Test func aBrokenPipeSignalDoesNothingToTheFullScreen() throws {
    var person = try CountingPerson()
    kill(person.terminal.process, SIGPIPE)
    try person.presses(.down)
    try person.presses(.character("d"))
    try person.seesTheRightScreen()
    person.terminal.send(Array("q".utf8))
    #expect(person.terminal.status() == 0)
  }

  /// Where input or output is no terminal, the full screen says so at once.
  @Test(arguments: ["< /dev/null", "<&-", "> out", "< /dev/null > out", "< /dev/null | cat"])
  func theFullScreenIsRefusedWithoutATerminal(_ redirection: String) throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try PseudoTerminal(
      command: ["sh", "-c", "cd \(folder.path); { \(BuiltProgram.path); echo $? > status; } \(redirection)"])
    #expect(terminal.status() == 0)
    let status = try String(contentsOf: folder.appendingPathComponent("status"), encoding: .utf8)
    #expect(status == "64\n")
    #expect(String(decoding: terminal.bytes, as: UTF8.self).contains("the full-screen guide needs a terminal"))
    #expect(!terminal.bytes.contains(Array("\u{1B}".utf8)))
  }

  /// At the end of the input it takes leave with 0 on the first page, and with 74 where a question was open.
  @Test(
    arguments: [
      ("PROGRAM --plain < /dev/null", 0), ("PROGRAM --plain <&-", 0), ("echo 1 | PROGRAM --plain", 74),
      ("yes d | { PROGRAM --plain; echo $? > status; } | head -n 1; exit $(cat status)", 74),
    ] as [(String, Int32)])
  func thePlainGuideEndsWithItsInputAndItsReader(_ command: String, _ status: Int32) throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let line = command.replacingOccurrences(of: "PROGRAM", with: BuiltProgram.path)
    let terminal = try PseudoTerminal(command: ["sh", "-c", "cd \(folder.path); \(line)"])
    #expect(terminal.status() == status)
  }
}
