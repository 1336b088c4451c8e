// A terminal that nobody has described, or that cannot place a cursor: a message, and the plain guide.

import BuiltProgram
import Foundation
import Testing

@Suite(.serialized) struct UnknownTerminalTests {
  /// A name of a terminal, with the other variables.
  struct Setting: Sendable, CustomTestStringConvertible {
    var name: String?
    var message: String
    var testDescription: String { name ?? "no name" }
  }

  @Test(arguments: [
    Setting(name: "dumb", message: "This computer does not know the terminal dumb. The plain guide follows."),
    Setting(
      name: "tea-kettle", message: "This computer does not know the terminal tea-kettle. The plain guide follows."),
    Setting(
      name: "\u{1B}[31m\u{202E}",
      message: "This computer does not know the terminal \\u{1B}[31m\\u{202E}. The plain guide follows."),
    Setting(name: "", message: "This terminal cannot show the full screen. The plain guide follows."),
    Setting(name: nil, message: "This terminal cannot show the full screen. The plain guide follows."),
  ])
  func getsAMessageAndThePlainGuide(_ setting: Setting) throws {
    try seesThePlainGuide(["TERM": setting.name], after: setting.message)
  }

  /// The folders that are built into ncurses are always searched too, so the name is one that only a folder of ours has.
  @Test func aDescriptionIsFoundWhereTheEnvironmentPointsAndNowhereElse() throws {
    let (described, empty) = (try BuiltProgram.makeFolder(), try BuiltProgram.makeFolder())
    defer { for folder in [described, empty] { try? FileManager.default.removeItem(at: folder) } }
    let compiler = try PseudoTerminal(
      command: [
        "sh", "-c", "infocmp vt100 | sed s/^vt100.*/kettle-100,/ > kettle; tic -o \(described.path) kettle",
      ].map { $0.replacingOccurrences(of: " kettle", with: " \(empty.path)/kettle") })
    #expect(compiler.status() == 0)
    try FileManager.default.removeItem(at: empty.appendingPathComponent("kettle"))
    for variable in ["TERMINFO", "TERMINFO_DIRS"] {
      let person = try CountingPerson(terminal: "kettle-100", environment: [variable: described.path])
      try person.seesTheRightScreen()
    }
    try seesThePlainGuide(
      ["TERM": "kettle-100", "TERMINFO": empty.path, "TERMINFO_DIRS": empty.path, "HOME": empty.path],
      after: "This computer does not know the terminal kettle-100. The plain guide follows.")
  }

  private func seesThePlainGuide(
    _ environment: [String: String?], after message: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let terminal = try PseudoTerminal(environment: environment, command: [BuiltProgram.path])
    let guide = LinePerson()
    // The page begins on a new line.
    let expected = "\(message)\(guide.shown)"
    let hasShown = waits {
      terminal.collect(waiting: 10)
      return text(terminal).hasSuffix(guide.shown)
    }
    #expect(hasShown, sourceLocation: sourceLocation)
    #expect(text(terminal) == expected, sourceLocation: sourceLocation)
    // Ctrl-D is the end of the input.
    terminal.send([4])
    #expect(terminal.status() == 0, sourceLocation: sourceLocation)
  }

  /// What was sent, with the ends of lines as they were written, and without the return that ncurses sends first.
  private func text(_ terminal: PseudoTerminal) -> String {
    let text = String(decoding: terminal.bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    return text.hasPrefix("\r") ? String(text.dropFirst()) : text
  }
}
