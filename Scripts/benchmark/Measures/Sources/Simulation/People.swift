// Simulated people: what each of them has answered.

import Decisions

/// The answers of a simulated person: an option for each question, or none.
public struct Person: Sendable {
  /// In question order.
  public let options: [String?]

  /// Whether every question has a known answer.
  public func knowsAll(of questions: [Question]) -> Bool {
    zip(questions, options).allSatisfy { question, option in option.map(question.options.contains) ?? false }
  }

  /// The same answers, as the rules read them.
  public func answers(to rules: Rules) throws -> Answers {
    var answers = rules.noAnswers
    for (question, option) in zip(rules.questions, options) {
      if let option { try rules.set(option, for: question.id, in: &answers) }
    }
    return answers
  }
}

/// In turn people who know everything, who know each answer with a chance of 7 in 8, and of 1 in 2.
///
/// What is not known is as likely to be one of the question's unknown options as to have no answer.
public func simulatedPeople(_ count: Int, answering questions: [Question], seed: UInt64 = 1) -> [Person] {
  var generator = SeededGenerator(seed: seed)
  return (0..<count).map { number in
    let chanceInEight = [8, 7, 4][number % 3]
    let options = questions.map { question in
      let isKnown = Int.random(in: 0..<8, using: &generator) < chanceInEight
      if isKnown { return question.options.randomElement(using: &generator) }
      return (question.unknownOptions.map { $0 } + [nil]).randomElement(using: &generator) ?? nil
    }
    return Person(options: options)
  }
}
