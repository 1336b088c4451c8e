// `drug-guide evaluate`: answers in, decisions out, one JSON object a line.

import AnswersFile
import ArgumentParser
import Decisions
import Guide
import Outside
import Summary

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Decide about many sets of answers: one JSON object a line in, one a line out.")

  @Argument(help: "The file with one answers object a line; standard input without it.")
  var file: String?

  func run() throws {
    let rules = Guide.embedded.rules
    var lines: LineReader
    do {
      lines = try LineReader(path: file == "-" ? nil : file, limit: AnswersFile.sizeLimit)
    } catch {
      throw failure(.noInput, "\(shown(file)) cannot be opened: \(error.description)")
    }
    var output: [UInt8] = []
    var number = 0
    var badLines = 0
    while let line = try nextLine(&lines, &output) {
      number += 1
      guard let result = evaluated(line, number, rules, &badLines) else { continue }
      output += result
      output.append(UInt8(ascii: "\n"))
      if output.count >= 1 << 16 { try flush(&output) }
    }
    try flush(&output)
    if badLines > 0 { throw failure(.badData, "\(badLines) of \(number) lines could not be read") }
  }

  /// The next line; what is done is written before anything is waited for.
  private func nextLine(_ lines: inout LineReader, _ output: inout [UInt8]) throws -> LineReader.Line? {
    do {
      return try lines.next { try flush(&output) }
    } catch let error as SystemError {
      throw failure(.noInput, "\(shown(file)) cannot be read: \(error.description)")
    }
  }

  /// The line to write for a line that was read; nil for a blank one.
  private func evaluated(_ line: LineReader.Line, _ number: Int, _ rules: Rules, _ badLines: inout Int) -> [UInt8]? {
    switch line {
    case .bytes(let bytes):
      let record = number == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
      if record.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
      do throws(AnswersError) {
        return evaluationLine(rules.decide(try AnswersFile.answers(inRecord: record, for: rules)))
      } catch {
        badLines += 1
        return evaluationLine(error: "column \(error.column): \(error.text)", line: number)
      }
    case .tooLong:
      badLines += 1
      return evaluationLine(
        error: "it is longer than the \(AnswersFile.sizeLimit) bytes that are allowed", line: number)
    }
  }

  private func flush(_ output: inout [UInt8]) throws {
    if output.isEmpty { return }
    try writeResult(output)
    output.removeAll(keepingCapacity: true)
  }
}
