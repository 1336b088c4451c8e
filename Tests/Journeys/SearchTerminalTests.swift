// The search in a real terminal: what is typed, found, shown reversed and gone to.

import Interview
import Screen
import Testing

@Suite(.serialized) struct SearchTerminalTests {
  private func press(
    _ seat: SeatedPerson, _ keys: Key..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for key in keys { try seat.does(sourceLocation: sourceLocation) { $0.presses(key) } }
  }

  private func type(_ text: String, _ seat: SeatedPerson) throws {
    for letter in text { try press(seat, .character(letter)) }
  }

  /// Checks that the cursor of the terminal stands on this word, which is shown reversed there.
  private func expectCursor(
    on word: String, _ seat: SeatedPerson, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let cursor = try seat.terminal.cursor()
    let rows = try seat.terminal.screen().split(separator: "\n", omittingEmptySubsequences: false)
    let shown = rows[cursor.row].dropFirst(cursor.column).prefix(word.count)
    #expect(shown.lowercased() == word, sourceLocation: sourceLocation)
    let row = try reversed(seat)[cursor.row]
    #expect(row.contains { $0.contains(shown) }, "\(row)", sourceLocation: sourceLocation)
  }

  /// The pieces of each row that are shown reversed; a look stays until another one is set, also in the next row.
  private func reversed(_ seat: SeatedPerson) throws -> [[String]] {
    var isReversed = false
    return try seat.terminal.styledScreen().split(separator: "\n", omittingEmptySubsequences: false).map { row in
      row.components(separatedBy: "\u{1B}[").enumerated().compactMap { index, piece in
        guard index > 0, let end = piece.firstIndex(of: "m") else { return isReversed ? piece : nil }
        for code in piece[..<end].split(separator: ";", omittingEmptySubsequences: false) {
          if code == "7" { isReversed = true } else if ["", "0", "27"].contains(code) { isReversed = false }
        }
        return isReversed ? String(piece[end...].dropFirst()) : nil
      }
    }
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func aBrandTypedOnTheWelcomeOpensItsDrug(_ size: (Int, Int)) throws {
    let seat = try SeatedPerson(width: size.0, height: size.1)
    try press(seat, .character("/"))
    seat.person.sees(.search)
    // On one of the screens letter by letter, on the other at once.
    if size.0 == 80 { try type("ibrance", seat) } else { try seat.does { $0.types("ibrance") } }
    try press(seat, .enter)
    seat.person.sees(.drug("palbociclib"))
    try press(seat, .escape)
    seat.person.sees(.search)
    // The text stands there still, and can be made longer or gone back from.
    #expect(seat.person.state.search == "ibrance")
    try press(seat, .escape)
    seat.person.sees(.welcome)
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func nAndCapitalNGoFromPlaceToPlaceAndOnToTheNextDrug(_ size: (Int, Int)) throws {
    let seat = try SeatedPerson(width: size.0, height: size.1)
    let drugs = seat.person.guide.drugs.map(\.id)
    try press(seat, .character("d"), .character("1"), .enter)
    try press(seat, .character("/"))
    try seat.does { $0.types("heart") }
    try press(seat, .enter)
    seat.person.sees(.drug(drugs[0]))
    let count = seat.person.page.passages.count
    #expect(count > 1)
    #expect(seat.person.page.notice?.contains(": place 1 of \(count) ") == true)
    try expectCursor(on: "heart", seat)
    for place in 2...count {
      try press(seat, .character("n"))
      #expect(seat.person.page.notice?.contains(": place \(place) of \(count) ") == true)
      try expectCursor(on: "heart", seat)
    }
    try press(seat, .character("n"))
    #expect(seat.person.state.visit.place != .drug(drugs[0]))
    #expect(seat.person.page.notice?.contains(": place 1 of ") == true)
    try expectCursor(on: "heart", seat)
    try press(seat, .character("N"))
    seat.person.sees(.drug(drugs[0]))
    #expect(seat.person.page.notice?.contains(": place \(count) of \(count) ") == true)
    try expectCursor(on: "heart", seat)
    // One way back, however many drugs were seen.
    try press(seat, .escape)
    seat.person.sees(.drugs)
  }

  @Test func aPlaceInAChoiceIsHighlightedAndFoundWordsStayReversedElsewhere() throws {
    let seat = try SeatedPerson()
    try press(seat, .character("/"))
    try seat.does { $0.types("questions") }
    try press(seat, .enter)
    seat.person.sees(.welcome)
    try expectCursor(on: "questions", seat)
    let found = seat.person.page.passages.count
    #expect(found > 1)
    try press(seat, .home)
    #expect(try reversed(seat).joined().filter { $0.lowercased() == "questions" }.count == found)
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func whatStandsNowhereIsSaidAlsoInWideLetters(_ size: (Int, Int)) throws {
    let seat = try SeatedPerson(width: size.0, height: size.1)
    let wording = seat.person.guide.wording
    try press(seat, .tab, .character("/"), .character("漢"), .character("字"))
    #expect(seat.person.state.search == "漢字")
    let screen = try seat.terminal.screen()
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("漢字_") })
    #expect(try seat.terminal.cursor().row == row)
    #expect(words(screen).contains(wording.searchNothing(back: wording.keyEscape, key: "h")))
    try press(seat, .enter)
    seat.person.sees(.search)
    #expect(words(try seat.terminal.screen()).contains(wording.noticeNothingFound(text: "漢字")))
    try press(seat, .backspace, .backspace, .backspace)
    #expect(seat.person.state.search.isEmpty)
    try press(seat, .character("q"), .escape)
    seat.person.sees(.welcome)
    #expect(seat.person.page.view.focus == 0)
  }

  private func words(_ text: String) -> String { text.split { " \n".contains($0) }.joined(separator: " ") }
}
