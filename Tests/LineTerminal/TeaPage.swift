// The small pages that the tests of the plain guide write and answer.

import LineTerminal
import Screen

/// A page with one block of each sort that can be chosen from.
func teaPage(notice: String? = nil) -> Page<String> {
  Page(
    title: "How strong is your tea?", place: "Question 1 of up to 3",
    blocks: [
      .paragraph("Tea that stands for long is strong. This guide knows three strengths."),
      .heading("Why we ask"),
      .item("Strong tea keeps people awake, and more so in the evening.", mark: "-"),
      .item("The milk.", mark: "[may fit]"),
      .choice(Choice("Strong", detail: "It stood for five minutes or longer.", action: "strong")),
      .choice(Choice("Weak", mark: "(your answer)", action: "weak")),
      .choice(Choice("I do not know how long it stood, and nobody who could know is here", action: "unknown")),
    ],
    bindings: [
      Binding(keys: [.enter], command: .choose, name: "Enter", label: "choose"),
      Binding(keys: [.escape], command: .perform("back"), name: "Esc", label: "back", plain: "<"),
      Binding(keys: [.character("?")], command: .perform("keys"), name: "?", label: "keys", plain: "?"),
    ], notice: notice, words: LayoutWords(more: { "more \($0)" }, moreShort: "more", tooSmall: "small"))
}

/// A page that asks for a name.
func fieldPage(_ text: String) -> Page<String> {
  Page(
    title: "Your tea", blocks: [.paragraph("Give it a name."), .field], bindings: teaPage().bindings,
    field: Field(label: "Its name:", text: text, changed: { "changed \($0)" }, entered: "entered"),
    words: LayoutWords(more: { "more \($0)" }, moreShort: "more", tooSmall: "small"))
}

func makeTerminal(width: Int = 80) -> LineTerminal {
  LineTerminal(
    width: width,
    words: LineWords(
      prompt: "Type a letter:", promptForNumber: { "Type a number (\($0)):" }, back: "<", search: "/"))
}

/// What a typed line stands for, in words.
func meaning(_ line: String, _ page: Page<String> = teaPage()) -> String {
  switch makeTerminal().command(for: line, on: page) {
  case .command(.perform(let action)): action
  case .command(.choose): "choose"
  case .command(.highlightNext(let choices)): "highlight next of \(choices)"
  case .command(.highlightPrevious(let choices)): "highlight previous of \(choices)"
  case .command(.move(let motion)): "move \(motion)"
  case .text(let changed, let entered): "\(changed), \(entered)"
  case .nothing: "nothing"
  case .unknown(let typed): "unknown: \(typed)"
  }
}
