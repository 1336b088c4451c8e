// Each use of the embedded guide, on every combination of answers that it can see.

import Guide
import NaiveEvaluator
import Testing

@testable import Decisions

struct EveryCombinationTests {
  static let rules = Guide.embedded.rules

  /// Every known option of every question that the use can see, and one unknown option each.
  @Test(arguments: rules.uses.map(\.id))
  func everyCombinationDecidesAsTheNaiveEvaluatorDoes(use id: String) throws {
    let index = try #require(Self.rules.uses.firstIndex { $0.id == id })
    var check = try Check(of: Self.rules, useAt: index)
    let product = check.questions.map { $0.options.count + 1 }.reduce(1, *)
    try check.visit(check.questions[...])
    print("\(id): \(check.count) combinations of \(check.questions.count) questions")
    #expect(check.count == product)
    #expect(check.firstDifference == nil)
    #expect(check.verdicts == Set(Verdict.allCases).subtracting(check.canMatch ? [] : [.matches]))
  }

  /// A walk through all combinations, for one use.
  private struct Check {
    let rules: Rules
    let index: Int
    let questions: [Decisions.Question]
    private(set) var count = 0
    private(set) var firstDifference: String?
    private(set) var verdicts: Set<Verdict> = []
    private var naive: NaiveEvaluator
    private var answers: Answers
    private var decision: Decision
    private var options: [String: String] = [:]

    init(of rules: Rules, useAt index: Int) throws {
      self.rules = rules
      self.index = index
      naive = NaiveEvaluator(questions: rules.questions, uses: [rules.uses[index]])
      questions = naive.questionsSeen(byUse: 0)
      answers = rules.noAnswers
      decision = rules.decide(answers)
    }

    /// False for a use that hangs on a judgement whatever is answered.
    var canMatch: Bool {
      func canHold(_ criterion: Criterion) -> Bool {
        switch criterion {
        case .all(let parts): parts.allSatisfy(canHold)
        case .any(let parts): parts.contains(where: canHold)
        case .judgement: false
        case .answer: true
        }
      }
      return canHold(rules.uses[index].criteria)
    }

    mutating func visit(_ rest: ArraySlice<Decisions.Question>) throws {
      guard let question = rest.first else { return compare() }
      for option in question.options + question.unknownOptions.prefix(1) {
        try rules.set(option, for: question.id, in: &answers)
        options[question.id] = option
        try visit(rest.dropFirst())
      }
    }

    private mutating func compare() {
      count += 1
      decision.redecide(answers)
      let outcome = decision.outcomes[index]
      let expected = naive.decide(options).outcomes[0]
      verdicts.insert(expected.verdict)
      let isSame =
        outcome.verdict == expected.verdict && outcome.toFindOut == expected.toFindOut
        && Set(outcome.judgements) == Set(expected.judgements)
      if !isSame, firstDifference == nil {
        firstDifference =
          "\(options): \(outcome) instead of \(expected)"
      }
    }
  }
}
