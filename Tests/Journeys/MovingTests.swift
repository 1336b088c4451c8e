// Every way to move with keys, in a real terminal: the screen and the cursor after each key.

import Interview
import Screen
import Testing

@Suite(.serialized) struct MovingTests {
  /// Keys that do the same, with the key that puts the page where they change something.
  private let motions: [(from: Key, keys: [Key])] = [
    (.home, [.down, .character("j"), .control("n"), .character("e")]),
    (.end, [.up, .character("k"), .control("p"), .character("y")]),
    (.home, [.pageDown, .control("f"), .character(" "), .character("f")]),
    (.end, [.pageUp, .control("b"), .character("b")]),
    (.home, [.end, .character("G")]),
    (.end, [.home, .character("g")]),
    (.home, [.tab]),
    (.home, [.backTab]),
  ]

  private func press(
    _ seat: SeatedPerson, _ keys: Key..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for key in keys { try seat.does(sourceLocation: sourceLocation) { $0.presses(key) } }
  }

  /// Presses a key that does what another one would.
  private func press(
    _ seat: SeatedPerson, _ key: Key, as other: Key, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var person = seat.person
    person.presses(other)
    try press(seat, key, sourceLocation: sourceLocation)
    #expect(seat.person.state == person.state, "\(key)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func theKeysOfViLessAndReadlineMoveAsTheArrowsDo(_ size: (Int, Int)) throws {
    let seat = try SeatedPerson(width: size.0, height: size.1)
    try press(seat, .character("d"), .character("1"), .enter)
    seat.person.sees(.drug(seat.person.guide.drugs[0].id))
    for (from, keys) in motions {
      for key in keys {
        try press(seat, from)
        let before = seat.person.screen
        try press(seat, key, as: keys[0])
        #expect(seat.person.screen != before, "\(key)")
      }
    }
    // What the first of each does, said here once more.
    try press(seat, .home, .down)
    #expect(seat.person.page.view != View())
    try press(seat, .home, .pageDown)
    let second = seat.person.page.view.anchor
    #expect(second > Anchor())
    try press(seat, .pageDown)
    #expect(seat.person.page.view.anchor > second)
    try press(seat, .pageUp)
    #expect(seat.person.page.view.anchor == second)
    try press(seat, .home, .tab)
    #expect(seat.person.page.view.focus == 0)
    try press(seat, .backTab)
    #expect(seat.person.page.view.focus == seat.person.page.choices.count - 1)
    try press(seat, .tab)
    #expect(seat.person.page.view.focus == 0)
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func numbersOfTwoDigitsAndLeftAndRightInTheListOfDrugs(_ size: (Int, Int)) throws {
    let seat = try SeatedPerson(width: size.0, height: size.1)
    let drugs = seat.person.guide.drugs.map(\.id)
    try press(seat, .character("d"), .character("1"), .character("2"))
    #expect(seat.person.page.view.focus == 11)
    // There is no choice 123: the 3 begins anew.
    try press(seat, .character("3"))
    #expect(seat.person.page.view.focus == 2)
    // Another key ends a number.
    try press(seat, .character("1"), .down, .character("2"))
    #expect(seat.person.page.view.focus == 1)
    try press(seat, .right)
    #expect(seat.person.page.view.focus == 2)
    try press(seat, .left, .left, .left)
    #expect(seat.person.page.view.focus == drugs.count - 1)
    try press(seat, .right)
    #expect(seat.person.page.view.focus == 0)
    try press(seat, .character("1"), .character("2"), .enter)
    seat.person.sees(.drug(drugs[11]))
    try press(seat, .backspace)
    seat.person.sees(.drugs)
    #expect(seat.person.page.view.focus == 11)
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func leftAndRightOnTheResultsAndOnADrugsPage(_ size: (Int, Int)) throws {
    let seat = try SeatedPerson(width: size.0, height: size.1)
    let drugs = seat.person.guide.drugs.map(\.id)
    try press(seat, .character("1"), .enter)
    for answer in Story.her2Positive.answers { try seat.does { $0.answers(answer.question, answer.option) } }
    seat.person.sees(.results)
    try press(seat, .right)
    #expect(seat.person.page.focusedAction == .drugOpened("trastuzumab"))
    try press(seat, .right)
    #expect(seat.person.page.focusedAction == .drugOpened("pertuzumab"))
    try press(seat, .left, .enter)
    seat.person.sees(.drug("trastuzumab"))
    let place = try #require(drugs.firstIndex(of: "trastuzumab"))
    try press(seat, .right)
    seat.person.sees(.drug(drugs[(place + 1) % drugs.count]))
    try press(seat, .left, .left)
    seat.person.sees(.drug(drugs[(place - 1 + drugs.count) % drugs.count]))
    try press(seat, .escape)
    seat.person.sees(.results)
    #expect(seat.person.page.focusedAction == .drugOpened("trastuzumab"))
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func lettersAndTheirCapitalsOpenTheSamePagesAndEveryWayBackGoesBack(_ size: (Int, Int)) throws {
    let seat = try SeatedPerson(width: size.0, height: size.1)
    try press(seat, .character("1"), .enter, .character("1"), .enter, .down)
    let pages: [(Character, Place, Key)] = [
      ("?", .keys, .escape), ("h", .helpLines, .backspace), ("H", .helpLines, .left), ("d", .drugs, .backspace),
      ("D", .drugs, .escape), ("t", .terms, .left), ("T", .terms, .escape), ("r", .review, .left),
      ("R", .review, .backspace), ("p", .summary, .escape), ("P", .summary, .left), ("/", .search, .escape),
      ("x", .paused, .escape), ("X", .paused, .enter), ("q", .leaving, .left), ("Q", .leaving, .backspace),
    ]
    let question = seat.person.state.visit
    #expect(!seat.person.state.answers.isEmpty)
    for (letter, place, back) in pages {
      try press(seat, .character(letter))
      seat.person.sees(place)
      if back == .enter { try press(seat, .down) }
      try press(seat, back)
      #expect(seat.person.state.visit == question, "\(letter)")
    }
  }
}
