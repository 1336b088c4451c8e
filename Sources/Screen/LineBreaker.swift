// Turns the blocks of a page into lines of a width.

/// Lays the blocks of a page out on lines.
struct LineBreaker {
  /// The columns that the body may take.
  let width: Int
  /// Blank columns on the left.
  let margin: Int

  private(set) var lines: [Line] = []
  /// The lines of each choice.
  private(set) var choices: [LineSpan] = []
  /// The last line of the text that is being typed.
  private(set) var fieldLine: Int?

  init(width: Int) {
    margin = Screen.margin(ofWidth: width)
    // Long lines are hard to read: beyond some 76 columns the rest of the screen stays empty.
    self.width = min(width - margin, 76 + margin)
  }

  /// Adds all lines of a page, blocks parted by an empty line where one of them is no list item or choice.
  mutating func add(_ blocks: [BlockText], field: FieldText?) {
    var isTight = false
    for (index, block) in blocks.enumerated() {
      let wasTight = isTight
      isTight = block.isTight
      if index > 0, !(wasTight && isTight), !(blocks[index - 1].isHeading && isTight) {
        lines.append(Line(text: "", style: .normal, indent: margin, anchor: .before(block: index)))
      }
      add(block, at: index, field)
    }
  }

  private mutating func add(_ block: BlockText, at index: Int, _ field: FieldText?) {
    switch block {
    case .heading(let text): add(text, style: .heading, indent: margin, block: index)
    case .paragraph(let text, let style): add(text, style: style, indent: margin, block: index)
    case .item(let text, let mark, let style): add(text, behind: mark, style: style, block: index)
    case .choice(let label, let detail, let isQuiet):
      let first = lines.count
      // Where a text is typed, digits go into it.
      let number = field == nil ? String(choices.count + 1) : "-"
      let indent = hanging(margin + 3 + number.utf8.count)
      add(
        label, style: isQuiet ? .quiet : .normal, indent: indent, mark: "  \(number)", block: index,
        choice: choices.count, isLabel: true)
      if let detail {
        add(detail, style: .quiet, indent: indent, block: index, from: label.count + 1, choice: choices.count)
      }
      choices.append(LineSpan(first: first, last: lines.count - 1))
    case .field:
      guard let field else { return }
      add(field.label, style: .normal, indent: margin, block: index)
      add(
        "\(field.text)_", style: .focused, indent: hanging(margin + 2), mark: ">", block: index,
        from: field.label.count + 1, isField: true)
      fieldLine = lines.count - 1
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

  private mutating func add(
    _ text: String, style: Style, indent: Int, mark: String = "", block: Int, from: Int = 0, choice: Int? = nil,
    isLabel: Bool = false, isField: Bool = false
  ) {
    // The blanks behind the mark look like both: a highlighted row is one piece, and is sent as one.
    let blanks = mark.isEmpty ? 0 : max(indent - margin - columnWidth(of: mark), 0)
    let lead = mark + repeated(" ", blanks)
    for (number, wrapped) in wrap(text, columns: width - indent).enumerated() {
      lines.append(
        Line(
          text: wrapped.text, style: style, indent: indent, mark: number == 0 ? lead : "", markColumn: margin,
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

extension BlockText {
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
