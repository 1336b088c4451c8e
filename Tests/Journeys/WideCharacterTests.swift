// Letters that take two columns, or none: what stands behind them stays in its column.

import Screen
import Testing

@Suite(.serialized) struct WideCharacterTests {
  @Test(arguments: [
    "e\u{301}", "é", "漢字", "あア", "한글", "😀", "a\u{308}\u{323}x", "Ａ１", "0808 漢e\u{301}😀 4040",
  ])
  func columnsBehindThemAreStraight(_ text: String) throws {
    let seat = try SeatedPerson()
    try seat.does { $0.presses(.character("h"), .down, .enter) }
    seat.person.sees(.teamNumber)
    // Letter by letter, as they come in: a mark comes after its letter.
    for scalar in text.unicodeScalars { try seat.does { $0.presses(.character(Character(scalar))) } }
    #expect(seat.person.state.teamNumber == text)
    for digit in "12" { try seat.does { $0.presses(.character(digit)) } }
    let row = try seat.terminal.screen().split(separator: "\n").first { $0.contains("> ") }
    #expect(row == "  > \(text)12_")
    // The field is indented by four; the cursor is on the sign behind the text.
    #expect(try seat.terminal.cursor().column == 4 + columnWidth(of: text) + 2)
    try seat.does { $0.presses(.backspace) }
    try seat.does { $0.presses(.enter) }
    seat.person.sees(.helpLines)
    #expect(try seat.terminal.screen().contains("\(text)1"))
  }

  @Test func whatTerminalsDisagreeAboutMovesNothing() throws {
    let seat = try SeatedPerson()
    try seat.does { $0.presses(.character("h"), .down, .enter) }
    var person = seat.person
    for scalar in "1❤\u{FE0F}2".unicodeScalars {
      person.presses(.character(Character(scalar)))
      try seat.terminal.send([.character(Character(scalar))])
    }
    let row = try seat.terminal.screen { $0.contains("2_") }.split(separator: "\n").first { $0.contains("> ") }
    #expect(row == "  > 1??2_")
    #expect(try seat.terminal.cursor() == person.layout.canvas().cursor)
  }

  @Test func aTextLongerThanTheLineGoesOnBelow() throws {
    let seat = try SeatedPerson(width: 20, height: 9)
    try seat.does { $0.presses(.character("h"), .character("1"), .enter) }
    seat.person.sees(.teamNumber)
    for letter in "漢字漢字漢字漢字漢字漢字e" { try seat.does { $0.presses(.character(letter)) } }
    for _ in 1...8 { try seat.does { $0.presses(.backspace) } }
  }
}
