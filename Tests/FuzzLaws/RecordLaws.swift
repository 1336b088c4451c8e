// The laws of lines of answers, as `evaluate` reads them.

import AnswersFile
import Decisions
import Foundation
import Glibc
import Guide
import Outside
import Summary

private let rules = Guide.embedded.rules
private let reader = AnswersReader(for: rules)
private let lines = EvaluationLines(of: rules)
/// The longest line that is read here, so that short inputs have longer ones.
private let limit = 300

/// Lines come out one for one, each as if it had come alone, however the bytes are cut into pieces.
///
/// The first byte says how long the pieces are.
func checkRecords(_ input: [UInt8]) throws(BrokenLaw) {
  guard let first = input.first else { return }
  let bytes = Array(input.dropFirst())
  let read = readLines(bytes, inPiecesOf: Int(first) + 1)
  try keep(read == expectedLines(bytes), "the lines are read as \(read)")
  try keep(readLines(bytes, inPiecesOf: bytes.count + 1) == read, "pieces of \(first + 1) bytes change the lines")
  var evaluator = LineEvaluator(rules)
  for (index, line) in read.enumerated() {
    evaluator.output.removeAll()
    if let line { evaluator.take(line[...]) } else { evaluator.refuseLongLine() }
    try keep(
      evaluator.output == expectedOutput(line, number: index + 1),
      "line \(index + 1) gives \(String(decoding: evaluator.output, as: UTF8.self))")
    try keep(isNoneOrOneLine(evaluator.output), "line \(index + 1) gives more than a line")
    if let line { try checkMistake(in: line, number: index + 1) }
  }
  try keep(evaluator.lineCount == read.count, "\(evaluator.lineCount) of \(read.count) lines were counted")
}

/// What a line gives that comes alone.
private func expectedOutput(_ line: [UInt8]?, number: Int) -> [UInt8] {
  var output: [UInt8] = []
  guard let line else {
    lines.append(
      error: "it is longer than the \(AnswersFile.sizeLimit) bytes that are allowed", line: number, to: &output)
    return output + [UInt8(ascii: "\n")]
  }
  let record = number == 1 && line.starts(with: byteOrderMark) ? Array(line.dropFirst(3)) : line
  if record.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return [] }
  do throws(AnswersError) {
    lines.append(rules.decide(try reader.answers(inRecord: record[...])), to: &output)
  } catch {
    lines.append(error: "column \(error.column): \(error.text)", line: number, to: &output)
  }
  return output + [UInt8(ascii: "\n")]
}

private func checkMistake(in line: [UInt8], number: Int) throws(BrokenLaw) {
  let before = Array("before it".utf8)
  let alone = readAnswers(inRecord: line[...])
  // A record is most often a slice of many bytes.
  let inside = readAnswers(inRecord: (before + line)[before.count...])
  try keep(alone == inside, "line \(number) reads otherwise behind other bytes: \(inside)")
  if case .failure(let error) = alone {
    try check(error, in: line)
    try keep(error.line == 1, "the mistake is in line \(error.line) of one line")
    var output: [UInt8] = []
    lines.append(error: error.text, line: number, to: &output)
    try keep(isJSON(output), "the message is no JSON: \(String(decoding: output, as: UTF8.self))")
  }
}

private func readAnswers(inRecord record: ArraySlice<UInt8>) -> Result<Answers, AnswersError> {
  Result { () throws(AnswersError) in try reader.answers(inRecord: record) }
}

private func isNoneOrOneLine(_ output: [UInt8]) -> Bool {
  output.isEmpty || output.firstIndex(of: UInt8(ascii: "\n")) == output.count - 1
}

/// Whether a line is JSON to others; decisions are always written alike, but a mistake has words from outside.
private func isJSON(_ line: [UInt8]) -> Bool {
  (try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])?["error"] is String
}

/// The lines of a text, nil for each that is too long.
private func expectedLines(_ bytes: [UInt8]) -> [[UInt8]?] {
  var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
  if lines.last?.isEmpty == true { lines.removeLast() }
  return lines.map { line in
    let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    return line.count > limit ? nil : line
  }
}

/// The lines that are read from a pipe into which the bytes come in pieces.
private func readLines(_ bytes: [UInt8], inPiecesOf size: Int) -> [[UInt8]?] {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0, var reader = try? LineReader(path: "/dev/fd/\(ends[0])", limit: limit) else {
    fatalError("no pipe: \(SystemError(errno).description)")
  }
  close(ends[0])
  var rest = bytes[...]
  var isOpen = true
  var lines: [[UInt8]?] = []
  while let line = try? reader.next(beforeWaiting: {
    // What is waited for comes now, or the end. Any pipe holds as much as this.
    let piece = rest.prefix(min(size, 4096))
    if piece.isEmpty {
      if isOpen { close(ends[1]) }
      isOpen = false
    } else {
      _ = piece.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
      rest = rest.dropFirst(piece.count)
    }
  }) {
    switch line {
    case .bytes(let bytes): lines.append(Array(bytes))
    case .tooLong: lines.append(nil)
    }
  }
  if isOpen { close(ends[1]) }
  return lines
}
