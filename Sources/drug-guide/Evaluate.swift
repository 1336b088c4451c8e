// `drug-guide evaluate`: answers in, decisions out, one JSON object a line.

import AnswersFile
import ArgumentParser
import Guide
import Outside
import Summary

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Decide about many sets of answers: one JSON object a line in, one a line out.")

  @Argument(help: "The file with one answers object a line; standard input without it.", completion: .file())
  var file: String?

  func run() throws {
    var lines: LineReader
    do {
      lines = try LineReader(path: file == "-" ? nil : file, limit: AnswersFile.sizeLimit)
    } catch {
      throw failure(.noInput, "\(shown(file)) cannot be opened: \(error.description)")
    }
    var evaluator = LineEvaluator(Guide.embedded.rules)
    while let line = try nextLine(&lines, &evaluator.output) {
      switch line {
      case .bytes(let bytes): evaluator.take(bytes)
      case .tooLong: evaluator.refuseLongLine()
      }
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
