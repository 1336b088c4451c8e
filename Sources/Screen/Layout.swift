// A page on a screen of a given size: which lines are seen, and where a motion leads.

/// The layout of one page for one size of screen.
public struct Layout {
  /// The narrowest and lowest screen on which a page can be read.
  public static let smallest = (width: 20, height: 6)

  let width: Int
  let height: Int
  let lines: [Line]
  /// The rows above the body.
  let header: [String]
  /// The rows below the body, what is new before the keys.
  let footer: [FooterRow]
  /// The first line that is seen.
  let top: Int
  private let view: View
  private let words: LayoutWords
  private let hasField: Bool
  private let choiceCount: Int

  /// Lays a page out on a screen of this many columns and rows.
  public init<Action>(_ page: Page<Action>, width: Int, height: Int) {
    self.width = width
    self.height = height
    words = page.words
    hasField = page.field != nil
    choiceCount = page.choices.count
    var breaker = LineBreaker(width: max(width, 1))
    lines = breaker.lines(of: page)
    header = headerRows(page, width: width, height: height)
    footer = footerRows(page, width: width, height: height, bodyLimit: height - header.count)
    let bodyHeight = max(height - header.count - footer.count, 1)
    let focus = page.view.focus.flatMap { page.choices.indices.contains($0) ? $0 : nil }
    view = View(focus: focus, anchor: page.view.anchor)
    if hasField, focus == nil, view.anchor == Anchor() {
      // Until the text is scrolled, what is typed is seen.
      top = max((lines.lastIndex { $0.style == .focused } ?? 0) - bodyHeight + 1, 0)
    } else {
      let anchored = lines.lastIndex { $0.anchor <= page.view.anchor } ?? 0
      top = Layout.top(
        min(anchored, max(lines.count - bodyHeight, 0)), showing: focus, in: lines, bodyHeight: bodyHeight)
    }
  }

  /// The rows that the body takes.
  var bodyHeight: Int { max(height - header.count - footer.count, 1) }

  /// The last value that `top` can have.
  private var lastTop: Int { max(lines.count - bodyHeight, 0) }

  /// The page as it is painted.
  public func canvas() -> Canvas {
    var canvas = Canvas(width: width, height: height)
    guard width >= Layout.smallest.width, height >= Layout.smallest.height else {
      for (row, line) in wrap(words.tooSmall, columns: width).prefix(canvas.height).enumerated() {
        canvas.write(line.text, row: row, column: 0)
      }
      return canvas
    }
    for (row, text) in header.enumerated() { canvas.write(text, row: row, column: 0, style: .title) }
    for (row, line) in lines[top...].prefix(bodyHeight).enumerated() {
      paint(line, row: header.count + row, on: &canvas)
    }
    for (index, footerRow) in footer.enumerated() {
      let isMore = footerRow.isSpace && top < lastTop
      let text = isMore ? footerRow.text + words.more : footerRow.text
      canvas.write(text, row: height - footer.count + index, column: 0, style: isMore ? .quiet : footerRow.style)
    }
    canvas.cursor = cursor
    return canvas
  }

  private func paint(_ line: Line, row: Int, on canvas: inout Canvas) {
    let end = canvas.write(line.mark, row: row, column: line.markColumn, style: line.style)
    // The blank behind the mark looks like both: a highlighted row is one piece, and is sent as one.
    if !line.mark.isEmpty, end < line.indent {
      canvas.write(String(repeating: " ", count: line.indent - end), row: row, column: end, style: line.style)
    }
    canvas.write(line.text, row: row, column: line.indent, style: line.style)
  }

  /// On the highlighted choice, at the end of the text being typed, or where reading begins.
  private var cursor: Position {
    if let focus = view.focus, let line = lines.firstIndex(where: { $0.choice == focus }) {
      return Position(row: header.count + max(line - top, 0), column: lines[line].markColumn)
    }
    if hasField, let line = lines.lastIndex(where: { $0.style == .focused }), line >= top, line < top + bodyHeight {
      let column = lines[line].indent + columnWidth(of: lines[line].text) - 1
      return Position(row: header.count + line - top, column: min(column, width - 1))
    }
    return Position(row: header.count, column: lines.indices.contains(top) ? lines[top].indent : 0)
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
