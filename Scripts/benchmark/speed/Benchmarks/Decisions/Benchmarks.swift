// The decisions of the guide, one by one, with percentiles: `swift package benchmark`.

import Benchmark
import Decisions
import Guide

let benchmarks: @Sendable () -> Void = {
  Benchmark("Decide about no answers", configuration: .init(scalingFactor: .kilo)) { benchmark in
    let rules = Guide.embedded.rules
    var decision = rules.decide(rules.noAnswers)
    for _ in benchmark.scaledIterations {
      decision.redecide(rules.noAnswers)
      blackHole(decision.dueNumbers.first)
    }
  }
  Benchmark("Verdicts on no answers", configuration: .init(scalingFactor: .kilo)) { benchmark in
    let rules = Guide.embedded.rules
    var verdicts = rules.verdicts(rules.noAnswers)
    for _ in benchmark.scaledIterations {
      verdicts.redecide(rules.noAnswers)
      blackHole(verdicts[0])
    }
  }
  Benchmark("Compile the rules") { _ in
    let rules = Guide.embedded.rules
    blackHole(try? Rules(questions: rules.questions, uses: rules.uses, cautions: rules.cautions))
  }
}
