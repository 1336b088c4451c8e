// What a person answers stands in no argument, no variable, no core file and no second screen.

import BuiltProgram
import CustomDump
import Foundation
import Screen
import Testing

@Suite(.serialized) struct NothingLeaksTests {
  /// A terminal in which somebody has answered two questions and sees the third.
  private func answered(_ command: [String] = [BuiltProgram.path]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(command: command)
    #expect(try terminal.settle())
    for key in "1\r1\r1\r".utf8 { _ = try terminal.answer(to: [key]) }
    return terminal
  }

  private func file(_ name: String, of terminal: PseudoTerminal) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "/proc/\(terminal.process)/\(name)")))
  }

  @Test func answersStandInNoArgumentAndNoVariable() throws {
    let terminal = try PseudoTerminal(command: [BuiltProgram.path])
    #expect(try terminal.settle())
    let before = try ["cmdline", "environ"].map { try file($0, of: terminal) }
    expectNoDifference(String(decoding: before[0], as: UTF8.self), "\(BuiltProgram.path)\0")
    #expect(String(decoding: before[1], as: UTF8.self).contains("LANG=C.UTF-8\0"))
    for key in "1\r1\r1\r".utf8 { _ = try terminal.answer(to: [key]) }
    let after = try ["cmdline", "environ"].map { try file($0, of: terminal) }
    expectNoDifference(after, before)
  }

  /// Where cores are collected, a shell that crashes in the same way leaves one.
  @Test func aCrashLeavesNoCore() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let start = "cd \(folder.path); ulimit -S -c unlimited || exit 1;"
    let shell = try PseudoTerminal(command: ["sh", "-c", "\(start) kill -SEGV $$"])
    #expect(shell.status() == 128 + SIGSEGV)
    let terminal = try answered(["sh", "-c", "\(start) exec \(BuiltProgram.path)"])
    let limits = String(decoding: try file("limits", of: terminal), as: UTF8.self).split(separator: "\n")
    let line = limits.first { $0.hasPrefix("Max core file size") }?.split(separator: " ").map(String.init) ?? []
    expectNoDifference(Array(line.suffix(3)), ["1", "1", "bytes"])
    kill(terminal.process, SIGSEGV)
    #expect(terminal.status() == 128 + SIGSEGV)
    #expect(!terminal.hasDumpedCore)
    if !shell.hasDumpedCore { print("This system makes no core files, so only the limit was checked.") }
  }

  /// Swift would run a program of this name that lies beside ours, and print the memory.
  @Test(.disabled(if: BuiltProgram.isSanitized)) func aCrashStartsNoCrashReporter() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appendingPathComponent("drug-guide").path
    try BuiltProgram.install(BuiltProgram.path, at: program)
    try BuiltProgram.install(
      script: "touch \(folder.path)/was-run", at: folder.appendingPathComponent("swift-backtrace"))
    // The full screen takes such a signal itself; the plain guide and the commands do not.
    let terminal = try PseudoTerminal(command: ["env", "SWIFT_BACKTRACE=enable=yes", program, "--plain"])
    #expect(try terminal.settle())
    kill(terminal.process, SIGSEGV)
    #expect(terminal.status() == 128 + SIGSEGV)
    #expect(!String(decoding: terminal.bytes, as: UTF8.self).contains("acktrac"))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    expectNoDifference(left, ["drug-guide", "swift-backtrace"])
  }

  @Test(arguments: [nil, SIGTERM, SIGHUP, SIGINT, SIGSEGV] as [Int32?])
  func theSecondScreenIsClearedBeforeItIsLeft(_ signal: Int32?) throws {
    let terminal = try answered()
    if let signal {
      kill(terminal.process, signal)
    } else {
      // Leaving asks, and the last choice leaves.
      _ = try terminal.answer(to: Array("q".utf8))
      _ = try terminal.answer(to: Array("4".utf8))
      terminal.send(Array("\r".utf8))
    }
    #expect(terminal.status() == (signal.map { [SIGTERM: 143, SIGHUP: 129, SIGINT: 130][$0] ?? 128 + $0 } ?? 0))
    let sent = String(decoding: terminal.bytes, as: UTF8.self)
    let left = try #require(sent.range(of: "\u{1B}[?1049l", options: .backwards))
    let cleared = try #require(sent.range(of: "\u{1B}[H\u{1B}[2J", options: .backwards))
    #expect(cleared.upperBound <= left.lowerBound)
    let between = sent[cleared.upperBound..<left.lowerBound]
    // Nothing is written after it but sequences.
    let text = between.replacing(try Regex("\u{1B}\\[[0-9;?]*[A-Za-z]|\u{1B}[()][A-Z0-9]|\u{1B}[=>]"), with: "")
    expectNoDifference(text.filter { !$0.isWhitespace }, "")
  }

  @Test func aSummaryInATerminalIsToldToStayThere() throws {
    let answers = #"{"format": "drug-guide-answers/1", "answers": {}}"#
    for (redirection, isTold) in [("", true), ("| cat", false), ("> /dev/null", false)] {
      let terminal = try PseudoTerminal(
        command: ["sh", "-c", "echo '\(answers)' | \(BuiltProgram.path) summary --answers - \(redirection)"])
      #expect(terminal.status() == 0)
      let shown = String(decoding: terminal.bytes, as: UTF8.self)
      #expect(shown.contains("drug-guide: the summary stays in this terminal") == isTold, "\(redirection)")
    }
  }
}
