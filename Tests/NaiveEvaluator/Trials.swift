// One criterion, tried on every combination that is still possible.

import Decisions

/// A criterion and everything that it can see, tried out whole.
///
/// Only what the criterion can see is enumerated: the questions and judgements that it names, and those that the
/// "applies when" of a question that it can see names. That is exact, because its truth is worked out from these and
/// nothing else: a combination of all the others would only repeat each truth as often as there are values of the
/// others, and two combinations that differ in one of the others alone cannot differ in truth.
struct Trials: Sendable {
  /// What all trials together say.
  struct Result: Sendable {
    var verdict: Verdict
    /// The positions of the questions that two combinations which differ in truth differ in alone.
    var deciding: Set<Int> = []
    /// The same for judgements, by name.
    var decidingJudgements: Set<String> = []
  }

  /// The positions of the questions that the criterion can see, in question order.
  private(set) var seen: [Int] = []
  /// The judgements that the criterion can see, in the order of first mention.
  private(set) var judgements: [String] = []
  private let valueCounts: [Int]
  private let condition: Condition
  private var remembered: [[Int]: Result] = [:]

  init(of criterion: Criterion, _ questions: [Question]) {
    var found: Set<Int> = []
    var names: [String] = []
    Trials.look(at: criterion, questions, &found, &names)
    seen = found.sorted()
    judgements = names
    valueCounts = seen.map { questions[$0].options.count } + names.map { _ in 2 }
    condition = Condition(criterion, questions, seen: seen, judgements: names)
  }

  private static func look(
    at criterion: Criterion, _ questions: [Question], _ found: inout Set<Int>, _ names: inout [String]
  ) {
    switch criterion {
    case .all(let parts), .any(let parts):
      for part in parts { look(at: part, questions, &found, &names) }
    case .judgement(let name):
      if !names.contains(name) { names.append(name) }
    case .answer(let id, _):
      for index in questions.indices where questions[index].id == id {
        found.insert(index)
        if let appliesWhen = questions[index].appliesWhen { look(at: appliesWhen, questions, &found, &names) }
      }
    }
  }

  /// What follows when these options are known, by the position of their question.
  mutating func result(_ known: [Int?]) -> Result {
    let key = seen.map { known[$0] ?? -1 }
    if let result = remembered[key] { return result }
    let result = tried(key + judgements.map { _ in -1 })
    remembered[key] = result
    return result
  }

  /// The same for known options by the order of the questions that the criterion can see; -1 where one is open. Nothing
  /// is remembered.
  func result(ofSeen known: [Int]) -> Result { tried(known + judgements.map { _ in -1 }) }

  /// Tries every combination; -1 stands for a value that is open.
  private func tried(_ known: [Int]) -> Result {
    let counts = zip(known, valueCounts).map { $0 >= 0 ? 1 : $1 }
    let truths = truths(known, counts)
    var result = Result(verdict: .mayMatch)
    if !truths.contains(false) { result.verdict = .matches }
    if !truths.contains(true) { result.verdict = .doesNotMatch }
    var step = 1
    for variable in counts.indices {
      if isDeciding(step: step, count: counts[variable], truths) {
        if variable < seen.count {
          result.deciding.insert(seen[variable])
        } else {
          result.decidingJudgements.insert(judgements[variable - seen.count])
        }
      }
      step *= counts[variable]
    }
    return result
  }

  /// The truth on every combination; the first variable changes fastest.
  private func truths(_ known: [Int], _ counts: [Int]) -> [Bool] {
    var truths: [Bool] = []
    var combination = known.map { max($0, 0) }
    for _ in 0..<counts.reduce(1, *) {
      truths.append(condition.isTrue(combination))
      var variable = 0
      while variable < counts.count {
        if counts[variable] > 1 {
          combination[variable] += 1
          if combination[variable] < counts[variable] { break }
          combination[variable] = 0
        }
        variable += 1
      }
    }
    return truths
  }

  /// Whether two combinations that differ in one variable alone differ in truth.
  ///
  /// Each is compared with the one in which the variable has its first value; if any two differ, one differs from it.
  private func isDeciding(step: Int, count: Int, _ truths: [Bool]) -> Bool {
    truths.indices.contains { place in
      let value = place / step % count
      return truths[place] != truths[place - value * step]
    }
  }
}

/// A criterion with places in a combination instead of names, for speed alone.
private indirect enum Condition: Sendable {
  case all([Condition])
  case any([Condition])
  case answer(place: Int, isOneOf: [Bool], appliesWhen: Condition)
  case judgement(place: Int)

  init(_ criterion: Criterion, _ questions: [Question], seen: [Int], judgements: [String]) {
    func condition(_ criterion: Criterion) -> Condition {
      Condition(criterion, questions, seen: seen, judgements: judgements)
    }
    switch criterion {
    case .all(let parts): self = .all(parts.map(condition))
    case .any(let parts): self = .any(parts.map(condition))
    case .judgement(let name): self = .judgement(place: seen.count + (judgements.firstIndex(of: name) ?? 0))
    case .answer(let id, let options):
      guard let place = seen.firstIndex(where: { questions[$0].id == id }) else { fatalError("no question \(id)") }
      let question = questions[seen[place]]
      self = .answer(
        place: place, isOneOf: question.options.map(options.contains),
        appliesWhen: condition(question.appliesWhen ?? .all([])))
    }
  }

  /// The truth for one combination; a criterion on a question that does not apply is false.
  func isTrue(_ combination: [Int]) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.isTrue(combination) }
    case .any(let parts): parts.contains { $0.isTrue(combination) }
    case .judgement(let place): combination[place] == 1
    case .answer(let place, let isOneOf, let appliesWhen):
      appliesWhen.isTrue(combination) && isOneOf[combination[place]]
    }
  }
}
