// When each question can be asked, in the shape in which FHIR can say it.

import Decisions
import Guide

/// A question with what must be so for it to be asked.
struct AskableQuestion {
  /// One thing of which FHIR's `enableWhen` speaks.
  enum Line: Hashable {
    case answered(question: String, option: String)
    case notAnswered(question: String)
  }

  let question: Guide.Question
  /// Each must hold, and a clause holds by any of its lines.
  let clauses: [[Line]]

  /// Whether it can be asked beside these answers.
  func isEnabled(by answers: [String: String]) -> Bool {
    clauses.allSatisfy { clause in
      clause.contains { line in
        switch line {
        case .answered(let question, let option): answers[question] == option
        case .notAnswered(let question): answers[question] == nil
        }
      }
    }
  }
}

extension Guide {
  /// The questions that can be asked at all, each with when it can be.
  ///
  /// An unknown is never a no: a question can be asked as long as its "applies when" can still become true, so an unknown
  /// option, or no answer, is as good as the right one. So the questions that are not enabled are exactly those whose
  /// known answers are inert.
  var askableQuestions: [AskableQuestion] {
    var ways = WaysToApply()
    return questions.compactMap { question in
      let clauses = ways.add(question)
      return clauses.map { AskableQuestion(question: question, clauses: lines(of: $0)) }
    }
  }

  /// The lines of clauses, in the order of the questions and their options.
  private func lines(of clauses: [WaysToApply.OptionSets]) -> [[AskableQuestion.Line]] {
    let numbered = clauses.map { clause in
      questions.enumerated().flatMap { number, question -> [(place: [Int], line: AskableQuestion.Line)] in
        guard let options = clause[question.id] else { return [] }
        let enabling = question.options.map(\.id).filter(options.contains) + question.unknownOptions.map(\.id)
        let lines = enabling.map { AskableQuestion.Line.answered(question: question.id, option: $0) }
        return (lines + [.notAnswered(question: question.id)]).enumerated().map { ([number, $0], $1) }
      }
    }
    return numbered.sorted { $0.flatMap(\.place).lexicographicallyPrecedes($1.flatMap(\.place)) }
      .map { $0.map(\.line) }
  }
}

/// The ways in which the questions before can be answered so that one applies.
///
/// FHIR knows no criteria inside each other, but a question inside groups is enabled where all of them are, and each
/// group by any of its lines. So a criterion is written out twice: first as combinations of which one must be possible,
/// because only so is it exact where two parts want different answers of one question; then as clauses that must all
/// hold.
private struct WaysToApply {
  /// Known options by question: not none, and not all of them.
  typealias OptionSets = [String: Set<String>]

  private var known: [String: Set<String>] = [:]
  /// For each question before, the combinations of answers with which it applies.
  private var applying: [String: [OptionSets]] = [:]

  /// The clauses for the next question; nil where it can never apply.
  mutating func add(_ question: Guide.Question) -> [OptionSets]? {
    let combinations = question.appliesWhen.map(combinations) ?? [[:]]
    known[question.id] = Set(question.options.map(\.id))
    applying[question.id] = combinations
    return combinations.isEmpty ? nil : clauses(of: combinations)
  }

  private func combinations(of criterion: Criterion) -> [OptionSets] {
    switch criterion {
    case .all(let parts): parts.reduce([[:]]) { both($0, combinations(of: $1)) }
    case .any(let parts): withoutNeedless(parts.flatMap(combinations)) { isWithin($0, $1) }
    // The team may judge either way.
    case .judgement: [[:]]
    case .answer(let id, let options):
      switch known[id, default: []].intersection(options) {
      case []: []
      case known[id, default: []]: applying[id, default: []]
      case let wanted: both(applying[id, default: []], [[id: wanted]])
      }
    }
  }

  /// The combinations in which one of each list is possible.
  private func both(_ first: [OptionSets], _ second: [OptionSets]) -> [OptionSets] {
    let pairs = first.flatMap { one in second.map { one.merging($0) { $0.intersection($1) } } }
    return withoutNeedless(pairs.filter { !$0.values.contains([]) }) { isWithin($0, $1) }
  }

  private func clauses(of combinations: [OptionSets]) -> [OptionSets] {
    combinations.reduce([[:]]) { clauses, combination in
      let longer = clauses.flatMap { clause in
        combination.map { id, options in clause.merging([id: options]) { $0.union($1) } }
      }
      // What every answer fulfils needs no saying.
      let telling = longer.filter { clause in !clause.contains { $1 == known[$0] } }
      return withoutNeedless(telling) { isBehind($0, $1) }
    }
  }

  /// Whether a combination is possible only where another is.
  private func isWithin(_ one: OptionSets, _ other: OptionSets) -> Bool {
    other.allSatisfy { id, options in one[id].map(options.isSuperset) ?? false }
  }

  /// Whether a clause holds wherever another does.
  private func isBehind(_ one: OptionSets, _ other: OptionSets) -> Bool {
    other.allSatisfy { id, options in one[id].map(options.isSubset) ?? false }
  }

  /// The sets that do not follow from one that stays.
  private func withoutNeedless(
    _ sets: [OptionSets], _ isNeedless: (OptionSets, OptionSets) -> Bool
  ) -> [OptionSets] {
    sets.reduce(into: []) { kept, next in
      if kept.contains(where: { isNeedless(next, $0) }) { return }
      kept.removeAll { isNeedless($0, next) }
      kept.append(next)
    }
  }
}
