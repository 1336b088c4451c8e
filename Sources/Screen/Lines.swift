// The lines of a page, and where in them something stands.

/// The lines of a page's body at one width.
///
/// What is highlighted, found or at the top of the screen does not change them, so that they can be kept while a page
/// is read: a key on a long page costs no more than on a short one.
public struct PageLines: Hashable, Sendable {
  /// The columns of the screen.
  public let width: Int
  /// By their anchors, of which no two are the same.
  let lines: [Line]
  /// Where each choice stands, by its place among the choices: its first line to its last.
  let choices: [LineSpan]
  /// The last line of the text that is being typed.
  let fieldLine: Int?

  /// Breaks the blocks of a page into lines for a screen of this many columns.
  @inlinable
  public init<Action>(_ page: Page<Action>, width: Int) {
    self.init(page.blockTexts, field: page.fieldText, width: width)
  }

  @usableFromInline
  init(_ blocks: [BlockText], field: FieldText?, width: Int) {
    self.width = width
    var breaker = LineBreaker(width: max(width, 1))
    breaker.add(blocks, field: field)
    lines = breaker.lines
    choices = breaker.choices
    fieldLine = breaker.fieldLine
  }

  /// The line in which a place of the text stands; the first where the place is before all lines.
  func index(of anchor: Anchor) -> Int { max(lines.firstPlace(fromWhichOn: { $0.anchor > anchor }) - 1, 0) }
}

/// Lines that stand together. No `ClosedRange`, for which the start would search all types for what makes `Int` compare.
struct LineSpan: Hashable, Sendable {
  let first: Int
  let last: Int
}

/// A line of the body: what it shows, and which place in the text it is.
struct Line: Hashable, Sendable {
  var text: String
  var style: Style
  /// The column at which the text begins.
  var indent: Int
  /// What stands before the text, such as a list mark, with its column; with the blanks up to the text.
  var mark: String = ""
  var markColumn = 0
  /// The place of the line's first character. No two lines have the same, so that a motion by one line always moves.
  var anchor: Anchor
  /// The choice that the line belongs to, or nil.
  var choice: Int?
  /// Whether the line is of the choice's label, and not of what helps to choose.
  var isLabel = false
  /// Whether a text is being typed here.
  var isField = false
}
