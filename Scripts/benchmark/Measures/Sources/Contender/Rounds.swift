// Plays one round after the other, each as the harness asks for it, and says how long it took.

import CMeter
import Decisions
import Glibc
import Simulation

/// For each line `CONTENDER known|all SECONDS` decides about the people, again and again for about so long, and writes the
/// processor time that one decision took, in nanoseconds.
func playRounds(_ rules: Rules, _ people: [Person]) throws {
  var groups: [Substring: Group] = [:]
  groups["all"] = try Group(people, rules)
  groups["known"] = try Group(people.filter { $0.knowsAll(of: rules.questions) }, rules)
  var verdicts = rules.verdicts(rules.noAnswers)
  var decision = rules.decide(rules.noAnswers)
  var maskVerdicts = [UInt8](repeating: 0, count: rules.uses.count)
  var seen = 0
  while let line = readLine() {
    let words = line.split(separator: " ")
    guard words.count == 3, let group = groups[words[1]], let seconds = Double(words[2]) else {
      throw BadRound(line: line)
    }
    let start = meter_processor_nanoseconds()
    var passes = 0
    var time: Int64 = 0
    while Double(time) < 1e9 * seconds {
      switch words[0] {
      case "verdicts": decideVerdicts(&verdicts, group.answers, &seen)
      case "decision": decideWhole(&decision, group.answers, &seen)
      case "masks": group.masks.decideEach(&maskVerdicts) { seen &+= Int($0[0]) }
      default: throw BadRound(line: line)
      }
      passes += 1
      time = meter_processor_nanoseconds() - start
    }
    print(Double(time) / Double(passes * group.answers.count), seen)
    fflush(nil)
  }
}

/// A line that asks for no round that there is.
struct BadRound: Error {
  let line: String
}

/// The same people for Decisions and for the C masks.
private struct Group {
  let answers: [Answers]
  let masks: MaskPeople

  init(_ people: [Person], _ rules: Rules) throws {
    answers = try people.map { try $0.answers(to: rules) }
    masks = MaskPeople(people, answering: rules.questions)
  }
}

/// Verdicts alone. Something of each is put into `seen`, so that none can be left out.
func decideVerdicts(_ verdicts: inout Verdicts, _ people: [Answers], _ seen: inout Int) {
  for answers in people {
    verdicts.redecide(answers)
    if verdicts[0] == .matches { seen &+= 1 }
  }
}

/// Verdicts, what each use still hangs on, and the question to ask next.
func decideWhole(_ decision: inout Decision, _ people: [Answers], _ seen: inout Int) {
  for answers in people {
    decision.redecide(answers)
    seen &+= decision.dueNumbers.first ?? 0
  }
}
