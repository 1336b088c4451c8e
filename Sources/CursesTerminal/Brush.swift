// From a canvas of cells to a window of ncurses.

import CNcurses
import Screen

/// Paints canvases into a window, in runs of one style.
struct Brush {
  let window: UnsafeMutablePointer<WINDOW>
  let looks: Looks
  let isUTF8: Bool
  /// What the window holds; nil where that is not known.
  private var painted: Canvas?

  init(window: UnsafeMutablePointer<WINDOW>, looks: Looks, isUTF8: Bool) {
    self.window = window
    self.looks = looks
    self.isUTF8 = isUTF8
  }

  /// Has the next canvas painted whole, because the window may hold anything.
  mutating func forget() { painted = nil }

  /// Puts the canvas into the window, clipped to it, and the cursor where the canvas has it; sends nothing yet.
  ///
  /// Rows that stay as they are cost nothing: most keys change one or two.
  mutating func paint(_ canvas: Canvas) {
    let width = min(canvas.width, Int(getmaxx(window)))
    let height = min(canvas.height, Int(getmaxy(window)))
    wattr_set(window, 0, 0, nil)
    let known = painted.flatMap { $0.width == canvas.width && $0.height == canvas.height ? $0.rows : nil }
    if known == nil { werase(window) }
    for row in 0..<height where known?[row] != canvas.rows[row] {
      if known != nil {
        wmove(window, Int32(row), 0)
        wclrtoeol(window)
      }
      paint(canvas.rows[row].prefix(width), row: row)
      wattr_set(window, 0, 0, nil)
    }
    painted = canvas
    let row = max(0, min(canvas.cursor.row, height - 1))
    let column = max(0, min(canvas.cursor.column, width - 1))
    wmove(window, Int32(row), Int32(column))
  }

  private func paint(_ cells: ArraySlice<Cell>, row: Int) {
    var column = 0
    while column < cells.endIndex {
      let style = cells[column].style
      let end = cells[column...].firstIndex { $0.style != style } ?? cells.endIndex
      let text = text(of: cells[column..<end])
      let (attributes, pair) = looks.look(of: style)
      wattr_set(window, attributes, pair, nil)
      // At the last column of the last row the result is ERR although the text is there.
      _ = mvwaddnwstr(window, Int32(row), Int32(column), text, Int32(text.count))
      column = end
    }
  }

  /// The cells as wide characters that take one column a cell, whatever the machine thinks of their widths.
  private func text(of cells: ArraySlice<Cell>) -> [wchar_t] {
    var text: [wchar_t] = []
    text.reserveCapacity(cells.count)
    var index = cells.startIndex
    while index < cells.endIndex {
      // Nearly every cell is plain ASCII and needs no second look.
      if let bytes = cells[index].character?.utf8, bytes.count == 1, let byte = bytes.first, byte >= 0x20, byte < 0x7F {
        text.append(wchar_t(byte))
        index += 1
        continue
      }
      let isWide = index + 1 < cells.endIndex && cells[index + 1].character == nil
      let columns = isWide ? 2 : 1
      text += paintable(cells[index].character ?? " ", columns: columns)
      index += columns
    }
    return text
  }

  private func paintable(_ character: Character, columns: Int) -> [wchar_t] {
    let text = isUTF8 || character.isASCII ? String(character) : asciiStandIn(for: character)
    let wide = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    let taken = wide.reduce(0) { $0 + cncurses_columns($1) }
    if taken == columns, wide.first.map({ cncurses_columns($0) > 0 }) == true { return wide }
    return Array(repeating: wchar_t(bitPattern: UInt32(UInt8(ascii: "?"))), count: columns)
  }
}
