// Reads answers: a whole file, or one line of records.

import Decisions

/// The format of a file of answers, and how to read it.
public enum AnswersFile {
  /// What the file says of itself under `format`.
  public static let format = "drug-guide-answers/1"
  /// The most bytes that a file or a line may have.
  public static let sizeLimit = 1 << 20

  /// Reads a file of answers: `{"format": "drug-guide-answers/1", "answers": {...}}`.
  ///
  /// - Throws: ``AnswersError`` for the first mistake, with its line and column.
  public static func answers(in file: [UInt8], for rules: Rules) throws(AnswersError) -> Answers {
    var reader = try checkedReader(of: file[...])
    var format: String?
    var answers: Answers?
    try reader.readObject { reader, key, place throws(AnswersError) in
      switch key {
      case "format": format = try readFormat(&reader)
      case "answers": answers = try readAnswers(&reader, rules)
      default: throw reader.error(.unknownKey(key, allowed: ["format", "answers"]), at: place)
      }
    }
    try reader.expectEnd()
    if format == nil { throw reader.error(.missingKey("format"), at: file.count) }
    guard let answers else { throw reader.error(.missingKey("answers"), at: file.count) }
    return answers
  }

  /// Reads one record: an object from question id to option id.
  ///
  /// - Throws: ``AnswersError`` for the first mistake; its line counts within the record.
  public static func answers(inRecord record: ArraySlice<UInt8>, for rules: Rules) throws(AnswersError) -> Answers {
    var reader = try checkedReader(of: record)
    let answers = try readAnswers(&reader, rules)
    try reader.expectEnd()
    return answers
  }

  private static func readFormat(_ reader: inout ObjectReader) throws(AnswersError) -> String {
    let place = reader.position
    guard let text = try reader.readTextIfAny() else {
      throw reader.error(.unexpected(found: reader.found, allowed: quoted(format)), at: place)
    }
    if text != format { throw reader.error(.wrongFormat(text, allowed: format), at: place) }
    return format
  }

  private static func readAnswers(_ reader: inout ObjectReader, _ rules: Rules) throws(AnswersError) -> Answers {
    var answers = rules.noAnswers
    try reader.readObject { reader, question, place throws(AnswersError) in
      let valuePlace = reader.position
      guard let option = try reader.readTextIfAny() else {
        throw reader.error(.notText(question: question, found: reader.found), at: valuePlace)
      }
      do throws(AnswerError) {
        try rules.set(option, for: question, in: &answers)
      } catch {
        let isQuestion = if case .unknownQuestion = error { true } else { false }
        throw reader.error(.answer(error), at: isQuestion ? place : valuePlace)
      }
    }
    return answers
  }

  /// A reader of bytes that are not too many and are UTF-8, behind a byte order mark.
  private static func checkedReader(of bytes: ArraySlice<UInt8>) throws(AnswersError) -> ObjectReader {
    let reader = ObjectReader(bytes)
    if bytes.count > sizeLimit { throw reader.error(.tooLarge(limit: sizeLimit), at: bytes.startIndex) }
    if let place = firstInvalidByte(in: bytes) { throw reader.error(.notUTF8, at: place) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return bytes.starts(with: mark) ? ObjectReader(bytes.dropFirst(mark.count)) : reader
  }

  /// The first byte that is no part of a UTF-8 character, or nil.
  private static func firstInvalidByte(in bytes: ArraySlice<UInt8>) -> Int? {
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
