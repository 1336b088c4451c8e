// Reads answers: a whole file, or one line of records.

import Decisions

/// Reads answers to the questions of one set of rules; made once, it reads any number of records.
public struct AnswersReader: Sendable {
  private let rules: Rules
  /// The ids of the questions and of their options, as UTF-8.
  private let names: [Names]

  private struct Names {
    var question: [UInt8]
    var options: [[UInt8]]
  }

  public init(for rules: Rules) {
    self.rules = rules
    names = rules.questions.map { question in
      Names(question: Array(question.id.utf8), options: question.allOptions.map { Array($0.utf8) })
    }
  }

  /// Reads a file of answers: `{"format": "drug-guide-answers/1", "answers": {...}}`.
  ///
  /// - Throws: ``AnswersError`` for the first mistake, with its line and column.
  public func answers(inFile file: [UInt8]) throws(AnswersError) -> Answers {
    var reader = try checkedReader(of: file[...])
    var isFormatRead = false
    var answers: Answers?
    try reader.readObject { reader, key, place throws(AnswersError) in
      switch String(decoding: key, as: UTF8.self) {
      case "format" where isFormatRead, "answers" where answers != nil:
        throw reader.error(.duplicateKey(String(decoding: key, as: UTF8.self)), at: place)
      case "format":
        try readFormat(&reader)
        isFormatRead = true
      case "answers": answers = try readAnswers(&reader)
      case let other: throw reader.error(.unknownKey(other, allowed: ["format", "answers"]), at: place)
      }
    }
    try reader.expectEnd()
    if !isFormatRead { throw reader.error(.missingKey("format"), at: file.count) }
    guard let answers else { throw reader.error(.missingKey("answers"), at: file.count) }
    return answers
  }

  /// Reads one record: an object from question id to option id.
  ///
  /// - Throws: ``AnswersError`` for the first mistake; its line counts within the record.
  public func answers(inRecord record: ArraySlice<UInt8>) throws(AnswersError) -> Answers {
    var reader = try checkedReader(of: record)
    let answers = try readAnswers(&reader)
    try reader.expectEnd()
    return answers
  }

  private func readFormat(_ reader: inout ObjectReader) throws(AnswersError) {
    let place = reader.position
    guard let text = try reader.readTextIfAny() else {
      throw reader.error(.unexpected(found: reader.found, allowed: quoted(AnswersFile.format)), at: place)
    }
    let format = String(decoding: text, as: UTF8.self)
    if format != AnswersFile.format {
      throw reader.error(.wrongFormat(format, allowed: AnswersFile.format), at: place)
    }
  }

  private func readAnswers(_ reader: inout ObjectReader) throws(AnswersError) -> Answers {
    var answers = rules.noAnswers
    // Most records name the questions in their order, so the search goes on where it ended.
    var expected = 0
    try reader.readObject { reader, key, place throws(AnswersError) in
      guard let question = number(ofQuestion: key, from: expected) else {
        throw try unknownQuestion(key, at: place, &reader)
      }
      if rules.isAnswered(question, in: answers) {
        throw reader.error(.duplicateKey(rules.questions[question].id), at: place)
      }
      expected = question + 1
      try readOption(of: question, &reader, &answers)
    }
    return answers
  }

  private func readOption(
    of question: Int, _ reader: inout ObjectReader, _ answers: inout Answers
  ) throws(AnswersError) {
    let place = reader.position
    guard let option = try reader.readTextIfAny() else {
      throw reader.error(.notText(question: rules.questions[question].id, found: reader.found), at: place)
    }
    if let number = names[question].options.firstIndex(where: { $0.elementsEqual(option) }) {
      return rules.set(option: number, forQuestion: question, in: &answers)
    }
    do throws(AnswerError) {
      try rules.set(String(decoding: option, as: UTF8.self), for: rules.questions[question].id, in: &answers)
    } catch {
      throw reader.error(.answer(error), at: place)
    }
  }

  /// The error for a key that is no question, or the one in its value if there is an earlier one.
  private func unknownQuestion(
    _ key: ArraySlice<UInt8>, at place: Int, _ reader: inout ObjectReader
  ) throws(AnswersError) -> AnswersError {
    let id = String(decoding: key, as: UTF8.self)
    let valuePlace = reader.position
    if try reader.readTextIfAny() == nil {
      return reader.error(.notText(question: id, found: reader.found), at: valuePlace)
    }
    return reader.error(.answer(rules.unknownQuestion(id)), at: place)
  }

  private func number(ofQuestion key: ArraySlice<UInt8>, from start: Int) -> Int? {
    for index in start..<names.count where names[index].question.elementsEqual(key) { return index }
    for index in 0..<min(start, names.count) where names[index].question.elementsEqual(key) { return index }
    return nil
  }

  /// A reader of bytes that are not too many and are UTF-8, behind a byte order mark.
  private func checkedReader(of bytes: ArraySlice<UInt8>) throws(AnswersError) -> ObjectReader {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    // The mark is no column of the first line.
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes
    let reader = ObjectReader(text)
    if bytes.count > AnswersFile.sizeLimit {
      throw reader.error(.tooLarge(limit: AnswersFile.sizeLimit), at: text.startIndex)
    }
    if let place = firstInvalidByte(in: text) { throw reader.error(.notUTF8, at: place) }
    return reader
  }

  /// The first byte that is no part of a UTF-8 character, or nil.
  private func firstInvalidByte(in bytes: ArraySlice<UInt8>) -> Int? {
    // Plain ASCII is the common case, and one pass over it is cheap.
    guard let start = bytes.firstIndex(where: { $0 >= 0x80 }) else { return nil }
    var decoder = UTF8()
    var iterator = bytes[start...].makeIterator()
    var place = start
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): place += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return place
      }
    }
  }
}
