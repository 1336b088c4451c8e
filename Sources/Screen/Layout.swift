// A page on a screen of a given size: which lines are seen.

/// The layout of one page for one size of screen.
public struct Layout {
  /// The narrowest and lowest screen on which a page can be read.
  public static let smallest = (width: 20, height: 6)

  let width: Int
  let height: Int
  let pageLines: PageLines
  /// The rows above the body.
  let header: [FrameRow]
  /// The rows below the body: how much is left, what is new, the keys.
  let footer: [FrameRow]
  /// The first line that is seen.
  let top: Int
  let view: View
  let passages: [Passage]
  let words: LayoutWords
  let hasField: Bool

  /// Lays a page out on a screen of this many columns and rows.
  @inlinable
  public init<Action>(_ page: Page<Action>, width: Int, height: Int) {
    self.init(page, lines: PageLines(page, width: width), height: height)
  }

  /// Lays a page out on a screen of this many rows, on lines that were made before of the same blocks and field.
  @inlinable
  public init<Action>(_ page: Page<Action>, lines: PageLines, height: Int) {
    self.init(page.outline, lines: lines, height: height)
  }

  @usableFromInline
  init(_ page: PageOutline, lines pageLines: PageLines, height: Int) {
    width = pageLines.width
    self.height = height
    self.pageLines = pageLines
    words = page.words
    passages = page.passages
    hasField = page.hasField
    let focus = page.view.focus.flatMap { pageLines.choices.indices.contains($0) ? $0 : nil }
    view = View(focus: focus, anchor: page.view.anchor)
    header = headerRows(page, width: width, height: height)
    let below = Footer(page, width: width, height: height, bodyLimit: height - header.count)
    let bodyHeight = max(height - header.count - below.count, 1)
    if hasField, focus == nil, page.view.anchor == Anchor() {
      // Until the text is scrolled, what is typed is seen.
      top = max((pageLines.fieldLine ?? 0) - bodyHeight + 1, 0)
    } else {
      // A passage that was gone to has the lines before it above, which say what it is about.
      let isPassage = passages.hasOne(at: page.view.anchor)
      let anchored = pageLines.index(of: page.view.anchor) - (isPassage ? min(bodyHeight / 3, 4) : 0)
      let beginning = max(min(anchored, pageLines.lines.count - bodyHeight), 0)
      top = pageLines.top(beginning, showing: focus, bodyHeight: bodyHeight)
    }
    let left = max(pageLines.lines.count - bodyHeight - top, 0)
    let screens = (left + max(bodyHeight - 1, 1) - 1) / max(bodyHeight - 1, 1)
    footer = below.rows(more: words.below(screens: screens, choices: pageLines.choices(from: top + bodyHeight)))
  }

  /// Whether the screen is large enough for a page to be read.
  public var isReadable: Bool { width >= Layout.smallest.width && height >= Layout.smallest.height }

  var lines: [Line] { pageLines.lines }

  /// The rows that the body takes.
  var bodyHeight: Int { max(height - header.count - footer.count, 1) }

  /// The choice at a place on the screen, by its place among the choices, or nil.
  public func choice(at position: Position) -> Int? {
    let line = top + position.row - header.count
    guard position.row >= header.count, position.row < header.count + bodyHeight, lines.indices.contains(line) else {
      return nil
    }
    return lines[line].choice
  }
}

extension LayoutWords {
  /// What is said of so many screens and choices below, from the longest way to the shortest; nothing at the end.
  fileprivate func below(screens: Int, choices: Int) -> [String] {
    if choices > 0, let said = moreChoices?(choices) { return [said.long, said.short] }
    return screens == 0 ? [] : [more(screens), moreShort]
  }
}

extension PageLines {
  /// How many choices begin on this line or behind it.
  fileprivate func choices(from line: Int) -> Int { choices.count { $0.first >= line } }

  /// The top nearest to this one at which a choice is wholly seen, its beginning before its end.
  func top(_ top: Int, showing choice: Int?, bodyHeight: Int) -> Int {
    guard let choice, choices.indices.contains(choice) else { return top }
    return min(max(top, choices[choice].last - bodyHeight + 1), choices[choice].first)
  }
}

extension [Passage] {
  /// Whether a passage begins at a place.
  func hasOne(at anchor: Anchor) -> Bool {
    let index = firstPlace(fromWhichOn: { $0.start >= anchor })
    return index < count && self[index].start == anchor
  }
}
