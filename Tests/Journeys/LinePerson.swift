// A person at the plain guide, who types lines.

import Guide
import Interview
import LineTerminal
import Outside
import Pages
import Screen
import Testing

/// Someone who goes through the plain guide, without a terminal in between.
struct LinePerson {
  let guide = Guide.embedded
  private(set) var state = State(
    fileName: Guide.embedded.wording.fileName, answersFileName: Guide.embedded.wording.answersFileName,
    today: thisMonth())
  private(set) var lines: LineTerminal
  /// Everything that was shown so far.
  private(set) var shown = ""
  /// The lines that were typed so far.
  private(set) var typed: [String] = []

  init() {
    let wording = Guide.embedded.wording
    lines = LineTerminal(
      width: 80,
      words: LineWords(
        prompt: wording.plainPrompt, promptForNumber: { wording.plainPromptNumber(range: $0) },
        back: wording.plainBack, search: String(PageWriter.searchKey)))
    state.isInLines = true
    shown = lines.text(of: page)
  }

  var page: Page<Event> { PageWriter(guide).page(for: state) }

  mutating func types(_ line: String) {
    typed.append(line)
    for part in lines.parts(of: line, on: page) {
      let command = lines.command(for: part, on: page)
      for event in page.events(for: command) { _ = Interview(guide).update(&state, event) }
      if case .unknown = command { return shown += lines.news(on: page) }
    }
    shown += lines.text(of: page)
  }

  /// Types the number of the choice with this label.
  mutating func chooses(_ label: String, sourceLocation: SourceLocation = #_sourceLocation) {
    typesNumber(sourceLocation) { $0.label == label }
  }

  /// Answers the question that was asked by typing its number.
  mutating func answers(_ question: String, _ option: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(state.visit.place == .question(question), sourceLocation: sourceLocation)
    typesNumber(sourceLocation) { $0.action == .answerGiven(question: question, option: option) }
  }

  private mutating func typesNumber(_ place: SourceLocation, _ isMeant: (Choice<Event>) -> Bool) {
    guard let index = page.choices.firstIndex(where: isMeant) else {
      Issue.record("there is no such choice on this page", sourceLocation: place)
      return
    }
    types(String(index + 1))
  }
}
