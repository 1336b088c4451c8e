// A page that is kept while it is read says and does what one that is written anew would.

import Guide
import Interview
import Pages
import Screen
import Testing

@Suite struct KeptPageTests {
  private let guide = Guide.embedded
  private let writer = PageWriter(.embedded)
  private let keys: [Key] = [
    .down, .down, .pageDown, .right, .character("n"), .character("n"), .character("2"), .up, .end, .character("n"),
    .character("N"), .left, .home, .character("N"), .tab, .enter, .right, .character("n"), .backTab, .pageUp,
  ]

  @Test(arguments: [
    (Place.welcome, ""), (.drugs, ""), (.results, ""), (.helpLines, "team"), (.drug("trastuzumab"), "ketoacidosis"),
    (.drug("olaparib"), "side effect"), (.drug("olaparib"), "stands nowhere"), (.helpLines, "stands nowhere"),
  ])
  func aKeptPageIsAsGoodAsANewOne(_ place: Place, _ search: String) {
    var state = State(today: "2026-11")
    state.visits.append(Visit(place))
    state.search = search
    var kept = writer.page(for: state)
    for pressed in keys {
      guard let event = kept.event(for: pressed, Layout(kept, width: 80, height: 24)) else { continue }
      let before = state.visits.map(\.place)
      _ = Interview(guide).update(&state, event)
      let new = writer.page(for: state)
      kept = state.visits.map(\.place) == before ? writer.page(kept, for: state) : new
      let layout = Layout(new, width: 80, height: 24)
      #expect(Layout(kept, width: 80, height: 24).canvas() == layout.canvas())
      for key in keys + [.escape, .character("h"), .character("/")] {
        #expect(kept.event(for: key, layout) == new.event(for: key, layout), "\(place) \(search) \(pressed) \(key)")
      }
    }
  }
}
