// How the time of a decision grows with the number of uses and questions, on made-up content.

import Benchmark
import Decisions
import Simulation

/// One for each size, of verdicts alone and of whole decisions; an iteration decides 1,000 times. The report that
/// Peers/growth.py reads holds nothing without the throughput.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.throughput, .wallClock], warmupIterations: 1, scalingFactor: .kilo,
    maxDuration: .seconds(1), maxIterations: 1_000)
  for questions in [20, 50, 200] {
    for uses in [10, 100, 1_000] {
      measure(questions: questions, uses: uses)
    }
  }
}

private func measure(questions: Int, uses: Int) {
  let size = "\(questions) questions \(uses) uses"
  Benchmark("verdicts \(size)") { benchmark, content in
    var verdicts = content.rules.verdicts(content.rules.noAnswers)
    benchmark.startMeasurement()
    for iteration in benchmark.scaledIterations { verdicts.redecide(content.people[iteration % content.people.count]) }
    blackHole(verdicts)
  } setup: {
    try Content(questions: questions, uses: uses)
  }
  Benchmark("decision \(size)") { benchmark, content in
    var decision = content.rules.decide(content.rules.noAnswers)
    benchmark.startMeasurement()
    for iteration in benchmark.scaledIterations { decision.redecide(content.people[iteration % content.people.count]) }
    blackHole(decision)
  } setup: {
    try Content(questions: questions, uses: uses)
  }
}

/// Made-up rules, and people whose answers fit them.
private struct Content {
  let rules: Rules
  let people: [Answers]

  init(questions: Int, uses: Int) throws {
    let rules = try madeUpRules(questions: questions, uses: uses)
    self.rules = rules
    people = try simulatedPeople(999, answering: rules.questions).map { try $0.answers(to: rules) }
  }
}
