// The small parts that pages are made of.

import Guide
import Interview
import Screen

extension PageWriter {
  func heading(_ text: String) -> Block<Event> { .heading(text) }

  func paragraph(_ text: String, style: Style = .normal) -> Block<Event> { .paragraph(text, style: style) }

  func paragraphs(_ statements: [Guide.Statement]) -> [Block<Event>] { statements.map { .paragraph($0.text) } }

  func items(_ statements: [Guide.Statement], style: Style = .normal) -> [Block<Event>] {
    statements.map { .item($0.text, mark: wording.listMark, style: style) }
  }

  func choice(_ label: String, mark: String? = nil, detail: String? = nil, isQuiet: Bool = false, _ event: Event)
    -> Block<Event>
  {
    .choice(Choice(label, mark: mark, detail: detail, isQuiet: isQuiet, action: event))
  }

  /// A heading with its blocks, or nothing where there are none.
  func section(_ title: String, _ blocks: [Block<Event>]) -> [Block<Event>] {
    blocks.isEmpty ? [] : [heading(title)] + blocks
  }

  /// Pages that a reader of this one may want next.
  func seeAlso(_ ids: [String]) -> [Block<Event>] {
    let pages = ids.compactMap { id in
      guide.drug(id).map { choice(guide.name(of: $0), .drugOpened(id)) }
        ?? guide.topic(id).map { choice($0.title, .topicOpened(id)) }
    }
    return section(wording.seeAlsoHeading, pages)
  }

  /// The list of sources at the end of a page, each once, and the way to their addresses; without their dates and
  /// the date of the facts where the page is to stay short.
  func sourceList(_ ids: [String], _ state: State, isShort: Bool = false) -> [Block<Event>] {
    var seen: Set<String> = []
    let lines = ids.filter { seen.insert($0).inserted }.compactMap(guide.source).map { source in
      let line =
        isShort
        ? wording.sourceLineShort(publisher: source.publisher, title: source.title) : guide.line(for: source)
      return Block<Event>.item(line, mark: wording.listMark, style: .quiet)
    }
    guard !isShort, !lines.isEmpty else { return section(wording.sourcesHeading, lines) }
    return section(wording.sourcesHeading, lines + [factsDate(state), choice(wording.sourcesTitle, .sourcesOpened)])
  }

  /// The date of the facts and, where the clock is known, how old they are.
  func factsDate(_ state: State) -> Block<Event> {
    .item(guide.factsDate(on: state.today), mark: wording.listMark, style: .quiet)
  }
}
