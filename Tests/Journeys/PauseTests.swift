// Hiding what is on the screen, in a real terminal and in the plain guide: nothing personal stays to be seen.

import BuiltProgram
import CustomDump
import Foundation
import Interview
import Screen
import Testing

@Suite(.serialized) struct PauseTests {
  private func press(
    _ seat: SeatedPerson, _ keys: Key..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for key in keys { try seat.does(sourceLocation: sourceLocation) { $0.presses(key) } }
  }

  /// Hides the screen with a key, checks that nothing of it can be seen or reached, and goes on with another key.
  private func hide(
    _ seat: SeatedPerson, with key: Key, goingOnWith last: Key, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (screen, cursor) = (try seat.terminal.screen(), try seat.terminal.cursor())
    let state = seat.person.state
    try press(seat, key, sourceLocation: sourceLocation)
    seat.person.sees(.paused, sourceLocation: sourceLocation)
    let paused = try seat.terminal.screen()
    let history = try seat.terminal.history()
    #expect(TmuxTerminal.trimmed(history) == paused, sourceLocation: sourceLocation)
    let words = Set(
      screen.components(separatedBy: "──")[0].split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 6 })
    #expect(words.filter { history.contains($0) } == [], sourceLocation: sourceLocation)
    for drug in seat.person.guide.drugs {
      #expect(!history.lowercased().contains(drug.id.prefix(7)), sourceLocation: sourceLocation)
    }
    // Letters, and what opens pages or goes back elsewhere.
    let letters = "hHqQrtpdm?/n1".map(Key.character)
    let others: [Key] = letters + [.left, .right, .backspace, .pageDown, .tab]
    try seat.does(sourceLocation: sourceLocation) { person in for key in others { person.presses(key) } }
    seat.person.sees(.paused, sourceLocation: sourceLocation)
    try press(seat, last, sourceLocation: sourceLocation)
    expectNoDifference(seat.person.state, state)
    expectNoDifference(try seat.terminal.screen(), screen)
    #expect(try seat.terminal.cursor() == cursor, sourceLocation: sourceLocation)
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func questionsResultsAndTheTeamsNumberAreHiddenAndComeBack(_ size: (Int, Int)) throws {
    let seat = try SeatedPerson(width: size.0, height: size.1)
    try press(seat, .character("1"), .enter, .character("1"), .enter, .down)
    seat.person.sees(.question("extent"))
    try hide(seat, with: .character("x"), goingOnWith: .escape)
    try seat.does { person in
      for answer in Story.early.answers.dropFirst() { person.answers(answer.question, answer.option) }
    }
    seat.person.sees(.results)
    try press(seat, .right)
    try hide(seat, with: .character("X"), goingOnWith: .enter)
    try press(seat, .pageDown)
    try hide(seat, with: .control("x"), goingOnWith: .character("x"))
    try press(seat, .character("h"), .tab, .enter)
    seat.person.sees(.teamNumber)
    try seat.does { $0.types("0207946xq0000") }
    #expect(seat.person.state.teamNumber == "0207946xq0000")
    try hide(seat, with: .control("x"), goingOnWith: .control("x"))
    try press(seat, .character("1"))
    #expect(seat.person.state.teamNumber == "0207946xq00001")
  }

  @Test func whatWasLookedForIsHiddenToo() throws {
    let seat = try SeatedPerson()
    try press(seat, .character("/"))
    try seat.does { $0.types("nothing") }
    try hide(seat, with: .control("x"), goingOnWith: .control("x"))
    try press(seat, .enter)
    try hide(seat, with: .character("x"), goingOnWith: .escape)
    try press(seat, .character("x"))
    #expect(!(try seat.terminal.styledScreen().contains("\u{1B}[7m")))
  }

  @Test func inThePlainGuideLinesPushThePageOutOfSight() throws {
    let run = try BuiltProgram.run(["--plain"], input: "1\n1\nx\nh\n\n?\nx\nx\n1\nx\n<\nq\n3\n")
    #expect(run.status == 0)
    let wording = LinePerson().guide.wording
    let curtain = String(repeating: "\n", count: 100)
    let parts = run.output.components(separatedBy: "\(curtain)\n")
    // Hidden three times, and once more read again by the empty line.
    #expect(parts.count == 5)
    for part in parts.dropFirst() {
      #expect(part.contains("\(wording.pauseText)\n\n1. \(wording.pauseGoOn)\n"))
    }
    // The letters h and ? open nothing.
    let paused = parts[1] + parts[2].components(separatedBy: "Question 2")[0]
    #expect(!paused.contains(wording.helpTitle) && !paused.contains(wording.keysTitle))
    // x, the number and the sign for back each go on with the question.
    #expect(parts.dropFirst(2).allSatisfy { $0.contains("\nQuestion 2 of up to ") })
  }

  @Test func inThePlainGuideOnATerminalThePageIsOffTheScreen() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try TmuxTerminal(
      width: 80, height: 24, folder: folder, command: "\(BuiltProgram.path) --plain; echo status $?; cat")
    var person = LinePerson()
    var transcript = person.shown
    for line in ["1", "1", "x", "", "X", "x", "1"] {
      let count = person.shown.count
      person.types(line)
      transcript += "\(line)\n" + person.shown.dropFirst(count)
      try terminal.send(line.map(Key.character) + [.enter])
      // What the terminal has room for; the cursor waits on its last line.
      let lines = transcript.split(separator: "\n", omittingEmptySubsequences: false).suffix(24)
      let expected = TmuxTerminal.trimmed(lines.joined(separator: "\n"))
      let screen = try terminal.screen { $0 == expected }
      expectNoDifference(screen, expected)
      guard person.state.visit.place == .paused else { continue }
      #expect(!screen.contains("Question") && !screen.contains("cancer"))
    }
  }
}
