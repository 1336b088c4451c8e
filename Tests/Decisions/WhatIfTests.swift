// What would follow if an open question had an answer.

import NaiveEvaluator
import Testing

@testable import Decisions

struct WhatIfTests {
  @Test func eachKnownOptionOfAnOpenQuestionIsTried() throws {
    let rules = try Picnic.rules(.all([Picnic.dryWeather, Picnic.manyGuests]))
    let supposed = rules.whatIf("guests", with: try rules.answers(["weather": "dry"]))
    #expect(supposed.map(\.option) == ["none", "few", "many"])
    #expect(supposed.map { $0.decision.outcomes[0].verdict } == [.doesNotMatch, .doesNotMatch, .matches])
    #expect(
      try supposed.map(\.answers)
        == ["none", "few", "many"].map { try rules.answers(["weather": "dry", "guests": $0]) })
  }

  @Test func anUnknownAnswerIsOpenAndStaysAsItIs() throws {
    let rules = try Picnic.rules(Picnic.dryWeather)
    let given = try rules.answers(["weather": "not_sure"])
    #expect(rules.whatIf("weather", with: given).count == 3)
    #expect(rules.option(for: "weather", in: given) == "not_sure")
  }

  @Test func aKnownAnswerIsNeverTurnedAround() throws {
    let rules = try Picnic.rules(Picnic.dryWeather)
    #expect(rules.whatIf("weather", with: try rules.answers(["weather": "dry"])).isEmpty)
  }

  @Test func aQuestionThatIsNotThereHasNoOptionsToTry() throws {
    let rules = try Picnic.rules(Picnic.dryWeather)
    #expect(rules.whatIf("wether", with: rules.noAnswers).isEmpty)
  }

  @Test func aSettledVerdictStaysWhateverIsSupposed() throws {
    var generator = SeededGenerator(seed: 50)
    var tried = 0
    for round in 0..<200 {
      let random = RandomRules(using: &generator)
      let rules = try Rules(questions: random.questions, uses: random.uses, cautions: random.cautions)
      let answers = try rules.answers(randomAnswers(to: random.questions, using: &generator))
      let decision = rules.decide(answers)
      for (use, outcome) in decision.outcomes.enumerated() where outcome.verdict != .mayMatch {
        for question in random.questions {
          for supposition in rules.whatIf(question.id, with: answers) {
            tried += 1
            #expect(supposition.decision.verdict(ofUse: use) == outcome.verdict, "round \(round), \(question.id)")
          }
        }
      }
    }
    #expect(tried > 500)
  }
}
