// Random rules: they decide as the naive evaluator does, and they keep the laws.

import CustomDump
import NaiveEvaluator
import Testing

@testable import Decisions

struct RandomRulesTests {
  /// A set of random rules for each seed.
  private static func eachSet(
    from first: UInt64, count: UInt64, _ body: (UInt64, RandomRules, Rules, inout SeededGenerator) throws -> Void
  ) throws {
    for seed in first..<(first + count) {
      var generator = SeededGenerator(seed: seed)
      let random = RandomRules(using: &generator)
      let rules = try Rules(questions: random.questions, uses: random.uses, cautions: random.cautions)
      try body(seed, random, rules, &generator)
    }
  }

  @Test func threeHundredSetsDecideAsTheNaiveEvaluatorDoes() throws {
    var met: [Verdict: Int] = [:]
    var inertCount = 0
    var judgementCount = 0
    var cautionCount = 0
    try Self.eachSet(from: 1000, count: 300) { seed, random, rules, generator in
      var naive = NaiveEvaluator(questions: random.questions, uses: random.uses, cautions: random.cautions)
      for round in 0..<25 {
        let answers = round == 0 ? [:] : randomAnswers(to: random.questions, using: &generator)
        let expected = naive.decide(answers)
        let decision = NaiveDecision(rules.decide(try rules.answers(answers)))
        #expect(decision == expected, "seed \(seed), answers \(answers): \(diff(decision, expected) ?? "")")
        for outcome in expected.outcomes { met[outcome.verdict, default: 0] += 1 }
        inertCount += expected.inert.count
        judgementCount += expected.outcomes.count { !$0.judgements.isEmpty }
        cautionCount += expected.outcomes.count { !$0.cautions.isEmpty }
      }
    }
    // Each kind of result was met often, so that none was compared with nothing.
    #expect(Verdict.allCases.allSatisfy { met[$0, default: 0] > 500 }, "\(met)")
    #expect(inertCount > 500 && judgementCount > 500 && cautionCount > 500)
  }

  @Test func explanationsOfRandomRulesStandAsTheNaiveEvaluatorSays() throws {
    let standings: [Verdict: Standing] = [.matches: .holds, .mayMatch: .open, .doesNotMatch: .fails]
    var partCount = 0
    try Self.eachSet(from: 2000, count: 100) { seed, random, rules, generator in
      let options = randomAnswers(to: random.questions, using: &generator)
      let answers = try rules.answers(options)
      var open = rules.uses.map { rules.explain($0.criteria, with: answers) }
      while let explanation = open.popLast() {
        open += explanation.parts
        partCount += 1
        var naive = NaiveEvaluator(questions: random.questions, uses: [Use(id: "x", criteria: explanation.criterion)])
        let expected = naive.decide(options).outcomes[0]
        #expect(explanation.standing == standings[expected.verdict], "seed \(seed): \(explanation.criterion)")
        #expect(explanation.toFindOut == expected.toFindOut, "seed \(seed): \(explanation.criterion)")
        #expect(
          Set(explanation.judgements) == Set(expected.judgements), "seed \(seed): \(explanation.criterion)")
      }
    }
    #expect(partCount > 500)
  }

  @Test func allUnknownMatchesOnlyCriteriaThatAreAlwaysTrue() throws {
    var constantCount = 0
    var useCount = 0
    try Self.eachSet(from: 3000, count: 300) { seed, random, rules, _ in
      var naive = NaiveEvaluator(questions: random.questions, uses: random.uses)
      let constant = naive.decide([:]).outcomes.filter { $0.verdict == .matches }.map(\.use)
      var laws = Laws(of: rules, seed: seed)
      let matching = try laws.usesThatMatchWithAllUnknown()
      #expect(matching == constant, "seed \(seed)")
      constantCount += constant.count
      useCount += random.uses.count
    }
    #expect(useCount > 4 * constantCount, "\(constantCount) of \(useCount) uses were always true")
  }

  @Test func aFurtherAnswerNeverReopensWhatIsSettled() throws {
    try expectNoBreach(from: 4000) { try $0.breachOfSettledStaysSettled() }
  }

  @Test func theOrderOfAnsweringDoesNotMatter() throws {
    try expectNoBreach(from: 5000) { try $0.breachOfOrderDoesNotMatter() }
  }

  @Test func anUnknownOptionEqualsNoAnswer() throws {
    try expectNoBreach(from: 6000) { try $0.breachOfUnknownEqualsNoAnswer() }
  }

  @Test func askingOnlyNextGivesTheSameOutcomesAsAskingEverything() throws {
    try expectNoBreach(from: 7000) { try $0.breachOfNextIsEnough() }
  }

  @Test func theCountOfQuestionsNeverGrows() throws {
    try expectNoBreach(from: 8000) { try $0.breachOfTheCountNeverGrows() }
  }

  /// Tries a law 4 times on each of 300 sets of rules.
  private func expectNoBreach(from seed: UInt64, of law: (inout Laws) throws -> String?) throws {
    try Self.eachSet(from: seed, count: 300) { seed, _, rules, _ in
      var laws = Laws(of: rules, seed: seed)
      for _ in 0..<4 {
        let breach = try law(&laws)
        #expect(breach == nil, "seed \(seed)")
      }
    }
  }
}
