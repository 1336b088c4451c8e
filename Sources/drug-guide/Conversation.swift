// The guide as a conversation: pages out, keys or lines in, on the full screen or line by line.

import AnswersFile
import ArgumentParser
import CursesTerminal
import Glibc
import Guide
import Interview
import LineTerminal
import Outside
import Pages
import Screen
import Summary

/// One person's way through a guide.
struct Conversation {
  private let guide: Guide
  private let writer: PageWriter
  private let interview: Interview
  private let computer: SharedComputer?
  private let savedAnswers: SavedAnswers?

  /// - Parameters:
  ///   - computer: how a shared computer runs the guide; nil on a computer of one's own.
  ///   - savedAnswers: the file with whose answers the guide starts.
  init(guide: Guide, on computer: SharedComputer? = nil, with savedAnswers: SavedAnswers? = nil) {
    self.guide = guide
    self.computer = computer
    self.savedAnswers = savedAnswers
    writer = PageWriter(guide)
    interview = Interview(guide)
  }

  /// How a conversation went on after an event.
  private enum Course {
    case goesOn
    case ends(writingSummary: Bool)
  }

  /// The guide on the full screen. A terminal that cannot place a cursor gets the plain guide.
  func runOnScreen() throws {
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal(isLocked: computer != nil, lastWords: guide.wording.crashed)
    } catch {
      if computer != nil { throw failure(.usage, unusableWhenShared(error)) }
      if error == .notATerminal {
        throw failure(
          .usage,
          "the full-screen guide needs a terminal. Start it in a terminal window, or use \"drug-guide --plain\"; "
            + "\"drug-guide --help\" shows the other commands")
      }
      try writeResult(unusable(error))
      return try runInLines()
    }
    var state = firstState
    let ending = loop(on: terminal, &state)
    terminal.close()
    switch ending {
    case .left(let writingSummary):
      if writingSummary { try writeSummary(state) }
    case .failed(let status):
      if status == .inputOutput { tell("the terminal cannot be read any more") }
      throw status.code
    }
  }

  /// The guide line by line on standard input and output.
  func runInLines() throws {
    var state = firstState
    state.isInLines = true
    var lines = LineTerminal(width: columns, words: LineWords(guide.wording))
    try writeResult(lines.text(of: writer.page(for: state)))
    var input = try LineReader(path: nil, limit: Conversation.lineLimit)
    while let line = try nextLine(&input) {
      var command = LineCommand<Event>.unknown("")
      for part in parts(of: line, on: writer.page(for: state), lines) {
        let page = writer.page(for: state)
        command = part.map { lines.command(for: $0, on: page) } ?? .unknown("")
        for event in page.events(for: command) {
          guard case .ends(let writingSummary) = advance(&state, event) else { continue }
          try writeResult("\n\(guide.wording.goodbye)\n")
          if writingSummary { try writeSummary(state) }
          return
        }
        // What stands behind a key that does nothing here is not to be taken for an answer.
        if case .unknown = command { break }
      }
      let next = writer.page(for: state)
      // After a slip the page is not read out again; an empty line asks for that.
      if case .unknown = command {
        try writeResult(lines.news(on: next))
      } else {
        try writeResult(lines.text(of: next))
      }
    }
    let isOpen = if case .question = state.visit.place { true } else { false }
    try writeResult("\n\(isOpen ? guide.wording.plainEnded : guide.wording.goodbye)\n")
    if isOpen { throw ExitStatus.inputOutput.code }
  }
}

extension Conversation {
  /// The most bytes that a typed line may have; a terminal takes no more of one either.
  private static let lineLimit = 4096

  /// The lines that a typed one stands for; nil in place of one that is longer than any that can be typed.
  private func parts(of line: LineReader.Line, on page: Page<Event>, _ lines: LineTerminal) -> [String?] {
    switch line {
    case .bytes(let bytes): lines.parts(of: String(decoding: bytes, as: UTF8.self), on: page)
    case .tooLong: [nil]
    }
  }

  /// The next line that was typed, or nil at the end; an input that was never open is at its end.
  private func nextLine(_ input: inout LineReader) throws -> LineReader.Line? {
    do {
      return try input.next(beforeWaiting: {})
    } catch let error as SystemError {
      if error.isClosed { return nil }
      throw failure(.inputOutput, "standard input cannot be read: \(error.description)")
    }
  }

  /// How the full screen was left.
  private enum Ending {
    case left(writingSummary: Bool)
    case failed(ExitStatus)
  }

  /// Paints a page, waits for what comes, and begins again.
  private func loop(on terminal: Terminal, _ state: inout State) -> Ending {
    var idle = computer.map { IdleClock($0.kiosk, at: timeSinceStart()) }
    var reader = Reader(writer)
    while true {
      // A shared computer may run for months.
      if computer != nil, !state.hasSomethingToForget { state.today = thisMonth() }
      terminal.usesMouse = state.usesMouse
      if state.usesMouse, !terminal.usesMouse { _ = advance(&state, .mouseMissing) }
      let (page, layout) = reader.show(state, width: terminal.width, height: terminal.height)
      terminal.paint(layout.canvas())
      let happened: Event?
      switch terminal.nextInput(until: idle?.nextMoment(for: state), joiningText: page.field != nil) {
      case .key(let key):
        if let leaveKey = computer?.leaveKey, leaveKey.key == key { return .left(writingSummary: false) }
        happened = idle?.keyPressed(at: timeSinceStart(), state) ?? page.event(for: key, layout)
      case .text(let text):
        if let leaveKey = computer?.leaveKey, leaveKey.isTyped(in: text) { return .left(writingSummary: false) }
        happened = idle?.keyPressed(at: timeSinceStart(), state) ?? page.event(for: text, layout)
      case .timeUp:
        happened = idle?.timePassed(to: timeSinceStart(), state)
      case .resized: happened = nil
      case .interrupted(.interrupted): return .failed(.interrupted)
      case .interrupted(.hungUp): return .failed(.hungUp)
      case .interrupted(.terminated): return .failed(.terminated)
      case .ended: return .failed(.inputOutput)
      }
      guard let happened else { continue }
      if case .ends(let writingSummary) = advance(&state, happened) { return .left(writingSummary: writingSummary) }
    }
  }

  /// Takes up an event, and then what the world answers to what is asked of it.
  private func advance(_ state: inout State, _ event: Event) -> Course {
    var events = [event]
    while !events.isEmpty {
      for effect in interview.update(&state, events.removeFirst()) {
        if case .leave(let writingSummary) = effect { return .ends(writingSummary: writingSummary) }
        let answer =
          refusal(of: effect)
          ?? carryOut(effect, summary: { summary(state, inFile: $0) }, answers: { answersFile(state) })
        if let answer { events.append(answer) }
      }
    }
    return .goesOn
  }

  /// That a summary cannot be made as the ending of its file's name says; nil where nothing speaks against an effect.
  private func refusal(of effect: Effect) -> Event? {
    guard case .save(.summary, let file, _) = effect, let ending = SummaryFormat.foreignEnding(ofFileName: file) else {
      return nil
    }
    return .fileNotSaved(file, .foreignFormat(ending: ending))
  }

  private func summary(_ state: State) -> TeamSummary {
    guide.summary(of: writer.findings(for: state), teamNumber: state.teamNumber, drugs: state.chosenDrugs)
  }

  /// Shows the summary as text that fits the terminal, and is no wider than on paper.
  private func writeSummary(_ state: State) throws { try writeResult(summary(state).text(width: min(columns, 80))) }

  /// The summary in the format that the name of a file asks for; for a printer, and where it asks for none, as text.
  private func summary(_ state: State, inFile name: String?) -> String {
    summary(state).contents(as: name.flatMap(SummaryFormat.init(fileName:)) ?? .text)
  }

  private func answersFile(_ state: State) -> String { AnswersWriter(for: guide.rules).file(of: state.answers) }

  private var firstState: State {
    var state = State(
      fileName: guide.wording.fileName, answersFileName: savedAnswers?.proposal ?? guide.wording.answersFileName,
      today: thisMonth(), kiosk: computer?.kiosk)
    if let savedAnswers { _ = interview.update(&state, savedAnswers.read(for: guide)) }
    return state
  }

  /// Why the full screen cannot be opened, and that the plain guide follows.
  private func unusable(_ error: TerminalError) -> String {
    switch error {
    case .unknownTerminal(let name): guide.wording.plainInsteadUnknown(terminal: escaped(name))
    case .noTerminalName, .notATerminal: guide.wording.plainInstead
    }
  }

  /// Why a shared computer cannot run the guide here, and what to do.
  private func unusableWhenShared(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal: "--kiosk needs the full screen. Start it in a terminal window of the shared computer"
    case .noTerminalName:
      "--kiosk needs the full screen, and TERM does not name the terminal. Set TERM, such as TERM=linux"
    case .unknownTerminal(let name):
      "--kiosk needs the full screen, and the terminal \(quoted(name)) cannot show it. Set TERM to one that can, such as "
        + "TERM=linux"
    }
  }

  /// The columns of the terminal, or 80 where there is none.
  private var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
