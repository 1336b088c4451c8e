// One question: its options, why it is asked, and what its words mean.

import Guide
import Interview
import Screen

extension PageWriter {
  func question(_ id: String, _ state: State) -> Draft {
    guard let question = guide.question(id) else { return Draft(title: id, blocks: []) }
    let options = question.allOptions.map { option in
      choice(
        option.label, mark: state.answers[id] == option.id ? wording.questionGiven : nil, detail: option.hint,
        .answerGiven(question: id, option: option.id))
    }
    return Draft(
      title: question.name,
      place: progress(at: id, state),
      blocks: [heading(question.text)] + options
        + section(wording.questionWhy, paragraphs(question.why))
        + section(wording.questionHelp, paragraphs(question.help))
        + sourceList((question.why + question.help).flatMap(\.sources) + question.sources, state, isShort: true))
  }

  /// "Question N of up to M": the questions asked so far, then those that can still change something.
  private func progress(at id: String, _ state: State) -> String {
    let due = decision(for: state).due
    let asked = guide.questions.map(\.id).filter { state.answers[$0] != nil }
    let number = asked.firstIndex(of: id) ?? asked.count
    return wording.questionProgress(number: String(number + 1), most: String(asked.count + due.count))
  }
}
