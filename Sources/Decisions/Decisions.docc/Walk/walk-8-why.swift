// Says what to take on a walk.

import Decisions

let questions = [
  Question(
    id: "wind", options: ["calm", "strong"],
    unknownOptions: ["not_sure"]),
  Question(
    id: "sky", options: ["clear", "cloudy", "rain"],
    unknownOptions: ["not_sure"]),
]

let things = [
  Use(
    id: "umbrella",
    criteria: .all([
      .answer("wind", isOneOf: ["calm"]),
      .answer("sky", isOneOf: ["rain"]),
    ])),
  Use(
    id: "coat",
    criteria: .any([
      .answer("sky", isOneOf: ["rain"]),
      .all([
        .answer("wind", isOneOf: ["strong"]),
        .answer("sky", isOneOf: ["clear", "cloudy"]),
      ]),
    ])),
]

let rules = try Rules(questions: questions, uses: things)
var answers = rules.noAnswers

while let next = rules.decide(answers).next {
  print("\(next)?")
  print("> ", terminator: "")
  guard let option = readLine() else { break }
  do {
    try rules.set(option, for: next, in: &answers)
  } catch .unknownOption(_, _, let allowed, _) {
    print("Say one of these: \(allowed.joined(separator: ", "))")
  }
}

func why(_ explanation: Explanation, indent: String) {
  let words =
    switch explanation.criterion {
    case .all: "all of these"
    case .any: "at least one of these"
    case .answer(let question, let options):
      "\(question) is \(options.joined(separator: " or "))"
    case .judgement(let name): name
    }
  print("\(indent)\(explanation.standing.rawValue): \(words)")
  for part in explanation.parts { why(part, indent: indent + "  ") }
}

for (thing, outcome) in zip(things, rules.decide(answers).outcomes) {
  print("\(outcome.use): \(outcome.verdict.rawValue)")
  for question in outcome.toFindOut {
    print("  \(question) can still change this")
  }
  why(rules.explain(thing.criteria, with: answers), indent: "  ")
}
