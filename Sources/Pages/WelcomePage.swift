// The first page: what the guide is, what it is not, and where to go from here.

import Guide
import Interview
import Screen

extension PageWriter {
  func welcome(_ state: State) -> Draft {
    let begin: [Block<Event>]
    if state.answers.isEmpty {
      begin = [choice(wording.welcomeStart, .interviewStarted)]
    } else {
      let isOpen = decision(for: state).next != nil
      begin =
        (isOpen ? [choice(wording.welcomeGoOn, .interviewStarted)] : [])
        + [choice(wording.welcomeResults, .resultsOpened), choice(wording.resultsReview, .reviewOpened)]
    }
    let pages = [
      choice(wording.welcomeDrugs, .drugsOpened),
      choice(wording.welcomeTopics, .topicsOpened),
      choice(wording.welcomeHelpLines, .helpLinesOpened),
      choice(wording.welcomeKeys, .keysOpened),
    ]
    return Draft(
      title: wording.welcomeTitle,
      blocks: [
        paragraph(wording.welcomeWhat),
        paragraph(wording.welcomeNot),
        paragraph("\(privacy(state)) \(guide.factsDate(on: state.today))"),
        paragraph(wording.welcomeCall(key: String(Self.helpLinesKey)), style: .urgent),
      ] + begin + pages + finish(state))
  }
}
