// The summary as Markdown, for notes and mail.

extension SummaryDocument {
  /// The summary as Markdown that every reader of CommonMark shows alike, ending in a line's end.
  public func markdown() -> String {
    var parts = ["# \(escapedForMarkdown(title))"]
    for section in sections {
      if let heading = section.heading {
        parts.append("\(String(repeating: "#", count: section.level)) \(escapedForMarkdown(heading))")
      }
      for (index, block) in section.blocks.enumerated() {
        let text = markdown(of: block)
        if index > 0, section.blocks[index - 1].isListed, block.isListed {
          parts[parts.count - 1] += "\n\(text)"
        } else {
          parts.append(text)
        }
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func markdown(of block: Block) -> String {
    switch block {
    case .paragraph(let text): escapedForMarkdown(text)
    case .item(let text): "- \(escapedForMarkdown(text))"
    case .numbered(let number, let text): "\(number). \(escapedForMarkdown(text))"
    case .entry(let name, let lines):
      (["- **\(escapedForMarkdown(name))**"] + lines.map { "  - \(escapedForMarkdown($0))" }).joined(separator: "\n")
    case .blank(let label): "\(escapedForMarkdown(label)) \(String(repeating: "\\_", count: 20))"
    case .reference(let reference):
      "- \(escapedForMarkdown(reference.before))"
        + reference.works.map(markdown).joined(separator: "; ") + escapedForMarkdown(reference.after)
    }
  }

  private func markdown(of work: Reference.Work) -> String {
    let title = escapedForMarkdown(work.title)
    guard isLink(work.address) else { return title }
    return "[\(title)](<\(work.address)>)"
  }
}

extension SummaryDocument.Block {
  fileprivate var isListed: Bool {
    switch self {
    case .item, .numbered, .reference, .entry: true
    case .paragraph, .blank: false
    }
  }
}
