// Whole sets of random answers: every use, caution and question at once.

import Decisions
import NaiveEvaluator

/// What was found for some random sets of answers.
struct RandomAnswersCheck: Sendable {
  private(set) var count = 0
  private(set) var firstDifference: String?

  /// Compares decisions with the naive ones.
  ///
  /// The naive evaluator remembers what it found for a use by the answers that the use can see.
  init(of rules: Rules, sets: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var naive = NaiveEvaluator(questions: rules.questions, uses: rules.uses, cautions: rules.cautions)
    for _ in 0..<sets {
      let options = randomAnswers(to: rules.questions, using: &generator)
      let decision = (try? rules.answers(options)).map { NaiveDecision(rules.decide($0)) }
      let expected = naive.decide(options)
      count += 1
      if decision != expected, firstDifference == nil {
        firstDifference = "\(options): \(decision.map { "\($0)" } ?? "refused") instead of \(expected)"
      }
    }
  }
}
