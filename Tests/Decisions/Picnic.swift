// Rules about a picnic: small, and about nothing that matters.

import Decisions

/// Whether to hold a picnic; made so that each rule of deciding shows in it.
enum Picnic {
  static let weather = Question(id: "weather", options: ["dry", "wet", "stormy"], unknownOptions: ["not_sure"])
  /// Applies when there is something to shelter from.
  static let shelter = Question(
    id: "shelter", options: ["yes", "no"], unknownOptions: ["not_sure"],
    appliesWhen: .answer("weather", isOneOf: ["wet", "stormy"]))
  /// Applies inside of what applies.
  static let roof = Question(
    id: "roof", options: ["tin", "glass"], unknownOptions: ["not_sure", "too_dark"],
    appliesWhen: .answer("shelter", isOneOf: ["yes"]))
  static let guests = Question(id: "guests", options: ["none", "few", "many"], unknownOptions: ["not_sure"])
  static let dog = Question(id: "dog", options: ["yes", "no"])

  static let questions = [weather, shelter, roof, guests, dog]

  static let dryWeather = Criterion.answer("weather", isOneOf: ["dry"])
  static let sheltered = Criterion.answer("shelter", isOneOf: ["yes"])
  static let unsheltered = Criterion.answer("shelter", isOneOf: ["no"])
  static let tinRoof = Criterion.answer("roof", isOneOf: ["tin"])
  static let glassRoof = Criterion.answer("roof", isOneOf: ["glass"])
  static let manyGuests = Criterion.answer("guests", isOneOf: ["many"])
  static let noGuests = Criterion.answer("guests", isOneOf: ["none"])
  static let withDog = Criterion.answer("dog", isOneOf: ["yes"])

  /// Rules with one use for each criterion, named `a`, `b` and so on.
  static func rules(_ criteria: Criterion..., cautions: [Caution] = []) throws -> Rules {
    let names = ["a", "b", "c", "d"]
    return try Rules(
      questions: questions, uses: zip(names, criteria).map { Use(id: $0, criteria: $1) }, cautions: cautions)
  }
}

extension Rules {
  /// The decision for answers by question id.
  func decide(_ options: [String: String]) throws -> Decision { decide(try answers(options)) }

  /// The outcome of the only use.
  func outcome(_ options: [String: String]) throws -> Outcome { try decide(options).outcomes[0] }

  /// The verdict of the only use.
  func verdict(_ options: [String: String]) throws -> Verdict { try outcome(options).verdict }
}
