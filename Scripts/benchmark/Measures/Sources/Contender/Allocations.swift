// Shows that deciding again asks for no memory.

import CMeter
import Decisions
import Simulation

/// Counts the allocations of many decisions made in place, and, so that the counter is seen to count, of the same number
/// made anew.
///
/// - Throws: ``AllocationFault`` where deciding in place allocates, or the counter misses what allocates.
func countAllocations(_ rules: Rules, _ people: [Person]) throws {
  let answers = try people.map { try $0.answers(to: rules) }
  var verdicts = rules.verdicts(rules.noAnswers)
  var decision = rules.decide(rules.noAnswers)
  var seen = 0
  let counts = [
    allocations { for _ in 0..<10 { decideVerdicts(&verdicts, answers, &seen) } },
    allocations { for _ in 0..<10 { decideWhole(&decision, answers, &seen) } },
    allocations { for _ in 0..<10 { for one in answers { seen &+= rules.decide(one).dueNumbers.first ?? 0 } } },
  ]
  print("Allocations in \(10 * answers.count) decisions (\(seen)):")
  print("  verdicts, decided again: \(counts[0]); whole decisions, decided again: \(counts[1])")
  print("  control, a new decision each time: \(counts[2])")
  if counts[0] + counts[1] > 0 { throw AllocationFault.decidingAllocates }
  if counts[2] < 10 * answers.count { throw AllocationFault.counterMisses }
}

enum AllocationFault: Error {
  /// Deciding in place asked for memory.
  case decidingAllocates
  /// Decisions made anew did not show: the count says nothing.
  case counterMisses
}

private func allocations(of work: () -> Void) -> Int64 {
  let before = meter_allocations()
  work()
  return meter_allocations() - before
}
