// The one table of keys: what is obeyed, the footer, the page of keys and the plain guide come from it.

import Guide
import Interview
import Screen

/// A row of the key table, with whether it works on a page.
struct KeyRow {
  var binding: Binding<Event>
  var works: Bool
}

extension PageWriter {
  /// The keys that work on a page, the most useful first.
  func bindings(for state: State, _ draft: Draft) -> [Binding<Event>] {
    keyTable(for: state, draft).filter(\.works).map(\.binding)
  }

  /// Every key with what it does, in the order of the footer.
  func keyTable(for state: State, _ draft: Draft) -> [KeyRow] {
    if state.visit.place == .paused { return pauseKeys }
    let isTyping = draft.field != nil
    let hasChoices = draft.blocks.contains { if case .choice = $0 { true } else { false } }
    let place = state.visit.place
    let turns = turns(for: state, draft)
    let choose = row(
      [.enter], .choose, wording.keyEnter, isTyping ? wording.doEnter : wording.doChoose, meaning: wording.keysChoose)
    // The ways to the page of keys, to the help lines and back come early, so that a narrow footer has them.
    return [
      KeyRow(binding: choose, works: hasChoices || isTyping),
      letter("?", .keysOpened, wording.doKeys, wording.keysKeys, works: place != .keys && !isTyping),
      letter(
        "h", .helpLinesOpened, wording.doHelpLines, wording.keysHelpLines, works: place != .helpLines && !isTyping),
      KeyRow(binding: back(withLeft: turns.allSatisfy { !$0.works } && !isTyping), works: state.visits.count > 1),
    ] + turns + searchKeys(for: state, draft)
      + letters(for: state).map { KeyRow(binding: $0.binding, works: $0.works && !isTyping) }
      + [KeyRow(binding: pause, works: true)].map { isTyping ? $0.withControlOnly(wording.keyControlX) : $0 }
      + motions(withLetters: !isTyping).map { KeyRow(binding: $0, works: true) }
  }

  private func back(withLeft: Bool) -> Binding<Event> {
    row(
      [.escape, .backspace] + (withLeft ? [.left] : []), .perform(.wentBack), wording.keyEscape, wording.doBack,
      meaning: wording.keysBack, plain: wording.plainBack)
  }

  /// Left and Right: on a drug's page to the drugs beside it, in a list to the drugs beside the highlighted one.
  private func turns(for state: State, _ draft: Draft) -> [KeyRow] {
    var before = Command<Event>.perform(.previousDrugOpened)
    var after = Command<Event>.perform(.nextDrugOpened)
    var isList = false
    var works = true
    switch state.visit.place {
    case .drug: break
    case .drugs, .results, .search:
      isList = true
      let drugs = drugChoices(in: draft)
      let focus = state.visit.reading.focus
      works = !drugs.isEmpty
      before = .highlight(drugs.last { $0 < focus ?? 0 } ?? drugs.last ?? 0)
      after = .highlight(drugs.first { $0 > focus ?? -1 } ?? drugs.first ?? 0)
    default: works = false
    }
    return [
      KeyRow(
        binding: row(
          [.left], before, wording.keyLeft, wording.doPreviousDrug, meaning: wording.keysPreviousDrug,
          plain: isList ? nil : "b"),
        works: works),
      KeyRow(
        binding: row(
          [.right], after, wording.keyRight, wording.doNextDrug, meaning: wording.keysNextDrug,
          plain: isList ? nil : "n"),
        works: works),
    ]
  }

  /// The choices that open a drug's page, by their places among the choices.
  private func drugChoices(in draft: Draft) -> [Int] {
    let choices = draft.blocks.compactMap { if case .choice(let choice) = $0 { choice } else { nil } }
    return choices.indices.filter {
      switch choices[$0].action {
      case .drugOpened, .drugPassageOpened: true
      default: false
      }
    }
  }

  private func searchKeys(for state: State, _ draft: Draft) -> [KeyRow] {
    let ways = wayToPassages(state, draft)
    return [
      KeyRow(
        binding: row(
          [.character("n")], .perform(ways?.next ?? .searchOpened), "n", wording.doNextPassage,
          meaning: wording.keysNextPassage),
        works: ways != nil),
      KeyRow(
        binding: row(
          [.character("N")], .perform(ways?.previous ?? .searchOpened), "N", wording.doPreviousPassage,
          meaning: wording.keysPreviousPassage),
        works: ways != nil),
      letter("/", .searchOpened, wording.doSearch, wording.keysSearch, works: draft.field == nil),
    ]
  }

  /// The keys that open a page from everywhere.
  private func letters(for state: State) -> [KeyRow] {
    let place = state.visit.place
    let hasAnswers = !state.answers.isEmpty
    return [
      letter("t", .termsOpened, wording.doTerms, wording.keysTerms, works: hasTerms(place)),
      letter("r", .reviewOpened, wording.doReview, wording.keysReview, works: hasAnswers && place != .review),
      letter("p", .summaryOpened, doSummary(state), keysSummary(state), works: hasAnswers && place != .summary),
      letter("d", .drugsOpened, wording.doDrugs, wording.keysDrugs, works: place != .drugs),
      letter(
        "q", .leavingOpened, doLeave(state), keysLeave(state), works: place != .leaving && canLeave(state)),
      letter(
        "m", .mouseSwitched, state.usesMouse ? wording.doMouseOff : wording.doMouseOn, wording.keysMouse, works: true,
        isPlain: false),
    ]
  }

  /// Whether the words of a page are explained; menus have none that need it.
  private func hasTerms(_ place: Place) -> Bool {
    switch place {
    case .welcome, .question, .review, .results, .drugs, .drug, .topics, .topic, .helpLines: true
    case .term, .terms, .glossary, .sources, .publisher, .search, .paused, .keys, .summary, .teamNumber, .fileName,
      .overwriting, .printers, .leaving:
      false
    }
  }

  /// A letter that opens a page, with its capital where that is no other key, for who has locked them.
  private func letter(
    _ letter: Character, _ event: Event, _ label: String, _ meaning: String, works: Bool, isPlain: Bool = true
  ) -> KeyRow {
    let name = String(letter)
    let capital = Character(name.uppercased())
    let keys = [letter] + (capital == letter ? [] : [capital])
    return KeyRow(
      binding: row(
        keys.map(Key.character), .perform(event), name, label, meaning: meaning, plain: isPlain ? name : nil),
      works: works)
  }

  private var pause: Binding<Event> {
    row(
      [.character("x"), .character("X"), .control("x")], .perform(.pauseOpened), "x", wording.doPause,
      meaning: wording.keysPause, plain: "x")
  }

  /// A page that hides the rest shows nothing of it, whatever else is pressed.
  private var pauseKeys: [KeyRow] {
    let choose = row([.enter], .choose, wording.keyEnter, wording.doChoose)
    let back = row([.escape], .perform(.wentBack), wording.keyEscape, wording.doGoOn, plain: wording.plainBack)
    let again = row(
      [.character("x"), .character("X"), .control("x")], .perform(.wentBack), "x", wording.doGoOn, plain: "x",
      isInFooter: false)
    return [choose, back, again].map { KeyRow(binding: $0, works: true) }
      + motions(withLetters: true).map { KeyRow(binding: $0, works: true) }
  }

  private func motions(withLetters: Bool) -> [Binding<Event>] {
    /// The keys, with letters of vi and less where no text is being typed.
    func keys(_ keys: [Key], _ letters: Character...) -> [Key] {
      keys + (withLetters ? letters.map(Key.character) : [])
    }
    func row(_ keys: [Key], _ motion: Motion, _ name: String, _ label: String, _ meaning: String) -> Binding<Event> {
      self.row(keys, .move(motion), name, label, meaning: meaning, isInFooter: false)
    }
    return [
      row(keys([.up, .control("p")], "k", "y"), .up, wording.keyUp, wording.doUp, wording.keysUp),
      row(keys([.down, .control("n")], "j", "e"), .down, wording.keyDown, wording.doDown, wording.keysDown),
      row(
        keys([.pageDown, .control("f")], " ", "f"), .pageDown, wording.keyPageDown, wording.doPageDown,
        wording.keysPageDown),
      row(keys([.pageUp, .control("b")], "b"), .pageUp, wording.keyPageUp, wording.doPageUp, wording.keysPageUp),
      row(keys([.home], "g"), .home, wording.keyHome, wording.doHome, wording.keysHome),
      row(keys([.end], "G"), .end, wording.keyEnd, wording.doEnd, wording.keysEnd),
      row([.tab], .nextChoice, wording.keyTab, wording.doNextChoice, wording.keysTab),
      row([.backTab], .previousChoice, wording.keyBackTab, wording.doPreviousChoice, wording.keysBackTab),
    ]
  }

  private func row(
    _ keys: [Key], _ command: Command<Event>, _ name: String, _ label: String, meaning: String? = nil,
    plain: String? = nil, isInFooter: Bool = true
  ) -> Binding<Event> {
    Binding(
      keys: keys, command: command, name: name, label: label, meaning: meaning, plain: plain, isInFooter: isInFooter)
  }
}

extension KeyRow {
  /// The row where a text is typed, into which its letters go.
  fileprivate func withControlOnly(_ name: String) -> KeyRow {
    var row = self
    row.binding.keys.removeAll { if case .control = $0 { false } else { true } }
    row.binding.name = name
    row.binding.plain = nil
    return row
  }
}
