// Looks for a text on the page before, on all drugs and on the other pages, and leads from place to place on them.

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
    let news = state.search.isEmpty ? wording.searchIntro : wording.searchNothing
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
    return text.passages(in: draft.blocks).first.map { passage in
      choice(
        draft.title, detail: excerpt(of: draft.blocks[passage.start.block].text, around: passage),
        .passageFound(place, reading(at: passage, in: draft.blocks)))
    }
  }

  /// The way to the next place of the text that is looked for, and to the one before; nil where there is none.
  ///
  /// From the last place of a drug's page it goes on with the next drug that has one, elsewhere with the first place.
  func wayToPassages(_ state: State, _ draft: Draft) -> (next: Event, previous: Event)? {
    guard let text = SearchText(state.search), draft.field == nil else { return nil }
    let here = Anchor(block: state.visit.reading.paragraph, offset: state.visit.reading.offset)
    let isBetween = !state.visit.reading.isAtPassage
    let passages = draft.passages
    let after = passages.firstIndex(fromWhichOn: { $0.start > here || isBetween && $0.start == here })
    let before = passages.firstIndex(fromWhichOn: { $0.start >= here }) - 1
    let next = after < passages.count ? passages[after] : nil
    let previous = before >= 0 ? passages[before] : nil
    if case .drug(let drug) = state.visit.place {
      let events = (
        next.map { Event.readingMoved(reading(at: $0, in: draft.blocks)) } ?? passage(text, state, from: drug, by: 1),
        previous.map { Event.readingMoved(reading(at: $0, in: draft.blocks)) }
          ?? passage(text, state, from: drug, by: -1)
      )
      guard let next = events.0, let previous = events.1 else { return nil }
      return (next, previous)
    }
    guard let first = draft.passages.first, let last = draft.passages.last else { return nil }
    return (
      .readingMoved(reading(at: next ?? first, in: draft.blocks)),
      .readingMoved(reading(at: previous ?? last, in: draft.blocks))
    )
  }

  /// The first or last place in the nearest drug, forwards or backwards, that has one; this drug comes last.
  private func passage(_ text: SearchText, _ state: State, from drug: String, by step: Int) -> Event? {
    let ids = guide.drugs.map(\.id)
    guard let index = ids.firstIndex(of: drug) else { return nil }
    for distance in 1...ids.count {
      let id = ids[(index + step * distance + ids.count * ids.count) % ids.count]
      let blocks = draft(for: self.state(at: .drug(id), state)).blocks
      let passages = text.passages(in: blocks)
      if let passage = step > 0 ? passages.first : passages.last {
        return .passageFound(.drug(id), reading(at: passage, in: blocks))
      }
    }
    return nil
  }

  /// Which place of the text is on the screen, where the person went to one.
  func newsOfPassage(_ state: State, _ draft: Draft) -> String? {
    let reading = state.visit.reading
    let here = Anchor(block: reading.paragraph, offset: reading.offset)
    let index = draft.passages.firstIndex(fromWhichOn: { $0.start >= here })
    guard reading.isAtPassage, index < draft.passages.count, draft.passages[index].start == here else { return nil }
    return wording.noticePassage(
      page: draft.title, number: String(index + 1), count: String(draft.passages.count), text: state.search)
  }

  /// The reading that shows a passage, with its choice highlighted where it stands in one.
  private func reading(at passage: Passage, in blocks: [Block<Event>]) -> Reading {
    let isChoice = if case .choice = blocks[passage.start.block] { true } else { false }
    let choicesBefore = blocks[..<passage.start.block].count { if case .choice = $0 { true } else { false } }
    return Reading(
      focus: isChoice ? choicesBefore : nil, paragraph: passage.start.block, offset: passage.start.offset,
      isAtPassage: true)
  }

  /// The state in which the page before is on the screen.
  func before(_ state: State) -> State {
    var state = state
    if state.visits.count > 1 { state.visits.removeLast() }
    return state
  }

  /// The state in which another page is on the screen.
  private func state(at place: Place, _ state: State) -> State {
    var state = state
    state.visits = [Visit(place)]
    return state
  }
}
