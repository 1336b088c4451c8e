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
    var lines: LineReader
    do {
      lines = try LineReader(path: file == "-" ? nil : file, limit: AnswersFile.sizeLimit)
    } catch {
      throw failure(.noInput, "\(shown(file)) cannot be opened: \(error.description)")
    }
    var evaluator = Evaluator(Guide.embedded.rules)
    while let line = try nextLine(&lines, &evaluator.output) {
      evaluator.take(line)
      if evaluator.output.count >= 1 << 16 { try flush(&evaluator.output) }
    }
    try flush(&evaluator.output)
    if evaluator.badLineCount > 0 {
      throw failure(.badData, "\(evaluator.badLineCount) of \(evaluator.lineCount) lines could not be read")
    }
  }

  /// The next line; what is done is written before anything is waited for.
  private func nextLine(_ lines: inout LineReader, _ output: inout [UInt8]) throws -> LineReader.Line? {
    do {
      return try lines.next { try flush(&output) }
    } catch let error as SystemError {
      throw failure(.noInput, "\(shown(file)) cannot be read: \(error.description)")
    }
  }

  private func flush(_ output: inout [UInt8]) throws {
    if output.isEmpty { return }
    try writeResult(output)
    output.removeAll(keepingCapacity: true)
  }
}

/// Decides about one line after the other; what it needs for that is made once.
private struct Evaluator {
  private let reader: AnswersReader
  private let lines: EvaluationLines
  private var decision: Decision
  /// The lines to write.
  var output: [UInt8] = []
  private(set) var lineCount = 0
  private(set) var badLineCount = 0

  init(_ rules: Rules) {
    reader = AnswersReader(for: rules)
    lines = EvaluationLines(of: rules)
    decision = rules.decide(rules.noAnswers)
  }

  /// Adds what a line that was read gives: nothing for a blank one.
  mutating func take(_ line: LineReader.Line) {
    lineCount += 1
    switch line {
    case .bytes(let bytes):
      let record = lineCount == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
      if !record.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { decide(record) }
    case .tooLong: refuse("it is longer than the \(AnswersFile.sizeLimit) bytes that are allowed")
    }
  }

  private mutating func decide(_ record: ArraySlice<UInt8>) {
    do throws(AnswersError) {
      decision.redecide(try reader.answers(inRecord: record))
      lines.append(decision, to: &output)
      output.append(UInt8(ascii: "\n"))
    } catch {
      refuse("column \(error.column): \(error.text)")
    }
  }

  private mutating func refuse(_ mistake: String) {
    badLineCount += 1
    lines.append(error: mistake, line: lineCount, to: &output)
    output.append(UInt8(ascii: "\n"))
  }
}
