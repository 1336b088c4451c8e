// The options of a shared computer: `--kiosk`, `--printer` and `--leave-key`.

import AnswersFile
import ArgumentParser
import Interview

/// How a shared computer runs the guide.
struct SharedComputer {
  let kiosk: Kiosk
  /// The one key that leaves; nil where none does.
  let leaveKey: LeaveKey?
}

struct KioskOptions: ParsableArguments {
  /// How long the guide may wait for a key.
  static let minutes = 1...240

  @Option(
    help: ArgumentHelp(
      "Make the guide safe to share: it saves no file, forgets everything after this time without a key (1 to 240), "
        + "and Ctrl-C, Ctrl-Z and q do not leave it.", valueName: "minutes"))
  var kiosk: String?

  @Option(
    help: ArgumentHelp("With --kiosk: the one printer that people can print on.", valueName: "name"),
    completion: .shellCommand("lpstat -e 2>/dev/null"))
  var printer: String?

  @Option(
    help: ArgumentHelp(
      "With --kiosk: the key that leaves the guide, such as ctrl-o. Without it no key does, and the guide runs until it is "
        + "ended from outside, as by the command kill.",
      valueName: "key"))
  var leaveKey: String?

  func validate() throws { _ = try sharedComputer() }

  /// What the options ask for; nil on a computer of one's own.
  func sharedComputer() throws -> SharedComputer? {
    guard let kiosk else {
      if printer != nil { throw ValidationError("--printer needs --kiosk; without it the guide asks for a printer.") }
      if leaveKey != nil {
        throw ValidationError("--leave-key needs --kiosk; without it q and Ctrl-C leave the guide.")
      }
      return nil
    }
    return SharedComputer(
      kiosk: Kiosk(minutes: try minutes(kiosk), printer: try printer.map(printable)), leaveKey: try leaveKey.map(key))
  }

  private func minutes(_ text: String) throws -> Int {
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    if isNumber, let minutes = Int(text), KioskOptions.minutes.contains(minutes) { return minutes }
    let allowed = KioskOptions.minutes
    throw ValidationError(
      "--kiosk takes a whole number of minutes from \(allowed.lowerBound) to \(allowed.upperBound); "
        + "found \(quoted(text)).")
  }

  /// The name of a printer, which is shown on the screen too.
  private func printable(_ name: String) throws -> String {
    if !name.isEmpty, escaped(name) == name { return name }
    throw ValidationError(
      "--printer takes the name of a printer, as \"lpstat -e\" lists them; found \(quoted(name)).")
  }

  private func key(_ text: String) throws -> LeaveKey {
    if let key = LeaveKey(text) { return key }
    throw ValidationError(
      "--leave-key takes ctrl- and one of the letters \(LeaveKey.letters.map(String.init).joined(separator: " ")), "
        + "or one of the signs \(LeaveKey.signs.map(String.init).joined(separator: " ")); found \(quoted(text)).")
  }
}
