// A way through the questions of a guide, from the welcome to the results, and out again.

import Guide
import Interview

/// Where a person is at the end who answers each question as `choose` says.
func way(through guide: Guide, choose: (Guide.Question) -> Guide.Option?) -> State {
  let interview = Interview(guide)
  var state = State()
  var effects = interview.update(&state, .interviewStarted)
  while case .question(let id) = state.visit.place, let option = guide.question(id).flatMap(choose) {
    effects += interview.update(&state, .answerGiven(question: id, option: option.id))
  }
  precondition(effects.isEmpty)  // Nothing is asked of the world on the way.
  return state
}

/// What is asked of the world when somebody leaves for good.
func leaving(_ state: State, _ guide: Guide) -> [String] {
  var state = state
  return Interview(guide).update(&state, .left).map { effect in
    switch effect {
    case .leave(let writingSummary): writingSummary ? "close, and write the summary" : "close"
    case .save(_, let file, _): "save \(file)"
    case .findPrinters: "look for printers"
    case .print(let printer): "print on \(printer)"
    }
  }
}
