// What the pages say and offer on a shared computer.

import Guide
import Interview
import Screen

extension PageWriter {
  /// What becomes of the answers, for the welcome.
  func privacy(_ state: State) -> String {
    guard let kiosk = state.kiosk else { return wording.welcomePrivate }
    return wording.kioskPrivate(time: minutes(kiosk.minutes))
  }

  /// The last choice of the welcome: leaving or, where somebody has begun on a shared computer, finishing.
  func finish(_ state: State) -> [Block<Event>] {
    guard canLeave(state) else { return [] }
    return [choice(state.kiosk == nil ? wording.welcomeLeave : wording.kioskFinish, .leavingOpened)]
  }

  /// Whether leaving does anything: on a shared computer it only forgets.
  func canLeave(_ state: State) -> Bool { state.kiosk == nil || state.hasSomethingToForget }

  /// Whether nothing that is found can be taken along, only shown on the screen.
  func isWithoutPaper(_ state: State) -> Bool { state.kiosk.map { $0.printer == nil } ?? false }

  /// How the summary is offered.
  func summaryTitle(_ state: State) -> String {
    isWithoutPaper(state) ? wording.kioskShowTitle : wording.resultsTake
  }

  /// How long before forgetting the warning comes.
  func timeOfWarning(_ kiosk: Kiosk) -> String {
    kiosk.secondsOfWarning < 60 ? wording.kioskHalfMinute : minutes(kiosk.secondsOfWarning / 60)
  }

  private func minutes(_ count: Int) -> String {
    count == 1 ? wording.kioskMinute : wording.kioskMinutes(count: String(count))
  }

  /// The menu of the summary: one printer and no files, or only the screen.
  func summaryMenu(_ state: State, on kiosk: Kiosk) -> Draft {
    guard let printer = kiosk.printer else {
      return Draft(
        title: wording.kioskShowTitle,
        blocks: [
          paragraph(wording.kioskShowIntro), choice(wording.welcomeResults, .resultsOpened),
          choice(wording.resultsReview, .reviewOpened),
        ])
    }
    return Draft(
      title: wording.summaryMenuTitle,
      blocks: [
        paragraph(wording.summaryMenuIntro),
        choice(wording.kioskPrint(printer: printer), detail: wording.printersIntro, .printerChosen(printer)),
        teamChoice(state), drugsChoice(state),
      ])
  }

  /// What the team's number is for; without paper there is no line to write it on.
  func teamIntroduction(_ state: State) -> String {
    isWithoutPaper(state) ? wording.kioskTeamIntro : wording.teamIntro
  }
}

extension PageWriter {
  /// What the key of the summary does.
  func doSummary(_ state: State) -> String {
    if state.kiosk == nil { return wording.doSummary }
    return isWithoutPaper(state) ? wording.kioskDoShow : wording.kioskDoPrint
  }

  /// What the key of leaving does.
  func doLeave(_ state: State) -> String { state.kiosk == nil ? wording.doLeave : wording.kioskDoFinish }

  /// What the key of the summary does, in a sentence.
  func keysSummary(_ state: State) -> String {
    if state.kiosk == nil { return wording.keysSummary }
    return isWithoutPaper(state) ? wording.kioskKeysShow : wording.kioskKeysPrint
  }

  /// What the key of leaving does, in a sentence.
  func keysLeave(_ state: State) -> String { state.kiosk == nil ? wording.keysLeave : wording.kioskKeysFinish }

  /// What digits do, and on a computer of one's own how to leave at once.
  func keysDigits(_ state: State) -> String { state.kiosk == nil ? wording.keysDigits : wording.kioskKeysDigits }
}

extension PageWriter {
  /// The keys that do something on one page or another, beside digits and the signs of a text that is typed.
  public var keys: Set<Key> {
    let field = Field<Event>(label: "", text: "", changed: { .nothingHere($0) }, entered: .wentBack)
    let drafts = [Draft(title: "", blocks: []), Draft(title: "", blocks: [], field: field)]
    return Set(drafts.flatMap { keyTable(for: State(), $0) }.flatMap(\.binding.keys))
  }
}
