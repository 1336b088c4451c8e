// A question is enabled in FHIR exactly where its answer has an effect in the guide.

import Decisions
import Guide
import NaiveEvaluator
import Summary
import Testing

@Suite struct FHIRApplicabilityTests {
  @Test func aQuestionOfTheGuideIsEnabledExactlyWhereItsAnswerIsNotInert() throws {
    let guide = Guide.embedded
    var generator = SeededGenerator(seed: 85_319)
    try expectAgreement(of: guide, trials: 300, using: &generator)
  }

  @Test func aQuestionOfAnyGuideIsEnabledExactlyWhereItsAnswerIsNotInert() throws {
    var generator = SeededGenerator(seed: 2)
    var deepest = 0
    for _ in 0..<200 {
      var questions: [Guide.Question] = []
      for number in 0..<Int.random(in: 2...5, using: &generator) {
        questions.append(.random(number: number, after: questions, using: &generator))
      }
      let guide = try FHIRGuide.guide(questions, uses: [])
      try expectAgreement(of: guide, trials: 20, using: &generator)
      deepest = max(deepest, try FHIRItem.items(of: guide.questionsFHIR()).map(depth).max() ?? 0)
    }
    #expect(deepest > 2, "no criterion needed groups inside each other")
  }

  @Test func twoPartsThatWantDifferentAnswersOfOneQuestionCannotBothHold() throws {
    let never = Guide.Question(
      id: "never", name: "Never", text: "Never?", why: [], help: [], sources: [],
      appliesWhen: .all([.answer("tea", isOneOf: ["black"]), .answer("tea", isOneOf: ["mint"])]),
      options: FHIRGuide.milk.options, unknownOptions: [])
    let items = try FHIRItem.items(of: FHIRGuide.guide([FHIRGuide.tea, never], uses: []).questionsFHIR())
    #expect(items.map(\.linkId) == ["tea"])
  }

  /// Gives each question an answer that says something, beside random ones to the others.
  private func expectAgreement(of guide: Guide, trials: Int, using generator: inout SeededGenerator) throws {
    let items = try FHIRItem.items(of: guide.questionsFHIR())
    for _ in 0..<trials {
      let others = randomAnswers(to: guide.rules.questions, using: &generator)
      for question in guide.questions {
        let answers = others.merging([question.id: question.options[0].id]) { $1 }
        let codes = answers.reduce(into: [String: FHIRItem.Coding]()) {
          $0[$1.key] = FHIRItem.Coding(system: "urn:drug-guide:options:\($1.key)", code: $1.value)
        }
        let inert = guide.rules.decide(try guide.rules.answers(answers)).inert.contains(question.id)
        #expect(
          FHIRItem.enabled(items, by: codes).contains(question.id) == !inert,
          "\(question.id) in \(answers), asked when \(String(describing: question.appliesWhen))")
      }
    }
  }

  private func depth(_ item: FHIRItem) -> Int { 1 + ((item.item ?? []).map(depth).max() ?? 0) }
}

extension Guide.Question {
  fileprivate static func random(
    number: Int, after questions: [Guide.Question], using generator: inout SeededGenerator
  ) -> Guide.Question {
    let options = (0..<Int.random(in: 2...3, using: &generator)).map { Guide.Option(id: "o\($0)", label: "O") }
    let unknown = (0..<Int.random(in: 0...2, using: &generator)).map { Guide.Option(id: "u\($0)", label: "U") }
    let isFree = questions.isEmpty || Int.random(in: 0..<3, using: &generator) == 0
    return Guide.Question(
      id: "q\(number)", name: "Q", text: "Q?", why: [], help: [], sources: [],
      appliesWhen: isFree ? nil : .random(depth: 2, questions: questions, using: &generator),
      options: options, unknownOptions: unknown)
  }
}

extension Criterion {
  fileprivate static func random(
    depth: Int, questions: [Guide.Question], using generator: inout SeededGenerator
  ) -> Criterion {
    if depth > 0, Int.random(in: 0..<4, using: &generator) > 0 {
      let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        random(depth: depth - 1, questions: questions, using: &generator)
      }
      return Bool.random(using: &generator) ? .all(parts) : .any(parts)
    }
    guard let question = questions.randomElement(using: &generator) else { return .all([]) }
    let count = Int.random(in: 1...question.options.count, using: &generator)
    let options = question.options.map(\.id).shuffled(using: &generator).prefix(count)
    return .answer(question.id, isOneOf: Array(options))
  }
}
