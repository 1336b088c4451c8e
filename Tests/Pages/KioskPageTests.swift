// The pages of a shared computer as a person sees them, and what they no longer offer.

import Guide
import Interview
import Pages
import Screen
import Snapshots
import Testing

@Suite struct KioskPageTests {
  private let writer = PageWriter(.embedded)

  private func state(_ place: Place? = nil, minutes: Int = 5, printer: String? = nil) -> State {
    var state = State(fileName: "summary.txt", today: "2026-11", kiosk: Kiosk(minutes: minutes, printer: printer))
    guard let place else { return state }
    state.answers = ["sex": "woman", "extent": "spread"]
    if place != .welcome { state.visits.append(Visit(place)) }
    return state
  }

  /// The first screen at each size.
  private func picture(of state: State, _ sizes: [(Int, Int)] = [(80, 24), (40, 12), (20, 6)]) -> String {
    let page = writer.page(for: state)
    return sizes.map { width, height in
      let rule = String(repeating: "~", count: width)
      let text = Layout(page, width: width, height: height).canvas().text
      return "\(width)x\(height)\n\(rule)\n\(text)\n\(rule)\n\n"
    }.joined()
  }

  @Test func theWelcomeSaysWhenItForgets() throws {
    try expectSnapshot(picture(of: state()), named: "kiosk-welcome")
    try expectSnapshot(picture(of: state(.welcome, minutes: 1)), named: "kiosk-welcome-with-answers")
  }

  @Test func theSummaryHasOnePrinterOrTheScreen() throws {
    try expectSnapshot(picture(of: state(.summary, printer: "ward-3")), named: "kiosk-summary")
    try expectSnapshot(picture(of: state(.summary)), named: "kiosk-summary-without-printer")
    try expectSnapshot(picture(of: state(.teamNumber)), named: "kiosk-team-number-without-printer")
  }

  @Test func theKeysAndTheLastQuestionSpeakOfFinishing() throws {
    try expectSnapshot(picture(of: state(.keys, printer: "ward-3"), [(80, 40)]), named: "kiosk-keys")
    try expectSnapshot(picture(of: state(.leaving, printer: "ward-3")), named: "kiosk-leaving")
  }

  @Test(arguments: [
    ("warning", Notice.forgetsSoon, 5), ("warning-of-half-a-minute", .forgetsSoon, 1),
    ("not-printed", .notPrinted(reason: .unknownPrinter), 5), ("no-print-command", .noPrintCommand, 5),
    ("printer-stopped", .printed(PrintJob(printer: "ward-3", number: "7", isStopped: true)), 5),
  ])
  func newsIsToldWithoutFiles(_ name: String, _ notice: Notice, _ minutes: Int) throws {
    var state = state(.question("her2"), minutes: minutes)
    state.notice = notice
    try expectSnapshot(picture(of: state), named: "kiosk-\(name)")
  }

  @Test func noPageOffersAFileAnotherPrinterOrAWayOut() {
    let places: [Place] = [.welcome, .results, .review, .summary, .leaving, .keys, .helpLines, .teamNumber]
    for place in places {
      for printer in [nil, "ward-3"] {
        let offered = writer.page(for: state(place, printer: printer)).choices.map(\.action)
        let refused: [Event] = [
          .fileNameOpened(.summary), .fileNameOpened(.answers), .printersOpened, .standardOutputChosen,
        ]
        #expect(offered.allSatisfy { !refused.contains($0) }, "\(place)")
      }
    }
    let menu = writer.page(for: state(.summary, printer: "ward-3")).choices.map(\.action)
    #expect(menu == [.printerChosen("ward-3"), .teamNumberOpened, .summaryDrugsOpened])
  }

  @Test func theKeysThatTheGuideTakesAreThoseOfItsPages() {
    #expect(writer.keys.isSuperset(of: [.enter, .escape, .up, .character("q"), .character("h"), .character("?")]))
    #expect(!writer.keys.contains(.control("o")) && !writer.keys.contains(.character("#")))
  }
}
