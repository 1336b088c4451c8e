// The page of a question: the sources that it names, and the answers that are still below.

import CustomDump
import Guide
import Interview
import Pages
import Screen
import Testing

struct QuestionPageTests {
  @Test(arguments: [(80, 24), (40, 12), (20, 10), (20, 6)])
  func answersThatAreNotSeenYetAreCountedBelow(_ size: (width: Int, height: Int)) {
    let guide = Guide.embedded
    let wording = guide.wording
    for question in guide.questions {
      var state = State(today: "2026-11")
      state.visits.append(Visit(.question(question.id)))
      let page = PageWriter(guide).page(for: state)
      let layout = Layout(page, width: size.width, height: size.height)
      let seen = Set((0..<size.height).compactMap { layout.choice(at: Position(row: $0, column: 2)) })
      let hidden = page.choices.count - (seen.max().map { $0 + 1 } ?? 0)
      let said =
        hidden == 1
        ? [wording.moreAnswersOne, wording.moreAnswersOneShort]
        : [wording.moreAnswers(count: String(hidden)), wording.moreAnswersShort(count: String(hidden))]
      let text = layout.canvas().text
      #expect(said.contains { text.contains($0) } == (hidden > 0), "\(question.id): \(text)")
    }
  }

  @Test func theSourcesOfReasonHelpAndQuestionAreNamedOnce() throws {
    let question = Guide.Question(
      id: "thirst", name: "Thirst", text: "Are you thirsty?",
      why: [Guide.Statement("Tea helps.", sources: ["book", "shelf"])],
      help: [Guide.Statement("Thirst is felt.", sources: ["shelf"])], sources: ["leaflet", "book"], appliesWhen: nil,
      options: [Guide.Option(id: "yes", label: "Yes"), Guide.Option(id: "no", label: "No")],
      unknownOptions: [Guide.Option(id: "not_sure", label: "Not sure")])
    let guide = try Guide(
      factsAsOf: "2025-11", questions: [question], drugs: [], judgements: [], cautions: [], topics: [], terms: [],
      contacts: [], helpLevels: [],
      sources: ["book", "leaflet", "shelf"].map {
        Guide.Source(id: $0, publisher: "A house", title: "A \($0)", address: "", read: "2025-11")
      })
    var state = State()
    state.visits.append(Visit(.question("thirst")))
    let items = PageWriter(guide).page(for: state).blocks.compactMap { block -> String? in
      if case .item(let text, _, _) = block { text } else { nil }
    }
    expectNoDifference(items, ["A house: A book", "A house: A shelf", "A house: A leaflet"])
  }
}
