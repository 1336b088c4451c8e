// Every page that a guide can show, one of each sort with its news.

import Guide
import Interview
import Pages
import Screen

extension PageWriter {
  /// Every page of the guide that it writes: as a person without answers sees it, and as one who gave some does.
  func everyPage(of guide: Guide, answers: [String: String]) -> [Page<Event>] {
    let places = everyPlace(of: guide)
    let notices: [Notice] =
      [
        .nothingHighlighted, .nothingHere("x"), .nothingHere(""), .saved(.summary, file: "1"),
        .saved(.answers, file: "1"),
        .noPrinter, .noPrintCommand, .fileNameMissing,
        .answersRead(1, file: "2"),
      ] + newsOfPrinting + refusals.map { .notSaved(file: "1", $0) } + faults.map { .answersNotRead(file: "1", $0) }
    return [[:], answers].flatMap { answers in
      places.map { page(for: state(at: $0, answers)) }
        + notices.map { notice in
          var state = state(at: .summary, answers)
          state.notice = notice
          return page(for: state)
        }
    } + [Kiosk(minutes: 1), Kiosk(minutes: 2, printer: "3")].flatMap { sharedPages(on: $0, answers) }
  }

  private var refusals: [SaveRefusal] {
    [
      .noFolder("2"), .notAFolder("2"), .folder("2"), .notAFile, .readOnly(folder: "2"), .notAllowed(folder: "2"),
      .diskFull, .nameTooLong, .noHome, .foreignFormat(ending: ".2"), .other("2"),
    ]
  }

  private var faults: [AnswersFault] {
    [
      .missing, .notAllowed, .notAFile, .tooLarge, .notAnswers, .otherFormat("2"), .unknownQuestion("2", line: 3),
      .unknownOption("2", question: "3", line: 4), .damaged(line: 2, found: "3"), .cutShort(line: 2), .other("2"),
    ]
  }

  /// The pages that are other ones on a shared computer.
  private func sharedPages(on kiosk: Kiosk, _ answers: [String: String]) -> [Page<Event>] {
    let places: [Place] = [.welcome, .results, .keys, .summary, .summaryDrugs, .teamNumber, .leaving]
    let states =
      places.map { state(at: $0, answers) }
      + ([Notice.forgetsSoon, .noPrintCommand] + newsOfPrinting)
      .map { notice in
        var state = state(at: .summary, answers)
        state.notice = notice
        return state
      }
    return states.map { state in
      var state = state
      state.kiosk = kiosk
      return page(for: state)
    }
  }

  private var newsOfPrinting: [Notice] {
    let jobs = [
      PrintJob(printer: "1", number: "2", isStopped: true), PrintJob(printer: "1", reply: "2"), PrintJob(printer: "1"),
    ]
    let refusals: [PrintRefusal] = [
      .noService, .noAnswer, .unknownPrinter, .closedPrinter, .notAllowed, .other("2"),
    ]
    return jobs.map { .printed($0) } + refusals.map { .notPrinted(reason: $0) }
  }

  private func state(at place: Place, _ answers: [String: String]) -> State {
    // No word here is one of the guide's.
    var state = State(fileName: "1", today: "2100-01")
    state.answers = answers
    if place == .summaryDrugs || place == .summary { state.chosenDrugs = ["trastuzumab"] }
    if place != .welcome { state.visits.append(Visit(place)) }
    return state
  }

  private func everyPlace(of guide: Guide) -> [Place] {
    let single: [Place] = [
      .welcome, .review, .results, .drugs, .topics, .glossary, .sources, .helpLines, .keys, .summary, .teamNumber,
      .fileName(.summary), .fileName(.answers), .overwriting("1"),
      .printers([Printer("1", isUsual: true), Printer("2")]), .leaving, .search, .paused,
      .terms,
    ]
    let questions: [Place] = guide.questions.map { .question($0.id) }
    let pages: [Place] = guide.drugs.map { .drug($0.id) } + guide.topics.map { .topic($0.id) }
    let publishers: [Place] = Set(guide.sources.map(\.publisher)).map { .publisher($0) }
    return single + questions + pages + publishers + guide.terms.map { .term($0.id) }
  }
}
