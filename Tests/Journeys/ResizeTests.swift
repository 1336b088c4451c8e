// Windows of every size, and windows that change it: the place in the text stays.

import BuiltProgram
import CustomDump
import Foundation
import Screen
import Testing

@Suite(.serialized) struct ResizeTests {
  private let sizes = [(150, 45), (110, 30), (80, 24), (60, 18), (40, 12), (30, 9), (20, 6)]

  @Test func theParagraphAtTheTopStaysThere() throws {
    let seat = try SeatedPerson(width: 200, height: 60)
    try seat.does { $0.presses(.character("d"), .down, .enter) }
    try seat.does { $0.presses(.pageDown, .up, .up) }
    let top = seat.person.page.view.anchor.block
    #expect(top > 3)
    let paragraph = try #require(text(of: seat.person.page.blocks[top]))
    for size in sizes + sizes.reversed() + [(200, 60)] {
      try seat.resizes(width: size.0, height: size.1)
      // Without a selected choice the cursor is where reading begins.
      let row = try seat.terminal.cursor().row
      let words = try seat.terminal.screen().split(separator: "\n", omittingEmptySubsequences: false)[row]
        .drop { " -".contains($0) }
      #expect(!words.isEmpty && paragraph.contains(words), "\(size): \(words) is not in \(paragraph)")
    }
  }

  private func text<Action>(of block: Block<Action>) -> String? {
    switch block {
    case .heading(let text), .paragraph(let text, _), .item(let text, _, _): text
    case .choice, .field: nil
    }
  }

  @Test func theSelectedRowStaysSelectedAndSeen() throws {
    let seat = try SeatedPerson(width: 200, height: 60)
    try seat.does { $0.presses(.character("d"), .down, .down, .down, .down, .down, .down, .down, .down, .down) }
    for size in sizes + sizes.reversed() + [(200, 60)] {
      try seat.resizes(width: size.0, height: size.1)
      let row = try seat.terminal.cursor().row
      let words = try seat.terminal.screen().split(separator: "\n", omittingEmptySubsequences: false)[row]
      #expect(words.drop { $0 == " " }.hasPrefix("> 9 "), "\(size): \(words)")
    }
  }

  @Test func aWindowOfOneCellIsSurvived() throws {
    let seat = try SeatedPerson()
    try seat.does { $0.presses(.character("d"), .down, .down, .down) }
    for size in [(19, 6), (20, 5), (80, 1), (2, 2)] {
      try seat.resizes(width: size.0, height: size.1)
      try seat.resizes(width: 80, height: 24)
    }
    // In a single column ncurses leaves the last cell out on terminals that would scroll.
    for size in [(1, 24), (1, 1)] {
      try seat.terminal.resize(width: size.0, height: size.1)
      try seat.resizes(width: 80, height: 24)
    }
    try seat.does { $0.presses(.up) }
    try seat.leaves()
  }

  @Test(arguments: [(1, 1), (1, 24), (80, 1), (19, 5), (200, 60)])
  func theProgramStartsInAnySize(_ size: (Int, Int)) throws {
    let terminal = try PseudoTerminal(width: size.0, height: size.1, command: [BuiltProgram.path])
    #expect(try terminal.settle())
    #expect(terminal.bytes.contains(Array("T".utf8)))
    let sleeps = try terminal.effort().sleeps
    terminal.resize(width: 80, height: 24)
    #expect(try terminal.settle(after: sleeps))
    try expectScreen(of: Person(), on: terminal)
    terminal.send(Array("q".utf8))
    #expect(terminal.status() == 0)
  }

  @Test func aStormOfNewSizesEndsWithTheRightScreenAndInRest() throws {
    let terminal = try PseudoTerminal(command: [BuiltProgram.path])
    #expect(try terminal.settle())
    let keys: [Key] = [.down, .up, .pageDown, .pageUp, .tab, .backTab, .home, .end]
    for turn in 1...200 {
      terminal.resize(width: .random(in: 1...200), height: .random(in: 1...60))
      if turn % 3 == 0 { terminal.send(keys.randomElement()?.bytes ?? []) }
      // As much as a terminal takes meanwhile; 200 of these take a second.
      _ = terminal.collect(waiting: 5)
    }
    #expect(try terminal.settle())
    let sleeps = try terminal.effort().sleeps
    terminal.resize(width: 71, height: 23)
    #expect(try terminal.settle(after: sleeps))
    // A page that was not there before is read from its beginning, whatever the keys did.
    _ = try terminal.answer(to: Array("d".utf8))
    var person = Person(width: 71, height: 23)
    person.presses(.character("d"))
    try expectScreen(of: person, on: terminal)
    try expectRest(in: [terminal])
    terminal.send(Array("q".utf8))
    #expect(terminal.status() == 0)
  }
}

/// Checks the screen that comes of all that was sent since it was last cleared, which each new size does.
private func expectScreen(of person: Person, on terminal: PseudoTerminal) throws {
  let start = try #require(terminal.bytes.ranges(of: Array("\u{1B}[H\u{1B}[2J".utf8)).last).lowerBound
  let expected = TmuxTerminal.trimmed(person.screen)
  let screen = try shown(Array(terminal.bytes[start...]), width: person.width, height: person.height) {
    $0 == expected
  }
  expectNoDifference(screen, expected)
}
