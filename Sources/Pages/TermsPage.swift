// The words of a page that the guide explains.

import Guide
import Interview
import Screen

extension PageWriter {
  func terms(_ ids: [String], _ state: State) -> Draft {
    let terms = ids.compactMap(guide.term)
    let blocks = terms.flatMap { term in
      [heading(term.name)] + (term.said.map { [paragraph(wording.termSaid(said: $0.text))] } ?? [])
        + paragraphs(term.meaning)
    }
    if terms.isEmpty { return Draft(title: wording.termsTitle, blocks: [paragraph(wording.termsNone)]) }
    return Draft(
      title: wording.termsTitle, blocks: blocks + sourceList(terms.flatMap(\.statements).flatMap(\.sources), state))
  }

  /// Every word that the guide explains, by the alphabet of its names.
  func glossary() -> Draft {
    let names = guide.terms.map { choice($0.name, .termOpened($0.id)) }
    return Draft(
      title: wording.glossaryTitle, blocks: [paragraph(wording.glossaryIntro(key: String(Self.termsKey)))] + names)
  }

  /// The ids of the terms that stand in the words of the page before, in the order of their first mention.
  func termsOnPage(before state: State) -> [String] {
    guard state.visits.count > 1 else { return [] }
    let draft = draft(for: before(state))
    let termIndex = TermIndex(guide.terms)
    var found: [Int] = []
    for text in [draft.title] + draft.blocks.map(\.words) {
      for term in termIndex.terms(in: text) where !found.contains(term) { found.append(term) }
    }
    return found.map { guide.terms[$0].id }
  }
}

extension Block {
  /// The text that a page shows for the block; sources and marks left out.
  fileprivate var words: String {
    switch self {
    case .heading(let text), .paragraph(let text, _): text
    case .item(let text, _, let style): style == .quiet ? "" : text
    case .choice(let choice): "\(choice.label) \(choice.detail ?? "")"
    case .field: ""
    }
  }
}
