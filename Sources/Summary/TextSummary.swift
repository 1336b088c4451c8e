// The summary as plain text, for paper and for terminals.

import Screen

extension SummaryDocument {
  /// The summary as text with lines of at most `width` columns (40 at the least), ending in a line's end.
  public func text(width: Int = 80) -> String {
    let width = max(width, 40)
    var lines = wrap(title.uppercased(), columns: width).map(\.text) + [String(repeating: "=", count: width)]
    for section in sections {
      lines.append("")
      if let heading = section.heading {
        lines += wrap(heading, columns: width).map(\.text) + [String(repeating: "-", count: min(heading.count, width))]
      }
      for (index, block) in section.blocks.enumerated() {
        if index > 0, !(block.isItem && section.blocks[index - 1].isItem),
          !block.followsClosely(section.blocks[index - 1])
        {
          lines.append("")
        }
        lines += text(of: block, width)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func text(of block: Block, _ width: Int) -> [String] {
    switch block {
    case .paragraph(let text): wrap(text, columns: width).map(\.text)
    case .item(let text): hanging(text, behind: "- ", width)
    case .entry(let name, let lines):
      wrap(name, columns: width).map(\.text) + lines.flatMap { hanging($0, behind: "  ", width) }
    case .blank(let label): [label + " " + String(repeating: "_", count: max(width - columnWidth(of: label) - 1, 10))]
    }
  }
}

/// A text behind a mark, its further lines under its first.
func hanging(_ text: String, behind mark: String, _ width: Int) -> [String] {
  wrap(text, columns: width - mark.count).enumerated().map { number, line in
    (number == 0 ? mark : String(repeating: " ", count: mark.count)) + line.text
  }
}

extension SummaryDocument.Block {
  fileprivate var isItem: Bool { if case .item = self { true } else { false } }

  /// Whether the block is a list under the paragraph that introduces it.
  fileprivate func followsClosely(_ other: Self) -> Bool {
    if case .paragraph = other { isItem } else { false }
  }
}
