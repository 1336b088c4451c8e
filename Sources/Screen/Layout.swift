// A page on a screen of a given size: which lines are seen, and where a motion leads.

/// The layout of one page for one size of screen.
public struct Layout {
  /// The narrowest and lowest screen on which a page can be read.
  public static let smallest = (width: 20, height: 6)

  let width: Int
  let height: Int
  let lines: [Line]
  /// The rows above the body.
  let header: [FrameRow]
  /// The rows below the body: how much is left, what is new, the keys.
  let footer: [FrameRow]
  /// The first line that is seen.
  let top: Int
  private let view: View
  private let passages: [Passage]
  private let words: LayoutWords
  private let hasField: Bool
  private let choiceCount: Int

  /// Lays a page out on a screen of this many columns and rows.
  public init<Action>(_ page: Page<Action>, width: Int, height: Int) {
    self.init(page, lines: PageLines(page, width: width), height: height)
  }

  /// Lays a page out on a screen of this many rows, on lines that were made before of the same blocks and field.
  public init<Action>(_ page: Page<Action>, lines pageLines: PageLines, height: Int) {
    width = pageLines.width
    self.height = height
    lines = pageLines.lines
    words = page.words
    passages = page.passages
    hasField = page.field != nil
    choiceCount = page.choices.count
    header = headerRows(page, width: width, height: height)
    let focus = page.view.focus.flatMap { page.choices.indices.contains($0) ? $0 : nil }
    view = View(focus: focus, anchor: page.view.anchor)
    // How much is left is only known once the footer has its height, which does not depend on what it says.
    let rows = footerRows(page, width: width, height: height, bodyLimit: height - header.count, more: [])
    let bodyHeight = max(height - header.count - rows.count, 1)
    // A passage that was gone to has the lines before it above, which say what it is about.
    let isPassage = page.passages.contains { $0.start == page.view.anchor }
    let anchored = (lines.lastIndex { $0.anchor <= page.view.anchor } ?? 0) - (isPassage ? min(bodyHeight / 3, 4) : 0)
    let beginning = max(min(anchored, lines.count - bodyHeight), 0)
    if hasField, focus == nil, page.view.anchor == Anchor() {
      // Until the text is scrolled, what is typed is seen.
      top = max((lines.lastIndex(where: \.isField) ?? 0) - bodyHeight + 1, 0)
    } else {
      top = Layout.top(beginning, showing: focus, in: lines, bodyHeight: bodyHeight)
    }
    let below = max(lines.count - bodyHeight - top, 0)
    let screens = (below + max(bodyHeight - 1, 1) - 1) / max(bodyHeight - 1, 1)
    footer = footerRows(
      page, width: width, height: height, bodyLimit: height - header.count,
      more: screens == 0 ? [] : [page.words.more(screens), page.words.moreShort])
  }

  /// Whether the screen is large enough for a page to be read.
  public var isReadable: Bool { width >= Layout.smallest.width && height >= Layout.smallest.height }

  /// The rows that the body takes.
  var bodyHeight: Int { max(height - header.count - footer.count, 1) }

  /// The last value that `top` can have.
  private var lastTop: Int { max(lines.count - bodyHeight, 0) }

  /// The choice at a place on the screen, by its place among the choices, or nil.
  public func choice(at position: Position) -> Int? {
    let line = top + position.row - header.count
    guard position.row >= header.count, position.row < header.count + bodyHeight, lines.indices.contains(line) else {
      return nil
    }
    return lines[line].choice
  }

  /// The page as it is painted.
  public func canvas() -> Canvas {
    var canvas = Canvas(width: width, height: height)
    guard isReadable else {
      for (row, line) in wrap(words.tooSmall, columns: width).prefix(canvas.height).enumerated() {
        canvas.write(line.text, row: row, column: 0)
      }
      return canvas
    }
    for (row, frameRow) in header.enumerated() { paint(frameRow, row: row, on: &canvas) }
    for (row, line) in lines[top...].prefix(bodyHeight).enumerated() {
      paint(line, row: header.count + row, on: &canvas)
    }
    for (index, frameRow) in footer.enumerated() {
      paint(frameRow, row: height - footer.count + index, on: &canvas)
    }
    canvas.cursor = cursor
    return canvas
  }

  private func paint(_ row: FrameRow, row number: Int, on canvas: inout Canvas) {
    let margin = margin(ofWidth: width)
    let end = canvas.write(row.text, row: number, column: margin, style: row.style)
    guard row.isRule else { return }
    for column in end..<max(margin + room(ofWidth: width), end) {
      canvas.write("─", row: number, column: column, style: row.style)
    }
  }

  private func paint(_ line: Line, row: Int, on canvas: inout Canvas) {
    let isFocused = line.isLabel && line.choice == view.focus
    let style = isFocused ? .focused : line.style
    let end = canvas.write(line.mark, row: row, column: line.markColumn, style: style)
    if !line.mark.isEmpty {
      if isFocused { canvas.write(">", row: row, column: line.markColumn, style: style) }
      // The blank behind the mark looks like both: a highlighted row is one piece, and is sent as one.
      canvas.write(String(repeating: " ", count: max(line.indent - end, 0)), row: row, column: end, style: style)
    }
    canvas.write(line.text, row: row, column: line.indent, style: style)
    for passage in passages where passage.start.block == line.anchor.block {
      // A passage can begin on a line before, and end on one below.
      let start = max(passage.start.offset - line.anchor.offset, 0)
      let end = passage.start.offset + passage.length - line.anchor.offset
      guard start < end, start < line.text.count else { continue }
      let column = line.indent + columnWidth(of: line.text.prefix(start))
      canvas.write(String(line.text.prefix(end).dropFirst(start)), row: row, column: column, style: .found)
    }
  }

  /// On the highlighted choice, at the end of the text being typed, on the passage that was gone to, or where reading
  /// begins.
  private var cursor: Position {
    if let focus = view.focus, let line = lines.firstIndex(where: { $0.choice == focus }) {
      return Position(row: header.count + max(line - top, 0), column: lines[line].markColumn)
    }
    if hasField, let line = lines.lastIndex(where: \.isField), line >= top, line < top + bodyHeight {
      let column = lines[line].indent + columnWidth(of: lines[line].text) - 1
      return Position(row: header.count + line - top, column: min(column, width - 1))
    }
    if let position = placeOfPassage { return position }
    return Position(row: header.count, column: lines.indices.contains(top) ? lines[top].indent : 0)
  }

  /// Where the passage is seen at which the view was put, or nil.
  private var placeOfPassage: Position? {
    guard passages.contains(where: { $0.start == view.anchor }),
      let index = lines.lastIndex(where: { $0.anchor <= view.anchor }), index >= top, index < top + bodyHeight
    else { return nil }
    let line = lines[index]
    let before = columnWidth(of: line.text.prefix(max(view.anchor.offset - line.anchor.offset, 0)))
    return Position(row: header.count + index - top, column: min(line.indent + before, width - 1))
  }
}

extension Layout {
  /// Where a motion leads: the new highlighted choice and the new place at the top.
  ///
  /// No text is skipped: a choice that is more than a screen away is reached page by page, except by
  /// ``Motion/nextChoice`` and ``Motion/previousChoice``. A choice that is no longer seen is no longer highlighted.
  public func view(after motion: Motion) -> View {
    switch motion {
    case .down: step(to: choiceAfter, otherwise: top + 1)
    case .up: step(to: choiceBefore, otherwise: top - 1)
    case .pageDown: scrolled(to: top + page)
    case .pageUp: scrolled(to: top - page)
    case .home: scrolled(to: 0)
    case .end: scrolled(to: lastTop)
    case .nextChoice: focused(choiceAfter ?? 0)
    case .previousChoice: focused(choiceBefore ?? lastChoice)
    }
  }

  /// The view with this choice highlighted and seen.
  public func focused(_ choice: Int) -> View {
    guard choice >= 0, choice <= lastChoice else { return view }
    return View(focus: choice, anchor: anchor(of: topShowing(choice)))
  }

  /// The view with the text moved by some lines, up where they are below 0.
  public func scrolled(by count: Int) -> View { scrolled(to: top + count) }

  /// How far a page motion goes: one line stays to read on from.
  private var page: Int { max(bodyHeight - 1, 1) }

  private var lastChoice: Int { choiceCount - 1 }

  private var choiceAfter: Int? {
    if let focus = view.focus { return focus < lastChoice ? focus + 1 : nil }
    return (0..<choiceCount).first { topShowing($0) >= top }
  }

  private var choiceBefore: Int? {
    if let focus = view.focus { return focus > 0 ? focus - 1 : nil }
    return (0..<choiceCount).last { topShowing($0) <= top }
  }

  /// Highlights a choice that is near; goes a page towards one that is far; without a choice goes to another line.
  private func step(to choice: Int?, otherwise line: Int) -> View {
    guard let choice else { return scrolled(to: line) }
    let distance = topShowing(choice) - top
    return abs(distance) <= page ? focused(choice) : scrolled(to: top + (distance > 0 ? page : -page))
  }

  private func scrolled(to line: Int) -> View {
    let newTop = min(max(line, 0), lastTop)
    // A highlight that would pull the text back is given up, so that the motion never stands still.
    let isSeen = Layout.top(newTop, showing: view.focus, in: lines, bodyHeight: bodyHeight) == newTop
    return View(focus: isSeen ? view.focus : nil, anchor: anchor(of: newTop))
  }

  private func anchor(of line: Int) -> Anchor {
    // On a page with a field, the very beginning is another place than that of a text that was not scrolled.
    if line == 0, hasField { return .before(block: 0) }
    return lines.indices.contains(line) ? lines[line].anchor : Anchor()
  }

  /// The top nearest to the present one at which a choice is seen.
  private func topShowing(_ choice: Int) -> Int {
    Layout.top(top, showing: choice, in: lines, bodyHeight: bodyHeight)
  }

  /// The top nearest to this one at which a choice is wholly seen, its beginning before its end.
  private static func top(_ top: Int, showing choice: Int?, in lines: [Line], bodyHeight: Int) -> Int {
    guard let choice, let first = lines.firstIndex(where: { $0.choice == choice }),
      let last = lines.lastIndex(where: { $0.choice == choice })
    else { return top }
    return min(max(top, last - bodyHeight + 1), first)
  }
}
