// A tiny guide about what to wear on a walk, and someone who goes through it.

import Decisions
import Guide

@testable import Interview

/// Four questions and two drugs, which here are things to wear.
///
/// - `load` applies only to a long walk.
/// - On a dry, short walk nothing else matters; on a wet one, only the ankle of a long one does.
func walkGuide() throws -> Guide {
  func question(_ id: String, _ options: [String], appliesWhen: Criterion? = nil) -> Guide.Question {
    Guide.Question(
      id: id, name: id, text: id, why: [], help: [], sources: [], appliesWhen: appliesWhen,
      options: options.map { Guide.Option(id: $0, label: $0) },
      unknownOptions: [Guide.Option(id: "not_sure", label: "not sure")])
  }
  func wear(_ id: String, _ uses: [String: Criterion]) -> Guide.Drug {
    Guide.Drug(
      id: id, name: id, brands: [], said: nil, kind: "", ways: [], summary: Guide.Statement(id, sources: []),
      whatItIs: [], whoItIsFor: [], howYouHaveIt: [], whatWith: [], sideEffects: [],
      emergency: Guide.Statement("", sources: []), tellYourTeam: [], checks: [], goodToKnow: [], ask: [],
      uses: uses.sorted { $0.key < $1.key }.map { name, criterion in
        Guide.Use(
          id: "\(id)/\(name)", name: name, sources: [],
          conditions: [Guide.Condition(text: "", short: "", criterion: criterion)])
      })
  }
  let isLong = Criterion.answer("walk", isOneOf: ["long"])
  return try Guide(
    factsAsOf: "2025-11",
    questions: [
      question("weather", ["dry", "wet"]), question("walk", ["short", "long"]),
      question("load", ["light", "heavy"], appliesWhen: isLong), question("ankle", ["strong", "weak"]),
    ],
    drugs: [
      wear(
        "boots",
        [
          "day": .any([.answer("weather", isOneOf: ["wet"]), .answer("load", isOneOf: ["heavy"])]),
          "high": .all([isLong, .answer("ankle", isOneOf: ["weak"])]),
        ]),
      wear("sandals", ["beach": .all([.answer("weather", isOneOf: ["dry"]), .answer("walk", isOneOf: ["short"])])]),
    ],
    judgements: [], cautions: [], topics: [], terms: [], contacts: [], helpLevels: [], sources: [])
}

/// Someone on the way through the guide of walks.
struct Person {
  let interview: Interview
  var state = State(fileName: "summary.txt", answersFileName: "answers.json")

  /// - Parameter events: what happened before.
  init(after events: Event...) throws {
    interview = Interview(try walkGuide())
    for event in events { _ = take(event) }
  }

  /// Lets something happen.
  mutating func take(_ event: Event) -> [Effect] { interview.update(&state, event) }

  /// Gives this answer to the question on the screen.
  mutating func answers(_ option: String) {
    guard case .question(let question) = state.visit.place else { return }
    _ = take(.answerGiven(question: question, option: option))
  }

  /// The way here.
  var places: [Place] { state.visits.map(\.place) }
}

extension Place {
  static let weather = question("weather")
  static let walk = question("walk")
  static let load = question("load")
  static let ankle = question("ankle")
}
