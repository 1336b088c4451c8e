// Every page as a person sees it: whole screens at three sizes, and the whole page.

import Guide
import Interview
import Pages
import Screen
import Snapshots
import Testing

@Suite struct PageSnapshotTests {
  private let writer = PageWriter(.embedded)

  /// The answers of the person whose pages are shown.
  private static let answers = [
    "sex": "woman", "extent": "spread", "bone_spread": "not_sure", "her2": "positive", "prior_her2_advanced": "one",
    "prior_trastuzumab": "yes", "surgery_possible": "yes",
  ]

  private func state(_ place: Place, answers: [String: String] = answers) -> State {
    var state = State(fileName: "summary.txt", answersFileName: "answers.json", today: "2026-11")
    state.answers = answers
    state.visits.append(Visit(place))
    return state
  }

  /// The first screen at each size, in UTF-8 and in ASCII, then the whole page at 80 columns.
  private func picture(of state: State) -> String {
    let page = writer.page(for: state)
    let screens = [(80, 24), (40, 12), (20, 6)].flatMap { width, height in
      let text = Layout(page, width: width, height: height).canvas().text
      return [
        framed(text, "\(width)x\(height)", width),
        framed(text.map { $0 == "\n" ? "\n" : asciiStandIn(for: $0) }.joined(), "\(width)x\(height), ASCII", width),
      ]
    }
    return screens.joined() + framed(wholeText(of: page), "the whole page", 80)
  }

  /// The page on a screen that is high enough for it, without the empty rows between the text and the keys.
  private func wholeText(of page: Page<Event>) -> String {
    var rows: [Substring] = []
    let text = Layout(page, width: 80, height: 1000).canvas().text
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) where !(row.isEmpty && rows.last == "") {
      rows.append(row)
    }
    return rows.joined(separator: "\n")
  }

  private func framed(_ text: String, _ title: String, _ width: Int) -> String {
    let rule = String(repeating: "~", count: width)
    return "\(title)\n\(rule)\n\(text)\n\(rule)\n\n"
  }

  @Test(arguments: [
    ("results", Place.results), ("review", .review), ("drugs", .drugs), ("topics", .topics),
    ("help-lines", .helpLines), ("keys", .keys), ("summary", .summary), ("team-number", .teamNumber),
    ("file-name", .fileName(.summary)), ("answers-file-name", .fileName(.answers)),
    ("overwriting", .overwriting("summary.txt")),
    ("printers", .printers([Printer("ward-3", isUsual: true), Printer("of\u{1B}fice", shownName: "of fice")])),
    ("leaving", .leaving), ("glossary", .glossary), ("sources", .sources), ("publisher", .publisher("MHRA")),
    ("term", .term("her2")),
  ])
  func pagesLookAsTheyShould(_ name: String, _ place: Place) throws {
    try expectSnapshot(picture(of: state(place)), named: name)
  }

  @Test func theDrugsThatGoAlongSaySo() throws {
    var chosen = state(.summaryDrugs)
    try expectSnapshot(picture(of: chosen), named: "summary-drugs")
    // One that no longer matches stays in the list, so that it can be taken away.
    let hidden = Guide.embedded.drugs.map(\.id).filter { id in
      !writer.page(for: chosen).choices.contains { $0.action == .drugChosen(id) }
    }
    chosen.chosenDrugs = ["trastuzumab", try #require(hidden.last)]
    try expectSnapshot(picture(of: chosen), named: "summary-drugs-chosen")
    var menu = state(.summary)
    menu.chosenDrugs = chosen.chosenDrugs
    try expectSnapshot(picture(of: menu), named: "summary-with-drugs")
  }

  @Test func whereNothingMatchesAllDrugsCanGoAlong() {
    let early = state(.summaryDrugs, answers: ["sex": "woman", "extent": "early", "her2": "negative"])
    #expect(writer.findings(for: early).drugs.allSatisfy { $0.verdict == .doesNotMatch })
    #expect(
      writer.page(for: early).choices.map(\.action)
        == Guide.embedded.drugs.map { .drugChosen($0.id) } + [.wentBack])
  }

  @Test func leavingWithKeptAnswersOnlyAsksWhetherToLeave() throws {
    var kept = state(.leaving)
    kept.isKept = true
    kept.notice = .saved(.answers, file: "/home/ann/drug-guide-answers.json")
    try expectSnapshot(picture(of: kept), named: "leaving-kept")
  }

  @Test func theWelcomeSaysWhatWasReadFromAFile() throws {
    var state = State(today: "2026-11")
    state.notice = .answersNotRead(file: "drug-guide-answers.json", .missing)
    try expectSnapshot(picture(of: state), named: "welcome-answers-missing")
    state.notice = .answersNotRead(
      file: "drug-guide-answers.json", .unknownOption("\"spraed\"", question: "\"extent\"", line: 5))
    try expectSnapshot(picture(of: state), named: "welcome-answers-with-an-unknown-option")
    state.answers = PageSnapshotTests.answers
    state.notice = .answersRead(7, file: "drug-guide-answers.json")
    try expectSnapshot(picture(of: state), named: "welcome-back")
  }

  /// Each is a sentence of its own that names what there is to name.
  @Test func everyReasonIsSaidInWords() throws {
    let refusals: [SaveRefusal] = [
      .noFolder("/x"), .notAFolder("/x"), .folder("/x"), .notAFile, .readOnly(folder: "/x"),
      .notAllowed(folder: "/x"), .diskFull, .nameTooLong, .noHome, .foreignFormat(ending: ".pdf"), .other("system"),
    ]
    let faults: [AnswersFault] = [
      .missing, .notAllowed, .notAFile, .tooLarge, .notAnswers, .otherFormat("\"found\""),
      .unknownQuestion("\"found\"", line: 3),
      .unknownOption("\"found\"", question: "\"question\"", line: 3), .damaged(line: 3, found: "\"found\""),
      .cutShort(line: 3), .other("system"),
    ]
    let notices = refusals.map { Notice.notSaved(file: "/x/a", $0) } + faults.map { .answersNotRead(file: "a", $0) }
    let texts = notices.map { notice in
      var state = State()
      state.notice = notice
      return writer.page(for: state).notice ?? ""
    }
    try expectSnapshot(texts.joined(separator: "\n") + "\n", named: "news-of-files")
  }

  @Test func theWelcomeLooksAsItShould() throws {
    try expectSnapshot(picture(of: State(today: "2026-11")), named: "welcome")
    try expectSnapshot(picture(of: State()), named: "welcome-without-a-clock")
  }

  @Test(arguments: Guide.embedded.questions.map(\.id))
  func everyQuestionLooksAsItShould(_ question: String) throws {
    try expectSnapshot(picture(of: state(.question(question), answers: [:])), named: "question-\(question)")
  }

  @Test func anAnsweredQuestionShowsWhatWasSaid() throws {
    try expectSnapshot(picture(of: state(.question("her2"))), named: "question-her2-answered")
  }

  @Test(arguments: Guide.embedded.drugs.map(\.id))
  func everyDrugLooksAsItShould(_ drug: String) throws {
    try expectSnapshot(picture(of: state(.drug(drug))), named: "drug-\(drug)")
  }

  @Test func aDrugWithoutAnswersMarksNothing() throws {
    let drug = Guide.embedded.drugs[0].id
    try expectSnapshot(picture(of: state(.drug(drug), answers: [:])), named: "drug-without-answers")
  }

  @Test(arguments: Guide.embedded.topics.map(\.id))
  func everyTopicLooksAsItShould(_ topic: String) throws {
    try expectSnapshot(picture(of: state(.topic(topic))), named: "topic-\(topic)")
  }

  @Test func theResultsOfEarlyCancerAreNotCoveredHere() throws {
    let answers = ["sex": "man", "extent": "early", "her2": "negative", "bone_spread": "yes"]
    try expectSnapshot(picture(of: state(.results, answers: answers)), named: "results-early")
    try expectSnapshot(picture(of: state(.review, answers: answers)), named: "review-early")
  }

  @Test func theResultsWithoutAnswersSaySo() throws {
    try expectSnapshot(picture(of: state(.results, answers: [:])), named: "results-without-answers")
  }

  @Test(arguments: [
    ("nothing-highlighted", Notice.nothingHighlighted), ("nothing-here", .nothingHere("x")),
    ("empty-line", .nothingHere("")), ("saved", .saved(.summary, file: "/home/ann/summary.txt")),
    ("answers-saved", .saved(.answers, file: "/home/ann/drug-guide-answers.json")),
    ("not-saved", .notSaved(file: "/home/ann/summary.txt", .diskFull)),
    ("not-saved-read-only", .notSaved(file: "/media/cdrom/summary.txt", .readOnly(folder: "/media/cdrom"))),
    ("not-saved-no-folder", .notSaved(file: "/home/ann/letters/summary.txt", .noFolder("/home/ann/letters"))),
    ("not-saved-other", .notSaved(file: "/home/ann/summary.txt", .other("Input/output error"))),
    ("printed", .printed(PrintJob(printer: "ward-3", number: "7"))),
    ("printed-with-a-reply", .printed(PrintJob(printer: "ward-3", reply: "Thank you"))),
    ("printed-without-a-word", .printed(PrintJob(printer: "ward-3"))),
    ("printer-stopped", .printed(PrintJob(printer: "ward-3", number: "7", isStopped: true))),
    ("not-printed", .notPrinted(reason: .other("The printer is on fire."))),
    ("no-print-service", .notPrinted(reason: .noService)), ("no-answer", .notPrinted(reason: .noAnswer)),
    ("unknown-printer", .notPrinted(reason: .unknownPrinter)),
    ("closed-printer", .notPrinted(reason: .closedPrinter)),
    ("printing-not-allowed", .notPrinted(reason: .notAllowed)),
    ("no-printer", .noPrinter), ("no-print-command", .noPrintCommand), ("file-name-missing", .fileNameMissing),
  ])
  func newsIsToldOnThePage(_ name: String, _ notice: Notice) throws {
    var state = state(.summary)
    state.notice = notice
    let screen = Layout(writer.page(for: state), width: 40, height: 12).canvas().text
    try expectSnapshot(framed(screen, "40x12", 40), named: "news-\(name)")
  }
}
