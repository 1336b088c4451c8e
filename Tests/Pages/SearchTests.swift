// Looking for a text: what is found, in which order, and where its keys lead.

import CustomDump
import Guide
import Interview
import Pages
import Screen
import Testing

@Suite struct SearchTests {
  private let guide = Guide.embedded
  private let writer = PageWriter(.embedded)

  /// A search that was opened from a place.
  private func search(_ text: String, from place: Place = .welcome) -> State {
    var state = State(today: "2026-11")
    state.visits.append(Visit(place))
    state.visits.append(Visit(.search))
    state.search = text
    return state
  }

  private func labels(_ state: State) -> [String] { writer.page(for: state).choices.map(\.label) }

  private func press(_ key: Key, _ state: inout State) {
    let page = writer.page(for: state)
    let event = page.event(for: key, Layout(page, width: 80, height: 24))
    if let event { _ = Interview(guide).update(&state, event) }
  }

  @Test func aDrugIsFoundByItsNameItsBrandsItsSortAndTheWayOfHavingIt() {
    let drug = guide.drugs.first { $0.id == "palbociclib" }
    #expect(labels(search("PALBO")).first == drug.map(guide.name(of:)))
    #expect(labels(search("ibrance")).first == drug.map(guide.name(of:)))
    let tablets = guide.drugs.filter { $0.ways.contains(.tablet) }.map(guide.name(of:))
    #expect(Array(labels(search("tablet", from: .leaving)).prefix(tablets.count)) == tablets)
    let sort = guide.drugs.filter { $0.kind == drug?.kind }.map(guide.name(of:))
    #expect(Array(labels(search(drug?.kind ?? "", from: .leaving)).prefix(sort.count)) == sort)
  }

  @Test func thePageBeforeComesFirstAndEnterOpensIt() throws {
    var state = search("team", from: .drug("olaparib"))
    press(.enter, &state)
    #expect(state.visit.place == .drug("olaparib"))
    #expect(state.visit.reading.isAtPassage)
    let page = writer.page(for: state)
    let first = try #require(page.passages.first)
    #expect(page.view.anchor == first.start)
    let layout = Layout(page, width: 80, height: 24)
    let cursor = layout.canvas().cursor
    let shown = layout.canvas().rows[cursor.row][cursor.column...].prefix(4).compactMap(\.character)
    expectNoDifference(String(shown).lowercased(), "team")
    #expect(layout.canvas().rows[cursor.row][cursor.column].style == .found)
    #expect(
      page.notice
        == guide.wording.noticePassage(
          page: page.title, number: "1", count: String(page.passages.count), text: "team"))
  }

  @Test func nextAndPreviousGoFromPlaceToPlaceAndAroundOnAPage() {
    var state = search("cancer", from: .helpLines)
    state.visits.removeLast()
    let passages = writer.page(for: state).passages
    #expect(passages.count > 2)
    var seen: [Anchor] = []
    for _ in 0...passages.count {
      press(.character("n"), &state)
      seen.append(writer.page(for: state).view.anchor)
    }
    expectNoDifference(seen, passages.map(\.start) + [passages[0].start])
    press(.character("N"), &state)
    #expect(writer.page(for: state).view.anchor == passages.last?.start)
  }

  @Test func onADrugTheNextPlaceCanBeInTheNextDrugs() {
    var state = search("ketoacidosis", from: .drug("trastuzumab"))
    state.visits.removeLast()
    var drugs: [Place] = []
    for _ in 0..<40 {
      press(.character("n"), &state)
      if drugs.last != state.visit.place { drugs.append(state.visit.place) }
      #expect(state.visit.reading.isAtPassage)
      #expect(state.visits.count == 2)
    }
    let saying = guide.drugs.map(\.id).filter { id in
      var page = search("ketoacidosis", from: .drug(id))
      page.visits.removeLast()
      return !writer.page(for: page).passages.isEmpty
    }
    #expect(saying.count > 1)
    expectNoDifference(Array(drugs.prefix(saying.count)), saying.map { .drug($0) })
  }

  @Test func whatStandsNowhereIsSaidAndNothingIsLost() {
    var state = search("zzz")
    #expect(labels(state).isEmpty)
    press(.enter, &state)
    #expect(state.notice == .nothingFound("zzz"))
    #expect(state.visit.place == .search)
    state.search = ""
    press(.enter, &state)
    #expect(state.visit.place == .welcome)
  }

  @Test func everyPlaceOfEveryWordCanBeGoneToAtEverySize() {
    for (width, height) in [(80, 24), (40, 12), (20, 6)] {
      for text in ["999", "call your team", "side effect"] {
        var state = search(text, from: .drug("olaparib"))
        state.visits.removeLast()
        for key in Array(repeating: Key.character("n"), count: 12) + Array(repeating: .character("N"), count: 12) {
          press(key, &state)
          let page = writer.page(for: state)
          let canvas = Layout(page, width: width, height: height).canvas()
          let cell = canvas.rows[canvas.cursor.row][canvas.cursor.column]
          // A highlighted choice has the cursor at its number.
          #expect(cell.style == .found || page.view.focus != nil, "\(text) \(width) \(state.visit)")
        }
      }
    }
  }

  @Test func aPassageIsMarkedOnEveryLineThatItTouches() {
    let page = writer.page(for: search("", from: .welcome))
    var marked = page
    marked.field = nil
    marked.blocks = [.paragraph("one two three four five six seven")]
    marked.passages = [Passage(start: Anchor(block: 0, offset: 4), length: 24)]
    let canvas = Layout(marked, width: 20, height: 10).canvas()
    let found = canvas.rows.map { row in String(row.filter { $0.style == .found }.compactMap(\.character)) }
    expectNoDifference(found.filter { !$0.isEmpty }, ["two three four", "five six "])
  }

  @Test func bytesThatAreNoLettersAreFoundAsTheyAre() {
    #expect(labels(search("°C", from: .helpLines)).first?.contains("°C") == true)
    #expect(labels(search("é")).isEmpty)
    #expect(labels(search("   ")).isEmpty)
  }

  @Test(arguments: [Place.drugs, .results])
  func leftAndRightGoFromDrugToDrugInLists(_ place: Place) {
    var state = State(today: "2026-11")
    state.visits.append(Visit(place))
    var names: [String] = []
    for _ in guide.drugs {
      press(.right, &state)
      let page = writer.page(for: state)
      names.append(page.choices[page.view.focus ?? 0].label)
    }
    #expect(Set(names) == Set(guide.drugs.map(guide.name(of:))))
    press(.right, &state)
    let page = writer.page(for: state)
    #expect(page.choices[page.view.focus ?? 0].label == names[0])
    press(.left, &state)
    #expect(writer.page(for: state).view.focus == page.choices.lastIndex { $0.label == names.last })
  }

  @Test func aClickHighlightsAndASecondOneChooses() throws {
    var state = State(today: "2026-11")
    let page = writer.page(for: state)
    let layout = Layout(page, width: 80, height: 24)
    let rows = layout.canvas().text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains(guide.wording.welcomeDrugs) })
    let click = Key.click(Position(row: row, column: 30))
    press(click, &state)
    #expect(state.visit.place == .welcome)
    #expect(writer.page(for: state).view.focus == 1)
    press(click, &state)
    #expect(state.visit.place == .drugs)
    press(.click(Position(row: 0, column: 0)), &state)
    #expect(state.visit.reading == Reading())
    press(.wheelDown, &state)
    #expect(state.visit.reading != Reading())
  }

  @Test func onAScreenThatIsTooSmallKeysDoNothingThatNobodySees() {
    let page = writer.page(for: State())
    let layout = Layout(page, width: 19, height: 6)
    for key in [Key.down, .enter, .character("1"), .character("q"), .click(Position(row: 1, column: 1)), .wheelDown] {
      #expect(page.event(for: key, layout) == nil)
    }
  }

  @Test func aPauseShowsNothingOfThePageAndGoesBackToIt() {
    var state = search("x", from: .question("her2"))
    state.visits.removeLast()
    state.answers = ["sex": "woman"]
    state.teamNumber = "020 7946 0000"
    let before = state
    press(.character("x"), &state)
    #expect(state.visit.place == .paused)
    let page = writer.page(for: state)
    #expect(page.hidesBefore)
    for key in "hqtrpd/?mn123" { press(.character(key), &state) }
    #expect(state.visit.place == .paused)
    press(.control("x"), &state)
    expectNoDifference(state.visits, before.visits)
    state.visits.append(Visit(.teamNumber))
    press(.control("x"), &state)
    #expect(state.visit.place == .paused)
    press(.down, &state)
    press(.enter, &state)
    #expect(state.visit.place == .teamNumber)
  }
}
