// The laws of a file of answers, beside a reader of JSON that others wrote.

import AnswersFile
import Decisions
import Foundation
import Guide

private let rules = Guide.embedded.rules
private let reader = AnswersReader(for: rules)
private let writer = AnswersWriter(for: rules)

/// What is read is the same behind a byte order mark and after it was written; a mistake has its place in the file.
func checkAnswersFile(_ file: [UInt8]) throws(BrokenLaw) {
  let result = readAnswers(inFile: file)
  if !file.starts(with: byteOrderMark) {
    try keep(readAnswers(inFile: byteOrderMark + file) == result, "a byte order mark changes what is read: \(result)")
  }
  switch result {
  case .success(let answers):
    let options = options(in: answers)
    let again = readAnswers(inFile: Array(writer.file(of: options).utf8))
    try keep(again == result, "what was written is read as \(again)")
    try keep(
      answersReadByOthers(in: file) == options, "only this reader of JSON reads \(options)")
  case .failure(let error):
    try check(error, in: file)
    try keep(answersReadByOthers(in: file) == nil, "another reader of JSON reads it: \(error.description)")
  }
}

/// A mistake stands in the file and is told without a character that steers a terminal.
func check(_ error: AnswersError, in bytes: [UInt8]) throws(BrokenLaw) {
  // A byte order mark is no part of the first line.
  let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
  let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  try keep(lines.indices.contains(error.line - 1), "there is no line \(error.line)")
  let length = lines[error.line - 1].count { $0 & 0xC0 != 0x80 }
  try keep((1...length + 1).contains(error.column), "line \(error.line) has no column \(error.column)")
  try keep(unshowable(error.text) == nil, "the message steers a terminal: \(error.text)")
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// The option of each question that is answered.
func options(in answers: Answers) -> [String: String] {
  rules.questions.reduce(into: [:]) { $0[$1.id] = rules.option(for: $1.id, in: answers) }
}

private func readAnswers(inFile file: [UInt8]) -> Result<Answers, AnswersError> {
  Result { () throws(AnswersError) in try reader.answers(inFile: file) }
}

/// The answers that Foundation finds in a file that is as it should be.
private func answersReadByOthers(in file: [UInt8]) -> [String: String]? {
  // Foundation takes zeros for a sign of UTF-16, and leaves byte order marks out of texts.
  guard !file.contains(0), !file.dropFirst().contains(byteOrderMark),
    let object = try? JSONSerialization.jsonObject(with: Data(file)) as? [String: Any],
    object.count == 2, object["format"] as? String == AnswersFile.format,
    let options = object["answers"] as? [String: String], (try? rules.answers(options)) != nil,
    // It lets a key pass that stands twice, and a comma behind the last member.
    countOutsideOfTexts(":", in: file) == 2 + options.count,
    countOutsideOfTexts(",", in: file) == 1 + max(options.count - 1, 0)
  else { return nil }
  return options
}

private func countOutsideOfTexts(_ sign: Unicode.Scalar, in file: [UInt8]) -> Int {
  var isInText = false
  var isEscaped = false
  return file.count { byte in
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInText.toggle()
    }
    return !isInText && byte == UInt8(ascii: sign)
  }
}
