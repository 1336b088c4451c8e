// What the print commands of the system say, and what it means.

import Glibc
import Interview

/// Runs a print command, with its words in English whatever the language of the person.
func runPrintCommand(_ program: String, _ arguments: [String], input: String = "", within limit: Duration)
  throws(PrintError) -> ChildResult
{
  do throws(SystemError) {
    return try run(program, arguments, input: input, within: limit)
  } catch {
    switch error.number {
    case ENOENT: throw .noCommand
    case ETIMEDOUT: throw .refused(.noAnswer)
    default: throw .refused(.other(error.description))
    }
  }
}

func isServiceRunning(within limit: Duration) throws(PrintError) -> Bool {
  try !runPrintCommand("lpstat", ["-r"], within: limit).output.contains("scheduler is not running")
}

/// The printer that is used where none is named; nil where there is none.
func usualPrinter(within limit: Duration) throws(PrintError) -> String? {
  let start = "system default destination: "
  let lines = try runPrintCommand("lpstat", ["-d"], within: limit).output.split(separator: "\n")
  return lines.first { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
}

/// Whether a printer that takes jobs has been stopped. Where that cannot be told in a moment, it has not been.
func isStopped(_ printer: String) -> Bool {
  // The name and its option are one argument, so that no name is taken for another option.
  let state = try? runPrintCommand("lpstat", ["-p\(printer)"], within: .seconds(3)).output
  return state?.split(separator: "\n").first?.contains(" disabled since ") ?? false
}

/// The number in "request id is desk-7 (1 file(s))".
func jobNumber(in reply: String) -> String? {
  let start = "request id is "
  guard let line = reply.split(separator: "\n").first(where: { $0.hasPrefix(start) }),
    let name = line.dropFirst(start.count).split(separator: " ").first,
    let number = name.split(separator: "-").last, number.count < name.count,
    number.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
  else { return nil }
  return String(number)
}

/// Why a job was not taken, where that is known, else in the command's own words.
func refusal(_ reply: ChildResult, within limit: Duration) throws(PrintError) -> PrintRefusal {
  let words = shown(reply.output)
  if words.hasSuffix("The printer or class does not exist.") {
    // It says so too where nobody can be asked.
    return try isServiceRunning(within: limit) ? .unknownPrinter : .noService
  }
  if words.hasSuffix("is not accepting jobs.") { return .closedPrinter }
  if ["lp: Unauthorized", "lp: Forbidden"].contains(words) { return .notAllowed }
  if words.isEmpty { return .other("lp: \(reply.status)") }
  return .other(words.hasPrefix("lp: ") ? String(words.dropFirst(4)) : words)
}
