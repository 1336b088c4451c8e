// Looks for a text on the page before, on all drugs and on the other pages.

import Guide
import Interview
import Screen

extension PageWriter {
  /// The page on which a text is typed, with what is found for it.
  func search(_ state: State) -> Draft {
    let found =
      SearchText(state.search).map {
        foundOnPage(before: state, $0) + foundDrugs(state, $0) + foundOnOtherPages(state, $0)
      } ?? []
    let first = found.lazy.compactMap { block -> Event? in
      if case .choice(let choice) = block { choice.action } else { nil }
    }.first
    let back = state.isInLines ? wording.plainBack : wording.keyEscape
    let news =
      state.search.isEmpty
      ? wording.searchIntro : wording.searchNothing(back: back, key: String(Self.helpLinesKey))
    return Draft(
      title: wording.searchTitle,
      blocks: [.field] + (found.isEmpty ? [paragraph(news)] : found),
      field: Field(
        label: wording.searchLabel, text: state.search, changed: { .searchTyped($0) },
        entered: first ?? (state.search.isEmpty ? .wentBack : .nothingFound), isSearch: true))
  }

  /// The first places on the page from which the search was opened.
  private func foundOnPage(before state: State, _ text: SearchText) -> [Block<Event>] {
    guard state.visits.count > 1 else { return [] }
    let draft = draft(for: before(state))
    let passages = text.passages(in: draft.blocks)
    return section(
      wording.searchOnPage(page: draft.title, count: String(passages.count)),
      passages.prefix(3).map { passage in
        choice(
          excerpt(of: draft.blocks[passage.start.block].text, around: passage),
          .passageOpened(reading(at: passage, in: draft.blocks)))
      })
  }

  /// The drugs that are called so or had so, then those whose pages say so.
  private func foundDrugs(_ state: State, _ text: SearchText) -> [Block<Event>] {
    let named = guide.drugs.filter { text.isFound(in: "\(guide.name(of: $0)) \($0.kind) \(ways(of: $0))") }
    let said = guide.drugs.filter { drug in !named.contains { $0.id == drug.id } }.compactMap { drug in
      found(text, at: .drug(drug.id), state)
    }
    let drugs = named.map { drug in
      choice(guide.name(of: drug), detail: "\(drug.kind), \(ways(of: drug))", .drugOpened(drug.id))
    }
    return section(wording.searchDrugs, drugs) + section(wording.searchOnDrugPages, said)
  }

  /// Who to call, the topics and the explained words that say it.
  private func foundOnOtherPages(_ state: State, _ text: SearchText) -> [Block<Event>] {
    let places = [Place.helpLines] + guide.topics.map { .topic($0.id) }
    let before = before(state).visit.place
    let pages = places.filter { $0 != before }.compactMap { found(text, at: $0, state) }
    let terms = guide.terms.filter { text.isFound(in: $0.name) }.map { choice($0.name, .termOpened($0.id)) }
    return section(wording.searchOnOtherPages, pages) + section(wording.glossaryTitle, terms)
  }

  /// A choice that opens a page where the text stands first, or nil.
  private func found(_ text: SearchText, at place: Place, _ state: State) -> Block<Event>? {
    let draft = draft(for: self.state(at: place, state))
    return text.firstPassage(in: draft.blocks).map { passage in
      choice(
        draft.title, detail: excerpt(of: draft.blocks[passage.start.block].text, around: passage),
        .passageFound(place, reading(at: passage, in: draft.blocks)))
    }
  }

  /// The state in which the page before is on the screen.
  func before(_ state: State) -> State {
    var state = state
    if state.visits.count > 1 { state.visits.removeLast() }
    return state
  }

  /// The state in which another page is on the screen.
  func state(at place: Place, _ state: State) -> State {
    var state = state
    state.visits = [Visit(place)]
    return state
  }
}
