// The options of a shared computer: what is allowed, and what is said of anything else.

import BuiltProgram
import CustomDump
import Testing

@Suite struct KioskUsageTests {
  private static let keys = """
    --leave-key takes ctrl- and one of the letters a e g k o r t v w y, or one of the signs \
    ! # $ % & * = @ ^ _ ~; found
    """

  @Test(
    arguments: ["0", "241", "-1", "1.5", "+5", "five", "99999999999999999999"].map {
      (["--kiosk=\($0)"], "--kiosk takes a whole number of minutes from 1 to 240; found \"\($0)\".")
    }
      + ["q", "a", "1", " ", "+", "?", "xx", "ctrl-", "ctrl-c", "ctrl-i", "ctrl-m", "ctrl-1", "x-ctrl"].map {
        (["--kiosk", "5", "--leave-key=\($0)"], "\(keys) \"\($0)\".")
      } + [
        (["--printer", "ward-3"], "--printer needs --kiosk; without it the guide asks for a printer."),
        (["--leave-key", "ctrl-o"], "--leave-key needs --kiosk; without it q and Ctrl-C leave the guide."),
        (["--kiosk", ""], "--kiosk takes a whole number of minutes from 1 to 240; found \"\"."),
        (["--kiosk", "5", "--plain"], "--kiosk needs the full screen; leave out --plain."),
        (
          ["--kiosk", "5", "--printer", ""],
          "--printer takes the name of a printer, as \"lpstat -e\" lists them; found \"\"."
        ),
        (
          ["--kiosk", "5", "--printer=a\u{1B}[2J"],
          "--printer takes the name of a printer, as \"lpstat -e\" lists them; found \"a\\u{1B}[2J\"."
        ),
      ])
  func wrongUsageSaysWhatIsAllowed(_ arguments: [String], _ message: String) throws {
    let run = try BuiltProgram.run(arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    expectNoDifference(run.errors.split(separator: "\n").first.map(String.init), "Error: \(message)")
  }

  @Test(arguments: [
    ["--kiosk", "1"], ["--kiosk", "240"],
    ["--kiosk", "5", "--printer", "ward-3", "--leave-key", "ctrl-o"], ["--kiosk", "5", "--leave-key", "Ctrl-O"],
    ["--kiosk", "5", "--leave-key", "#"],
  ])
  func withoutATerminalItSaysWhatToDo(_ arguments: [String]) throws {
    let message = "--kiosk needs the full screen. Start it in a terminal window of the shared computer"
    expectNoDifference(
      try BuiltProgram.run(arguments), .init(output: "", errors: "drug-guide: \(message)\n", status: 64))
  }
}
