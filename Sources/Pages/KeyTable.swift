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
  /// The key that looks for a text; in the plain guide the text may stand right behind it.
  public static let searchKey: Character = "/"
  /// The key that shows who to call. Texts name it too, and the two below, so that they change with the table.
  public static let helpLinesKey: Character = "h"
  /// The key that shows the answers.
  public static let reviewKey: Character = "r"
  /// The key that explains the words of a page.
  public static let termsKey: Character = "t"

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
    let choose = row([.enter], .choose, wording.keyEnter, doEnter(draft), meaning: wording.keysChoose)
    let pause = KeyRow(binding: pause(state), works: true)
    // A narrow footer has the first of these: how to go on and back, whom to call, how to hide the screen and to leave.
    return [
      KeyRow(binding: choose, works: hasChoices || isTyping),
      letter("?", .keysOpened, wording.doKeys, wording.keysKeys, works: place != .keys && !isTyping),
      clear(draft.field),
      KeyRow(binding: back(withLeft: turns.allSatisfy { !$0.works } && !isTyping), works: state.visits.count > 1),
      letter(
        Self.helpLinesKey, .helpLinesOpened, wording.doHelpLines, wording.keysHelpLines,
        works: place != .helpLines && !isTyping),
      isTyping ? pause.withControlOnly(wording.keyControlX) : pause,
    ] + answerLetters(for: state).map { KeyRow(binding: $0.binding, works: $0.works && !isTyping) }
      + turns + searchKeys(for: state, draft)
      + pageLetters(for: state).map { KeyRow(binding: $0.binding, works: $0.works && !isTyping) }
      + motions(withLetters: !isTyping).map { KeyRow(binding: $0, works: true) }
  }

  /// What Enter does: it enters a text, opens what is found for one, or chooses.
  private func doEnter(_ draft: Draft) -> String {
    guard let field = draft.field else { return wording.doChoose }
    return field.isSearch ? wording.doOpen : wording.doEnter
  }

  /// What is typed behind a text that is there already goes on with it, so the way to be rid of it is named.
  private func clear(_ field: Field<Event>?) -> KeyRow {
    KeyRow(
      binding: row(
        [.control("u")], .perform(field?.changed("") ?? .stayed), wording.keyControlU, wording.doClear),
      works: field.map { !$0.text.isEmpty } ?? false)
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
    case .drugs, .results:
      isList = true
      let drugs = drugChoices(in: draft)
      works = !drugs.isEmpty
      before = .highlightPrevious(of: drugs)
      after = .highlightNext(of: drugs)
    default: works = false
    }
    return [
      KeyRow(
        binding: row(
          [.left], before, wording.keyLeft, wording.doPreviousDrug, meaning: wording.keysPreviousDrug,
          plain: isList ? nil : "b", isInFooter: false),
        works: works),
      KeyRow(
        binding: row(
          [.right], after, wording.keyRight, wording.doNextDrug, meaning: wording.keysNextDrug,
          plain: isList ? nil : "n", isInFooter: !isList),
        works: works),
    ]
  }

  /// The choices that open a drug's page, by their places among the choices.
  private func drugChoices(in draft: Draft) -> [Int] {
    let choices = draft.blocks.compactMap { if case .choice(let choice) = $0 { choice } else { nil } }
    return choices.indices.filter {
      switch choices[$0].action {
      case .drugOpened: true
      default: false
      }
    }
  }

  private func searchKeys(for state: State, _ draft: Draft) -> [KeyRow] {
    let ways = wayToPassages(state, draft)
    return [
      KeyRow(
        binding: row(
          [.nextPassage], .perform(ways?.next ?? .searchOpened), "n", wording.doNextPassage,
          meaning: wording.keysNextPassage),
        works: ways != nil),
      KeyRow(
        binding: row(
          [.previousPassage], .perform(ways?.previous ?? .searchOpened), "N", wording.doPreviousPassage,
          meaning: wording.keysPreviousPassage, isInFooter: false),
        works: ways != nil),
      letter(Self.searchKey, .searchOpened, wording.doSearch, wording.keysSearch, works: draft.field == nil),
    ]
  }

  /// The keys that open a page about the answers from everywhere, and the way out.
  private func answerLetters(for state: State) -> [KeyRow] {
    let place = state.visit.place
    let hasAnswers = !state.answers.isEmpty
    return [
      letter("q", .leavingOpened, doLeave(state), keysLeave(state), works: place != .leaving && canLeave(state)),
      letter("p", .summaryOpened, doSummary(state), keysSummary(state), works: hasAnswers && place != .summary),
      letter(
        Self.reviewKey, .reviewOpened, wording.doReview, wording.keysReview, works: hasAnswers && place != .review),
    ]
  }

  /// The keys that open a page to read from everywhere, and the mouse.
  private func pageLetters(for state: State) -> [KeyRow] {
    let place = state.visit.place
    return [
      letter(Self.termsKey, .termsOpened, wording.doTerms, wording.keysTerms, works: hasTerms(place)),
      letter("d", .drugsOpened, wording.doDrugs, wording.keysDrugs, works: place != .drugs),
      letter(
        "m", .mouseSwitched, state.usesMouse ? wording.doMouseOff : wording.doMouseOn, wording.keysMouse, works: true,
        isPlain: false, isInFooter: state.usesMouse),
    ]
  }

  /// Whether the words of a page are explained; menus have none that need it.
  private func hasTerms(_ place: Place) -> Bool {
    switch place {
    case .welcome, .question, .results, .drugs, .drug, .topics, .topic, .helpLines: true
    case .review, .term, .terms, .glossary, .sources, .publisher, .search, .paused, .keys, .summary,
      .summaryDrugs, .teamNumber, .fileName, .overwriting, .printers, .leaving:
      false
    }
  }

  /// A letter that opens a page, with its capital where that is no other key, for who has locked them.
  private func letter(
    _ letter: Character, _ event: Event, _ label: String, _ meaning: String, works: Bool, isPlain: Bool = true,
    isInFooter: Bool = true
  ) -> KeyRow {
    let name = String(letter)
    let capital = Character(name.uppercased())
    let keys = [letter] + (capital == letter ? [] : [capital])
    return KeyRow(
      binding: row(
        keys.map(Key.character), .perform(event), name, label, meaning: meaning, plain: isPlain ? name : nil,
        isInFooter: isInFooter),
      works: works)
  }

  /// The footer names it once there is something that others should not see.
  private func pause(_ state: State) -> Binding<Event> {
    row(
      [.character("x"), .character("X"), .control("x")], .perform(.pauseOpened), "x", wording.doPause,
      meaning: wording.keysPause, plain: "x", isInFooter: !state.answers.isEmpty || !state.teamNumber.isEmpty)
  }

  /// A page that hides the rest shows nothing of it, whatever else is pressed.
  private var pauseKeys: [KeyRow] {
    let back = row(
      [.enter, .escape], .perform(.wentBack), wording.keyEnter, wording.doGoOn, plain: wording.plainBack)
    let again = row(
      [.character("x"), .character("X"), .control("x")], .perform(.wentBack), "x", wording.doGoOn, plain: "x",
      isInFooter: false)
    return [KeyRow(binding: back, works: true), KeyRow(binding: again, works: true)]
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

extension Key {
  /// The keys from passage to passage, by which their rows are found again while a page is read.
  static let nextPassage = Key.character("n")
  static let previousPassage = Key.character("N")
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
