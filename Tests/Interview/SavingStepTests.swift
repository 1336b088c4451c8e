// What is asked of files and printers, and what each of their answers changes.

import Testing

@testable import Interview

@Suite struct SavingStepTests {
  @Test func aFileNameIsAskedForAndThenSavedUnder() throws {
    try expectStep(
      .fileNameEntered, after: .fileNameOpened(.summary),
      asks: [.save(.summary, file: "summary.txt", overwriting: false)]
    ) { _ in }
    try expectStep(.fileNameEntered, after: .fileNameOpened(.summary), .fileNameTyped("")) {
      $0.notice = .fileNameMissing
    }
  }

  @Test func aFileThatIsThereIsOverwrittenOnlyWhenThatIsSaid() throws {
    try expectStep(
      .overwritingConfirmed, after: .fileNameOpened(.summary), .fileFound("summary.txt"),
      asks: [.save(.summary, file: "summary.txt", overwriting: true)]
    ) { $0.visits.removeLast() }
    try expectStep(.wentBack, after: .fileNameOpened(.summary), .fileFound("summary.txt")) { $0.visits.removeLast() }
  }

  @Test func answersAreSavedUnderANameOfTheirOwnAndCountAsKept() throws {
    try expectStep(.fileNameOpened(.answers), after: .leavingOpened) {
      $0.visits.append(Visit(.fileName(.answers), isTextProposed: true))
      $0.textBefore = "answers.json"
    }
    try expectStep(
      .fileNameEntered, after: .fileNameOpened(.answers), .fileNameTyped("b.json"),
      asks: [.save(.answers, file: "b.json", overwriting: false)]
    ) { _ in }
    try expectStep(
      .overwritingConfirmed, after: .fileNameOpened(.answers), .fileFound("/x/answers.json"),
      asks: [.save(.answers, file: "answers.json", overwriting: true)]
    ) { $0.visits.removeLast() }
    try expectStep(.fileSaved("/x/answers.json"), after: .summaryOpened, .fileNameOpened(.answers)) {
      $0.visits.removeLast()
      $0.isKept = true
      $0.notice = .saved(.answers, file: "/x/answers.json")
    }
  }

  @Test func afterSavingThePageIsThereFromWhichItWasAskedFor() throws {
    try expectStep(
      .fileSaved("/x/answers.json"), after: .summaryOpened, .drugsOpened, .fileNameOpened(.answers),
      .fileFound("/x/answers.json")
    ) {
      $0.visits = [Visit(.welcome), Visit(.summary), Visit(.drugs)]
      $0.isKept = true
      $0.notice = .saved(.answers, file: "/x/answers.json")
    }
  }

  @Test func answersOfAFileAreTakenUpAndKeptUntilOneChanges() throws {
    let read = Event.answersRead(["weather": "dry", "walk": "not_sure"], file: "mine.json")
    try expectStep(read) {
      $0.answers = ["weather": "dry", "walk": "not_sure"]
      $0.isKept = true
      $0.notice = .answersRead(2, file: "mine.json")
    }
    try expectStep(.interviewStarted, after: read) {
      $0.notice = nil
      $0.visits.append(Visit(.load))
    }
    try expectStep(.leavingOpened, after: read, asks: [.leave(writingSummary: false)]) { $0.notice = nil }
    try expectStep(
      .leavingOpened, after: read, .answerReopened(question: "walk"), .answerGiven(question: "walk", option: "long")
    ) {
      $0.visits.append(Visit(.leaving))
    }
    // The rules refuse them whole.
    try expectStep(.answersRead(["weather": "dry", "mood": "good"], file: "mine.json")) { _ in }
  }

  @Test func aFileThatCannotBeReadIsToldAndChangesNothingElse() throws {
    let fault = AnswersFault.damaged(line: 3, found: "x")
    try expectStep(.answersNotRead(file: "mine.json", fault)) {
      $0.notice = .answersNotRead(file: "mine.json", fault)
    }
  }

  @Test func savingAndPrintingAreToldAndLeadBackToTheSummary() throws {
    let job = PrintJob(printer: "desk", number: "7")
    try expectStep(.fileSaved("a.txt"), after: .summaryOpened, .fileNameOpened(.summary)) {
      $0.visits.removeLast()
      $0.isKept = true
      $0.notice = .saved(.summary, file: "a.txt")
    }
    try expectStep(.summaryPrinted(job), after: .summaryOpened, .printersFound([Printer("desk")])) {
      $0.visits.removeLast()
      $0.isKept = true
      $0.notice = .printed(job)
    }
    try expectStep(.fileNotSaved("a.txt", .diskFull), after: .summaryOpened, .fileNameOpened(.summary)) {
      $0.notice = .notSaved(file: "a.txt", .diskFull)
    }
    try expectStep(.summaryNotPrinted(reason: .other("no paper")), after: .printersFound([Printer("desk")])) {
      $0.notice = .notPrinted(reason: .other("no paper"))
    }
  }

  @Test func printersAreLookedForAndToldWhereThereAreNone() throws {
    try expectStep(.printersOpened, after: .summaryOpened, asks: [.findPrinters]) { _ in }
    try expectStep(.printersFound([]), after: .summaryOpened) { $0.notice = .noPrinter }
    try expectStep(.printCommandMissing, after: .summaryOpened) { $0.notice = .noPrintCommand }
    let desk = Printer("desk")
    try expectStep(.printerChosen("desk"), after: .printersFound([desk]), asks: [.print(printer: "desk")]) { _ in }
  }
}
