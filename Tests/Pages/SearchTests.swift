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

  @Test func bytesThatAreNoLettersAreFoundAsTheyAre() {
    #expect(labels(search("°C", from: .helpLines)).first?.contains("°C") == true)
    #expect(labels(search("é")).isEmpty)
    #expect(labels(search("   ")).isEmpty)
  }
}
