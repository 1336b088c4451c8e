// The summary as a page for browsers and paper.

extension SummaryDocument {
  /// The summary as one HTML file that needs nothing from outside, ending in a line's end.
  ///
  /// - Parameter language: the language of the words, such as `en-GB`.
  public func html(language: String) -> String {
    let body = HTML.element(.body, [], [.element(.main, [], [htmlBody()])])
    return "<!DOCTYPE html>\n" + HTML.element(.html, [.language(language)], [head, body]).markup
  }

  private var head: HTML {
    // Should anything of the kind ever come in: no script runs, and nothing is loaded from anywhere.
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    return .element(
      .head, [],
      [
        .meta(.charset("utf-8")),
        .meta(.httpHeader("Content-Security-Policy"), .content(policy)),
        .meta(.metaName("viewport"), .content("width=device-width, initial-scale=1")),
        // Whoever follows a link does not tell where from.
        .meta(.metaName("referrer"), .content("no-referrer")),
        .element(.title, title),
        .style(summaryStyleSheet),
      ])
  }

  /// The words of the summary in plain elements, which other formats can hold too.
  func htmlBody() -> HTML {
    let sheets = runs(of: sections) { !$1.beginsPage }.map { sections in
      HTML.element(.div, [.style(.sheet)], runs(of: sections) { $1.level > 2 }.map(part))
    }
    return .element(.div, [], [.element(.h1, title)] + sheets)
  }

  /// A section with those under it.
  private func part(_ sections: [Section]) -> HTML {
    let inner = sections.dropFirst()
    let divisions = inner.map { HTML.element(.div, [.style(style(of: $0))], elements(of: $0)) }
    // On paper lists can stand side by side, as on a poster; what is read in sentences cannot.
    let areLists = !inner.isEmpty && inner.flatMap(\.blocks).allSatisfy { $0.list == .items }
    let below = areLists ? [HTML.element(.div, [.style(.columns)], divisions)] : divisions
    return .element(.div, [.style(style(of: sections[0]))], elements(of: sections[0]) + below)
  }

  private func style(of section: Section) -> HTML.Style { section.isUrgent ? .urgent : .part }

  /// The heading and the blocks of a section.
  private func elements(of section: Section) -> [HTML] {
    let heading = section.heading.map { HTML.element(section.level == 2 ? .h2 : .h3, $0) }
    let blocks = runs(of: section.blocks) { $0.list != nil && $0.list == $1.list }.map { blocks in
      switch blocks[0].list {
      case nil: blocks[0].html
      case .items: HTML.element(.ul, areShort(blocks) ? [.style(.short)] : [], blocks.map(\.html))
      case .numbered: HTML.element(.ol, [], blocks.map(\.html))
      case .entries: HTML.element(.ul, [.style(.entries)], blocks.map(\.html))
      }
    }
    return [heading].compactMap(\.self) + blocks
  }

  /// Whether a list takes less paper in two columns.
  private func areShort(_ items: [Block]) -> Bool {
    let lengths = items.map { if case .item(let text) = $0 { text.count } else { Int.max } }
    return items.count > 5 && lengths.allSatisfy { $0 < 90 } && lengths.reduce(0, +) <= 45 * items.count
  }
}

extension SummaryDocument.Block {
  fileprivate enum List { case items, numbered, entries }

  /// The list that it is an item of.
  fileprivate var list: List? {
    switch self {
    case .paragraph, .blank: nil
    case .item, .reference: .items
    case .numbered: .numbered
    case .entry: .entries
    }
  }

  fileprivate var html: HTML {
    switch self {
    case .paragraph(let text): .element(.p, text)
    case .item(let text), .numbered(_, let text): .element(.li, text)
    case .entry(let name, let lines):
      .element(.li, [], [.element(.strong, name)] + lines.map { .element(.p, $0) })
    // The line is drawn, and so nobody hears it read out as underscores.
    case .blank(let label): .element(.p, [.style(.toFillIn)], [.text(label + " "), .element(.span, "")])
    case .reference(let reference):
      .element(.li, [], [.text(reference.before)] + reference.linkedTitles + [.text(reference.after)])
    }
  }
}

extension SummaryDocument.Reference {
  /// The titles, each a link where its address can be followed.
  fileprivate var linkedTitles: [HTML] {
    works.enumerated().flatMap { number, work in
      let link = HTML.WebAddress(work.address).map { HTML.element(.a, [.link($0)], [.text(work.title)]) }
      return (number == 0 ? [] : [.text("; ")]) + [link ?? .text(work.title)]
    }
  }
}

/// The values one after the other, those that stay together as one.
private func runs<Value>(of values: [Value], staysWith: (_ before: Value, _ value: Value) -> Bool) -> [[Value]] {
  var runs: [[Value]] = []
  for (index, value) in values.enumerated() {
    if index > 0, staysWith(values[index - 1], value) {
      runs[runs.count - 1].append(value)
    } else {
      runs.append([value])
    }
  }
  return runs
}
