// A way through the guide on a screen, every page of which is checked.

import AnswersFile
import Guide
import Interview
import Pages
import Screen
import Summary

private let guide = Guide.embedded
private let writer = PageWriter(guide)
private let interview = Interview(guide)

/// A person in front of the guide.
struct Walk {
  private(set) var hasLeft = false
  private var state: State
  private var width = 80
  private var height = 24
  private var page: Page<Event>
  private var lines: PageLines
  /// How many more times a text is looked for: on all pages, so that it costs more than anything else.
  private var searches = 4
  /// How often the world was asked for something; it answers in turn.
  private var requests = 0

  init(onSharedComputer isShared: Bool) throws(BrokenLaw) {
    state = State(
      fileName: guide.wording.fileName, answersFileName: guide.wording.answersFileName, today: "2026-11",
      kiosk: isShared ? Kiosk(minutes: 1, printer: "a printer") : nil)
    page = writer.page(for: state)
    lines = PageLines(page, width: width)
    try look()
  }

  mutating func resize(width: Int, height: Int) throws(BrokenLaw) {
    (self.width, self.height) = (width, height)
    try look()
  }

  mutating func press(_ key: Key) throws(BrokenLaw) {
    let layout = Layout(page, lines: lines, height: height)
    guard !hasLeft, let event = page.event(for: key, layout) else { return }
    if case .searchTyped = event {
      guard searches > 0 else { return }
      searches -= 1
    }
    try take(event)
  }

  /// On a shared computer, the person is warned or forgotten.
  mutating func letTimePass(_ isForgotten: Bool) throws(BrokenLaw) {
    guard state.kiosk != nil else { return }
    try take(isForgotten ? .forgotten : .warnedOfForgetting)
    if isForgotten { try keep(!state.hasSomethingToForget, "something is not forgotten: \(state)") }
  }

  private mutating func take(_ event: Event) throws(BrokenLaw) {
    let before = (page, lines)
    var events = [event]
    while !events.isEmpty {
      for effect in interview.update(&state, events.removeFirst()) {
        if let answer = answer(to: effect) { events.append(answer) }
      }
    }
    try keep(!state.visits.isEmpty, "no page is left after \(event)")
    try keep((try? guide.rules.answers(state.answers)) != nil, "an answer is none: \(state.answers)")
    try look()
    // Whoever only moves is shown the page that is there.
    if case .readingMoved = event, before.1.width == width {
      let kept = Layout(writer.page(before.0, for: state), lines: before.1, height: height)
      try keep(
        kept.canvas() == Layout(page, lines: lines, height: height).canvas(), "a page that was kept is another one")
    }
  }

  /// What the world answers to an effect; nil when the guide is left.
  private mutating func answer(to effect: Effect) -> Event? {
    requests += 1
    switch effect {
    case .leave:
      hasLeft = true
      return nil
    case .save(_, let file, let isOverwriting):
      if requests % 3 == 0 { return .fileNotSaved(file, .diskFull) }
      return requests % 3 == 1 || isOverwriting ? .fileSaved(file) : .fileFound(file)
    case .findPrinters:
      let printers = [Printer("a printer"), Printer("another", isUsual: true)]
      return [.printersFound(printers), .printCommandMissing, .printersFound([])][requests % 3]
    case .print(let printer):
      if requests % 3 == 0 { return .summaryNotPrinted(reason: .closedPrinter) }
      return .summaryPrinted(PrintJob(printer: printer, isStopped: requests % 3 == 1))
    }
  }

  /// Writes the page and looks at its picture.
  private mutating func look() throws(BrokenLaw) {
    page = writer.page(for: state)
    lines = PageLines(page, width: width)
    let layout = Layout(page, lines: lines, height: height)
    try check(layout.canvas(), isReadable: layout.isReadable)
  }

  private func check(_ canvas: Canvas, isReadable: Bool) throws(BrokenLaw) {
    let place = "at \(state.visit.place), \(width) x \(height)"
    try keep(canvas.width == width && canvas.height == height, "the picture has another size \(place)")
    for run in canvas.runs.joined() {
      let columns = columnWidth(of: run.text)
      try keep(
        run.column >= 0 && columns == run.columns && run.column + columns <= width, "a row is too wide \(place): \(run)"
      )
      try keep(unshowable(run.text) == nil, "a row steers the terminal \(place): \(run.text.debugDescription)")
    }
    let cursor = canvas.cursor
    try keep(
      (0..<height).contains(cursor.row) && (0..<width).contains(cursor.column), "the cursor is outside \(place)")
    guard isReadable, let focus = page.view.focus, page.choices.indices.contains(focus) else { return }
    let isMarked = canvas.runs[cursor.row].contains { $0.style == .focused }
    try keep(isMarked, "the cursor is not on the highlighted line \(place): choice \(focus)")
  }

  /// The answers and the summary can be written down.
  func checkWhatIsTakenAlong(in format: SummaryFormat) throws(BrokenLaw) {
    let file = AnswersWriter(for: guide.rules).file(of: state.answers)
    let read = try? AnswersReader(for: guide.rules).answers(inFile: Array(file.utf8))
    try keep(read != nil && read == (try? guide.rules.answers(state.answers)), "the file of answers is not read back")
    // A summary costs as much as many pages.
    guard !state.teamNumber.isEmpty || !state.chosenDrugs.isEmpty else { return }
    let summary = guide.summary(
      of: writer.findings(for: state), teamNumber: state.teamNumber, drugs: state.chosenDrugs)
    let wrong = unshowable(summary.contents(as: format), allowing: ["\n", "\u{C}"])
    try keep(wrong == nil, "a summary as \(format) steers the terminal: \(wrong.map(named) ?? "")")
  }
}
