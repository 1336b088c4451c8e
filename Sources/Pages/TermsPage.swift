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
    return Draft(
      title: wording.termsTitle, blocks: blocks + sourceList(terms.flatMap(\.statements).flatMap(\.sources), state))
  }

  /// Every word that the guide explains, by the alphabet of its names.
  func glossary() -> Draft {
    let names = guide.terms.map { choice($0.name, .termsOpened([$0.id])) }
    return Draft(title: wording.glossaryTitle, blocks: [paragraph(wording.glossaryIntro)] + names)
  }

  /// The ids of the terms that stand in the words of a page, in the order of their first mention.
  func terms(in draft: Draft, at place: Place) -> [String] {
    switch place {
    case .terms, .glossary: return []
    default: break
    }
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
