// Stopped and gone on again, by a signal or by Ctrl-Z in a shell with jobs.

import BuiltProgram
import Foundation
import Interview
import Screen
import Testing

@Suite(.serialized) struct JobControlTests {
  /// What stops the program.
  enum Stop: Sendable, CaseIterable {
    case controlZ, terminalStop, stop
  }

  /// A shell that runs the program as a job, waits for Enter when it has stopped, and brings it back.
  private let command = """
    set -m; stty -a > before; echo here before; sh -c "echo \\$\\$ > process; exec \(BuiltProgram.path)"; \
    stty -a > stopped; echo stopped; read line; fg > /dev/null; \
    status=$?; stty -a > after; echo status $status; cat
    """

  @Test(arguments: Stop.allCases)
  func comesBackWholeWithTheSameAnswers(_ stop: Stop) throws {
    let seat = try SeatedPerson(command: command)
    try seat.sees()
    try seat.does { $0.chooses($0.guide.wording.welcomeStart) }
    try seat.does { $0.answers("sex", "woman") }
    try seat.does { $0.presses(.down, .down) }
    switch stop {
    case .controlZ: try seat.terminal.send(named: "C-z")
    case .terminalStop: kill(try process(seat), SIGTSTP)
    case .stop: kill(try process(seat), SIGSTOP)
    }
    let stopped = try seat.terminal.screen { $0.contains("stopped") }
    if stop == .stop {
      // Nobody can prepare for this one; the shell writes over the page.
      #expect(stopped.contains("stopped"))
    } else {
      let lines = stopped.split(separator: "\n")
      #expect(lines.first == "here before" && lines.last == "stopped" && lines.count < 5, "\(stopped)")
      #expect(try modes(seat, "stopped") == modes(seat, "before"))
    }
    try goOn(seat)
    // The shell first gives the terminal to the job; what the person sees then is what they saw before.
    try seat.sees()
    try seat.does { $0.presses(.down) }
    try seat.does { $0.presses(.left) }
    seat.person.sees(.question("sex"))
    #expect(seat.person.page.focusedAction == .answerGiven(question: "sex", option: "woman"))
    try leave(seat)
  }

  @Test(arguments: [Stop.controlZ, .stop])
  func takesUpASizeThatChangedMeanwhile(_ stop: Stop) throws {
    let seat = try SeatedPerson(command: command)
    try seat.does { $0.presses(.down, .down) }
    if stop == .stop { kill(try process(seat), SIGSTOP) } else { try seat.terminal.send(named: "C-z") }
    #expect(try seat.terminal.screen { $0.contains("stopped") }.contains("stopped"))
    try seat.terminal.resize(width: 47, height: 15)
    try goOn(seat)
    try seat.resizes(width: 47, height: 15)
    try seat.does { $0.presses(.down) }
    try leave(seat)
  }

  @Test func stoppingAgainAndAgainLosesNothing() throws {
    let seat = try SeatedPerson(
      command: """
        set -m; sh -c "echo \\$\\$ > process; exec \(BuiltProgram.path)"; \
        for turn in 1 2 3 4 5; do echo $turn > turn; fg > /dev/null; done; echo status $?; cat
        """)
    try seat.does { $0.presses(.down) }
    for turn in 1...5 {
      kill(try process(seat), SIGTSTP)
      // What is typed while the shell has the terminal is not for the program.
      #expect(waits { (try? text(seat, "turn")) == "\(turn)\n" })
      try seat.sees()
      try seat.does { $0.presses(.down) }
    }
    try seat.leaves()
  }

  /// The end of a line for the shell, also where a STOP left the terminal as the program had it.
  private func goOn(_ seat: SeatedPerson) throws { try seat.terminal.send(named: "C-j") }

  private func process(_ seat: SeatedPerson) throws -> pid_t {
    try #require(pid_t(text(seat, "process").split(separator: "\n")[0]))
  }

  private func text(_ seat: SeatedPerson, _ file: String) throws -> String {
    try String(contentsOf: seat.folder.appendingPathComponent(file), encoding: .utf8)
  }

  private func modes(_ seat: SeatedPerson, _ file: String) throws -> String {
    let modes = try text(seat, file)
    #expect(modes.contains("icanon"))
    return modes
  }

  /// Leaves by Ctrl-C, which asks nothing; the shell is in another group and does not hear it.
  private func leave(_ seat: SeatedPerson) throws {
    try seat.terminal.send(named: "C-c")
    let last = try seat.terminal.screen { $0.hasSuffix("status 130") }
    #expect(last.hasSuffix("status 130"), "\(last)")
    let (before, after) = (try modes(seat, "before"), try modes(seat, "after"))
    // The size may be another one.
    #expect(before.split(separator: "\n").dropFirst() == after.split(separator: "\n").dropFirst())
  }
}
