// A picture of the screen as rows of cells, ready to be painted.

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

/// What the whole screen shows, and where the cursor rests.
public struct Canvas: Hashable, Sendable {
  public let width: Int
  public let height: Int
  /// `height` rows of `width` cells each.
  public private(set) var rows: [[Cell]]
  /// Where the hardware cursor rests: on the selected row, so that braille displays and speech follow it.
  public var cursor = Position(row: 0, column: 0)

  /// An empty screen; sizes below 1 become 1.
  public init(width: Int, height: Int) {
    self.width = max(width, 1)
    self.height = max(height, 1)
    rows = Array(repeating: Array(repeating: .blank, count: self.width), count: self.height)
  }

  /// Writes text into one row from a column on; what does not fit, or is outside, is left out.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func write(_ text: String, row: Int, column: Int, style: Style = .normal) -> Int {
    guard rows.indices.contains(row), column >= 0 else { return column }
    var column = column
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      // Nearly every text is plain ASCII, a column a byte.
      for byte in text.utf8.prefix(max(width - column, 0)) {
        rows[row][column] = Cell(character: Character(Unicode.Scalar(byte)), style: style)
        column += 1
      }
      return column
    }
    for character in text {
      let columns = columnWidth(of: character)
      if columns == 0 { continue }
      guard column + columns <= width else { break }
      rows[row][column] = Cell(character: character, style: style)
      if columns == 2 { rows[row][column + 1] = Cell(character: nil, style: style) }
      column += columns
    }
    return column
  }

  /// Gives a whole row one style, its blanks too.
  public mutating func fill(row: Int, style: Style) {
    guard rows.indices.contains(row) else { return }
    for column in 0..<width { rows[row][column].style = style }
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
