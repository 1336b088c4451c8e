// Whatever happens in whatever order, the way here is never empty and no answer is lost.

import CustomDump
import NaiveEvaluator
import Testing

@testable import Interview

@Suite struct RandomWalkTests {
  private let options = [
    "weather": ["dry", "wet", "not_sure", "snow"], "walk": ["short", "long", "not_sure"],
    "load": ["light", "heavy", "not_sure"], "ankle": ["strong", "weak", "not_sure"], "mood": ["good"],
  ]

  private let fixed: [Event] = [
    .interviewStarted, .reviewOpened, .resultsOpened, .drugsOpened, .drugOpened("boots"), .drugOpened("sandals"),
    .nextDrugOpened, .previousDrugOpened, .topicsOpened, .topicOpened("rain"), .helpLinesOpened, .keysOpened,
    .glossaryOpened, .sourcesOpened, .publisherOpened("a house"),
    .termsOpened, .termOpened("mud"), .searchOpened, .searchTyped("mud"), .nothingFound, .pauseOpened,
    .mouseSwitched, .mouseMissing, .summaryOpened, .summaryDrugsOpened, .drugChosen("boots"), .teamNumberOpened,
    .teamNumberTyped("0123"), .teamNumberEntered,
    .fileNameOpened(.summary), .fileNameOpened(.answers), .fileNameTyped("a.txt"), .fileNameTyped(""), .fileNameEntered,
    .overwritingConfirmed,
    .printersOpened, .printerChosen("desk"), .standardOutputChosen, .leavingOpened, .left,
    .readingMoved(Reading(focus: 1, paragraph: 2, offset: 3)), .nothingHighlighted, .nothingHere("x"),
    .warnedOfForgetting, .stayed,
    .fileFound("a.txt"), .fileSaved("a.txt"), .fileNotSaved("a.txt", .diskFull), .printersFound([Printer("desk")]),
    .printersFound([]), .printCommandMissing, .summaryPrinted(PrintJob(printer: "desk")),
    .summaryNotPrinted(reason: .closedPrinter),
  ]

  private var places: Set<Place> {
    [
      .welcome, .weather, .walk, .load, .ankle, .review, .results, .drugs, .drug("boots"), .drug("sandals"), .topics,
      .topic("rain"), .helpLines, .keys, .terms, .term("mud"), .search, .paused, .summary, .summaryDrugs, .teamNumber,
      .fileName(.summary),
      .fileName(.answers),
      .overwriting("a.txt"),
      .printers([Printer("desk")]), .leaving, .glossary, .sources, .publisher("a house"),
    ]
  }

  private func event(_ random: inout SeededGenerator) -> Event {
    let questions = options.keys.sorted()
    let question = questions[Int.random(in: 0..<questions.count, using: &random)]
    return switch Int.random(in: 0..<10, using: &random) {
    case 0, 1, 2:
      .answerGiven(question: question, option: options[question]?.randomElement(using: &random) ?? "")
    case 3: .answerReopened(question: question == "mood" ? "walk" : question)
    case 4, 5, 6: .wentBack
    default: fixed[Int.random(in: 0..<fixed.count, using: &random)]
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func aRandomWalkKeepsItsLaws(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var person = try Person()
    var visited: Set<Place> = []
    for _ in 0..<5_000 {
      let before = person.state
      let event = event(&random)
      let effects = person.take(event)
      let after = person.state
      let trace = "\(event) at \(before.visit.place)"
      guard !after.visits.isEmpty else {
        Issue.record("No page was left: \(trace)")
        return
      }
      visited.insert(after.visit.place)
      #expect(places.contains(after.visit.place), "\(trace)")
      #expect(after.answers == expectedAnswers(before.answers, event), "\(trace)")
      #expect(zip(after.visits, after.visits.dropFirst()).allSatisfy { $0.place != $1.place }, "\(trace)")
      #expect(effects.count <= 1, "\(trace)")
      if after.visits.count == before.visits.count + 1, !isAnswer(event) {
        _ = person.take(.wentBack)
        #expect(settled(person.state) == settled(before), "\(trace), and back")
        person.state = after
      }
      var leaver = person
      for _ in after.visits { _ = leaver.take(.wentBack) }
      #expect(leaver.places == [.welcome] || leaver.places == [.welcome, .leaving], "\(trace)")
      if effects == [.leave(writingSummary: false)], event != .left { #expect(!before.wouldLoseAnswers, "\(trace)") }
    }
    expectNoDifference(places.subtracting(visited), [])
  }

  /// Whether an event answers a question, which is highlighted there from then on.
  private func isAnswer(_ event: Event) -> Bool { if case .answerGiven = event { true } else { false } }

  /// A state without what is gone after one step: news, a number half typed, and what a text was before.
  private func settled(_ state: State) -> State {
    var state = state
    state.notice = nil
    state.visit.reading.number = nil
    state.textBefore = ""
    return state
  }

  /// The answers with the one that an event gives; an answer that the rules do not know gives none.
  private func expectedAnswers(_ answers: [String: String], _ event: Event) -> [String: String] {
    guard case .answerGiven(let question, let option) = event, option != "snow", question != "mood" else {
      return answers
    }
    return answers.merging([question: option]) { $1 }
  }
}
