// One use, on every combination of answers that it can see.

import Decisions
import NaiveEvaluator

/// What was found on a walk through all combinations of one use.
struct UseWalk: Sendable {
  let use: Int
  /// The number of combinations that were compared.
  private(set) var count = 0
  private(set) var firstDifference: String?
  /// Each known option that changes the verdict when it takes the place of another one: its question and itself.
  private(set) var decisiveOptions: Set<String> = []
  private let id: String
  private let canMatch: Bool
  private let questions: [Question]
  private var verdicts: [Verdict] = []

  init(of rules: Rules, use: Int) {
    self.use = use
    id = rules.uses[use].id
    canMatch = rules.uses[use].criteria.canHoldWithoutJudgement
    let naive = NaiveEvaluator(questions: rules.questions, uses: [rules.uses[use]])
    questions = naive.questionsSeen(byUse: 0)
    walk(rules, naive)
    findDecisiveOptions()
  }

  /// Whether every verdict was met, but for a match where a judgement always stands in the way.
  var isReached: Bool { Set(verdicts) == Set(Verdict.allCases).subtracting(canMatch ? [] : [.matches]) }

  /// What was found, on one line.
  var report: String {
    let met = Verdict.allCases.map { verdict in "\(verdicts.count { $0 == verdict }) \(verdict.rawValue)" }
    return "\(id): \(count) combinations of \(questions.count) questions, \(met.joined(separator: ", "))"
  }

  /// Compares the decision with the naive one for every combination; the first question changes fastest.
  private mutating func walk(_ rules: Rules, _ naive: NaiveEvaluator) {
    let numbers = questions.compactMap { question in rules.questions.firstIndex { $0.id == question.id } }
    var decision = rules.decide(rules.noAnswers)
    // Each from -1, unknown, up to its last known option.
    var known = questions.map { _ in -1 }
    while true {
      var answers = rules.noAnswers
      for (number, option) in zip(numbers, known) where option >= 0 {
        rules.set(option: option, forQuestion: number, in: &answers)
      }
      decision.redecide(answers)
      compare(decision, naive.outcome(ofUse: 0, seen: known), known)
      guard let next = known.indices.first(where: { known[$0] + 1 < questions[$0].options.count }) else { return }
      for index in 0..<next { known[index] = -1 }
      known[next] += 1
    }
  }

  private mutating func compare(_ decision: Decision, _ expected: NaiveDecision.Outcome, _ known: [Int]) {
    count += 1
    let outcome = decision.outcome(ofUse: use)
    verdicts.append(outcome.verdict)
    let isSame =
      outcome.verdict == expected.verdict && outcome.toFindOut == expected.toFindOut
      && Set(outcome.judgements) == Set(expected.judgements)
      && decision.hangsOnJudgement(use: use) == !expected.judgements.isEmpty
    if !isSame, firstDifference == nil { firstDifference = "\(known): \(outcome) instead of \(expected)" }
  }

  private mutating func findDecisiveOptions() {
    var step = 1
    for question in questions {
      // Unknown comes first.
      let size = question.options.count + 1
      for place in verdicts.indices where place / step % size == 0 {
        let known = (1..<size).map { verdicts[place + $0 * step] }
        for (option, verdict) in zip(question.options, known) where known.contains(where: { $0 != verdict }) {
          decisiveOptions.insert("\(question.id) \(option)")
        }
      }
      step *= size
    }
  }
}

extension Criterion {
  /// Whether it can be true although no judgement is known.
  fileprivate var canHoldWithoutJudgement: Bool {
    switch self {
    case .all(let parts): parts.allSatisfy(\.canHoldWithoutJudgement)
    case .any(let parts): parts.contains(where: \.canHoldWithoutJudgement)
    case .judgement: false
    case .answer: true
    }
  }
}
