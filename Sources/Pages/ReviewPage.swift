// Every answer that was given, each to be changed.

import Guide
import Interview
import Screen

extension PageWriter {
  func review(_ state: State) -> Draft {
    let decision = decision(for: state)
    let answered = guide.questions.filter { state.answers[$0.id] != nil }
    let answers = answered.map { question in
      let isInert = decision.inert.contains(question.id)
      return choice(
        answerText(question, state.answers[question.id]), mark: isInert ? wording.reviewInert : nil, isQuiet: isInert,
        .answerReopened(question: question.id))
    }
    let goOn =
      (decision.next == nil ? [] : [choice(wording.reviewGoOn, .interviewStarted)])
      + [choice(wording.reviewResults, .resultsOpened)]
    return Draft(
      title: wording.reviewTitle,
      blocks: [paragraph(answered.isEmpty ? wording.reviewEmpty : wording.reviewIntro)] + answers
        + goOn)
  }

  /// A question's name with the chosen option.
  func answerText(_ question: Guide.Question, _ option: String?) -> String {
    wording.answer(question: question.name, option: option.flatMap(question.option)?.label ?? "")
  }
}
