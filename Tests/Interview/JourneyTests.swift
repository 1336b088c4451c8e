// Whole ways through the tiny guide: forward, back, through the review, and out.

import CustomDump
import Testing

@testable import Interview

@Suite struct JourneyTests {
  /// Someone who answered every question: it was dry, long, light and weak.
  private func personAtTheResults() throws -> Person {
    var person = try Person(after: .interviewStarted)
    for option in ["dry", "long", "light", "weak"] { person.answers(option) }
    return person
  }

  @Test func onlyWhatCanStillChangeSomethingIsAsked() throws {
    var person = try personAtTheResults()
    expectNoDifference(person.places, [.welcome, .weather, .walk, .load, .ankle, .results])
    person = try Person(after: .interviewStarted)
    person.answers("dry")
    person.answers("short")
    expectNoDifference(person.places, [.welcome, .weather, .walk, .results])
    expectNoDifference(person.state.answers, ["weather": "dry", "walk": "short"])
  }

  @Test func aQuestionThatIsNotSureIsNotAskedAgain() throws {
    var person = try Person(after: .interviewStarted)
    for _ in 0..<4 { person.answers("not_sure") }
    expectNoDifference(person.places, [.welcome, .weather, .walk, .load, .ankle, .results])
    _ = person.take(.wentBack)
    _ = person.take(.resultsOpened)
    expectNoDifference(person.places.last, .results)
  }

  @Test func goingBackKeepsTheAnswersAndHighlightsThem() throws {
    var person = try personAtTheResults()
    let answers = person.state.answers
    for (place, focus) in [(Place.ankle, 1), (.load, 0), (.walk, 1), (.weather, 0)] {
      #expect(person.take(.wentBack) == [])
      expectNoDifference(person.state.visit, Visit(place, reading: Reading(focus: focus)))
      expectNoDifference(person.state.answers, answers)
    }
  }

  @Test func answeringAgainGoesForwardOverTheAnsweredQuestions() throws {
    var person = try personAtTheResults()
    let there = person.state
    for _ in 0..<4 { _ = person.take(.wentBack) }
    for (place, option) in [(Place.weather, "dry"), (.walk, "long"), (.load, "light"), (.ankle, "weak")] {
      expectNoDifference(person.state.visit.place, place)
      person.answers(option)
    }
    expectNoDifference(person.state, there)
  }

  @Test func whatNoLongerAppliesIsPassedOverOnTheWayForward() throws {
    for load in ["heavy", "not_sure"] {
      var person = try Person(after: .interviewStarted)
      for option in ["dry", "long", load, "weak"] { person.answers(option) }
      for _ in 0..<3 { _ = person.take(.wentBack) }
      person.answers("short")
      expectNoDifference(person.places, [.welcome, .weather, .walk, .ankle])
      expectNoDifference(person.state.answers["load"], load)
    }
  }

  @Test func anAnswerFromTheReviewReturnsToTheReview() throws {
    var person = try personAtTheResults()
    _ = person.take(.reviewOpened)
    let review = person.state.visits
    _ = person.take(.answerReopened(question: "weather"))
    person.answers("wet")
    // The question that was passed on the way here shows the new answer too.
    var expected = review
    expected[1].reading.focus = 1
    expectNoDifference(person.state.visits, expected)
    expectNoDifference(person.state.answers, ["weather": "wet", "walk": "long", "load": "light", "ankle": "weak"])
    _ = person.take(.answerReopened(question: "ankle"))
    _ = person.take(.wentBack)
    expectNoDifference(person.state.visits, expected)
  }

  @Test func fromTheReviewOnlyWhatHasBecomeRelevantIsAsked() throws {
    var person = try Person(after: .interviewStarted)
    person.answers("dry")
    person.answers("short")
    _ = person.take(.reviewOpened)
    _ = person.take(.answerReopened(question: "walk"))
    person.answers("long")
    expectNoDifference(person.state.visit, Visit(.load, isFromReview: true))
    person.answers("heavy")
    expectNoDifference(person.state.visit, Visit(.ankle, isFromReview: true))
    person.answers("strong")
    expectNoDifference(person.places, [.welcome, .weather, .walk, .results, .review])
  }

  @Test func goingBackFromAFollowingQuestionReturnsToTheReview() throws {
    var person = try Person(after: .interviewStarted)
    person.answers("dry")
    person.answers("short")
    _ = person.take(.reviewOpened)
    _ = person.take(.answerReopened(question: "walk"))
    person.answers("long")
    _ = person.take(.wentBack)
    expectNoDifference(person.places, [.welcome, .weather, .walk, .results, .review])
    expectNoDifference(person.state.answers, ["weather": "dry", "walk": "long"])
  }

  @Test func anAnswerThatIsMadeInertIsKeptAndComesBackIntoEffect() throws {
    var person = try Person(after: .interviewStarted)
    for option in ["dry", "long", "heavy", "strong"] { person.answers(option) }
    let answers = person.state.answers
    _ = person.take(.reviewOpened)
    for option in ["short", "long"] {
      _ = person.take(.answerReopened(question: "walk"))
      person.answers(option)
      expectNoDifference(person.state.visit.place, .review)
      expectNoDifference(person.state.answers["load"], "heavy")
    }
    expectNoDifference(person.state.answers, answers)
  }

  @Test func startingAgainGoesOnWithTheFirstOpenQuestion() throws {
    var person = try Person(after: .interviewStarted)
    person.answers("dry")
    _ = person.take(.wentBack)
    _ = person.take(.wentBack)
    _ = person.take(.interviewStarted)
    expectNoDifference(person.places, [.welcome, .walk])
  }

  @Test func leavingAsksOnceWhereAnswersWouldBeLost() throws {
    var person = try Person(after: .interviewStarted)
    person.answers("dry")
    let before = person.state
    #expect(person.take(.leavingOpened) == [])
    expectNoDifference(person.places, [.welcome, .weather, .walk, .leaving])
    #expect(person.take(.leavingOpened) == [])
    expectNoDifference(person.places, [.welcome, .weather, .walk, .leaving])
    _ = person.take(.wentBack)
    expectNoDifference(person.state, before)
    _ = person.take(.leavingOpened)
    #expect(person.take(.left) == [.leave(writingSummary: false)])
  }

  @Test func backFromTheFirstPageAsksBeforeLeaving() throws {
    var person = try Person(after: .interviewStarted)
    person.answers("dry")
    for _ in 0..<2 { _ = person.take(.wentBack) }
    expectNoDifference(person.places, [.welcome])
    #expect(person.take(.wentBack) == [])
    expectNoDifference(person.places, [.welcome, .leaving])
  }

  @Test(arguments: [Event.fileSaved("a.txt"), .summaryPrinted(PrintJob(printer: "desk", number: "7"))])
  func whatIsKeptIsNotAskedAboutUntilAnAnswerChanges(_ event: Event) throws {
    var person = try personAtTheResults()
    _ = person.take(.summaryOpened)
    _ = person.take(event)
    #expect(person.take(.leavingOpened) == [.leave(writingSummary: false)])
    _ = person.take(.answerGiven(question: "weather", option: "dry"))
    #expect(person.take(.leavingOpened) == [.leave(writingSummary: false)])
    _ = person.take(.answerGiven(question: "weather", option: "wet"))
    #expect(person.take(.leavingOpened) == [])
    expectNoDifference(person.state.visit.place, .leaving)
  }

  @Test func savingOverAFileLeadsBackToTheSummary() throws {
    var person = try personAtTheResults()
    for event in [Event.summaryOpened, .fileNameOpened(.summary), .fileNameTyped("a.txt")] { _ = person.take(event) }
    #expect(person.take(.fileNameEntered) == [.save(.summary, file: "a.txt", overwriting: false)])
    #expect(person.take(.fileFound("a.txt")) == [])
    expectNoDifference(Array(person.places.suffix(3)), [.summary, .fileName(.summary), .overwriting("a.txt")])
    #expect(person.take(.overwritingConfirmed) == [.save(.summary, file: "a.txt", overwriting: true)])
    _ = person.take(.fileSaved("a.txt"))
    expectNoDifference(person.state.visit.place, .summary)
    #expect(person.state.notice == .saved(.summary, file: "a.txt") && !person.state.wouldLoseAnswers)
  }
}
