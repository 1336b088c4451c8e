// A real print service and its paper: what the guide sends comes out whole, and what it refuses is said.

import BuiltProgram
import CustomDump
import Foundation
import Interview
import Outside
import Screen
import Testing

/// Scripts/printing starts the service, whose printers write PDF files, and runs these tests.
@Suite(.serialized, .enabled(if: PrintService.isThere, "Scripts/printing starts a print service for them"))
struct RealPrinterTests {
  private let story = Story.her2Positive
  private let printers = [Printer("desk", isUsual: true), Printer("closed"), Printer("letter"), Printer("stopped")]

  /// Someone who has answered and looks at how to take the summary along.
  private func seat(
    setting: String = "", options: String = "", kiosk: Kiosk? = nil, _ world: @escaping (Effect) -> Event?
  ) throws -> SeatedPerson {
    let seat = try SeatedPerson(
      command: "\(setting) \(BuiltProgram.path) \(options); echo status $?; cat", kiosk: kiosk)
    try seat.sees()
    try seat.does { person in
      person.world = world
      person.chooses(person.guide.wording.welcomeStart)
      for answer in story.answers { person.answers(answer.question, answer.option) }
      person.chooses(person.guide.wording.resultsTake)
    }
    return seat
  }

  /// The summary of the same answers, as the command writes it.
  private func summary() throws -> String {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let answers = story.answers.map { "\"\($0.question)\": \"\($0.option)\"" }.joined(separator: ", ")
    let file = #"{"format": "drug-guide-answers/1", "answers": {\#(answers)}}"#
    try file.write(to: folder.appendingPathComponent("answers"), atomically: true, encoding: .utf8)
    let run = try BuiltProgram.run(["summary", "--answers", "answers"], folder: folder)
    #expect(run.status == 0 && run.output.split(separator: "\n").count > 50)
    return run.output
  }

  /// Checks that the text came out with each line whole and in order, and on the pages that its form feeds make.
  private func expect(_ paper: [[String]], shows text: String) {
    let pages = PrintService.pages(of: text)
    if pages.count > 1 {
      expectNoDifference(paper, pages)
    } else {
      expectNoDifference(paper.flatMap(\.self), pages.flatMap(\.self))
    }
  }

  @Test(arguments: ["desk", "letter"]) func linesOf80ColumnsAndPagesOf60LinesComeOutWhole(_ printer: String) throws {
    let pages = [60, 60, 59, 3].enumerated().map { page, count in
      (1...count).map { line in
        let start = "page \(page + 1) line \(line) £ ° é ’ – “” "
        return start + String(repeating: "1234567890", count: 8).prefix(79 - start.count) + "|\n"
      }.joined()
    }
    let text = pages.joined(separator: "\u{0C}")
    let number = try PrintService.nextJob()
    expectNoDifference(try Outside.print(text, on: printer), PrintJob(printer: printer, number: String(number)))
    expectNoDifference(try PrintService.paper(of: number), PrintService.pages(of: text))
  }

  @Test func thePersonChoosesAPrinterAndTheSummaryComesOut() throws {
    let number = try PrintService.nextJob()
    let seat = try seat { effect in
      switch effect {
      case .findPrinters: .printersFound(printers)
      case .print: .summaryPrinted(PrintJob(printer: "desk", number: String(number)))
      case .save, .leave: nil
      }
    }
    try seat.does { $0.chooses($0.guide.wording.summaryMenuPrinter) }
    try seat.does { $0.chooses("desk") }
    expect(try PrintService.paper(of: number), shows: try summary())
    try seat.leaves()
  }

  @Test func aSharedComputerPrintsOnItsOnePrinter() throws {
    let number = try PrintService.nextJob()
    let seat = try seat(
      options: "--kiosk 5 --printer letter --leave-key ctrl-o", kiosk: Kiosk(minutes: 5, printer: "letter")
    ) { _ in .summaryPrinted(PrintJob(printer: "letter", number: String(number))) }
    try seat.does { $0.chooses($0.guide.wording.kioskPrint(printer: "letter")) }
    expect(try PrintService.paper(of: number), shows: try summary())
  }

  @Test func thePlainGuidePrintsTheSame() throws {
    let number = try PrintService.nextJob()
    var person = LinePerson()
    person.chooses(person.guide.wording.welcomeStart)
    for answer in story.answers { person.answers(answer.question, answer.option) }
    person.chooses(person.guide.wording.resultsTake)
    person.chooses(person.guide.wording.summaryMenuPrinter)
    let run = try BuiltProgram.run(["--plain"], input: (person.typed + ["1", "q"]).joined(separator: "\n") + "\n")
    #expect(run.status == 0)
    let wording = person.guide.wording
    let news = "\(wording.noticePrinted(printer: "desk")) \(wording.noticePrintedNumber(number: String(number)))"
    #expect(run.output.contains(news), "\(run.output.suffix(1500))")
    expect(try PrintService.paper(of: number), shows: try summary())
  }

  @Test(arguments: ["closed", "stopped"]) func aPrinterFromWhichNoPaperComesIsSaid(_ printer: String) throws {
    let number = String(try PrintService.nextJob())
    let seat = try seat { effect in
      switch effect {
      case .findPrinters: .printersFound(printers)
      case .print where printer == "closed": .summaryNotPrinted(reason: .closedPrinter)
      case .print: .summaryPrinted(PrintJob(printer: printer, number: number, isStopped: true))
      case .save, .leave: nil
      }
    }
    try seat.does { $0.chooses($0.guide.wording.summaryMenuPrinter) }
    try seat.does { $0.chooses(printer) }
  }

  @Test func aPrinterThatIsNotThereIsSaid() throws {
    let seat = try seat(options: "--kiosk 5 --printer=-nowhere", kiosk: Kiosk(minutes: 5, printer: "-nowhere")) { _ in
      .summaryNotPrinted(reason: .unknownPrinter)
    }
    try seat.does { $0.chooses($0.guide.wording.kioskPrint(printer: "-nowhere")) }
  }

  @Test(arguments: [
    ("CUPS_SERVER=/nowhere/socket", Event.summaryNotPrinted(reason: .noService)),
    ("CUPS_SERVER=$DRUG_GUIDE_TEST_EMPTY_SERVICE", .printersFound([])), ("PATH=/nowhere", .printCommandMissing),
  ])
  func whereNothingCanBePrintedThatIsSaidAtOnce(_ setting: String, _ event: Event) throws {
    let seat = try seat(setting: setting) { _ in event }
    try seat.does { $0.chooses($0.guide.wording.summaryMenuPrinter) }
    seat.person.sees(.summary)
    #expect(seat.person.screen.contains("save"))
    try seat.does { $0.chooses($0.guide.wording.summaryMenuFile) }
  }

  @Test func aSharedComputerWithoutAServiceSaysSo() throws {
    let seat = try seat(
      setting: "CUPS_SERVER=/nowhere/socket", options: "--kiosk 5 --printer desk",
      kiosk: Kiosk(minutes: 5, printer: "desk")
    ) { _ in .summaryNotPrinted(reason: .noService) }
    try seat.does { $0.chooses($0.guide.wording.kioskPrint(printer: "desk")) }
  }
}
