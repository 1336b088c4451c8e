// A guide about plants, small enough that what it finds can be counted on fingers.

import Decisions
import Guide

enum TinyGuide {
  static func question(_ number: Int) -> Guide.Question {
    Guide.Question(
      id: "q\(number)", name: "Name \(number)", text: "Text \(number)?", why: [], help: [], sources: [],
      appliesWhen: nil,
      options: [Guide.Option(id: "yes", label: "Yes \(number)"), Guide.Option(id: "no", label: "No \(number)")],
      unknownOptions: [
        Guide.Option(id: "not_sure", label: "Not sure", ask: "What is \(number)?"),
        Guide.Option(id: "waiting", label: "Waiting", ask: "When is \(number)?"),
      ])
  }

  /// A use that matches when each of these questions is answered with yes.
  static func use(_ id: String, yesTo numbers: Int...) -> Guide.Use {
    use(id, numbers.map { .answer("q\($0)", isOneOf: ["yes"]) })
  }

  /// A use with these criteria, one condition each.
  static func use(_ id: String, _ criteria: [Criterion]) -> Guide.Use {
    Guide.Use(
      id: id, name: id, sources: ["s"],
      conditions: criteria.enumerated().map { place, criterion in
        Guide.Condition(text: "text \(place + 1)", short: "short \(place + 1)", criterion: criterion)
      })
  }

  static func drug(_ id: String, _ uses: Guide.Use...) -> Guide.Drug {
    Guide.Drug(
      id: id, name: id.uppercased(), brands: [], said: nil, kind: "plant", ways: [],
      summary: Guide.Statement("A plant.", sources: ["s"]), whatItIs: [], whoItIsFor: [], howYouHaveIt: [],
      whatWith: [], sideEffects: [], emergency: Guide.Statement("", sources: []), tellYourTeam: [], checks: [],
      goodToKnow: [], ask: [],
      uses: uses)
  }

  static func guide(questionCount: Int, notCovered: Criterion? = nil, _ drugs: Guide.Drug...) throws -> Guide {
    try Guide(
      factsAsOf: "2025-11",
      notCovered: notCovered.map { Guide.NotCovered(when: $0, statement: Guide.Statement("not here", sources: ["s"])) },
      questions: (1...questionCount).map(question), drugs: drugs,
      judgements: [Guide.Judgement(id: "mood", statement: Guide.Statement("what the mood is", sources: ["s"]))],
      cautions: [], topics: [], terms: [], contacts: [], helpLevels: [], sources: [])
  }
}

extension Guide {
  /// What is found for answers by question id.
  func findings(for options: [String: String]) throws -> Findings { findings(for: try rules.answers(options)) }

  /// The reasons of a drug for answers by question id, one for each use.
  func reasons(_ drug: String, _ options: [String: String]) throws -> [String] {
    let findings = try findings(for: options)
    return findings.drugs.filter { $0.drug.id == drug }.flatMap(\.uses).map { reason(for: $0, in: findings) }
  }
}
