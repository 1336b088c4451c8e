// The summary as plain text, for paper and for terminals.

import Screen

extension SummaryDocument {
  /// The summary as text with lines of at most `width` columns (40 at the least), ending in a line's end.
  ///
  /// - Parameters:
  ///   - width: the columns of a line.
  ///   - pageLength: the lines of a sheet of paper, with the line that counts the sheets; each sheet but the first begins
  ///     with a form feed, a heading stays with what stands under it, and what belongs together is not parted where it
  ///     fits on a sheet. Nil, or fewer than 10, for one long page.
  ///   - pageLabel: counts the sheets, from 1.
  public func text(
    width: Int = 80, pageLength: Int? = nil, pageLabel: (_ page: Int, _ count: Int) -> String = { "\($0)/\($1)" }
  ) -> String {
    let chunks = chunks(width: max(width, 40))
    guard let pageLength, pageLength >= 10 else { return lines(of: chunks).map { $0 + "\n" }.joined() }
    let sheets = sheets(of: chunks, length: pageLength - 2)
    return sheets.enumerated().map { index, lines in
      let blank = [String](repeating: "", count: pageLength - 1 - lines.count)
      let label = indented(pageLabel(index + 1, sheets.count), toTheRightOf: max(width, 40))
      return (index == 0 ? "" : "\u{0C}") + (lines + blank + [label]).map { $0 + "\n" }.joined()
    }.joined()
  }

  /// The text in parts that stay whole.
  private func chunks(width: Int) -> [Chunk] {
    let rule = String(repeating: "=", count: width)
    var chunks = [Chunk(wrap(title.uppercased(), columns: width).map(\.text) + [rule])]
    for section in sections {
      var part = section.heading.map { [chunk(of: $0, section, width)] } ?? []
      for (index, block) in section.blocks.enumerated() {
        let before = index > 0 ? section.blocks[index - 1] : nil
        let isUnderHeading = index == 0 && section.heading != nil
        let isClose = isUnderHeading || before.map(block.followsClosely) ?? false
        part.append(Chunk(text(of: block, width), isApart: !isClose))
        // A list is not parted from its introduction.
        if block.introduces(section.blocks.dropFirst(index + 1).first) { part[part.count - 1].staysWithNext = true }
      }
      // What is short is read at a glance, and so stays whole.
      if lines(of: part).count <= 15 {
        for index in part.indices.dropLast() { part[index].staysWithNext = true }
      }
      chunks += part
    }
    return chunks
  }

  private func chunk(of heading: String, _ section: Section, _ width: Int) -> Chunk {
    let lines = wrap(heading, columns: width).map(\.text)
    let longest = lines.map(columnWidth).max() ?? 0
    let underline = section.level == 2 ? [String(repeating: "-", count: longest)] : []
    return Chunk(lines + underline, staysWithNext: true, beginsPage: section.beginsPage)
  }

  private func text(of block: Block, _ width: Int) -> [String] {
    switch block {
    case .paragraph(let text): wrap(text, columns: width).map(\.text)
    case .item(let text): hanging(text, behind: "- ", columns: width)
    case .numbered(let number, let text): hanging(text, behind: "\(number). ", columns: width)
    case .entry(let name, let lines): hanging(([name] + lines).joined(separator: ". "), behind: "- ", columns: width)
    case .blank(let label): [label + " " + String(repeating: "_", count: max(width - columnWidth(of: label) - 1, 10))]
    case .reference(let reference): hanging(reference.line, behind: "- ", columns: width)
    }
  }
}

private func indented(_ text: String, toTheRightOf width: Int) -> String {
  String(repeating: " ", count: max(width - columnWidth(of: text), 0)) + text
}

extension SummaryDocument.Block {
  private var isItem: Bool {
    switch self {
    case .item, .numbered, .reference: true
    case .paragraph, .entry, .blank: false
    }
  }

  private var isEntry: Bool { if case .entry = self { true } else { false } }

  private var isParagraph: Bool { if case .paragraph = self { true } else { false } }

  /// Whether there is no blank line between this block and the one before.
  fileprivate func followsClosely(_ other: Self) -> Bool {
    isItem && (other.isItem || other.isParagraph) || isEntry && other.isEntry
  }

  /// Whether this is a paragraph over a list.
  fileprivate func introduces(_ next: Self?) -> Bool { isParagraph && next?.isItem == true }
}
