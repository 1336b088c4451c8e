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
    happens(.summaryOpened, .fileNameOpened, .fileNameTyped("run.txt"), .wentBack)
    #expect(state.fileName == "walk.txt")
  }

  @Test(arguments: [
    (Event.reviewOpened, Place.review), (.resultsOpened, .results), (.drugsOpened, .drugs),
    (.drugOpened("boots"), .drug("boots")), (.topicsOpened, .topics), (.topicOpened("rain"), .topic("rain")),
    (.helpLinesOpened, .helpLines), (.glossaryOpened, .glossary), (.sourcesOpened, .sources),
    (.publisherOpened("a house"), .publisher("a house")), (.keysOpened, .keys),
    (.termsOpened, .terms), (.termOpened("mud"), .term("mud")), (.searchOpened, .search), (.pauseOpened, .paused),
    (.summaryOpened, .summary), (.teamNumberOpened, .teamNumber),
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
    try expect(.fileNameTyped("ü\u{9B}.txt"), after: .fileNameOpened, scrolled) {
      $0.fileName = "ü.txt"
      $0.visit.reading = Reading()
    }
    try expect(.teamNumberTyped(String(repeating: "1", count: 300))) {
      $0.teamNumber = String(repeating: "1", count: 200)
    }
    try expect(.teamNumberEntered, after: .summaryOpened, .teamNumberOpened) { $0.visits.removeLast() }
  }

  @Test func aFileNameIsAskedForAndThenSavedUnder() throws {
    try expect(
      .fileNameEntered, after: .fileNameOpened, asks: [.save(file: "summary.txt", overwriting: false)]
    ) { _ in }
    try expect(.fileNameEntered, after: .fileNameOpened, .fileNameTyped("")) { $0.notice = .fileNameMissing }
  }

  @Test func aFileThatIsThereIsOverwrittenOnlyWhenThatIsSaid() throws {
    try expect(
      .overwritingConfirmed, after: .fileNameOpened, .fileFound("summary.txt"),
      asks: [.save(file: "summary.txt", overwriting: true)]
    ) { $0.visits.removeLast() }
    try expect(.wentBack, after: .fileNameOpened, .fileFound("summary.txt")) { $0.visits.removeLast() }
  }

  @Test func savingAndPrintingAreToldAndLeadBackToTheSummary() throws {
    let job = PrintJob(printer: "desk", number: "7")
    try expect(.fileSaved("a.txt"), after: .summaryOpened, .fileNameOpened) {
      $0.visits.removeLast()
      $0.isKept = true
      $0.notice = .saved(file: "a.txt")
    }
    try expect(.summaryPrinted(job), after: .summaryOpened, .printersFound([Printer("desk")])) {
      $0.visits.removeLast()
      $0.isKept = true
      $0.notice = .printed(job)
    }
    try expect(.fileNotSaved("a.txt", reason: "full"), after: .summaryOpened, .fileNameOpened) {
      $0.notice = .notSaved(file: "a.txt", reason: "full")
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
