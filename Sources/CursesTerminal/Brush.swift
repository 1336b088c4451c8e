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
    let known = painted.flatMap { $0.width == canvas.width && $0.height == canvas.height ? $0.runs : nil }
    wattr_set(window, 0, 0, nil)
    if known == nil { werase(window) }
    for row in 0..<height where known?[row] != canvas.runs[row] {
      if known != nil {
        wmove(window, Int32(row), 0)
        wclrtoeol(window)
      }
      for run in canvas.runs[row] where run.column < width { paint(run, row: row, room: width - run.column) }
    }
    painted = canvas
    let row = max(0, min(canvas.cursor.row, height - 1))
    let column = max(0, min(canvas.cursor.column, width - 1))
    wmove(window, Int32(row), Int32(column))
  }

  private func paint(_ run: Run, row: Int, room: Int) {
    let (attributes, pair) = looks.look(of: run.style)
    if run.isPlain, paintPlain(run, row: row, room: room, look: attributes | chtype(COLOR_PAIR(Int32(pair)))) { return }
    let text = run.isOfScalars ? wide(ofScalars: run.text, room: room) : wide(run.text, room: room)
    wattr_set(window, attributes, pair, nil)
    // At the last column of the last row the result is ERR although the text is there.
    _ = mvwaddnwstr(window, Int32(row), Int32(run.column), text, Int32(text.count))
    wattr_set(window, 0, 0, nil)
  }

  /// Copies a run of plain ASCII into the window as cells, as nearly every run is; ncurses need not look at each
  /// character. False where the text is not in one piece.
  private func paintPlain(_ run: Run, row: Int, room: Int, look: chtype) -> Bool {
    let painted: Void? = run.text.utf8.withContiguousStorageIfAvailable { bytes in
      let count = min(bytes.count, room)
      withUnsafeTemporaryAllocation(of: chtype.self, capacity: count) { cells in
        for index in 0..<count { cells.initializeElement(at: index, to: chtype(bytes[index]) | look) }
        _ = mvwaddchnstr(window, Int32(row), Int32(run.column), cells.baseAddress, Int32(count))
      }
    }
    return painted != nil
  }

  /// A text as wide characters that take the columns that Screen gives them, whatever the machine thinks of them.
  private func wide(_ text: String, room: Int) -> [wchar_t] {
    var wide: [wchar_t] = []
    var columns = 0
    for character in text {
      let taken = columnWidth(of: character)
      columns += taken
      if columns > room { break }
      wide += paintable(character, columns: taken)
    }
    return wide
  }

  /// A text of which each scalar takes one column, such as a rule, as wide characters.
  private func wide(ofScalars text: String, room: Int) -> [wchar_t] {
    var wide: [wchar_t] = []
    var last: (scalar: Unicode.Scalar, wide: wchar_t)?
    for scalar in text.unicodeScalars.prefix(room) {
      // A rule is one character many times.
      let found = last?.scalar == scalar ? last?.wide : paintable(Character(scalar), columns: 1).first
      guard let found else { break }
      last = (scalar, found)
      wide.append(found)
    }
    return wide
  }

  private func paintable(_ character: Character, columns: Int) -> [wchar_t] {
    let text = isUTF8 || character.isASCII ? String(character) : asciiStandIn(for: character)
    let wide = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    let taken = wide.reduce(0) { $0 + cncurses_columns($1) }
    if taken == columns, wide.first.map({ cncurses_columns($0) > 0 }) == true { return wide }
    return Array(repeating: wchar_t(bitPattern: UInt32(UInt8(ascii: "?"))), count: columns)
  }
}
