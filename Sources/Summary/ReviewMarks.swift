// Reads the marks of a review sheet that was made before.

/// The marks of an earlier review sheet; boxes may be ticked in it and notes typed.
public struct ReviewMarks: Hashable, Sendable {
  /// What the first line of a sheet says that it is.
  public static let format = "drug-guide-review/1"
  /// The most bytes that a sheet may have.
  public static let sizeLimit = 16 << 20
  /// What follows the format on a sheet that has only changes.
  static let onlyChanges = " changes"

  /// Each mark once, in the order of the sheet.
  public let marks: [ReviewMark]

  /// - Throws: ``ReviewMarksError`` when the bytes are no whole sheet.
  public init(sheet bytes: [UInt8]) throws(ReviewMarksError) {
    let limit = Self.sizeLimit
    guard bytes.count <= limit else { throw ReviewMarksError(line: 1, mistake: .tooLarge(limit: limit)) }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var marks: [ReviewMark] = []
    var seen: Set<ReviewMark> = []
    for (number, line) in lines.enumerated() {
      guard let text = String(validating: line, as: UTF8.self) else {
        throw ReviewMarksError(line: number + 1, mistake: .notUTF8)
      }
      if number == 0 { try checkFormat(text) }
      for mark in reviewMarks(in: line) where seen.insert(mark).inserted { marks.append(mark) }
    }
    self.marks = marks
  }
}

/// Why bytes are no review sheet to compare with.
public struct ReviewMarksError: Error, Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  public let mistake: Mistake

  /// What is wrong.
  public enum Mistake: Hashable, Sendable {
    case tooLarge(limit: Int)
    /// Bytes that are no UTF-8.
    case notUTF8
    /// The first line names no format, or this other one.
    case wrongFormat(found: String?)
    /// The sheet has only what was new or changed, so nothing can be compared with it.
    case onlyChanges
  }

  public init(line: Int, mistake: Mistake) {
    self.line = line
    self.mistake = mistake
  }
}

/// Checks what the first line of a sheet says that it is.
private func checkFormat(_ line: String) throws(ReviewMarksError) {
  let name = ReviewMarks.format.prefix { $0 != "/" }
  let format = line.split(separator: "`").first { $0.hasPrefix("\(name)/") }
  switch format {
  case .some(ReviewMarks.format[...]): return
  case .some((ReviewMarks.format + ReviewMarks.onlyChanges)[...]):
    throw ReviewMarksError(line: 1, mistake: .onlyChanges)
  default: throw ReviewMarksError(line: 1, mistake: .wrongFormat(found: format.map(String.init)))
  }
}

/// The marks between backquotes of a line, whatever else was typed there.
private func reviewMarks(in line: ArraySlice<UInt8>) -> [ReviewMark] {
  guard line.contains(UInt8(ascii: "`")) else { return [] }
  return line.split(separator: UInt8(ascii: "`")).compactMap(reviewMark)
}

/// The mark that these bytes are: an id of four parts, a blank and 16 digits.
private func reviewMark(_ bytes: ArraySlice<UInt8>) -> ReviewMark? {
  let words = bytes.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
  guard words.count == 2, words[1].count == 16 else { return nil }
  let parts = words[0].split(separator: UInt8(ascii: "/"), maxSplits: 4)
  guard parts.count == 4, let ordinal = Int(String(decoding: parts[3], as: UTF8.self)), ordinal > 0,
    let hash = UInt64(String(decoding: words[1], as: UTF8.self), radix: 16)
  else { return nil }
  let place = parts.dropLast().map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  let mark = ReviewMark(place: place, ordinal: ordinal, hash: hash)
  // What a sheet would have written otherwise is none of its marks.
  return mark.text == String(decoding: bytes, as: UTF8.self) ? mark : nil
}
