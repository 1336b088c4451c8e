// What keys and clicks make happen on a page: in lists, on a screen that is too small, and on the page that hides.

import CustomDump
import Guide
import Interview
import Pages
import Screen
import Testing

@Suite struct PageEventsTests {
  private let guide = Guide.embedded
  private let writer = PageWriter(.embedded)

  private func press(_ key: Key, _ state: inout State) {
    let page = writer.page(for: state)
    let event = page.event(for: key, Layout(page, width: 80, height: 24))
    if let event { _ = Interview(guide).update(&state, event) }
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

  @Test func controlUClearsATextAndTheFooterSaysSo() {
    var state = State(today: "2026-11")
    state.visits.append(Visit(.search))
    func names() -> [String] { writer.page(for: state).bindings.filter(\.isInFooter).map(\.name) }
    #expect(!names().contains(guide.wording.keyControlU))
    for letter in "tired" { press(.character(letter), &state) }
    #expect(state.search == "tired" && names().contains(guide.wording.keyControlU))
    press(.control("u"), &state)
    #expect(state.search == "" && !names().contains(guide.wording.keyControlU))
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
    var state = State(today: "2026-11")
    state.visits.append(Visit(.question("her2")))
    state.search = "x"
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
