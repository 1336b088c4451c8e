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
        choice(wording.summaryMenuFile, .fileNameOpened(.summary)),
        choice(wording.summaryMenuPrinter, .printersOpened),
        choice(wording.summaryMenuOutput, detail: wording.summaryMenuOutputWarning, .standardOutputChosen),
        teamChoice(state), drugsChoice(state), choice(wording.answersSave, .fileNameOpened(.answers)),
      ])
  }

  func teamChoice(_ state: State) -> Block<Event> {
    let isTyped = !state.teamNumber.isEmpty
    return choice(
      isTyped ? wording.summaryMenuTeamChange(number: state.teamNumber) : wording.summaryMenuTeam, .teamNumberOpened)
  }

  func drugsChoice(_ state: State) -> Block<Event> {
    let count = state.chosenDrugs.count
    return choice(
      count == 0 ? wording.summaryMenuDrugs : wording.summaryMenuDrugsChange(count: String(count)),
      .summaryDrugsOpened)
  }

  /// The drugs that match or may match, or all where none does; one that was added stays in the list.
  func summaryDrugs(_ state: State) -> Draft {
    let found = findings(for: state).drugs
    let hasMatches = found.contains { $0.verdict != .doesNotMatch }
    let listed = found.filter { finding in
      !hasMatches || finding.verdict != .doesNotMatch || state.chosenDrugs.contains(finding.drug.id)
    }
    let drugs = listed.map { finding in
      let isAdded = state.chosenDrugs.contains(finding.drug.id)
      return choice(
        guide.name(of: finding.drug), mark: isAdded ? wording.summaryDrugsAdded : nil, .drugChosen(finding.drug.id))
    }
    return Draft(
      title: wording.summaryDrugsTitle,
      blocks: [paragraph(wording.summaryDrugsIntro)] + drugs + [choice(wording.summaryDrugsDone, .wentBack)])
  }

  func teamNumber(_ state: State) -> Draft {
    Draft(
      title: wording.teamTitle, blocks: [paragraph(teamIntroduction(state)), .field],
      field: Field(
        label: wording.teamLabel, text: state.teamNumber, changed: { .teamNumberTyped($0) },
        entered: .teamNumberEntered))
  }

  func fileName(of document: Document, _ state: State) -> Draft {
    let (title, note) =
      switch document {
      case .summary: (wording.fileTitle, wording.fileNote)
      case .answers: (wording.answersFileTitle, wording.answersFileNote)
      }
    return Draft(
      title: title, blocks: [paragraph(wording.fileIntro), .field, paragraph(note)],
      field: Field(
        label: wording.fileLabel, text: state[fileNameOf: document], changed: { .fileNameTyped($0) },
        entered: .fileNameEntered, isProposal: state.visit.isTextProposed))
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
    // Whoever has saved from here came to leave.
    guard isShared || state.wouldLoseAnswers else {
      return Draft(
        title: wording.leavingTitle,
        blocks: [
          paragraph(wording.leavingKept), choice(wording.leavingStay, .wentBack), choice(wording.welcomeLeave, .left),
        ])
    }
    let save = isShared ? [] : [choice(wording.leavingSave, .fileNameOpened(.answers))]
    return Draft(
      title: isShared ? wording.kioskFinishTitle : wording.leavingTitle,
      blocks: [
        paragraph(wording.leavingText), choice(wording.leavingStay, .wentBack),
        choice(isWithoutPaper(state) ? wording.kioskShowTitle : wording.leavingSummary, .summaryOpened),
      ] + save + [
        choice(isShared ? wording.kioskFinish : wording.leavingLeave, .left)
      ])
  }
}
