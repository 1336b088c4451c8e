// The embedded guide, on random answers to all of its questions.

import CustomDump
import Decisions
import Guide
import NaiveEvaluator
import Testing

struct WholeAnswersTests {
  /// 8 times 12,500 sets of answers, each with every kind of option among them, and questions without any answer.
  ///
  /// The naive evaluator remembers what it found for a use by the answers that the use can see.
  @Test(arguments: UInt64(20)..<28)
  func aHundredThousandSetsOfAnswersDecideAsTheNaiveEvaluatorDoes(seed: UInt64) throws {
    let rules = Guide.embedded.rules
    var generator = SeededGenerator(seed: seed)
    var naive = NaiveEvaluator(questions: rules.questions, uses: rules.uses, cautions: rules.cautions)
    var met: [Verdict: Int] = [:]
    var inertCount = 0
    for round in 0..<12_500 {
      let options = randomAnswers(to: rules.questions, using: &generator)
      let decision = NaiveDecision(rules.decide(try rules.answers(options)))
      let expected = naive.decide(options)
      if decision != expected {
        #expect(decision == expected, "seed \(seed), round \(round): \(options): \(diff(decision, expected) ?? "")")
        return
      }
      for outcome in expected.outcomes { met[outcome.verdict, default: 0] += 1 }
      inertCount += expected.inert.count
    }
    #expect(Verdict.allCases.allSatisfy { met[$0, default: 0] > 1000 } && inertCount > 1000, "\(met), \(inertCount)")
  }

  /// All uses of the facts, also those that Content does not have yet.
  @Test func everyUseOfTheFactsDecidesAsTheNaiveEvaluatorDoes() throws {
    let rules = try Facts.rules()
    var generator = SeededGenerator(seed: 30)
    var naive = NaiveEvaluator(questions: rules.questions, uses: rules.uses, cautions: rules.cautions)
    var matching: Set<String> = []
    for round in 0..<1000 {
      let options = randomAnswers(to: rules.questions, using: &generator)
      let expected = naive.decide(options)
      let decision = NaiveDecision(rules.decide(try rules.answers(options)))
      if decision != expected {
        #expect(decision == expected, "round \(round): \(options): \(diff(decision, expected) ?? "")")
        return
      }
      matching.formUnion(expected.outcomes.filter { $0.verdict != .doesNotMatch }.map(\.use))
    }
    #expect(matching.count == rules.uses.count)
  }

  // The laws of contract.md, section 4.

  @Test func allUnknownGivesNoMatch() throws {
    for seed in UInt64(1)...100 {
      var laws = Laws(of: Guide.embedded.rules, seed: seed)
      #expect(try laws.usesThatMatchWithAllUnknown() == [], "seed \(seed)")
    }
  }

  @Test func aFurtherAnswerNeverReopensWhatIsSettled() throws {
    try expectNoBreach { try $0.breachOfSettledStaysSettled() }
  }

  @Test func theOrderOfAnsweringDoesNotMatter() throws {
    try expectNoBreach { try $0.breachOfOrderDoesNotMatter() }
  }

  @Test func anUnknownOptionEqualsNoAnswer() throws {
    try expectNoBreach { try $0.breachOfUnknownEqualsNoAnswer() }
  }

  @Test func askingOnlyNextGivesTheSameOutcomesAsAskingEverything() throws {
    try expectNoBreach { try $0.breachOfNextIsEnough() }
  }

  @Test func theCountOfQuestionsNeverGrows() throws {
    try expectNoBreach { try $0.breachOfTheCountNeverGrows() }
  }

  /// Tries a law on 100 random walks through the embedded guide.
  private func expectNoBreach(of law: (inout Laws) throws -> String?) throws {
    for seed in UInt64(1)...100 {
      var laws = Laws(of: Guide.embedded.rules, seed: seed)
      let breach = try law(&laws)
      #expect(breach == nil, "seed \(seed)")
    }
  }
}
