// Random answers to any questions.

import Decisions

/// An option by question id, or none: for each question any of its options or no answer, each as likely.
///
/// Every other set is of a person who knows nearly everything, because most others leave nearly every use open.
public func randomAnswers(
  to questions: [Question], using generator: inout SeededGenerator
) -> [String: String] {
  let knowsMuch = Bool.random(using: &generator)
  var answers: [String: String] = [:]
  for question in questions {
    let isKnown = knowsMuch && Int.random(in: 0..<8, using: &generator) > 0
    let offered = isKnown ? question.options.map { $0 } : question.allOptions + [nil]
    if let option = offered.randomElement(using: &generator) ?? nil { answers[question.id] = option }
  }
  return answers
}
