// The competitors that run in this process: Decisions, and the same verdicts by hand in C.

import CountedMemory
import Decisions
import Glibc
import Guide
import Masks

/// `comparison rules|answers|check|round|allocations|growth`: each prints what `run` puts together.
@main
enum Comparison {
  static let rules = Guide.embedded.rules
  static let sets = AnswerSets(for: rules, count: 9_999)

  static func main() throws {
    switch CommandLine.arguments.dropFirst().first {
    case "rules": print(rules.json)
    case "answers": printAnswers()
    case "check": check()
    case "round": round()
    case "allocations": allocations()
    case "growth": try growth()
    default:
      print("usage: comparison rules|answers|check|round|allocations|growth")
      exit(64)
    }
  }

  /// One line for each set in which every question is known: the number of each answer's option, then whether each use
  /// can still match.
  private static func printAnswers() {
    for (options, answers) in zip(sets.options, sets.answers) where !options.contains(-1) {
      let verdicts = rules.verdicts(answers)
      print("[\(options), \(rules.uses.indices.map { verdicts[$0] == .doesNotMatch ? 0 : 1 })]")
    }
  }

  /// Compares the verdicts with those in C; stops at the first that contradict each other.
  private static func check() {
    var open = 0
    var out = Array(repeating: UInt8(0), count: rules.uses.count)
    var verdicts = rules.verdicts(rules.noAnswers)
    for (number, answers) in sets.answers.enumerated() {
      verdicts.redecide(answers)
      decideByMasks(number, &out)
      for use in rules.uses.indices {
        let expected: UInt8 = verdicts[use] == .matches ? 2 : verdicts[use] == .doesNotMatch ? 1 : 3
        if out[use] == expected { continue }
        open += 1
        guard out[use] == 3 else {
          print("\(rules.uses[use].id), \(sets.options[number]): \(out[use]) in C, \(expected) exactly")
          exit(1)
        }
      }
    }
    print(
      "C and Decisions agree on \(sets.answers.count) sets of answers to \(rules.questions.count) questions; in "
        + "\(open) verdicts three-valued logic leaves open what is settled")
  }

  private static func decideByMasks(_ set: Int, _ out: inout [UInt8]) {
    sets.masks.withUnsafeBufferPointer { masks in
      masks_decide(masks.baseAddress.map { $0 + set * rules.questions.count }, &out)
    }
  }

  /// Nanoseconds for each decision, of each competitor once: verdicts, full decision, C.
  private static func round() {
    let passes = 20
    var verdicts = rules.verdicts(rules.noAnswers)
    var decision = rules.decide(rules.noAnswers)
    var out = Array(repeating: UInt8(0), count: rules.uses.count)
    // What is found is added up and printed, so that no work can be left out.
    var found = 0
    let onlyVerdicts = nanoseconds(passes * sets.answers.count) {
      for _ in 0..<passes {
        for answers in sets.answers {
          verdicts.redecide(answers)
          if verdicts[3] == .mayMatch { found += 1 }
        }
      }
    }
    let full = nanoseconds(passes * sets.answers.count) {
      for _ in 0..<passes {
        for answers in sets.answers {
          decision.redecide(answers)
          found += decision.dueNumbers.first ?? 0
        }
      }
    }
    let masks = nanoseconds(passes * sets.answers.count) {
      for _ in 0..<passes {
        for set in sets.answers.indices {
          decideByMasks(set, &out)
          found += Int(out[3])
        }
      }
    }
    print("{\"verdicts\": \(onlyVerdicts), \"full\": \(full), \"c\": \(masks), \"found\": \(found)}")
  }

  /// What 100,000 decisions allocate, and as a control what as many decisions from nothing do.
  private static func allocations() {
    var decision = rules.decide(rules.noAnswers)
    var verdicts = rules.verdicts(rules.noAnswers)
    func allocated(_ body: (Answers) -> Void) -> Int {
      let before = counted_allocations()
      for number in 0..<100_000 { body(sets.answers[number % sets.answers.count]) }
      return Int(counted_allocations() - before)
    }
    // The sets themselves are made before anything is counted.
    _ = sets.answers.count
    let again = allocated { decision.redecide($0) }
    let alone = allocated { verdicts.redecide($0) }
    let control = allocated { _ = rules.decide($0) }
    print("allocations of 100,000 decisions: \(again) full, \(alone) verdicts alone; control, made anew: \(control)")
    if again > 0 || alone > 0 || control < 100_000 { exit(1) }
  }

  /// Time for each decision of rules of 10, 100 and 1,000 uses; the median of five.
  private static func growth() throws {
    for (uses, questions) in [(10, 20), (100, 50), (1000, 200)] {
      let rules = try generatedRules(uses: uses, questions: questions)
      let sets = AnswerSets(for: rules, count: 300)
      var decision = rules.decide(rules.noAnswers)
      var found = 0
      let times = (0..<5).map { _ in
        nanoseconds(sets.answers.count * 10) {
          for _ in 0..<10 {
            for answers in sets.answers {
              decision.redecide(answers)
              found += decision.dueNumbers.first ?? 0
            }
          }
        }
      }
      let median = times.sorted()[2]
      print("\(uses) uses, \(questions) questions: \(Int(median)) ns, \(Int(median) / uses) ns a use (found \(found))")
    }
  }

  private static func nanoseconds(_ count: Int, _ body: () -> Void) -> Double {
    let time = ContinuousClock().measure(body)
    return (Double(time.components.seconds) * 1e9 + Double(time.components.attoseconds) / 1e9) / Double(count)
  }
}
