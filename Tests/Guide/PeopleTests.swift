// How many questions people are asked, and that asking no more loses nothing.

import Decisions
import Guide
import NaiveEvaluator
import Testing

struct PeopleTests {
  /// A person who knows every answer, and the questions that they are asked.
  private struct Person {
    let answers: [String: String]
    let asked: [String]
    let differs: Bool
  }

  private static let rules = Guide.embedded.rules

  /// 10,000 people, each option of each question as likely as the others.
  private static let people: [Person] = {
    var generator = SeededGenerator(seed: 70)
    return (0..<10_000).map { _ in person(using: &generator) }
  }()

  private static func person(using generator: inout SeededGenerator) -> Person {
    let numbers = rules.questions.map { Int.random(in: $0.options.indices, using: &generator) }
    var everything = rules.noAnswers
    for (question, option) in numbers.enumerated() { rules.set(option: option, forQuestion: question, in: &everything) }
    var answers = rules.noAnswers
    var asked: [Int] = []
    var decision = rules.decide(answers)
    while let next = decision.dueNumbers.first {
      rules.set(option: numbers[next], forQuestion: next, in: &answers)
      asked.append(next)
      decision.redecide(answers)
    }
    let whole = rules.decide(everything)
    // Where every use is ruled out, what a caution hangs on is no longer asked.
    let isRuledOut = rules.uses.indices.allSatisfy { whole.verdict(ofUse: $0) == .doesNotMatch }
    let differs = rules.uses.indices.contains { use in
      let (one, other) = (decision.outcome(ofUse: use), whole.outcome(ofUse: use))
      return one.verdict != other.verdict || one.toFindOut != other.toFindOut || one.judgements != other.judgements
        || (!isRuledOut && one.cautions != other.cautions)
    }
    return Person(
      answers: rules.questions.reduce(into: [:]) { $0[$1.id] = rules.option(for: $1.id, in: everything) },
      asked: asked.map { rules.questions[$0].id }, differs: differs)
  }

  @Test func askingOnlyWhatMattersGivesTheOutcomesOfAskingEverything() {
    #expect(Self.people.count == 10_000)
    #expect(Self.people.filter(\.differs).map(\.answers) == [])
  }

  /// Of the 21 questions, as an exact engine asks them.
  @Test(arguments: [
    ("early", 3...3), ("HER2 positive", 1...9), ("triple negative", 1...11), ("hormone receptor positive", 1...17),
  ])
  func nobodyIsAskedMoreThanCanMatter(group: String, allowed: ClosedRange<Int>) throws {
    let counts = Self.people.filter { Self.group(of: $0.answers) == group }.map(\.asked.count)
    let total = counts.reduce(0, +)
    try #require(counts.count > 1000)
    let distribution = Dictionary(grouping: counts, by: \.self).sorted { $0.key < $1.key }
    let shown = distribution.map { "\($0.key) questions: \($0.value.count)" }.joined(separator: ", ")
    print("\(group): \(counts.count) people, \(Double(total * 10 / counts.count) / 10) questions on average; \(shown)")
    #expect(counts.allSatisfy(allowed.contains))
  }

  private static func group(of answers: [String: String]) -> String {
    if answers["extent"] == "early" { return "early" }
    if answers["her2"] == "positive" { return "HER2 positive" }
    return answers["hormone_receptor"] == "negative" ? "triple negative" : "hormone receptor positive"
  }
}
