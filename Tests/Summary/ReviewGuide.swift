// A guide about a drink, small enough that its whole review sheet can be read.

import Decisions
import Guide

enum ReviewGuide {
  static func statements(_ texts: [String], sources: [String] = ["leaf"]) -> [Guide.Statement] {
    texts.map { Guide.Statement($0, sources: sources) }
  }

  static let question = Guide.Question(
    id: "milk", name: "Milk", text: "Do you take milk?", why: statements(["Milk hides the taste."]),
    help: statements(["Cream is milk too."], sources: ["cow", "leaf"]), sources: ["leaf", "cow"],
    appliesWhen: .answer("tea", isOneOf: ["black"]),
    options: [Guide.Option(id: "yes", label: "Yes", hint: "A drop is enough."), Guide.Option(id: "no", label: "No")],
    unknownOptions: [Guide.Option(id: "not_sure", label: "I am not sure", ask: "Is there milk in my cup?")])

  static let kind = Guide.Question(
    id: "tea", name: "Tea", text: "Which tea?", why: [], help: [], sources: [], appliesWhen: nil,
    options: [Guide.Option(id: "black", label: "Black"), Guide.Option(id: "green", label: "Green")], unknownOptions: [])

  static let use = Guide.Use(
    id: "assam/breakfast", name: "At breakfast", sources: ["leaf"],
    conditions: [
      Guide.Condition(
        text: "people who take milk, unless a guest would rather not", short: "milk",
        criterion: .any([
          .answer("milk", isOneOf: ["yes", "no"]),
          .all([.answer("tea", isOneOf: ["black"]), .judgement("taste")]),
        ]))
    ])

  static func drug(sideEffects: [String] = ["being awake"]) -> Guide.Drug {
    Guide.Drug(
      id: "assam", name: "Assam", brands: ["Gold_Tip", "No. 1 *"], said: Guide.Statement("ASS-am", sources: ["leaf"]),
      kind: "black tea", ways: [.drip],
      summary: Guide.Statement("1. It is a tea [a drink] with <b>strength</b>.", sources: ["leaf", "cow"]),
      whatItIs: statements(["It is a plant."]), whoItIsFor: [], howYouHaveIt: statements(["You drink it."]),
      whatWith: [], sideEffects: statements(sideEffects),
      emergency: Guide.Statement("If you spill it, shout.", sources: ["cow"]), tellYourTeam: [], checks: [],
      goodToKnow: [], ask: statements(["Is it hot?"]), uses: [use])
  }

  static func guide(sideEffects: [String] = ["being awake"]) throws -> Guide {
    try Guide(
      factsAsOf: "2025-11", questions: [kind, question], drugs: [drug(sideEffects: sideEffects)],
      judgements: [Guide.Judgement(id: "taste", statement: Guide.Statement("how it tastes", sources: ["leaf"]))],
      cautions: [
        Guide.Caution(
          id: "heat", when: .answer("tea", isOneOf: ["black"]), statement: Guide.Statement("Hot!", sources: ["cow"]))
      ],
      topics: [
        Guide.Topic(
          id: "cups", title: "Cups",
          sections: [
            Guide.Section(heading: nil, paragraphs: statements(["Cups are round."]), items: []),
            Guide.Section(
              heading: "What cups hold", paragraphs: statements(["They hold:"]), items: statements(["tea", "tea"])),
          ])
      ],
      terms: [
        Guide.Term(
          id: "cup", name: "Cup", forms: ["cup"], said: Guide.Statement("cupp", sources: ["leaf"]),
          meaning: statements(["A round thing."]))
      ],
      contacts: [
        Guide.Contact(
          id: "waiter", name: "Waiter", phone: "01 23", hours: nil,
          note: Guide.Statement("He is kind.", sources: ["cow"]))
      ],
      helpLevels: [
        Guide.HelpLevel(
          id: "spilt", heading: Guide.Statement("Call if:", sources: ["cow"]), items: statements(["it is spilt"]))
      ],
      sources: [
        Guide.Source(
          id: "leaf", publisher: "Tea & Co", title: "Leaves_and_stems", address: "https://tea.example/a_b?c=*d*",
          read: "2025-11-03"),
        Guide.Source(id: "cow", publisher: "Dairy", title: "Milk #1", address: "milk_notes.md", read: "2025-10"),
      ])
  }
}
