// The laws of every decision, each tried on one random way of answering.

import Decisions

/// The laws that hold for every set of answers, for one set of rules.
///
/// Each law answers with what broke it, in words, or with nil.
public struct Laws {
  private let rules: Rules
  private var generator: SeededGenerator

  public init(of rules: Rules, seed: UInt64) {
    self.rules = rules
    generator = SeededGenerator(seed: seed)
  }

  /// The uses that match although every question is open.
  public mutating func usesThatMatchWithAllUnknown() throws -> [String] {
    let options = rules.questions.reduce(into: [String: String]()) { options, question in
      options[question.id] = (question.unknownOptions.map { $0 } + [nil]).randomElement(using: &generator) ?? nil
    }
    return rules.decide(try rules.answers(options)).outcomes.filter { $0.verdict == .matches }.map(\.use)
  }

  /// A further answer never reopens what is settled: a verdict, or a question that could not change one.
  public mutating func breachOfSettledStaysSettled() throws -> String? {
    var answers = rules.noAnswers
    var before = rules.decide(answers)
    for (question, option) in shuffledAnswers() {
      try rules.set(option, for: question, in: &answers)
      let after = rules.decide(answers)
      for (old, new) in zip(before.outcomes, after.outcomes) {
        let isReopened =
          (old.verdict != .mayMatch && new.verdict != old.verdict)
          || !Set(new.toFindOut).isSubset(of: old.toFindOut) || !Set(new.judgements).isSubset(of: old.judgements)
        if isReopened { return "\(question) \(option) reopened: \(old) became \(new)" }
      }
      before = after
    }
    return nil
  }

  /// The order of answering does not matter, nor what stood in the place of an answer before.
  public mutating func breachOfOrderDoesNotMatter() throws -> String? {
    let given = shuffledAnswers()
    var first = rules.noAnswers
    for (question, option) in given { try rules.set(option, for: question, in: &first) }
    var second = rules.noAnswers
    for (question, _) in given.shuffled(using: &generator) {
      guard let option = randomOption(of: question) else { continue }
      try rules.set(option, for: question, in: &second)
    }
    for (question, option) in given.shuffled(using: &generator) { try rules.set(option, for: question, in: &second) }
    return rules.decide(first) == rules.decide(second) && first == second ? nil : "\(given) came out in two ways"
  }

  /// To the outcomes an unknown option is the same as no answer; only whether to ask differs.
  public mutating func breachOfUnknownEqualsNoAnswer() throws -> String? {
    let given = Dictionary(uniqueKeysWithValues: shuffledAnswers())
    let known = given.filter { id, option in rules.questions.contains { $0.id == id && $0.options.contains(option) } }
    let with = rules.decide(try rules.answers(given))
    let without = rules.decide(try rules.answers(known))
    let isSame =
      with.outcomes == without.outcomes && with.inert == without.inert
      && with.due == without.due.filter { given[$0] == nil }
    return isSame ? nil : "\(given) differs from \(known)"
  }

  /// Asking everything and asking only `next` give the same outcomes.
  ///
  /// When every use is ruled out, the question that a caution hangs on is asked no more (point 7), so the cautions of
  /// uses that are ruled out are then left out of the comparison.
  public mutating func breachOfNextIsEnough() throws -> String? {
    let everything = rules.questions.reduce(into: [String: String]()) { $0[$1.id] = randomOption(of: $1.id) }
    let all = rules.decide(try rules.answers(everything))
    var answers = rules.noAnswers
    var decision = rules.decide(answers)
    while let next = decision.next {
      if rules.option(for: next, in: answers) != nil { return "\(next) was asked twice" }
      try rules.set(everything[next] ?? "", for: next, in: &answers)
      decision = rules.decide(answers)
    }
    if all.outcomes == decision.outcomes { return nil }
    let isRuledOut = decision.outcomes.allSatisfy { $0.verdict == .doesNotMatch }
    let isSame = isRuledOut && all.outcomes.allSatisfy { $0.verdict == .doesNotMatch }
    return isSame ? nil : "\(everything): \(decision.outcomes) instead of \(all.outcomes)"
  }

  /// The M of "Question N of up to M" never grows, whichever question that is due is answered next.
  public mutating func breachOfTheCountNeverGrows() throws -> String? {
    var answers = rules.noAnswers
    var asked = 0
    var due = rules.decide(answers).due
    while let question = due.randomElement(using: &generator), let option = randomOption(of: question) {
      let before = asked + due.count
      try rules.set(option, for: question, in: &answers)
      asked += 1
      due = rules.decide(answers).due
      if asked + due.count > before { return "\(question) \(option) made \(before) into \(asked + due.count)" }
    }
    return nil
  }

  /// An option for about three in four questions, in any order.
  private mutating func shuffledAnswers() -> [(String, String)] {
    var answers: [(String, String)] = []
    for question in rules.questions.shuffled(using: &generator) where Int.random(in: 0..<4, using: &generator) > 0 {
      guard let option = randomOption(of: question.id) else { continue }
      answers.append((question.id, option))
    }
    return answers
  }

  private mutating func randomOption(of id: String) -> String? {
    rules.questions.first { $0.id == id }?.allOptions.randomElement(using: &generator)
  }
}
