// Taking the summary along: the menu, the team's number, the file, the printer.

import Guide
import Interview
import Screen

extension PageWriter {
  func summaryMenu(_ state: State) -> Draft {
    if let kiosk = state.kiosk { return summaryMenu(state, on: kiosk) }
    return Draft(
      title: wording.summaryMenuTitle,
      blocks: [
        paragraph(wording.summaryMenuIntro),
        choice(wording.summaryMenuFile, .fileNameOpened),
        choice(wording.summaryMenuPrinter, .printersOpened),
        choice(wording.summaryMenuOutput, detail: wording.summaryMenuOutputWarning, .standardOutputChosen),
        teamChoice(state),
      ])
  }

  func teamChoice(_ state: State) -> Block<Event> {
    let isTyped = !state.teamNumber.isEmpty
    return choice(
      isTyped ? wording.summaryMenuTeamChange(number: state.teamNumber) : wording.summaryMenuTeam, .teamNumberOpened)
  }

  func teamNumber(_ state: State) -> Draft {
    Draft(
      title: wording.teamTitle, blocks: [paragraph(teamIntroduction(state)), .field],
      field: Field(
        label: wording.teamLabel, text: state.teamNumber, changed: { .teamNumberTyped($0) },
        entered: .teamNumberEntered))
  }

  func fileName(_ state: State) -> Draft {
    Draft(
      title: wording.fileTitle, blocks: [paragraph(wording.fileIntro), .field],
      field: Field(
        label: wording.fileLabel, text: state.fileName, changed: { .fileNameTyped($0) }, entered: .fileNameEntered))
  }

  func overwriting(_ file: String) -> Draft {
    Draft(
      title: wording.overwritingTitle,
      blocks: [
        paragraph(wording.overwritingText(file: file)), choice(wording.overwritingNo, .wentBack),
        choice(wording.overwritingYes, .overwritingConfirmed),
      ])
  }

  func printers(_ printers: [Printer]) -> Draft {
    let choices = printers.map { printer in
      choice(
        printer.shownName, detail: printer.isUsual ? wording.printersUsual : nil, .printerChosen(printer.name))
    }
    return Draft(title: wording.printersTitle, blocks: [paragraph(wording.printersIntro)] + choices)
  }

  func leaving(_ state: State) -> Draft {
    let isShared = state.kiosk != nil
    return Draft(
      title: isShared ? wording.kioskFinishTitle : wording.leavingTitle,
      blocks: [
        paragraph(wording.leavingText), choice(wording.leavingStay, .wentBack),
        choice(isWithoutPaper(state) ? wording.kioskShowTitle : wording.leavingSummary, .summaryOpened),
        choice(isShared ? wording.kioskFinish : wording.leavingLeave, .left),
      ])
  }
}
