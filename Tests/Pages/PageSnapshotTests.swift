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
    var state = State(fileName: "summary.txt", today: "2026-11")
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
    ("file-name", .fileName), ("overwriting", .overwriting("summary.txt")),
    ("printers", .printers([Printer("ward-3", isUsual: true), Printer("of\u{1B}fice", shownName: "of fice")])),
    ("leaving", .leaving), ("glossary", .glossary), ("sources", .sources), ("publisher", .publisher("MHRA")),
    ("term", .term("her2")),
  ])
  func pagesLookAsTheyShould(_ name: String, _ place: Place) throws {
    try expectSnapshot(picture(of: state(place)), named: name)
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
    ("empty-line", .nothingHere("")), ("saved", .saved(file: "summary.txt")),
    ("not-saved", .notSaved(file: "summary.txt", reason: "No space left on device")),
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
