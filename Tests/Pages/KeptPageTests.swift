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

  @Test(arguments: [Place.welcome, .drugs, .results, .helpLines, .drug("trastuzumab"), .drug("olaparib")])
  func aKeptPageIsAsGoodAsANewOne(_ place: Place) {
    for search in ["", "team", "ketoacidosis", "zzz"] {
      var state = State(today: "2026-11")
      state.visits.append(Visit(place))
      state.search = search
      var kept = writer.page(for: state)
      for pressed in keys {
        let layout = Layout(kept, width: 80, height: 24)
        guard let event = kept.event(for: pressed, layout) else { continue }
        let placeBefore = state.visit.place
        _ = Interview(guide).update(&state, event)
        let new = writer.page(for: state)
        kept = state.visit.place == placeBefore ? writer.page(kept, for: state) : new
        #expect(kept.view == new.view)
        #expect(kept.notice == new.notice)
        #expect(kept.noticeOfKeys == new.noticeOfKeys)
        let same = Layout(new, width: 80, height: 24)
        #expect(Layout(kept, width: 80, height: 24).canvas() == same.canvas())
        for key in keys + [.escape, .character("h"), .character("/")] {
          #expect(kept.event(for: key, same) == new.event(for: key, same), "\(place) \(search) \(pressed) \(key)")
        }
      }
    }
  }
}
