// Makes the page for where a person stands.

import Decisions
import Guide
import Interview
import Screen

/// Writes the pages of one guide.
public struct PageWriter: Sendable {
  let guide: Guide

  public init(_ guide: Guide) {
    self.guide = guide
  }

  var wording: Wording { guide.wording }

  /// The page that a state shows: what it says, what can be chosen, and the keys that work now.
  public func page(for state: State) -> Page<Event> {
    var draft = draft(for: state)
    let isMarked = draft.field == nil && state.visit.place != .paused
    if isMarked, let text = SearchText(state.search) { draft.passages = text.passages(in: draft.blocks) }
    return page(of: draft, state)
  }

  /// The page for another state, of which only the reading and the news are new; nothing is written a second time.
  public func page(_ page: Page<Event>, for state: State) -> Page<Event> {
    var page = page
    // Of the keys, only those that go from passage to passage do something else at another place of the text. Where
    // there is no passage to go to, there is none wherever the page is read, and all drugs need not be searched again.
    if page.bindings.contains(where: { $0.keys.contains(.nextPassage) }) {
      let draft = Draft(
        title: page.title, place: page.place, blocks: page.blocks, field: page.field, passages: page.passages,
        wayToPages: WayToPassages(toOtherPagesOf: page.bindings))
      page.bindings = bindings(for: state, draft)
    }
    read(&page, state)
    return page
  }

  private func page(of draft: Draft, _ state: State) -> Page<Event> {
    let wording = wording
    var page = Page(
      title: draft.title, place: draft.place, blocks: draft.blocks, bindings: bindings(for: state, draft),
      field: draft.field, passages: draft.passages, hidesBefore: state.visit.place == .paused,
      words: LayoutWords(
        more: { $0 == 1 ? wording.moreOneScreen : wording.more(screens: String($0)) }, moreShort: wording.moreShort,
        moreChoices: moreAnswers(at: state.visit.place), tooSmall: wording.tooSmall))
    read(&page, state)
    return page
  }

  /// On a question, how many of its answers are not seen yet: nobody should choose before they know of them.
  private func moreAnswers(at place: Place) -> (@Sendable (Int) -> (long: String, short: String))? {
    guard case .question = place else { return nil }
    let wording = wording
    return { count in
      count == 1
        ? (wording.moreAnswersOne, wording.moreAnswersOneShort)
        : (wording.moreAnswers(count: String(count)), wording.moreAnswersShort(count: String(count)))
    }
  }

  /// Takes up where the page is read, and the news.
  private func read(_ page: inout Page<Event>, _ state: State) {
    let passage = newsOfPassage(state, page)
    page.view = View(state.visit.reading)
    page.notice = state.notice.map { text(of: $0, on: state.kiosk) } ?? passage
    page.noticeOfKeys = state.notice == nil && passage != nil ? wording.noticePassageKeys : nil
  }

  func draft(for state: State) -> Draft {
    switch state.visit.place {
    case .welcome: welcome(state)
    case .question(let id): question(id, state)
    case .review: review(state)
    case .results: results(state)
    case .drugs: drugList(state)
    case .drug(let id): drug(id, state)
    case .topics: topicList()
    case .topic(let id): topic(id, state)
    case .glossary: glossary()
    case .sources: sources(state)
    case .publisher(let name): publisher(name)
    case .helpLines: helpLines(state)
    case .keys: keys(state)
    case .terms: terms(termsOnPage(before: state), state)
    case .term(let id): terms([id], state)
    case .search: search(state)
    case .paused: paused()
    case .summary: summaryMenu(state)
    case .summaryDrugs: summaryDrugs(state)
    case .teamNumber: teamNumber(state)
    case .fileName(let document): fileName(of: document, state)
    case .overwriting(let file): overwriting(file)
    case .printers(let names): printers(names)
    case .leaving: leaving(state)
    }
  }

  /// What follows from the answers of a state.
  public func findings(for state: State) -> Guide.Findings {
    guide.findings(for: answers(of: state))
  }

  /// What follows for the uses alone, which costs less.
  func decision(for state: State) -> Decision { guide.rules.decide(answers(of: state)) }

  private func answers(of state: State) -> Answers {
    // The interview keeps only answers that the rules know.
    (try? guide.rules.answers(state.answers)) ?? guide.rules.noAnswers
  }
}

/// The view that a state keeps of a page.
extension Reading {
  public init(_ view: View) {
    self.init(focus: view.focus, paragraph: view.anchor.block, offset: view.anchor.offset, number: view.number)
  }
}

extension View {
  /// The view that a reading asks for.
  init(_ reading: Reading) {
    self.init(
      focus: reading.focus, anchor: Anchor(block: reading.paragraph, offset: reading.offset), number: reading.number)
  }
}

/// A page before the keys are added that work on every page.
struct Draft {
  var title: String
  var place: String?
  var blocks: [Block<Event>]
  var field: Field<Event>?
  /// Where the text stands that is looked for.
  var passages: [Passage] = []
  /// Where the keys from passage to passage led while the page was read before, as far as that was to other pages.
  var wayToPages = WayToPassages()
}
