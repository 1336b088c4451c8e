// What is still worth asking: to find out, due, next, and what is without effect.

import Testing

@testable import Decisions

struct AskingTests {
  @Test func aQuestionIsToFindOutOnlyWhileItCanChangeTheVerdict() throws {
    let rules = try Picnic.rules(.all([Picnic.dryWeather, .any([Picnic.manyGuests, Picnic.withDog])]))
    #expect(try rules.outcome([:]).toFindOut == ["weather", "guests", "dog"])
    #expect(try rules.outcome(["dog": "yes"]).toFindOut == ["weather"])
    #expect(try rules.outcome(["weather": "wet"]).toFindOut == [])
    #expect(try rules.outcome(["weather": "dry", "guests": "few"]).toFindOut == ["dog"])
  }

  @Test func aQuestionWhoseBranchesBecomeAlikeIsNoLongerToFindOut() throws {
    // With the dog, many guests are enough in any weather; the two ways there are alike only once that is known.
    let rules = try Picnic.rules(
      .any([
        .all([Picnic.dryWeather, Picnic.manyGuests, Picnic.withDog]),
        .all([.answer("weather", isOneOf: ["wet", "stormy"]), Picnic.manyGuests]),
      ]))
    #expect(try rules.outcome([:]).toFindOut == ["weather", "guests", "dog"])
    #expect(try rules.outcome(["dog": "yes"]).toFindOut == ["guests"])
    #expect(try rules.outcome(["dog": "no"]).toFindOut == ["weather", "guests"])
  }

  @Test func anUnknownAnswerStaysToFindOutButIsNotDue() throws {
    let rules = try Picnic.rules(.all([Picnic.dryWeather, Picnic.manyGuests]))
    let decision = try rules.decide(["weather": "not_sure"])
    #expect(
      decision.outcomes == [
        Outcome(use: "a", verdict: .mayMatch, toFindOut: ["weather", "guests"], judgements: [], cautions: [])
      ])
    #expect(decision.due == ["guests"] && decision.inert == [])
    #expect(decision.next == "guests")
  }

  @Test func nextIsTheFirstQuestionInQuestionOrderThatAnyUseNeeds() throws {
    let rules = try Picnic.rules(Picnic.withDog, Picnic.noGuests, Picnic.dryWeather)
    #expect(try rules.decide([:]).due == ["weather", "guests", "dog"])
    #expect(try rules.decide(["weather": "dry"]).next == "guests")
    #expect(try rules.decide(["weather": "dry", "guests": "few", "dog": "no"]).next == nil)
  }

  @Test func aQuestionThatNothingReadsIsNeverAsked() throws {
    let rules = try Picnic.rules(Picnic.withDog)
    #expect(try rules.decide([:]).due == ["dog"])
    #expect(try rules.decide(["dog": "no"]).due == [])
  }

  @Test func aQuestionThatDoesNotApplyIsNotAsked() throws {
    let rules = try Picnic.rules(.any([Picnic.withDog, .all([Picnic.dryWeather, Picnic.manyGuests]), Picnic.tinRoof]))
    #expect(try rules.decide(["weather": "dry"]).due == ["guests", "dog"])
    #expect(try rules.decide(["weather": "wet"]).due == ["shelter", "roof", "dog"])
    #expect(try rules.decide(["weather": "wet", "shelter": "no"]).due == ["dog"])
  }

  private let cautions = [Caution(id: "leash", when: Picnic.withDog)]

  @Test func aCautionsQuestionIsDueButNotToFindOut() throws {
    let rules = try Picnic.rules(Picnic.manyGuests, cautions: cautions)
    let decision = try rules.decide(["guests": "many"])
    #expect(
      decision.outcomes == [Outcome(use: "a", verdict: .matches, toFindOut: [], judgements: [], cautions: [])])
    #expect(decision.due == ["dog"] && decision.inert == [])
  }

  @Test func aCautionsQuestionIsDueWhileAnyUseIsLeft() throws {
    let rules = try Picnic.rules(Picnic.manyGuests, Picnic.noGuests, Picnic.dryWeather, cautions: cautions)
    #expect(try rules.decide(["guests": "few", "weather": "wet"]).due == [])
    #expect(try rules.decide(["guests": "few"]).due == ["weather", "dog"])
    #expect(try rules.decide(["guests": "none"]).due == ["weather", "dog"])
  }

  @Test func aCautionThatHoldsStandsBesideEveryUse() throws {
    let rules = try Picnic.rules(Picnic.manyGuests, Picnic.noGuests, cautions: cautions)
    #expect(try rules.decide(["dog": "yes", "guests": "none"]).outcomes.map(\.cautions) == [["leash"], ["leash"]])
    #expect(try rules.decide(["dog": "no"]).outcomes.map(\.cautions) == [[], []])
    #expect(try rules.decide([:]).outcomes.map(\.cautions) == [[], []])
  }

  @Test func aCautionOnAQuestionThatDoesNotApplyDoesNotHold() throws {
    let thunder = Caution(id: "noise", when: Picnic.tinRoof)
    let rules = try Picnic.rules(Picnic.withDog, cautions: cautions + [thunder])
    #expect(try rules.decide(["weather": "dry", "shelter": "yes", "roof": "tin"]).outcomes[0].cautions == [])
    let decision = try rules.decide(["weather": "wet", "shelter": "yes", "roof": "tin", "dog": "yes"])
    #expect(decision.outcomes[0].cautions == ["leash", "noise"])
    #expect(try rules.decide(["dog": "yes"]).due == ["weather", "shelter", "roof"])
  }

  @Test func aCautionThatHangsOnAJudgementNeverHoldsForSure() throws {
    let moody = Caution(id: "moody", when: .all([Picnic.withDog, .judgement("mood")]))
    let rules = try Picnic.rules(Picnic.manyGuests, cautions: [moody])
    #expect(rules.judgements == ["mood"])
    let outcome = try rules.outcome(["dog": "yes", "guests": "many"])
    #expect(outcome.cautions == [])
    #expect(outcome.judgements == [])
  }

  @Test func aKnownAnswerWhoseQuestionCannotApplyIsInert() throws {
    let rules = try Picnic.rules(Picnic.tinRoof)
    #expect(try rules.decide(["weather": "dry", "shelter": "yes"]).inert == ["shelter"])
    #expect(try rules.decide(["weather": "wet", "shelter": "no", "roof": "tin"]).inert == ["roof"])
  }

  @Test func beingInertGoesDownInQuestionOrder() throws {
    let rules = try Picnic.rules(Picnic.tinRoof)
    #expect(try rules.decide(["roof": "glass", "shelter": "yes", "weather": "dry"]).inert == ["shelter", "roof"])
    #expect(try rules.decide(["roof": "glass", "weather": "dry"]).inert == ["roof"])
  }

  @Test func anAnswerWhoseQuestionMayStillApplyIsNotInert() throws {
    let rules = try Picnic.rules(Picnic.tinRoof)
    #expect(try rules.decide(["roof": "tin"]).inert == [])
    #expect(try rules.decide(["roof": "tin", "weather": "not_sure", "shelter": "not_sure"]).inert == [])
  }

  @Test func anUnknownAnswerIsNeverInert() throws {
    let rules = try Picnic.rules(Picnic.tinRoof)
    #expect(try rules.decide(["weather": "dry", "shelter": "not_sure", "roof": "too_dark"]).inert == [])
  }

  @Test func anInertAnswerComesBackWhenItsQuestionAppliesAgain() throws {
    let rules = try Picnic.rules(Picnic.unsheltered)
    var answers = try rules.answers(["weather": "dry", "shelter": "no"])
    #expect(rules.decide(answers).outcomes[0].verdict == .doesNotMatch)
    try rules.set("stormy", for: "weather", in: &answers)
    #expect(rules.decide(answers).outcomes[0].verdict == .matches)
    #expect(rules.decide(answers).inert == [])
  }
}
