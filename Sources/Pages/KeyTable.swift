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
    let isDrug = if case .drug = state.visit.place { true } else { false }
    let isTyping = draft.field != nil
    let hasChoices = draft.blocks.contains { if case .choice = $0 { true } else { false } }
    let place = state.visit.place
    let choose = row(
      [.enter], .choose, wording.keyEnter, isTyping ? wording.doEnter : wording.doChoose, isInFooter: true)
    let help = letter("?", .keysOpened, wording.doKeys, works: place != .keys && !isTyping)
    let turns = [
      row(
        [.left], .perform(.previousDrugOpened), wording.keyLeft, wording.doPreviousDrug, plain: "b", isInFooter: true),
      row([.right], .perform(.nextDrugOpened), wording.keyRight, wording.doNextDrug, plain: "n", isInFooter: true),
    ]
    // The way to the page of keys and to the help lines comes early, so that a narrow footer has it.
    return [KeyRow(binding: choose, works: hasChoices || isTyping), help]
      + (isTyping ? [] : [letter("h", .helpLinesOpened, wording.doHelpLines, works: place != .helpLines)])
      + turns.map { KeyRow(binding: $0, works: isDrug) }
      + [KeyRow(binding: back(withLeft: !isDrug && !isTyping), works: state.visits.count > 1)]
      + letters(for: state, draft).map { KeyRow(binding: $0.binding, works: $0.works && !isTyping) }
      + motions(withLetters: !isTyping).map { KeyRow(binding: $0, works: true) }
  }

  private func back(withLeft: Bool) -> Binding<Event> {
    row(
      [.escape, .backspace] + (withLeft ? [.left] : []), .perform(.wentBack),
      withLeft ? "\(wording.keyLeft)/\(wording.keyEscape)" : wording.keyEscape, wording.doBack,
      plain: wording.plainBack, isInFooter: true)
  }

  /// The keys that open a page from everywhere.
  private func letters(for state: State, _ draft: Draft) -> [KeyRow] {
    let place = state.visit.place
    let hasAnswers = !state.answers.isEmpty
    return [
      letter("t", .termsOpened(draft.terms), wording.doTerms, works: !draft.terms.isEmpty),
      letter("r", .reviewOpened, wording.doReview, works: hasAnswers && place != .review),
      letter("p", .summaryOpened, doSummary(state), works: hasAnswers && place != .summary),
      letter("d", .drugsOpened, wording.doDrugs, works: place != .drugs),
      letter("q", .leavingOpened, doLeave(state), works: place != .leaving && canLeave(state)),
    ]
  }

  private func letter(_ letter: Character, _ event: Event, _ label: String, works: Bool) -> KeyRow {
    let name = String(letter)
    return KeyRow(
      binding: row([.character(letter)], .perform(event), name, label, plain: name, isInFooter: true), works: works)
  }

  private func motions(withLetters: Bool) -> [Binding<Event>] {
    /// The keys, with letters of vi and less where no text is being typed.
    func keys(_ keys: [Key], _ letters: Character...) -> [Key] {
      keys + (withLetters ? letters.map(Key.character) : [])
    }
    return [
      row(keys([.up], "k"), .move(.up), wording.keyUp, wording.doUp),
      row(keys([.down], "j"), .move(.down), wording.keyDown, wording.doDown),
      row(keys([.pageDown], " "), .move(.pageDown), wording.keyPageDown, wording.doPageDown),
      row([.pageUp], .move(.pageUp), wording.keyPageUp, wording.doPageUp),
      row(keys([.home], "g"), .move(.home), wording.keyHome, wording.doHome),
      row(keys([.end], "G"), .move(.end), wording.keyEnd, wording.doEnd),
      row([.tab], .move(.nextChoice), wording.keyTab, wording.doNextChoice),
      row([.backTab], .move(.previousChoice), wording.keyBackTab, wording.doPreviousChoice),
    ]
  }

  private func row(
    _ keys: [Key], _ command: Command<Event>, _ name: String, _ label: String, plain: String? = nil,
    isInFooter: Bool = false
  ) -> Binding<Event> {
    Binding(keys: keys, command: command, name: name, label: label, plain: plain, isInFooter: isInFooter)
  }

  /// The page of keys: the whole table, whether a key works on the page before or not.
  func keys(_ state: State) -> Draft {
    let bindings = keyTable(for: state, Draft(title: "", blocks: [])).map(\.binding)
    let typed = bindings.compactMap { binding in binding.plain.map { (keys: $0, label: binding.label) } }
    return Draft(
      title: wording.keysTitle,
      blocks: section(
        wording.keysOnScreen,
        [paragraph(wording.keysIntro), paragraph(keysDigits(state))] + bindings.map { keyLine($0.name, $0.label) })
        // A shared computer has the full screen alone.
        + (state.kiosk == nil
          ? section(
            wording.keysInLines, [paragraph(wording.keysInLinesIntro)] + typed.map { keyLine($0.keys, $0.label) })
          : [])
    )
  }

  private func keyLine(_ keys: String, _ label: String) -> Block<Event> {
    .item(wording.keysLine(keys: keys, label: label), mark: wording.listMark)
  }
}
