// Sets of rules that nobody would think of.

import Decisions
import NaiveEvaluator

/// A random set of rules, small enough to enumerate: up to 6 questions, 4 uses, 3 judgements and 2 cautions.
struct RandomRules {
  private(set) var questions: [Question] = []
  private(set) var uses: [Use] = []
  private(set) var cautions: [Caution] = []

  init(using generator: inout SeededGenerator) {
    for number in 0..<Int.random(in: 1...6, using: &generator) {
      let options = (0..<Int.random(in: 2...4, using: &generator)).map { "o\($0)" }
      let unknown = (0..<Int.random(in: 0...2, using: &generator)).map { "u\($0)" }
      let hangs = !questions.isEmpty && Bool.random(using: &generator)
      let appliesWhen =
        hangs ? Criterion.random(depth: 1, questions: questions, judgements: [], using: &generator) : nil
      questions.append(
        Question(id: "q\(number)", options: options, unknownOptions: unknown, appliesWhen: appliesWhen))
    }
    let judgements = ["red", "green", "blue"]
    for number in 0..<Int.random(in: 1...4, using: &generator) {
      let criteria =
        Bool.random(using: &generator)
        ? Criterion.random(depth: 3, questions: questions, judgements: judgements, using: &generator)
        : Criterion.cases(questions: questions, using: &generator)
      uses.append(Use(id: "use\(number)", criteria: criteria))
    }
    for number in 0..<Int.random(in: 0...2, using: &generator) {
      let when = Criterion.random(depth: 1, questions: questions, judgements: ["blue", "grey"], using: &generator)
      cautions.append(Caution(id: "caution\(number)", when: when))
    }
  }
}

extension Criterion {
  /// A random tree of at most this depth, with now and then an empty part or a set of options that is empty or whole.
  static func random(
    depth: Int, questions: [Question], judgements: [String], using generator: inout SeededGenerator
  ) -> Criterion {
    if depth > 0, Int.random(in: 0..<6, using: &generator) > 0 {
      let isEmpty = Int.random(in: 0..<40, using: &generator) == 0
      let parts = (0..<(isEmpty ? 0 : Int.random(in: 1...4, using: &generator))).map { _ in
        random(depth: depth - 1, questions: questions, judgements: judgements, using: &generator)
      }
      return Bool.random(using: &generator) ? .all(parts) : .any(parts)
    }
    if let name = judgements.randomElement(using: &generator), Int.random(in: 0..<5, using: &generator) == 0 {
      return .judgement(name)
    }
    guard let question = questions.randomElement(using: &generator) else { return .all([]) }
    let isAnySet = Int.random(in: 0..<10, using: &generator) == 0
    let count = isAnySet ? 0...question.options.count : 1...(question.options.count - 1)
    let options = question.options.shuffled(using: &generator).prefix(Int.random(in: count, using: &generator))
    return .answer(question.id, isOneOf: Array(options))
  }

  /// "Or" over 2 to 5 cases, each of which says something of most questions: different ways to much the same end.
  static func cases(questions: [Question], using generator: inout SeededGenerator) -> Criterion {
    .any(
      (0..<Int.random(in: 2...5, using: &generator)).map { _ in
        .all(
          questions.filter { _ in Int.random(in: 0..<3, using: &generator) > 0 }.map { question in
            let count = Int.random(in: 1..<question.options.count, using: &generator)
            return .answer(question.id, isOneOf: Array(question.options.shuffled(using: &generator).prefix(count)))
          })
      })
  }
}
