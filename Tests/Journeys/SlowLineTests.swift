// How much is sent for a key: on a slow line every byte is waited for.

import Screen
import Testing

@Suite(.serialized) struct SlowLineTests {
  /// A move on the screen as it is: two rows change.
  private let move = 200
  /// A move that also scrolls: the rows of a choice with its detail come in below, and how much is left changes.
  private let scrollingMove = 300
  private let newPage = 2500

  @Test(arguments: ["xterm-256color", "linux", "vt100"])
  func aMoveToTheNextChoiceSendsAFewBytes(_ terminal: String) throws {
    var person = try CountingPerson(terminal: terminal)
    try moves(&person)
    try person.presses(.character("d"))
    person.person.sees(.drugs)
    try moves(&person)
    for key in [.backspace, .home, .character("1"), .enter, .character("2"), .enter] as [Key] {
      try person.presses(key)
    }
    person.person.sees(.question("extent"))
    try moves(&person)
    try person.seesTheRightScreen()
  }

  /// Goes down to the last choice and up to the first.
  private func moves(_ person: inout CountingPerson) throws {
    let choices = person.person.page.choices.count
    for key in [Key.down, .up] {
      for _ in 1...choices {
        let step = try person.presses(key)
        #expect(step.bytes.count <= (step.isScrolled ? scrollingMove : move), "\(key)")
      }
    }
  }

  @Test(arguments: ["xterm-256color", "linux", "vt100"])
  func aNewPageSendsLessThanAScreenFull(_ terminal: String) throws {
    var person = try CountingPerson(terminal: terminal)
    var counts: [Int] = []
    // The last choice leaves.
    for choice in person.person.page.choices.indices.dropLast() {
      try person.presses(.home)
      try person.presses(.character(Character("\(choice + 1)")))
      counts.append(try person.presses(.enter).bytes.count)
      #expect(person.person.state.visits.count == 2)
      counts += try person.presses(onAndOn: .pageDown).map(\.bytes.count)
      counts.append(try person.presses(.backspace).bytes.count)
    }
    for key in [.character("d"), .down, .enter] as [Key] { counts.append(try person.presses(key).bytes.count) }
    counts += try person.presses(onAndOn: .pageDown).map(\.bytes.count)
    for key in person.person.guide.drugs.map({ _ in Key.right }) + [.left, .left] {
      counts.append(try person.presses(key).bytes.count)
    }
    person.person.sees(.drug(person.person.guide.drugs[person.person.guide.drugs.count - 2].id))
    #expect(counts.allSatisfy { $0 <= newPage }, "\(counts)")
    try person.seesTheRightScreen()
  }

  @Test func aPasteIsShownOnceAndNotLetterByLetter() throws {
    var person = try CountingPerson()
    try person.presses(.character("/"))
    // The first one takes away what the page says before anything is typed.
    try person.presses(.character("z"))
    let letter = try person.presses(.character("z")).bytes.count
    let text = String(repeating: "z", count: 150)
    let sent = try person.pastes(text).count
    // Its letters, over three rows, and the cursor, but not a cursor for each letter.
    #expect(sent <= 2 * text.count + 4 * letter, "\(sent) for \(text.count) letters, \(letter) for one")
    #expect(person.person.state.search == "zz" + text)
    try person.seesTheRightScreen()
  }
}
