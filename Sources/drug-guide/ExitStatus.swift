// The exit statuses of the program, and the one way to fail.

import AnswersFile
import ArgumentParser
import Outside

/// What the program ends with; the numbers are those of sysexits.h, and 128 with the signal's.
enum ExitStatus: Int32 {
  case usage = 64
  case badData = 65
  case noInput = 66
  case noMemory = 71
  case cannotCreate = 73
  case inputOutput = 74
  case hungUp = 129
  case interrupted = 130
  case terminated = 143

  var code: ExitCode { ExitCode(rawValue) }
}

/// Says something on standard error, beside the results.
func tell(_ message: String) {
  // Where standard error is gone too there is nobody left to tell.
  try? ByteOutput.standardError.write("drug-guide: \(message)\n")
}

/// Says on standard error what happened and what to do, and gives the error that ends the program.
func failure(_ status: ExitStatus, _ message: String) -> ExitCode {
  tell(message)
  return status.code
}

/// Writes a result to standard output.
func writeResult(_ bytes: some Collection<UInt8>) throws {
  do {
    try ByteOutput.standardOutput.write(bytes)
  } catch {
    throw failure(.inputOutput, "the result could not be written: \(error.description)")
  }
}

/// Writes a result to standard output.
func writeResult(_ text: String) throws { try writeResult(Array(text.utf8)) }

/// A path as it may be shown; nil and "-" are standard input.
func shown(_ path: String?) -> String {
  path.flatMap { $0 == "-" ? nil : quoted($0) } ?? "standard input"
}
