// Printers, through the print command of the system.

import Glibc

/// Why nothing was printed.
public enum PrintError: Error, Hashable, Sendable {
  /// The system has no print command.
  case noCommand
  /// The print command refused, in its own words.
  case refused(String)
}

/// The names of the printers that the system knows, as `lpstat -e` lists them.
public func printers() throws(PrintError) -> [String] {
  let result = try runPrintCommand("lpstat", ["-e"])
  guard result.status == 0 else { return [] }
  return result.output.split(separator: "\n").map { shown(String($0)) }
}

/// Prints a text and gives what the print command says of the job.
public func print(_ text: String, on printer: String) throws(PrintError) -> String {
  let result = try runPrintCommand("lp", ["-d", printer, "-"], input: text)
  let message = shown(result.output)
  guard result.status == 0 else { throw .refused(message.isEmpty ? "lp: \(result.status)" : message) }
  return message
}

private func runPrintCommand(_ program: String, _ arguments: [String], input: String = "") throws(PrintError)
  -> ChildResult
{
  do throws(SystemError) {
    return try run(program, arguments, input: input)
  } catch {
    throw error.number == ENOENT ? .noCommand : .refused(error.description)
  }
}

/// What another program said, on one line and without anything that steers a terminal.
private func shown(_ text: String) -> String {
  let safe = text.unicodeScalars.map { scalar -> Character in
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: " "
    default: Character(scalar)
    }
  }
  return String(safe).split(separator: " ").joined(separator: " ")
}
