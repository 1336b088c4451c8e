// Rules made up for measuring: as many uses and questions as asked for.

import Decisions

/// Rules with uses of 5 to 8 conditions each, some of them choices of two or with a judgement, as real ones have.
func generatedRules(uses useCount: Int, questions questionCount: Int) throws -> Rules {
  var generator = SeededGenerator(state: 2)
  let questions = (0..<questionCount).map { number in
    Question(
      id: "q\(number)", options: (0..<Int.random(in: 2...4, using: &generator)).map { "o\($0)" },
      appliesWhen: number % 5 == 4 ? .answer("q\(number - 1)", isOneOf: ["o0"]) : nil)
  }
  func answer(_ generator: inout SeededGenerator) -> Criterion {
    let question = questions[Int.random(in: questions.indices, using: &generator)]
    let count = Int.random(in: 1..<question.options.count, using: &generator)
    return .answer(question.id, isOneOf: Array(question.options.shuffled(using: &generator).prefix(count)))
  }
  let uses = (0..<useCount).map { number in
    let conditions = (0..<Int.random(in: 5...8, using: &generator)).map { condition -> Criterion in
      switch condition % 4 {
      case 1: .any([answer(&generator), answer(&generator)])
      case 3: .any([answer(&generator), .all([answer(&generator), .judgement("j\(number % 12)")])])
      default: answer(&generator)
      }
    }
    return Use(id: "u\(number)", criteria: .all(conditions))
  }
  return try Rules(questions: questions, uses: uses)
}
