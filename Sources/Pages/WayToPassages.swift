// Leads from place to place of the text that is looked for.

import Guide
import Interview
import Screen

/// Where the keys to the next and to the previous passage lead; nil where to nothing.
struct WayToPassages {
  var next: Event?
  var previous: Event?
}

extension WayToPassages {
  /// What the keys of a page do, where it leads to other pages. As long as a page is read that stays as it is, and to
  /// find it again would be to write all pages again.
  init(toOtherPagesOf bindings: [Binding<Event>]) {
    for binding in bindings {
      guard case .perform(.passageFound(let place, let reading)) = binding.command else { continue }
      if binding.keys.contains(.nextPassage) { next = .passageFound(place, reading) }
      if binding.keys.contains(.previousPassage) { previous = .passageFound(place, reading) }
    }
  }
}

extension PageWriter {
  /// The way to the next place of the text that is looked for, and to the one before; nil where there is none.
  ///
  /// From the last place of a drug's page it goes on with the next drug that has one, elsewhere with the first place.
  func wayToPassages(_ state: State, _ draft: Draft) -> (next: Event, previous: Event)? {
    guard let text = SearchText(state.search), draft.field == nil else { return nil }
    let here = Anchor(block: state.visit.reading.paragraph, offset: state.visit.reading.offset)
    let isBetween = !state.visit.reading.isAtPassage
    let passages = draft.passages
    let after = passages.firstPlace(fromWhichOn: { $0.start > here || isBetween && $0.start == here })
    let before = passages.firstPlace(fromWhichOn: { $0.start >= here }) - 1
    let next = after < passages.count ? moved(to: passages[after], in: draft) : nil
    let previous = before >= 0 ? moved(to: passages[before], in: draft) : nil
    if case .drug(let drug) = state.visit.place {
      guard let next = next ?? draft.wayToPages.next ?? passage(text, state, from: drug, by: 1),
        let previous = previous ?? draft.wayToPages.previous ?? passage(text, state, from: drug, by: -1)
      else { return nil }
      return (next, previous)
    }
    guard let first = passages.first, let last = passages.last else { return nil }
    return (next ?? moved(to: first, in: draft), previous ?? moved(to: last, in: draft))
  }

  private func moved(to passage: Passage, in draft: Draft) -> Event {
    .readingMoved(reading(at: passage, in: draft.blocks))
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
  func newsOfPassage(_ state: State, _ page: Page<Event>) -> String? {
    let reading = state.visit.reading
    let here = Anchor(block: reading.paragraph, offset: reading.offset)
    let index = page.passages.firstPlace(fromWhichOn: { $0.start >= here })
    guard reading.isAtPassage, index < page.passages.count, page.passages[index].start == here else { return nil }
    return wording.noticePassage(
      page: page.title, number: String(index + 1), count: String(page.passages.count), text: state.search)
  }

  /// The reading that shows a passage, with its choice highlighted where it stands in one.
  func reading(at passage: Passage, in blocks: [Block<Event>]) -> Reading {
    let isChoice = if case .choice = blocks[passage.start.block] { true } else { false }
    let choicesBefore = blocks[..<passage.start.block].count { if case .choice = $0 { true } else { false } }
    return Reading(
      focus: isChoice ? choicesBefore : nil, paragraph: passage.start.block, offset: passage.start.offset,
      isAtPassage: true)
  }
}
