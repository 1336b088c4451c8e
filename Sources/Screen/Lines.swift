// Turns the blocks of a page into lines of a width.

/// The lines of a page's body at one width.
///
/// What is highlighted, found or at the top of the screen does not change them, so that they can be kept while a page
/// is read: a key on a long page costs no more than on a short one.
public struct PageLines: Hashable, Sendable {
  /// The columns of the screen.
  public let width: Int
  let lines: [Line]

  /// Breaks the blocks of a page into lines for a screen of this many columns.
  public init<Action>(_ page: Page<Action>, width: Int) {
    self.width = width
    var breaker = LineBreaker(width: max(width, 1))
    lines = breaker.lines(of: page)
  }
}

/// A line of the body: what it shows, and which place in the text it is.
struct Line: Hashable, Sendable {
  var text: String
  var style: Style
  /// The column at which the text begins.
  var indent: Int
  /// What stands before the text, such as a list mark, with its column.
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

/// Lays the blocks of a page out on lines.
struct LineBreaker {
  /// The columns that the body may take.
  let width: Int
  /// Blank columns on the left.
  let margin: Int

  private var lines: [Line] = []
  private var choiceCount = 0

  init(width: Int) {
    margin = Screen.margin(ofWidth: width)
    // Long lines are hard to read: beyond some 76 columns the rest of the screen stays empty.
    self.width = min(width - margin, 76 + margin)
  }

  /// All lines of the page, blocks parted by an empty line where one of them is no list item or choice.
  mutating func lines<Action>(of page: Page<Action>) -> [Line] {
    var isTight = false
    for (index, block) in page.blocks.enumerated() {
      let wasTight = isTight
      isTight = block.isTight
      if index > 0, !(wasTight && isTight), !(page.blocks[index - 1].isHeading && isTight) {
        lines.append(Line(text: "", style: .normal, indent: margin, anchor: .before(block: index)))
      }
      add(block, at: index, of: page)
    }
    return lines
  }

  private mutating func add<Action>(_ block: Block<Action>, at index: Int, of page: Page<Action>) {
    switch block {
    case .heading(let text): add(text, style: .heading, indent: margin, block: index)
    case .paragraph(let text, let style): add(text, style: style, indent: margin, block: index)
    case .item(let text, let mark, let style): add(text, behind: mark, style: style, block: index)
    case .choice(let choice):
      // Where a text is typed, digits go into it.
      add(choice, numbered: page.field == nil ? String(choiceCount + 1) : "-", block: index)
      choiceCount += 1
    case .field:
      guard let field = page.field else { return }
      add(field.label, style: .normal, indent: margin, block: index)
      add(
        "\(field.text)_", style: .focused, indent: hanging(margin + 2), mark: ">", block: index,
        from: field.label.count + 1, isField: true)
    }
  }

  /// An item of a list; the mark counts as its first word, and stands in the text where it takes too much of a line.
  private mutating func add(_ text: String, behind mark: String, style: Style, block: Int) {
    let indent = margin + columnWidth(of: mark) + 1
    if indent <= width / 2 {
      add(text, style: style, indent: indent, mark: mark, block: block, from: mark.count + 1)
    } else {
      add("\(mark) \(text)", style: style, indent: margin, block: block)
    }
  }

  private mutating func add<Action>(_ choice: Choice<Action>, numbered number: String, block: Int) {
    let label = choice.labelWithMark
    let indent = hanging(margin + 3 + number.utf8.count)
    add(
      label, style: choice.isQuiet ? .quiet : .normal, indent: indent, mark: "  \(number)", block: block,
      choice: choiceCount, isLabel: true)
    if let detail = choice.detail {
      add(detail, style: .quiet, indent: indent, block: block, from: label.count + 1, choice: choiceCount)
    }
  }

  private mutating func add(
    _ text: String, style: Style, indent: Int, mark: String = "", block: Int, from: Int = 0, choice: Int? = nil,
    isLabel: Bool = false, isField: Bool = false
  ) {
    for (number, wrapped) in wrap(text, columns: width - indent).enumerated() {
      lines.append(
        Line(
          text: wrapped.text, style: style, indent: indent, mark: number == 0 ? mark : "", markColumn: margin,
          anchor: Anchor(block: block, offset: from + wrapped.offset), choice: choice, isLabel: isLabel,
          isField: isField))
    }
  }

  /// An indent that leaves at least half of a narrow screen to the text.
  private func hanging(_ indent: Int) -> Int { min(indent, width / 2) }
}

extension Anchor {
  /// The empty line before a block.
  static func before(block: Int) -> Anchor { Anchor(block: block, offset: -1) }
}

extension Block {
  /// Whether the block stands close to others of its sort, without an empty line between.
  fileprivate var isTight: Bool {
    switch self {
    case .item, .choice: true
    case .heading, .paragraph, .field: false
    }
  }

  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
