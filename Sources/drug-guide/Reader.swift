// Keeps what is on the screen, so that moving over a page makes nothing anew.

import Interview
import Pages
import Screen

/// The page that a person reads, with its lines, as long as only the place of reading changes.
struct Reader {
  private let writer: PageWriter
  private var shown: (state: State, page: Page<Event>, lines: PageLines)?

  init(_ writer: PageWriter) {
    self.writer = writer
  }

  /// The page of a state, and its layout on a screen of this size.
  mutating func show(_ state: State, width: Int, height: Int) -> (Page<Event>, Layout) {
    let page: Page<Event>
    var lines: PageLines?
    if let shown, shown.state.says(theSameAs: state) {
      page = writer.page(shown.page, for: state)
      if shown.lines.width == width { lines = shown.lines }
    } else {
      page = writer.page(for: state)
    }
    let kept = lines ?? PageLines(page, width: width)
    shown = (state, page, kept)
    return (page, Layout(page, lines: kept, height: height))
  }
}

extension State {
  /// Whether another state shows the same page, perhaps read at another place or with other news.
  fileprivate func says(theSameAs other: State) -> Bool {
    var other = other
    other.notice = notice
    other.visit.reading = visit.reading
    return self == other
  }
}
