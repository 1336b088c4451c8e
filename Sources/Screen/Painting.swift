// Puts what is seen of a page on a canvas.

extension Layout {
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
    let seen = lines[top...].prefix(bodyHeight)
    for (row, line) in seen.enumerated() { paint(line, row: header.count + row, on: &canvas) }
    for passage in passages[passagesSeen] { paint(passage, on: seen, &canvas) }
    for (index, frameRow) in footer.enumerated() {
      paint(frameRow, row: height - footer.count + index, on: &canvas)
    }
    canvas.cursor = cursor
    return canvas
  }

  private func paint(_ row: FrameRow, row number: Int, on canvas: inout Canvas) {
    let margin = margin(ofWidth: width)
    let end = canvas.write(row.text, row: number, column: margin, style: row.style)
    if row.isRule { canvas.rule(row: number, from: end, to: margin + room(ofWidth: width), style: row.style) }
  }

  private func paint(_ line: Line, row: Int, on canvas: inout Canvas) {
    let isFocused = line.isLabel && line.choice == view.focus
    let style = isFocused ? .focused : line.style
    canvas.write(line.mark, row: row, column: line.markColumn, style: style)
    if isFocused, !line.mark.isEmpty { canvas.write(">", row: row, column: line.markColumn, style: style) }
    canvas.write(line.text, row: row, column: line.indent, style: style)
  }

  /// A passage can begin on a line before those that are seen, and end below.
  private func paint(_ passage: Passage, on seen: ArraySlice<Line>, _ canvas: inout Canvas) {
    let first = max(pageLines.index(of: passage.start), seen.startIndex)
    for (index, line) in zip(first..., lines[first..<max(seen.endIndex, first)]) {
      // What begins in the mark of an item begins before the item's first line.
      guard line.anchor.block >= passage.start.block else { continue }
      guard line.anchor.block == passage.start.block else { break }
      let start = max(passage.start.offset - line.anchor.offset, 0)
      let end = passage.end.offset - line.anchor.offset
      guard start < end else { break }
      guard start < line.text.count else { continue }
      canvas.write(
        String(line.text.prefix(end).dropFirst(start)), row: header.count + index - top,
        column: line.indent + columnWidth(of: line.text.prefix(start)), style: .found)
    }
  }

  /// The passages that may be seen: those that end behind the first line's beginning, and begin before the line below
  /// the last one.
  private var passagesSeen: Range<Int> {
    guard !passages.isEmpty, lines.indices.contains(top) else { return 0..<0 }
    let first = lines[top].anchor
    let start = passages.firstPlace(fromWhichOn: { $0.end > first })
    guard top + bodyHeight < lines.count else { return start..<passages.count }
    let below = lines[top + bodyHeight].anchor
    return start..<max(passages.firstPlace(fromWhichOn: { $0.start >= below }), start)
  }

  /// On the highlighted choice, at the end of the text being typed, on the passage that was gone to, or where reading
  /// begins.
  private var cursor: Position {
    if let focus = view.focus {
      let line = pageLines.choices[focus].first
      return Position(row: header.count + max(line - top, 0), column: lines[line].markColumn)
    }
    if hasField, let line = pageLines.fieldLine, line >= top, line < top + bodyHeight {
      let column = lines[line].indent + columnWidth(of: lines[line].text) - 1
      return Position(row: header.count + line - top, column: min(column, width - 1))
    }
    if let position = placeOfPassage { return position }
    return Position(row: header.count, column: lines.indices.contains(top) ? lines[top].indent : 0)
  }

  /// Where the passage is seen at which the view was put, or nil.
  private var placeOfPassage: Position? {
    guard passages.hasOne(at: view.anchor) else { return nil }
    let index = pageLines.index(of: view.anchor)
    guard index >= top, index < top + bodyHeight, lines.indices.contains(index) else { return nil }
    let line = lines[index]
    let before = columnWidth(of: line.text.prefix(max(view.anchor.offset - line.anchor.offset, 0)))
    return Position(row: header.count + index - top, column: min(line.indent + before, width - 1))
  }
}
