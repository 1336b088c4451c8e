// Proves the decisions of the guide against the naive evaluator: every use on every combination of answers that it can
// see, and random answers to everything.

import Decisions
import Glibc
import Guide
import NaiveEvaluator

/// Prints what was checked and what was found; ends with 1 when anything is not as it should be.
@main
enum Proof {
  static func main() async {
    let rules = Guide.embedded.rules
    let walks = await walks(rules)
    let checks = await checks(rules, tasks: 8, sets: 12_500)
    for walk in walks { print(walk.report) }
    var faults = (walks.map(\.firstDifference) + checks.map(\.firstDifference)).compactMap {
      $0.map { "Different: \($0)" }
    }
    faults += walks.filter { !$0.isReached }.map { "A verdict is never reached: \(rules.uses[$0.use].id)" }
    faults += optionsThatDecideNothing(rules, walks).map { "Decides nothing: \($0)" }
    let count = walks.map(\.count).reduce(0, +)
    if count != rules.combinationCount { faults.append("\(count) combinations instead of \(rules.combinationCount)") }
    for fault in faults { print(fault) }
    print(
      "\(count) combinations of \(walks.count) uses, and \(checks.map(\.count).reduce(0, +)) random sets of answers")
    print(faults.isEmpty ? "All decide as the naive evaluator does." : "\(faults.count) faults")
    exit(faults.isEmpty ? 0 : 1)
  }

  private static func walks(_ rules: Rules) async -> [UseWalk] {
    await withTaskGroup(of: UseWalk.self) { group in
      for use in rules.uses.indices { group.addTask { UseWalk(of: rules, use: use) } }
      var walks: [UseWalk] = []
      for await walk in group { walks.append(walk) }
      return walks.sorted { $0.use < $1.use }
    }
  }

  private static func checks(_ rules: Rules, tasks: Int, sets: Int) async -> [RandomAnswersCheck] {
    await withTaskGroup(of: RandomAnswersCheck.self) { group in
      for seed in 0..<tasks { group.addTask { RandomAnswersCheck(of: rules, sets: sets, seed: UInt64(20 + seed)) } }
      var checks: [RandomAnswersCheck] = []
      for await check in group { checks.append(check) }
      return checks
    }
  }

  /// The known options which, in the place of another one, change no verdict on any use whatever else is answered.
  private static func optionsThatDecideNothing(_ rules: Rules, _ walks: [UseWalk]) -> [String] {
    let decisive = walks.reduce(into: Set<String>()) { $0.formUnion($1.decisiveOptions) }
    return rules.questions.flatMap { question in question.options.map { "\(question.id) \($0)" } }
      .filter { !decisive.contains($0) }
  }
}
