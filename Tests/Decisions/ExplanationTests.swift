// An explanation tells how each part of a criterion stands, and what could change it.

import Testing

@testable import Decisions

struct ExplanationTests {
  private let criterion = Criterion.all([
    Picnic.dryWeather, .any([Picnic.manyGuests, .all([Picnic.withDog, .judgement("mood")])]),
  ])

  @Test func everyPartSaysHowItStands() throws {
    let rules = try Picnic.rules(criterion)
    let answers = try rules.answers(["weather": "dry", "guests": "few"])
    func leaf(_ part: Criterion, _ standing: Standing, _ open: [String] = [], _ judgements: [String] = [])
      -> Explanation
    {
      Explanation(criterion: part, standing: standing, toFindOut: open, judgements: judgements, parts: [])
    }
    let both = Criterion.all([Picnic.withDog, .judgement("mood")])
    #expect(
      rules.explain(criterion, with: answers)
        == Explanation(
          criterion: criterion, standing: .open, toFindOut: ["dog"], judgements: ["mood"],
          parts: [
            leaf(Picnic.dryWeather, .holds),
            Explanation(
              criterion: .any([Picnic.manyGuests, both]), standing: .open, toFindOut: ["dog"], judgements: ["mood"],
              parts: [
                leaf(Picnic.manyGuests, .fails),
                Explanation(
                  criterion: both, standing: .open, toFindOut: ["dog"], judgements: ["mood"],
                  parts: [leaf(Picnic.withDog, .open, ["dog"]), leaf(.judgement("mood"), .open, [], ["mood"])]),
              ]),
          ]))
  }

  @Test func aWholeCanBeSettledWhileItsPartsAreOpen() throws {
    let split = Criterion.any([Picnic.withDog, .answer("dog", isOneOf: ["no"])])
    let rules = try Picnic.rules(split)
    let explanation = rules.explain(split, with: rules.noAnswers)
    #expect(explanation.standing == .holds)
    #expect(explanation.toFindOut == [])
    #expect(explanation.parts.map(\.standing) == [.open, .open])
    #expect(explanation.parts.map(\.toFindOut) == [["dog"], ["dog"]])
  }

  @Test func aPartOnAQuestionThatDoesNotApplyFails() throws {
    let rules = try Picnic.rules(Picnic.tinRoof)
    let explanation = rules.explain(Picnic.tinRoof, with: try rules.answers(["weather": "dry", "roof": "tin"]))
    #expect(
      explanation == Explanation(criterion: Picnic.tinRoof, standing: .fails, toFindOut: [], judgements: [], parts: []))
  }

  @Test func aCriterionOfTheCallersOwnCanBeExplained() throws {
    let rules = try Picnic.rules(.all([Picnic.manyGuests, .judgement("mood")]))
    #expect(rules.explain(.any([Picnic.withDog, .judgement("mood")]), with: rules.noAnswers).toFindOut == ["dog"])
  }

  @Test func theStandingOfAUsesCriteriaIsItsVerdict() throws {
    let rules = try Picnic.rules(criterion)
    let standings: [Verdict: Standing] = [.matches: .holds, .mayMatch: .open, .doesNotMatch: .fails]
    var met: Set<Verdict> = []
    for weather in Picnic.weather.allOptions {
      for guests in Picnic.guests.allOptions {
        let answers = try rules.answers(["weather": weather, "guests": guests])
        let outcome = rules.decide(answers).outcomes[0]
        met.insert(outcome.verdict)
        #expect(rules.explain(criterion, with: answers).standing == standings[outcome.verdict])
      }
    }
    #expect(met == Set(Verdict.allCases))
  }

  @Test func theWordsOfVerdictsAndStandingsAreFixed() {
    #expect(Verdict.allCases.map(\.rawValue) == ["matches", "may-match", "does-not-match"])
    #expect(Standing.allCases.map(\.rawValue) == ["true", "false", "open"])
  }
}
