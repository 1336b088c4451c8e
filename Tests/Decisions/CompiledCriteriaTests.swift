// Tables from outside: good ones decide, and none leads astray.

import NaiveEvaluator
import Testing

@testable import Decisions

struct CompiledCriteriaTests {
  @Test func rulesDecideWithTheTablesOfAnEarlierRun() throws {
    var generator = SeededGenerator(seed: 40)
    for round in 0..<50 {
      let random = RandomRules(using: &generator)
      let first = try Rules(questions: random.questions, uses: random.uses, cautions: random.cautions)
      let second = try Rules(
        questions: random.questions, uses: random.uses, cautions: random.cautions, compiled: first.compiled)
      let options = randomAnswers(to: random.questions, using: &generator)
      #expect(try first.decide(first.answers(options)) == second.decide(second.answers(options)), "round \(round)")
    }
  }

  /// Any single number changed: it is refused, or every walk still ends at an end.
  @Test func aChangedTableIsRefusedOrStillLeadsToAnEnd() throws {
    var generator = SeededGenerator(seed: 41)
    var refused = 0
    var read = 0
    for _ in 0..<1000 {
      let random = RandomRules(using: &generator)
      let rules = try Rules(questions: random.questions, uses: random.uses, cautions: random.cautions)
      let table = rules.compiled
      let changed = table.withOneNumberChanged(using: &generator)
      let criteria = table.starts.count - 1
      guard changed.isSound(valueCounts: table.valueCounts.map(Int.init), criteria: criteria) else {
        refused += 1
        continue
      }
      read += 1
      var evaluation = Evaluation(of: changed, questionCount: random.questions.count)
      evaluation.evaluate(try rules.answers(randomAnswers(to: random.questions, using: &generator)))
    }
    #expect(refused > 500 && read > 5, "\(refused) refused, \(read) read")
  }

  @Test func theTablesOfOtherRulesAreRefused() throws {
    let tables = try Picnic.rules(Picnic.withDog).compiled
    #expect(tables.isSound(valueCounts: tables.valueCounts.map(Int.init), criteria: tables.count))
    #expect(!tables.isSound(valueCounts: tables.valueCounts.map(Int.init), criteria: tables.count + 1))
    #expect(!tables.isSound(valueCounts: tables.valueCounts.map(Int.init) + [2], criteria: tables.count))
  }

  @Test func answersOfOtherRulesDoNotFit() throws {
    let tables = try Picnic.rules(Picnic.withDog).compiled
    let other = try Rules(questions: [Question(id: "a", options: ["1", "2"])], uses: [])
    #expect(!tables.fits(other.noAnswers))
    var wrong = try Picnic.rules(Picnic.withDog).noAnswers
    #expect(tables.fits(wrong))
    wrong.values[0] = 100
    #expect(!tables.fits(wrong))
  }

  @Test func rulesWithoutAQuestionDecide() throws {
    let uses = [Use(id: "never", criteria: .any([])), Use(id: "always", criteria: .all([]))]
    let rules = try Rules(questions: [], uses: uses)
    let verdicts = rules.verdicts(rules.noAnswers)
    #expect(verdicts[0] == .doesNotMatch && verdicts[1] == .matches)
  }

  @Test func verdictsAloneAreThoseOfTheDecision() throws {
    var generator = SeededGenerator(seed: 42)
    for round in 0..<200 {
      let random = RandomRules(using: &generator)
      let rules = try Rules(questions: random.questions, uses: random.uses, cautions: random.cautions)
      let answers = try rules.answers(randomAnswers(to: random.questions, using: &generator))
      let verdicts = rules.verdicts(answers)
      #expect(
        rules.uses.indices.map { verdicts[$0] } == rules.decide(answers).outcomes.map(\.verdict), "round \(round)")
    }
  }
}

extension CompiledCriteria {
  fileprivate func withOneNumberChanged(using generator: inout SeededGenerator) -> CompiledCriteria {
    func changed(_ numbers: [Int32], _ generator: inout SeededGenerator) -> [Int32] {
      var numbers = numbers
      guard let index = numbers.indices.randomElement(using: &generator) else { return numbers }
      numbers[index] = Int32.random(in: -2...Int32(nodes.count), using: &generator)
      return numbers
    }
    let which = Int.random(in: 0..<5, using: &generator)
    return CompiledCriteria(
      valueCounts: valueCounts, nodes: which < 2 ? changed(nodes, &generator) : nodes,
      factors: which == 2 ? changed(factors, &generator) : factors,
      words: which == 3 ? changed(words, &generator) : words, masks: masks,
      starts: which == 4 ? changed(starts, &generator) : starts)
  }
}
