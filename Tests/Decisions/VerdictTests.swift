// Verdicts are exact: true for all, for none, or for some of what is still possible.

import Testing

@testable import Decisions

struct VerdictTests {
  @Test func aKnownAnswerSettlesACriterionOnIt() throws {
    let rules = try Picnic.rules(Picnic.dryWeather)
    #expect(try rules.verdict([:]) == .mayMatch)
    #expect(try rules.verdict(["weather": "not_sure"]) == .mayMatch)
    #expect(try rules.verdict(["weather": "dry"]) == .matches)
    #expect(try rules.verdict(["weather": "stormy"]) == .doesNotMatch)
  }

  @Test func aCriterionOnAQuestionThatDoesNotApplyIsFalseWhateverItAsksFor() throws {
    let rules = try Picnic.rules(Picnic.sheltered, Picnic.unsheltered)
    #expect(try rules.decide(["weather": "dry"]).outcomes.map(\.verdict) == [.doesNotMatch, .doesNotMatch])
    #expect(
      try rules.decide(["weather": "dry", "shelter": "yes"]).outcomes.map(\.verdict) == [.doesNotMatch, .doesNotMatch])
    #expect(
      try rules.decide(["weather": "wet", "shelter": "yes"]).outcomes.map(\.verdict) == [.matches, .doesNotMatch])
  }

  @Test func anAnswerDoesNotNarrowTheQuestionThatItHangsOn() throws {
    let rules = try Picnic.rules(Picnic.sheltered, Picnic.dryWeather)
    let decision = try rules.decide(["shelter": "yes"])
    #expect(decision.outcomes.map(\.verdict) == [.mayMatch, .mayMatch])
    #expect(decision.outcomes.map(\.toFindOut) == [["weather"], ["weather"]])
  }

  @Test func notApplyingGoesDownThroughQuestionsThatHangOnOthers() throws {
    let rules = try Picnic.rules(Picnic.tinRoof)
    #expect(try rules.verdict(["weather": "dry", "shelter": "yes", "roof": "tin"]) == .doesNotMatch)
    #expect(try rules.verdict(["weather": "wet", "shelter": "no", "roof": "tin"]) == .doesNotMatch)
    #expect(try rules.verdict(["weather": "wet", "shelter": "yes", "roof": "tin"]) == .matches)
    #expect(try rules.outcome(["roof": "tin"]).toFindOut == ["weather", "shelter"])
    #expect(try rules.outcome(["shelter": "yes"]).toFindOut == ["weather", "roof"])
  }

  @Test func everyOptionOfASplitSatisfyingSettlesIt() throws {
    let rules = try Picnic.rules(.any([Picnic.dryWeather, .answer("weather", isOneOf: ["wet", "stormy"])]))
    #expect(
      try rules.outcome(["weather": "not_sure"])
        == Outcome(use: "a", verdict: .matches, toFindOut: [], judgements: [], cautions: []))
  }

  @Test func aSplitOverTwoQuestionsIsSettledByTheOneThatMatters() throws {
    let rules = try Picnic.rules(
      .any([
        .all([Picnic.noGuests, Picnic.withDog]), .all([Picnic.noGuests, .answer("dog", isOneOf: ["no"])]),
        .all([Picnic.manyGuests, Picnic.dryWeather]),
      ]))
    #expect(
      try rules.outcome(["guests": "none"])
        == Outcome(use: "a", verdict: .matches, toFindOut: [], judgements: [], cautions: []))
    #expect(
      try rules.outcome([:])
        == Outcome(use: "a", verdict: .mayMatch, toFindOut: ["weather", "guests"], judgements: [], cautions: []))
  }

  @Test func aSplitOfAQuestionThatMayNotApplyIsNotSettled() throws {
    let rules = try Picnic.rules(.any([Picnic.sheltered, Picnic.unsheltered]))
    #expect(
      try rules.outcome([:])
        == Outcome(use: "a", verdict: .mayMatch, toFindOut: ["weather"], judgements: [], cautions: []))
    #expect(try rules.verdict(["weather": "wet"]) == .matches)
  }

  @Test func aContradictionIsRuledOutBeforeAnyAnswer() throws {
    let rules = try Picnic.rules(
      .all([Picnic.noGuests, Picnic.manyGuests]), .all([Picnic.tinRoof, Picnic.unsheltered]))
    #expect(try rules.decide([:]).outcomes.map(\.verdict) == [.doesNotMatch, .doesNotMatch])
    #expect(try rules.decide([:]).due == [])
  }

  @Test func anEmptyAllIsTrueAndAnEmptyAnyIsFalse() throws {
    let rules = try Picnic.rules(.all([]), .any([]), .answer("dog", isOneOf: []), .any([.all([]), Picnic.withDog]))
    #expect(try rules.decide([:]).outcomes.map(\.verdict) == [.matches, .doesNotMatch, .doesNotMatch, .matches])
  }

  @Test func aJudgementIsNeverKnown() throws {
    let rules = try Picnic.rules(.judgement("mood"), .all([Picnic.withDog, .judgement("mood")]))
    let decision = try rules.decide(["dog": "yes"])
    #expect(
      decision.outcomes == [
        Outcome(use: "a", verdict: .mayMatch, toFindOut: [], judgements: ["mood"], cautions: []),
        Outcome(use: "b", verdict: .mayMatch, toFindOut: [], judgements: ["mood"], cautions: []),
      ])
    #expect(decision.due == [] && decision.inert == [])
    #expect(
      try rules.outcome(["dog": "no"])
        == Outcome(use: "a", verdict: .mayMatch, toFindOut: [], judgements: ["mood"], cautions: []))
    #expect(try rules.decide(["dog": "no"]).outcomes[1].judgements == [])
  }

  @Test func aJudgementThatStandsTwiceIsOneValue() throws {
    // With two separate values the last use could be false; with one it only needs the mood.
    let rules = try Picnic.rules(
      .any([.judgement("mood"), .all([.judgement("mood"), Picnic.withDog])]),
      .all([.any([.judgement("mood"), Picnic.withDog]), .any([.judgement("mood"), .answer("dog", isOneOf: ["no"])])]))
    let decision = try rules.decide([:])
    #expect(
      decision.outcomes == [
        Outcome(use: "a", verdict: .mayMatch, toFindOut: [], judgements: ["mood"], cautions: []),
        Outcome(use: "b", verdict: .mayMatch, toFindOut: [], judgements: ["mood"], cautions: []),
      ])
    #expect(decision.due == [] && decision.inert == [])
  }

  @Test func judgementsWithDifferentNamesAreDifferentValues() throws {
    let rules = try Picnic.rules(
      .all([.judgement("mood"), .judgement("hunger")]),
      .any([
        .all([Picnic.withDog, .judgement("hunger")]), .all([.answer("dog", isOneOf: ["no"]), .judgement("mood")]),
      ]))
    #expect(rules.judgements == ["mood", "hunger"])
    #expect(
      try rules.decide([:]).outcomes == [
        Outcome(use: "a", verdict: .mayMatch, toFindOut: [], judgements: ["mood", "hunger"], cautions: []),
        Outcome(use: "b", verdict: .mayMatch, toFindOut: ["dog"], judgements: ["mood", "hunger"], cautions: []),
      ])
    #expect(try rules.decide(["dog": "yes"]).outcomes[1].judgements == ["hunger"])
  }
}
