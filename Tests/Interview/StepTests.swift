// Each event changes what it should and nothing else.

import CustomDump
import Testing

@testable import Interview

@Suite struct StepTests {
  /// Checks the whole change of the state, and what is asked of the world.
  private func expect(
    _ event: Event, after before: Event..., asks expected: [Effect] = [], fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column, changes: (inout State) -> Void
  ) throws {
    var person = try Person()
    for event in before { _ = person.take(event) }
    var changed = person.state
    changes(&changed)
    let effects = person.take(event)
    expectNoDifference(person.state, changed, fileID: fileID, filePath: filePath, line: line, column: column)
    expectNoDifference(effects, expected, fileID: fileID, filePath: filePath, line: line, column: column)
  }

  @Test func theInterviewStartsWithTheFirstQuestionAndNothingHighlighted() throws {
    try expect(.interviewStarted) { $0.visits.append(Visit(.weather)) }
  }

  @Test func anAnswerIsKeptAndTheNextQuestionOpens() throws {
    try expect(.answerGiven(question: "weather", option: "wet"), after: .interviewStarted) {
      $0.answers = ["weather": "wet"]
      $0.visits = [Visit(.welcome), Visit(.weather, reading: Reading(focus: 1)), Visit(.walk)]
    }
  }

  @Test func anAnswerThatTheRulesDoNotKnowChangesNothing() throws {
    try expect(.answerGiven(question: "weather", option: "snow"), after: .interviewStarted) { _ in }
    try expect(.answerGiven(question: "mood", option: "good"), after: .interviewStarted) { _ in }
  }

  @Test func aTextThatWasNotEnteredIsAsItWasBefore() throws {
    let interview = Interview(try walkGuide())
    var state = State(fileName: "walk.txt")
    func happens(_ events: Event...) { for event in events { _ = interview.update(&state, event) } }
    happens(.teamNumberOpened, .teamNumberTyped("020"), .wentBack)
    #expect(state.teamNumber == "")
    happens(.teamNumberOpened, .teamNumberTyped("020"), .teamNumberEntered)
    #expect(state.teamNumber == "020")
    happens(.teamNumberOpened, .teamNumberTyped("0209"), .pauseOpened, .wentBack)
    #expect(state.teamNumber == "0209")
    happens(.wentBack)
    #expect(state.teamNumber == "020")
    happens(.summaryOpened, .fileNameOpened(.summary), .fileNameTyped("run.txt"), .wentBack)
    #expect(state.fileName == "walk.txt")
    happens(.fileNameOpened(.answers), .fileNameTyped("mine.json"))
    #expect(state.answersFileName == "mine.json" && state.fileName == "walk.txt")
    happens(.wentBack)
    #expect(state.answersFileName == "")
  }

  @Test(arguments: [
    (Event.reviewOpened, Place.review), (.resultsOpened, .results), (.drugsOpened, .drugs),
    (.drugOpened("boots"), .drug("boots")), (.topicsOpened, .topics), (.topicOpened("rain"), .topic("rain")),
    (.helpLinesOpened, .helpLines), (.glossaryOpened, .glossary), (.sourcesOpened, .sources),
    (.publisherOpened("a house"), .publisher("a house")), (.keysOpened, .keys),
    (.termsOpened, .terms), (.termOpened("mud"), .term("mud")), (.searchOpened, .search), (.pauseOpened, .paused),
    (.summaryOpened, .summary), (.teamNumberOpened, .teamNumber),
    (.summaryDrugsOpened, .summaryDrugs),
    (.fileFound("a.txt"), .overwriting("a.txt")), (.printersFound([Printer("desk")]), .printers([Printer("desk")])),
  ])
  func aPageOpensOnTopOfTheWayHereAndOnlyOnce(_ event: Event, place: Place) throws {
    try expect(event, after: .interviewStarted) { $0.visits.append(Visit(place)) }
    try expect(event, after: event) { _ in }
    try expect(.wentBack, after: .interviewStarted, event) { $0.visits.removeLast() }
  }

  @Test(arguments: [(Event.reviewOpened, Place.review), (.resultsOpened, .results), (.summaryOpened, .summary)])
  func aPageOfWhichThereIsOneIsGoneBackTo(_ event: Event, place: Place) throws {
    try expect(event, after: event, .drugsOpened, .keysOpened) { $0.visits = [Visit(.welcome), Visit(place)] }
  }

  @Test func aQuestionOpenedFromTheReviewHighlightsItsAnswer() throws {
    try expect(
      .answerReopened(question: "walk"), after: .answerGiven(question: "walk", option: "not_sure"), .reviewOpened
    ) { $0.visits.append(Visit(.walk, reading: Reading(focus: 2), isFromReview: true)) }
  }

  @Test func aDrugGoesAlongOnceItIsChosenUntilItIsChosenAgain() throws {
    try expect(.drugChosen("sandals"), after: .summaryDrugsOpened) { $0.chosenDrugs = ["sandals"] }
    // In the order of the guide, whichever is chosen first.
    try expect(.drugChosen("boots"), after: .drugChosen("sandals")) { $0.chosenDrugs = ["boots", "sandals"] }
    try expect(.drugChosen("boots"), after: .drugChosen("sandals"), .drugChosen("boots")) {
      $0.chosenDrugs = ["sandals"]
    }
    try expect(.drugChosen("gloves"), after: .drugChosen("sandals")) { _ in }
  }

  @Test func drugsTurnRoundInBothDirections() throws {
    try expect(.nextDrugOpened, after: .drugOpened("boots")) { $0.visit = Visit(.drug("sandals")) }
    try expect(.nextDrugOpened, after: .drugOpened("sandals")) { $0.visit = Visit(.drug("boots")) }
    try expect(.previousDrugOpened, after: .drugOpened("boots")) { $0.visit = Visit(.drug("sandals")) }
    try expect(.previousDrugOpened, after: .drugOpened("sandals")) { $0.visit = Visit(.drug("boots")) }
    try expect(.nextDrugOpened, after: .drugsOpened) { _ in }
    try expect(.previousDrugOpened) { _ in }
  }

  @Test func whatIsTypedIsKeptWithoutControlCharacters() throws {
    let scrolled = Event.readingMoved(Reading(paragraph: 1, offset: 4))
    try expect(.teamNumberTyped("01\u{1B}2 \u{7}3\n"), after: .teamNumberOpened, scrolled) {
      $0.teamNumber = "012 3"
      $0.visit.reading = Reading()
    }
    try expect(.fileNameTyped("ü\u{9B}.txt"), after: .fileNameOpened(.summary), scrolled) {
      $0.fileName = "ü.txt"
      $0.visit.reading = Reading()
    }
    try expect(.teamNumberTyped(String(repeating: "1", count: 300))) {
      $0.teamNumber = String(repeating: "1", count: 200)
    }
    try expect(.teamNumberTyped("e" + String(repeating: "\u{301}", count: 500))) {
      $0.teamNumber = "e" + String(repeating: "\u{301}", count: 399)
    }
    try expect(.teamNumberEntered, after: .summaryOpened, .teamNumberOpened) { $0.visits.removeLast() }
  }

  @Test func aFileNameIsAskedForAndThenSavedUnder() throws {
    try expect(
      .fileNameEntered, after: .fileNameOpened(.summary),
      asks: [.save(.summary, file: "summary.txt", overwriting: false)]
    ) { _ in }
    try expect(.fileNameEntered, after: .fileNameOpened(.summary), .fileNameTyped("")) { $0.notice = .fileNameMissing }
  }

  @Test func aFileThatIsThereIsOverwrittenOnlyWhenThatIsSaid() throws {
    try expect(
      .overwritingConfirmed, after: .fileNameOpened(.summary), .fileFound("summary.txt"),
      asks: [.save(.summary, file: "summary.txt", overwriting: true)]
    ) { $0.visits.removeLast() }
    try expect(.wentBack, after: .fileNameOpened(.summary), .fileFound("summary.txt")) { $0.visits.removeLast() }
  }

  @Test func answersAreSavedUnderANameOfTheirOwnAndCountAsKept() throws {
    try expect(.fileNameOpened(.answers), after: .leavingOpened) {
      $0.visits.append(Visit(.fileName(.answers)))
      $0.textBefore = "answers.json"
    }
    try expect(
      .fileNameEntered, after: .fileNameOpened(.answers), .fileNameTyped("b.json"),
      asks: [.save(.answers, file: "b.json", overwriting: false)]
    ) { _ in }
    try expect(
      .overwritingConfirmed, after: .fileNameOpened(.answers), .fileFound("/x/answers.json"),
      asks: [.save(.answers, file: "answers.json", overwriting: true)]
    ) { $0.visits.removeLast() }
    try expect(.fileSaved("/x/answers.json"), after: .summaryOpened, .fileNameOpened(.answers)) {
      $0.visits.removeLast()
      $0.isKept = true
      $0.notice = .saved(.answers, file: "/x/answers.json")
    }
  }

  @Test func afterSavingThePageIsThereFromWhichItWasAskedFor() throws {
    try expect(
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
    try expect(read) {
      $0.answers = ["weather": "dry", "walk": "not_sure"]
      $0.isKept = true
      $0.notice = .answersRead(2, file: "mine.json")
    }
    try expect(.interviewStarted, after: read) {
      $0.notice = nil
      $0.visits.append(Visit(.load))
    }
    try expect(.leavingOpened, after: read, asks: [.leave(writingSummary: false)]) { $0.notice = nil }
    try expect(
      .leavingOpened, after: read, .answerReopened(question: "walk"), .answerGiven(question: "walk", option: "long")
    ) {
      $0.visits.append(Visit(.leaving))
    }
    // The rules refuse them whole.
    try expect(.answersRead(["weather": "dry", "mood": "good"], file: "mine.json")) { _ in }
  }

  @Test func aFileThatCannotBeReadIsToldAndChangesNothingElse() throws {
    let fault = AnswersFault.damaged(line: 3, found: "x")
    try expect(.answersNotRead(file: "mine.json", fault)) {
      $0.notice = .answersNotRead(file: "mine.json", fault)
    }
  }

  @Test func savingAndPrintingAreToldAndLeadBackToTheSummary() throws {
    let job = PrintJob(printer: "desk", number: "7")
    try expect(.fileSaved("a.txt"), after: .summaryOpened, .fileNameOpened(.summary)) {
      $0.visits.removeLast()
      $0.isKept = true
      $0.notice = .saved(.summary, file: "a.txt")
    }
    try expect(.summaryPrinted(job), after: .summaryOpened, .printersFound([Printer("desk")])) {
      $0.visits.removeLast()
      $0.isKept = true
      $0.notice = .printed(job)
    }
    try expect(.fileNotSaved("a.txt", .diskFull), after: .summaryOpened, .fileNameOpened(.summary)) {
      $0.notice = .notSaved(file: "a.txt", .diskFull)
    }
    try expect(.summaryNotPrinted(reason: .other("no paper")), after: .printersFound([Printer("desk")])) {
      $0.notice = .notPrinted(reason: .other("no paper"))
    }
  }

  @Test func printersAreLookedForAndToldWhereThereAreNone() throws {
    try expect(.printersOpened, after: .summaryOpened, asks: [.findPrinters]) { _ in }
    try expect(.printersFound([]), after: .summaryOpened) { $0.notice = .noPrinter }
    try expect(.printCommandMissing, after: .summaryOpened) { $0.notice = .noPrintCommand }
    let desk = Printer("desk")
    try expect(.printerChosen("desk"), after: .printersFound([desk]), asks: [.print(printer: "desk")]) { _ in }
  }

  @Test func theReadingIsKeptAndFoundAgain() throws {
    let reading = Reading(focus: 2, paragraph: 3, offset: 40)
    try expect(.readingMoved(reading), after: .drugsOpened) { $0.visit.reading = reading }
    try expect(.wentBack, after: .drugsOpened, .readingMoved(reading), .drugOpened("boots")) { $0.visits.removeLast() }
  }

  /// A highlighted row of what was found before would be another one now.
  @Test func aNewTextBeginsEverySearchAnew() throws {
    try expect(
      .searchTyped("mud"), after: .searchOpened, .readingMoved(Reading(focus: 3)), .drugOpened("boots"), .searchOpened
    ) {
      $0.search = "mud"
      $0.visits[1].reading = Reading()
    }
  }

  @Test func pagesWithOtherChoicesNowBeginAnew() throws {
    let row = Event.readingMoved(Reading(focus: 2))
    try expect(
      .fileSaved("/x/answers.json"), after: .interviewStarted, .answerGiven(question: "weather", option: "wet"),
      .leavingOpened, row, .fileNameOpened(.answers)
    ) {
      $0.notice = .saved(.answers, file: "/x/answers.json")
      $0.isKept = true
      $0.visits.removeLast()
      $0.visit.reading = Reading()
    }
    var person = try Person(after: .resultsOpened, row, .answerReopened(question: "walk"))
    person.answers("short")
    expectNoDifference(person.state.visits.first { $0.place == .results }?.reading, Reading())
  }

  @Test func theWayBackHasAnEndAndLeadsToTheWelcome() throws {
    let interview = Interview(try walkGuide())
    var state = State()
    for _ in 1...300 { for event in [Event.drugsOpened, .keysOpened] { _ = interview.update(&state, event) } }
    expectNoDifference(state.visits.count, 200)
    expectNoDifference(state.visits.first, Visit(.welcome))
    // The last pages are gone back through one by one.
    for place in Array(repeating: [Place.drugs, .keys], count: 99).flatMap(\.self) {
      _ = interview.update(&state, .wentBack)
      expectNoDifference(state.visits.last, Visit(place))
    }
    _ = interview.update(&state, .wentBack)
    expectNoDifference(state.visits, [Visit(.welcome)])
  }

  @Test func newsStandsUntilTheNextThingHappens() throws {
    try expect(.nothingHighlighted) { $0.notice = .nothingHighlighted }
    try expect(.nothingHere("x\u{1B}[2J")) { $0.notice = .nothingHere("x[2J") }
    try expect(.readingMoved(Reading()), after: .nothingHighlighted) { $0.notice = nil }
    try expect(.keysOpened, after: .nothingHere("x")) {
      $0.notice = nil
      $0.visits.append(Visit(.keys))
    }
  }

  @Test func leavingWithoutAnswersIsNotAsked() throws {
    try expect(.leavingOpened, after: .drugsOpened, asks: [.leave(writingSummary: false)]) { _ in }
    try expect(.wentBack, asks: [.leave(writingSummary: false)]) { _ in }
    try expect(.left, asks: [.leave(writingSummary: false)]) { _ in }
    try expect(.standardOutputChosen, after: .summaryOpened, asks: [.leave(writingSummary: true)]) { _ in }
  }
}
