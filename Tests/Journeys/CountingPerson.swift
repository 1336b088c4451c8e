// A person at the end of a line: every key gives the bytes that the program sends for it.

import BuiltProgram
import CustomDump
import Foundation
import Screen
import Testing

/// Someone whose terminal keeps all bytes, with the page that should be on its screen.
struct CountingPerson {
  let terminal: PseudoTerminal
  private(set) var person = Person()
  private let name: String

  /// Starts the built program on a terminal of this name.
  init(terminal name: String = "xterm-256color", environment: [String: String?] = [:]) throws {
    self.name = name
    terminal = try PseudoTerminal(
      environment: environment.merging(["TERM": name]) { $1 }, command: [BuiltProgram.path])
    #expect(try terminal.settle())
  }

  var bytes: [UInt8] { terminal.bytes }

  /// What one key did.
  struct Step {
    var bytes: [UInt8]
    /// The screen before and after it.
    var before: Canvas
    var after: Canvas
    /// Whether other text than before stands at the top.
    var isScrolled: Bool
  }

  @discardableResult
  mutating func presses(_ key: Key, sourceLocation: SourceLocation = #_sourceLocation) throws -> Step {
    let (before, view) = (person.layout.canvas(), person.page.view)
    person.presses(key)
    let answer = try terminal.answer(to: key.bytes)
    let after = person.layout.canvas()
    #expect(before == after || !answer.isEmpty, "nothing came for \(key)", sourceLocation: sourceLocation)
    return Step(bytes: answer, before: before, after: after, isScrolled: person.page.view.anchor != view.anchor)
  }

  /// Types letters so that they come all at once, as a paste does, and gives what is sent for them.
  mutating func pastes(_ text: String) throws -> [UInt8] {
    person.types(text)
    return try terminal.answer(to: Array(text.utf8))
  }

  /// Presses a key until it no longer changes the screen.
  mutating func presses(onAndOn key: Key) throws -> [Step] {
    var steps: [Step] = []
    while true {
      let step = try presses(key)
      if step.before == step.after { return steps }
      steps.append(step)
    }
  }

  /// Checks that all the bytes together show what the layout says, in a locale without UTF-8 by the stand-ins.
  func seesTheRightScreen(inASCII isASCII: Bool = false, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = isASCII ? person.screen.map { $0 == "\n" ? "\n" : asciiStandIn(for: $0) }.joined() : person.screen
    let expected = TmuxTerminal.trimmed(text)
    let screen = try shown(bytes, width: person.width, height: person.height) { $0 == expected }
    expectNoDifference(screen, expected)
  }
}

/// What a terminal of this size shows that is sent these bytes, once it is as expected.
func shown(_ bytes: [UInt8], width: Int, height: Int, when isExpected: (String) -> Bool) throws -> String {
  let folder = try BuiltProgram.makeFolder()
  defer { try? FileManager.default.removeItem(at: folder) }
  try Data(bytes).write(to: folder.appendingPathComponent("bytes"))
  let terminal = try TmuxTerminal(
    width: width, height: height, folder: folder, command: "stty raw -echo; cat bytes; exec cat")
  return try terminal.screen(when: isExpected)
}

extension Key {
  /// What a terminal sends for the key.
  var bytes: [UInt8] {
    let text =
      switch self {
      case .character(let character): String(character)
      case .up: "\u{1B}[A"
      case .down: "\u{1B}[B"
      case .right: "\u{1B}[C"
      case .left: "\u{1B}[D"
      case .pageUp: "\u{1B}[5~"
      case .pageDown: "\u{1B}[6~"
      case .home: "\u{1B}[H"
      case .end: "\u{1B}[F"
      case .enter: "\r"
      case .escape: "\u{1B}"
      case .backspace: "\u{7F}"
      case .tab: "\t"
      case .backTab: "\u{1B}[Z"
      case .control(let letter): String(Character(Unicode.Scalar((letter.asciiValue ?? 0) & 0x1F)))
      // Pressed and let go.
      case .click(let place):
        "Mm".map { "\u{1B}[<0;\(place.column + 1);\(place.row + 1)\($0)" }.joined()
      case .wheelUp: "\u{1B}[<64;1;1M"
      case .wheelDown: "\u{1B}[<65;1;1M"
      case .other: "\u{1B}[24~"
      }
    return Array(text.utf8)
  }
}
