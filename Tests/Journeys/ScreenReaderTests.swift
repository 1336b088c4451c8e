// What speech and braille displays go by: the cursor is where one reads, and only what has changed is sent.

import Screen
import Testing

@Suite(.serialized) struct ScreenReaderTests {
  private let keys: [Key?] = [
    nil,
    .down, .down, .up, .character("3"), .tab, .backTab, .pageDown, .down, .pageUp, .end, .up, .home, .character("1"),
  ]

  @Test func theCursorIsOnTheSelectedRowOrWhereReadingBegins() throws {
    let seat = try SeatedPerson()
    try seat.sees()
    try cursorFollows(seat)
    try seat.does { $0.presses(.home, .character("1"), .enter) }
    seat.person.sees(.question("sex"))
    try cursorFollows(seat)
    try seat.does { person in
      for answer in Story.early.answers { person.answers(answer.question, answer.option) }
    }
    seat.person.sees(.results)
    try cursorFollows(seat)
  }

  private func cursorFollows(_ seat: SeatedPerson) throws {
    var selected = 0
    for key in keys {
      if let key { try seat.does { $0.presses(key) } }
      let rows = try seat.terminal.screen().split(separator: "\n", omittingEmptySubsequences: false)
      let marked = rows.indices.filter { rows[$0].drop { $0 == " " }.hasPrefix("> ") }
      #expect(marked.count == (seat.person.page.view.focus == nil ? 0 : 1))
      selected += marked.count
      // Above where reading begins are the title and an empty row.
      #expect(try seat.terminal.cursor().row == marked.first ?? 2, "\(String(describing: key))")
    }
    #expect(selected > 0 && selected < keys.count)
  }

  @Test func aMoveSendsNothingOfTheRowsThatStayAsTheyAre() throws {
    var person = try CountingPerson()
    try movesSendOnlyWhatChanges(&person)
    for key in [.home, .character("1"), .enter] as [Key] { try person.presses(key) }
    person.person.sees(.question("sex"))
    try movesSendOnlyWhatChanges(&person)
    for key in [.character("2"), .enter] as [Key] { try person.presses(key) }
    person.person.sees(.question("extent"))
    try movesSendOnlyWhatChanges(&person)
    for answer in Story.early.answers.dropFirst() {
      let options = person.person.page.choices.map(\.action)
      let choice = options.firstIndex(of: .answerGiven(question: answer.question, option: answer.option)) ?? -1
      for key in [.character(Character("\(choice + 1)")), .enter] as [Key] { try person.presses(key) }
    }
    person.person.sees(.results)
    try movesSendOnlyWhatChanges(&person)
  }

  private func movesSendOnlyWhatChanges(_ person: inout CountingPerson) throws {
    var looked = 0
    for key in [.down, .down, .down, .up, .tab, .backTab] as [Key] {
      let step = try person.presses(key)
      let sent = String(decoding: step.bytes, as: UTF8.self)
      for clear in ["\u{1B}[J", "\u{1B}[2J", "\u{1B}[3J", "\u{1B}c"] { #expect(!sent.contains(clear)) }
      if step.isScrolled || step.before == step.after { continue }
      looked += 1
      let changed = step.before.rows.indices.filter { step.before.rows[$0] != step.after.rows[$0] }
      #expect(!changed.isEmpty && changed.count < 8)
      let texts = [step.before, step.after].map { $0.text.split(separator: "\n", omittingEmptySubsequences: false) }
      let other = changed.map { "\(texts[0][$0]) \(texts[1][$0])" }.joined(separator: " ")
      let unchanged = texts[1].indices.filter { !changed.contains($0) }.flatMap { texts[1][$0].split(separator: " ") }
      let words = Set(unchanged.filter { $0.count > 3 && !other.contains($0) })
      #expect(words.count > 10)
      #expect(words.filter { sent.contains($0) } == [])
    }
    #expect(looked > 2)
  }
}
