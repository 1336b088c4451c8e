// Made-up content of any size, in the shapes of the real one.

import Decisions

/// Rules with so many questions and uses: every fourth question applies only after some answers to an earlier one, and a
/// use has 5 to 8 conditions on different questions, of which one in five hangs on a judgement too.
///
/// - Throws: never with at least 16 questions; otherwise a use may want for questions.
public func madeUpRules(questions count: Int, uses: Int, seed: UInt64 = 1) throws -> Rules {
  var generator = SeededGenerator(seed: seed)
  var questions: [Question] = []
  for number in 0..<count {
    let options = (0..<[2, 2, 2, 3, 3, 4, 5][number % 7]).map { "o\($0)" }
    // As with the extent of the disease, a few early questions say which others apply.
    let decider = number % 4 == 3 ? questions.prefix(max(count / 8, 2)).randomElement(using: &generator) : nil
    questions.append(
      Question(
        id: "q\(number)", options: options, unknownOptions: ["not_sure"],
        appliesWhen: decider.map { someAnswer(to: $0, using: &generator) }))
  }
  return try Rules(
    questions: questions,
    uses: (0..<uses).map { Use(id: "use\($0)", criteria: madeUpCriteria(questions, using: &generator)) })
}

private func madeUpCriteria(_ questions: [Question], using generator: inout SeededGenerator) -> Criterion {
  var left = questions.shuffled(using: &generator)
  return .all(
    (0..<Int.random(in: 5...8, using: &generator)).map { _ in
      let answer = someAnswer(to: left.removeLast(), using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: return .any([answer, someAnswer(to: left.removeLast(), using: &generator)])
      case 1:
        let judgement = Criterion.judgement("j\(Int.random(in: 0..<10, using: &generator))")
        return .any([answer, .all([someAnswer(to: left.removeLast(), using: &generator), judgement])])
      default: return answer
      }
    })
}

/// One or more options of the question, but not all.
private func someAnswer(to question: Question, using generator: inout SeededGenerator) -> Criterion {
  let count = Int.random(in: 1..<question.options.count, using: &generator)
  return .answer(question.id, isOneOf: Array(question.options.shuffled(using: &generator).prefix(count)))
}
