// Each event changes what it should and nothing else.

import CustomDump
import Testing

@testable import Interview

@Suite struct StepTests {
  @Test func theInterviewStartsWithTheFirstQuestionAndNothingHighlighted() throws {
    try expectStep(.interviewStarted) { $0.visits.append(Visit(.weather)) }
  }

  @Test func anAnswerIsKeptAndTheNextQuestionOpens() throws {
    try expectStep(.answerGiven(question: "weather", option: "wet"), after: .interviewStarted) {
      $0.answers = ["weather": "wet"]
      $0.visits = [Visit(.welcome), Visit(.weather, reading: Reading(focus: 1)), Visit(.walk)]
    }
  }

  @Test func anAnswerThatTheRulesDoNotKnowChangesNothing() throws {
    try expectStep(.answerGiven(question: "weather", option: "snow"), after: .interviewStarted) { _ in }
    try expectStep(.answerGiven(question: "mood", option: "good"), after: .interviewStarted) { _ in }
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
    try expectStep(event, after: .interviewStarted) { $0.visits.append(Visit(place)) }
    try expectStep(event, after: event) { _ in }
    try expectStep(.wentBack, after: .interviewStarted, event) { $0.visits.removeLast() }
  }

  @Test(arguments: [(Event.reviewOpened, Place.review), (.resultsOpened, .results), (.summaryOpened, .summary)])
  func aPageOfWhichThereIsOneIsGoneBackTo(_ event: Event, place: Place) throws {
    try expectStep(event, after: event, .drugsOpened, .keysOpened) { $0.visits = [Visit(.welcome), Visit(place)] }
  }

  @Test func aQuestionOpenedFromTheReviewHighlightsItsAnswer() throws {
    try expectStep(
      .answerReopened(question: "walk"), after: .answerGiven(question: "walk", option: "not_sure"), .reviewOpened
    ) { $0.visits.append(Visit(.walk, reading: Reading(focus: 2), isFromReview: true)) }
  }

  @Test func aDrugGoesAlongOnceItIsChosenUntilItIsChosenAgain() throws {
    try expectStep(.drugChosen("sandals"), after: .summaryDrugsOpened) { $0.chosenDrugs = ["sandals"] }
    // In the order of the guide, whichever is chosen first.
    try expectStep(.drugChosen("boots"), after: .drugChosen("sandals")) { $0.chosenDrugs = ["boots", "sandals"] }
    try expectStep(.drugChosen("boots"), after: .drugChosen("sandals"), .drugChosen("boots")) {
      $0.chosenDrugs = ["sandals"]
    }
    try expectStep(.drugChosen("gloves"), after: .drugChosen("sandals")) { _ in }
  }

  @Test func drugsTurnRoundInBothDirections() throws {
    try expectStep(.nextDrugOpened, after: .drugOpened("boots")) { $0.visit = Visit(.drug("sandals")) }
    try expectStep(.nextDrugOpened, after: .drugOpened("sandals")) { $0.visit = Visit(.drug("boots")) }
    try expectStep(.previousDrugOpened, after: .drugOpened("boots")) { $0.visit = Visit(.drug("sandals")) }
    try expectStep(.previousDrugOpened, after: .drugOpened("sandals")) { $0.visit = Visit(.drug("boots")) }
    try expectStep(.nextDrugOpened, after: .drugsOpened) { _ in }
    try expectStep(.previousDrugOpened) { _ in }
  }

  @Test func whatIsTypedIsKeptWithoutControlCharacters() throws {
    let scrolled = Event.readingMoved(Reading(paragraph: 1, offset: 4))
    try expectStep(.teamNumberTyped("01\u{1B}2 \u{7}3\n"), after: .teamNumberOpened, scrolled) {
      $0.teamNumber = "012 3"
      $0.visit.reading = Reading()
    }
    try expectStep(.fileNameTyped("ü\u{9B}.txt"), after: .fileNameOpened(.summary), scrolled) {
      $0.fileName = "ü.txt"
      $0.visit.isTextProposed = false
      $0.visit.reading = Reading()
    }
    try expectStep(.teamNumberTyped(String(repeating: "1", count: 300))) {
      $0.teamNumber = String(repeating: "1", count: 200)
    }
    try expectStep(.teamNumberTyped("e" + String(repeating: "\u{301}", count: 500))) {
      $0.teamNumber = "e" + String(repeating: "\u{301}", count: 399)
    }
    try expectStep(.teamNumberEntered, after: .summaryOpened, .teamNumberOpened) { $0.visits.removeLast() }
  }

  @Test func theReadingIsKeptAndFoundAgain() throws {
    let reading = Reading(focus: 2, paragraph: 3, offset: 40)
    try expectStep(.readingMoved(reading), after: .drugsOpened) { $0.visit.reading = reading }
    try expectStep(.wentBack, after: .drugsOpened, .readingMoved(reading), .drugOpened("boots")) {
      $0.visits.removeLast()
    }
  }

  /// A highlighted row of what was found before would be another one now.
  @Test func aNewTextBeginsEverySearchAnew() throws {
    try expectStep(
      .searchTyped("mud"), after: .searchOpened, .readingMoved(Reading(focus: 3)), .drugOpened("boots"), .searchOpened
    ) {
      $0.search = "mud"
      $0.visits[1].reading = Reading()
    }
  }

  @Test func pagesWithOtherChoicesNowBeginAnew() throws {
    let row = Event.readingMoved(Reading(focus: 2))
    try expectStep(
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
    try expectStep(.nothingHighlighted) { $0.notice = .nothingHighlighted }
    try expectStep(.nothingHere("x\u{1B}[2J")) { $0.notice = .nothingHere("x[2J") }
    try expectStep(.readingMoved(Reading()), after: .nothingHighlighted) { $0.notice = nil }
    try expectStep(.keysOpened, after: .nothingHere("x")) {
      $0.notice = nil
      $0.visits.append(Visit(.keys))
    }
  }

  @Test func leavingWithoutAnswersIsNotAsked() throws {
    try expectStep(.leavingOpened, after: .drugsOpened, asks: [.leave(writingSummary: false)]) { _ in }
    try expectStep(.wentBack, asks: [.leave(writingSummary: false)]) { _ in }
    try expectStep(.left, asks: [.leave(writingSummary: false)]) { _ in }
    try expectStep(.standardOutputChosen, after: .summaryOpened, asks: [.leave(writingSummary: true)]) { _ in }
  }
}
