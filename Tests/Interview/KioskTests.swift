// A shared computer keeps nothing, offers no file, and is not left.

import CustomDump
import Testing

@testable import Interview

@Suite struct KioskTests {
  private static let kiosk = Kiosk(minutes: 5, printer: "ward-3")

  /// A shared computer as the next person finds it.
  private let fresh = State(fileName: "summary.txt", answersFileName: "answers.json", today: "2026-11", kiosk: kiosk)

  /// Someone who has answered, typed a number, read and moved.
  private func someone(_ state: State) throws -> Person {
    var person = try Person()
    person.state = state
    for event in [
      Event.interviewStarted, .answerGiven(question: "weather", option: "wet"), .teamNumberOpened,
      .teamNumberTyped("0123"), .teamNumberEntered, .drugChosen("boots"), .drugsOpened,
      .readingMoved(Reading(focus: 1, number: 2)),
      .nothingHighlighted,
    ] { _ = person.take(event) }
    #expect(person.state.hasSomethingToForget)
    return person
  }

  @Test func forgettingClearsEverythingButTheSettings() throws {
    var person = try someone(fresh)
    let effects = person.take(.forgotten)
    expectNoDifference(person.state, fresh)
    expectNoDifference(effects, [])
  }

  @Test func theWarningIsANoticeAndStayingChangesNothingElse() throws {
    var person = try someone(fresh)
    _ = person.take(.stayed)
    let before = person.state
    _ = person.take(.warnedOfForgetting)
    #expect(person.state.notice == .forgetsSoon)
    #expect(person.take(.stayed) == [])
    expectNoDifference(person.state, before)
  }

  @Test func finishingAsksOnceWhereThereAreAnswersAndThenForgets() throws {
    var person = try someone(fresh)
    #expect(person.take(.leavingOpened) == [])
    #expect(person.state.visit.place == .leaving)
    #expect(person.take(.left) == [])
    expectNoDifference(person.state, fresh)
  }

  @Test func finishingWithoutAnswersForgetsAtOnce() throws {
    var person = try Person()
    person.state = fresh
    for event in [Event.teamNumberOpened, .teamNumberTyped("0123"), .leavingOpened] {
      #expect(person.take(event) == [])
    }
    expectNoDifference(person.state, fresh)
    #expect(person.take(.wentBack) == [])
    expectNoDifference(person.state, fresh)
  }

  @Test func printedAnswersAreForgottenWithoutAQuestion() throws {
    var person = try someone(fresh)
    #expect(person.take(.printerChosen("ward-3")) == [.print(printer: "ward-3")])
    _ = person.take(.summaryPrinted(PrintJob(printer: "ward-3", number: "7")))
    _ = person.take(.leavingOpened)
    expectNoDifference(person.state, fresh)
  }

  @Test(arguments: [
    Event.fileNameOpened(.summary), .fileNameTyped("a.txt"), .fileNameEntered, .overwritingConfirmed, .printersOpened,
    .printerChosen("office"), .standardOutputChosen, .fileNameOpened(.answers),
    .answersRead(["weather": "dry"], file: "a.json"), .answersNotRead(file: "a.json", .missing),
  ])
  func whatIsForAComputerOfOnesOwnDoesNothing(_ event: Event) throws {
    var person = try someone(fresh)
    _ = person.take(.stayed)
    let before = person.state
    #expect(person.take(event) == [])
    expectNoDifference(person.state, before)
  }

  @Test func aPersonWhoHasNotBegunLeavesNothingToForget() {
    var state = fresh
    state.visit.reading = Reading(focus: 3, paragraph: 2, offset: 1, number: 4)
    state.notice = .nothingHighlighted
    #expect(!state.hasSomethingToForget)
    state.visits.append(Visit(.drugs))
    #expect(state.hasSomethingToForget)
  }

  @Test func theWarningLeavesTimeToStay() {
    #expect((1...240).map { Kiosk(minutes: $0).secondsOfWarning } == [30] + Array(repeating: 60, count: 239))
  }
}
