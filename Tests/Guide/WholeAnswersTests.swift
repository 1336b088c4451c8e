// The embedded guide, on random answers to all of its questions.

import CustomDump
import Decisions
import Guide
import NaiveEvaluator
import Testing

struct WholeAnswersTests {
  /// A few; `Scripts/prove` goes through many more, and through every combination of each use.
  @Test func randomAnswersDecideAsTheNaiveEvaluatorDoes() throws {
    let rules = Guide.embedded.rules
    var generator = SeededGenerator(seed: 30)
    var naive = NaiveEvaluator(questions: rules.questions, uses: rules.uses, cautions: rules.cautions)
    var matching: Set<String> = []
    for round in 0..<500 {
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

  // The laws of every decision.

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
