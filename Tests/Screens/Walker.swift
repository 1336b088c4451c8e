// A person who answers what the guide asks, at random.

import Decisions
import Guide
import Interview
import NaiveEvaluator

/// Goes through the interview to its results, each option of a question as likely as the others.
///
/// One in two people knows every answer; the others leave questions open where an option says so.
///
/// - Returns: the state at the results.
func walk(through guide: Guide, _ interview: Interview, using generator: inout SeededGenerator) -> State {
  let knowsAll = Bool.random(using: &generator)
  var state = State(today: "2026-11")
  _ = interview.update(&state, .interviewStarted)
  while case .question(let id) = state.visit.place, let question = guide.question(id) {
    let options = knowsAll ? question.options : question.allOptions
    guard let option = options.randomElement(using: &generator) else { break }
    _ = interview.update(&state, .answerGiven(question: id, option: option.id))
  }
  return state
}
