// A print command that never ends, in a real terminal: whoever wants to leave can.

import BuiltProgram
import Foundation
import Interview
import Screen
import Testing

@Suite(.serialized) struct PrintingTerminalTests {
  /// What ends the guide: Ctrl-C, or a signal by its number.
  enum Ending: Sendable {
    case controlC
    case signal(Int32)
  }

  private func number(_ seat: SeatedPerson, _ name: String) throws -> Int32 {
    let file = seat.folder.appendingPathComponent(name)
    for _ in 0..<500 {
      if let text = try? String(contentsOf: file, encoding: .utf8), text.hasSuffix("\n") {
        return try #require(Int32(text.dropLast()))
      }
      usleep(20_000)
    }
    throw PrintService.Failure(text: "\(name) was not written")
  }

  @Test(arguments: [
    (Ending.controlC, 130), (.signal(SIGTERM), 143), (.signal(SIGHUP), 129),
  ])
  func whileAPrintCommandHangsTheTerminalIsGivenBackAtOnce(_ ending: Ending, _ status: Int) throws {
    let command = """
      trap : INT; stty -a > before; echo here before; PATH=$PWD:$PATH; \
      sh -c "echo \\$\\$ > process; exec \(BuiltProgram.path)"; \
      status=$?; stty -a > after; echo status $status; cat
      """
    let seat = try SeatedPerson(command: command)
    try seat.sees()
    try BuiltProgram.install(
      script: "echo $$ > hanging\nexec sleep 600", at: seat.folder.appendingPathComponent("lpstat"))
    try seat.does { person in
      person.chooses(person.guide.wording.welcomeStart)
      person.answers("sex", "woman")
      person.presses(.character("p"))
    }
    seat.person.sees(.summary)
    try seat.does { $0.chooses($0.guide.wording.summaryMenuPrinter) }
    let hanging = try number(seat, "hanging")
    switch ending {
    case .controlC: try seat.terminal.send(named: "C-c")
    case .signal(let signal): kill(try number(seat, "process"), signal)
    }
    let last = try seat.terminal.screen { $0.hasSuffix("status \(status)") }
    #expect(last == "here before\nstatus \(status)")
    #expect(kill(hanging, 0) != 0)
    let modes = try ["before", "after"].map {
      try String(contentsOf: seat.folder.appendingPathComponent($0), encoding: .utf8)
    }
    #expect(!modes[0].isEmpty && modes[0] == modes[1])
  }
}
