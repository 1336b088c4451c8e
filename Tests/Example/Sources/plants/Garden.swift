// Which plants suit a garden: the questions, the plants and what must be true for each.

import Decisions

/// What we know about gardens and plants.
enum Garden {
  static let questions = [
    Question(id: "light", options: ["sun", "half_shade", "shade"], unknownOptions: ["not_sure"]),
    Question(id: "soil", options: ["chalk", "clay", "sand"], unknownOptions: ["not_sure", "being_tested"]),
    Question(
      id: "wet_winter", options: ["yes", "no"], unknownOptions: ["not_sure"],
      appliesWhen: .answer("soil", isOneOf: ["clay"])),
    Question(id: "hosepipe_ban", options: ["yes", "no"]),
  ]

  static let drySoil = Criterion.any([
    .answer("soil", isOneOf: ["chalk", "sand"]),
    .answer("wet_winter", isOneOf: ["no"]),
  ])

  static let plants = [
    Use(id: "lavender", criteria: .all([.answer("light", isOneOf: ["sun"]), drySoil])),
    Use(
      id: "comfrey",
      criteria: .any([
        .answer("light", isOneOf: ["half_shade", "shade"]),
        .all([.answer("light", isOneOf: ["sun"]), .answer("soil", isOneOf: ["clay"])]),
      ])),
    Use(
      id: "willow",
      criteria: .all([.answer("light", isOneOf: ["sun", "half_shade"]), .answer("wet_winter", isOneOf: ["yes"])])),
    Use(
      id: "apple_tree",
      criteria: .all([.answer("light", isOneOf: ["sun"]), drySoil, .judgement("room_for_a_tree")])),
  ]

  static let cautions = [
    Caution(id: "water_with_a_can", when: .answer("hosepipe_ban", isOneOf: ["yes"]))
  ]

  /// The rules, compiled now.
  static func rules() throws(RulesError) -> Rules {
    try Rules(questions: questions, uses: plants, cautions: cautions)
  }
}
