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
  try rules.set(option, for: next, in: &answers)
}

for outcome in rules.decide(answers).outcomes {
  print("\(outcome.use): \(outcome.verdict.rawValue)")
}
