// The sources that the page of a question names.

import CustomDump
import Guide
import Interview
import Pages
import Testing

struct QuestionPageTests {
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
