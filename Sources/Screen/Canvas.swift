// A picture of the screen, ready to be painted.

/// One column of a row, or two for a wide character.
public struct Cell: Hashable, Sendable {
  /// What stands there: one character with its combining marks; nil in the second column of a wide one.
  public var character: Character?
  public var style: Style

  public init(character: Character?, style: Style) {
    self.character = character
    self.style = style
  }

  /// An empty column.
  public static let blank = Cell(character: " ", style: .normal)
}

/// A place on the screen, counted from the top left, from 0.
public struct Position: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A text of one style in a row.
public struct Run: Hashable, Sendable {
  /// The column at which it begins.
  public let column: Int
  /// How many columns it takes.
  public let columns: Int
  public let text: String
  public let style: Style
  /// Whether each Unicode scalar is a character that takes one column.
  public let isOfScalars: Bool

  init(column: Int, columns: Int, text: String, style: Style, isOfScalars: Bool = true) {
    self.column = column
    self.columns = columns
    self.text = text
    self.style = style
    self.isOfScalars = isOfScalars
  }

  /// Whether each byte is a character of ASCII that takes one column; any other takes fewer columns than bytes.
  public var isPlain: Bool { columns == text.utf8.count }
}

/// What the whole screen shows, and where the cursor rests.
///
/// It is kept as runs and not as cells: a screen is some thirty runs or two thousand cells, and most of them are made
/// anew with every key only to be compared with those before.
public struct Canvas: Hashable, Sendable {
  public let width: Int
  public let height: Int
  /// What was written into each of the `height` rows, inside of the screen; what comes later covers what came before.
  public private(set) var runs: [[Run]]
  /// Where the hardware cursor rests: on the selected row, so that braille displays and speech follow it.
  public var cursor = Position(row: 0, column: 0)

  /// An empty screen; sizes below 1 become 1.
  public init(width: Int, height: Int) {
    self.width = max(width, 1)
    self.height = max(height, 1)
    runs = Array(repeating: [], count: self.height)
  }

  /// Writes text into one row from a column on; what does not fit, or is outside, is left out.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func write(_ text: String, row: Int, column: Int, style: Style = .normal) -> Int {
    guard runs.indices.contains(row), column >= 0, column < width, !text.isEmpty else { return column }
    let room = width - column
    // Nearly every text is plain ASCII, a column a byte.
    let run =
      isPlain(text)
      ? Run(
        column: column, columns: min(text.utf8.count, room),
        text: text.utf8.count <= room ? text : String(text.prefix(room)), style: style)
      : cut(text, column: column, style: style)
    if run.columns > 0 { runs[row].append(run) }
    return column + run.columns
  }

  /// Draws a rule from one column to before another one.
  public mutating func rule(row: Int, from start: Int, to end: Int, style: Style = .normal) {
    let columns = min(end, width) - start
    guard runs.indices.contains(row), start >= 0, columns > 0 else { return }
    runs[row].append(
      Run(column: start, columns: columns, text: repeated("─", columns), style: style))
  }

  /// The characters of a text that take columns, as far as they fit.
  private func cut(_ text: String, column: Int, style: Style) -> Run {
    if let columns = framedWidth(of: text), column + columns <= width {
      return Run(column: column, columns: columns, text: text, style: style)
    }
    var shown = ""
    var columns = 0
    for character in text {
      let taken = columnWidth(of: character)
      if taken == 0 { continue }
      guard column + columns + taken <= width else { break }
      shown.append(character)
      columns += taken
    }
    return Run(column: column, columns: columns, text: shown, style: style, isOfScalars: false)
  }

  /// `height` rows of `width` cells each.
  public var rows: [[Cell]] {
    runs.map { runs in
      var cells = Array(repeating: Cell.blank, count: width)
      for run in runs {
        var column = run.column
        for character in run.text {
          cells[column] = Cell(character: character, style: run.style)
          column += 1
          if columnWidth(of: character) == 2 {
            cells[column] = Cell(character: nil, style: run.style)
            column += 1
          }
        }
      }
      return cells
    }
  }

  /// The rows as text without blanks at their ends, for tests and for reading aloud.
  public var text: String {
    rows.map { row in
      var line = String(row.compactMap(\.character))
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
