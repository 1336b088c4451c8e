// Reads the marks of a review sheet that was made before.

/// The marks of an earlier review sheet; boxes may be ticked in it and notes typed.
public struct ReviewMarks: Hashable, Sendable {
  /// What the first line of a sheet says that it is.
  public static let format = "drug-guide-review/1"
  /// The most bytes that a sheet may have.
  public static let sizeLimit = 16 << 20
  /// Each mark once, in the order of the sheet.
  public let marks: [ReviewMark]

  /// Reads a sheet to compare another one with.
  ///
  /// - Parameters:
  ///   - bytes: the sheet as it was read from a file.
  ///   - drug: the drug that the other sheet is limited to; nil for the whole guide.
  /// - Throws: ``ReviewMarksError`` when the bytes are no sheet that has all of that.
  public init(sheet bytes: [UInt8], forDrug drug: String? = nil) throws(ReviewMarksError) {
    let limit = Self.sizeLimit
    guard bytes.count <= limit else { throw ReviewMarksError(line: 1, mistake: .tooLarge(limit: limit)) }
    var marks: [ReviewMark] = []
    var seen: Set<ReviewMark> = []
    var scope: ReviewScope?
    var rest = bytes[...]
    var number = 0
    repeat {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest.dropFirst(line.count + 1)
      number += 1
      guard let text = String(validating: line, as: UTF8.self) else {
        throw ReviewMarksError(line: number, mistake: .notUTF8)
      }
      if number == 1 { scope = try reviewScope(text, forDrug: drug) }
      for mark in reviewMarks(in: line) where seen.insert(mark).inserted { marks.append(mark) }
    } while !rest.isEmpty
    if let scope, marks.count < scope.count {
      throw ReviewMarksError(line: 1, mistake: .incomplete(found: marks.count, expected: scope.count))
    }
    self.marks = marks
  }
}

/// Why bytes are no review sheet to compare with.
public struct ReviewMarksError: Error, Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// What is wrong there.
  public let mistake: Mistake

  /// What is wrong.
  public enum Mistake: Hashable, Sendable {
    /// There are more bytes than this, the most that a sheet may have.
    case tooLarge(limit: Int)
    /// Bytes that are no UTF-8.
    case notUTF8
    /// The first line names no format, or this other one.
    case wrongFormat(found: String?)
    /// The first line does not say what the sheet has.
    case wrongScope
    /// The sheet has only what was new or changed, so nothing can be compared with it.
    case onlyChanges
    /// The sheet has only this drug, so other pages cannot be compared with it.
    case onlyDrug(String)
    /// Some of the marks that stood on the sheet are missing.
    case incomplete(found: Int, expected: Int)
  }

  /// A mistake in a line.
  public init(line: Int, mistake: Mistake) {
    self.line = line
    self.mistake = mistake
  }
}

/// What the first line of a sheet says that it is, where that can be compared with a sheet of a drug or of everything.
private func reviewScope(_ line: String, forDrug drug: String?) throws(ReviewMarksError) -> ReviewScope {
  let name = ReviewMarks.format.prefix { $0 != "/" }
  let found = line.split(separator: "`").first { $0.hasPrefix("\(name)/") }
  let words = found?.split(separator: " ", maxSplits: 1) ?? []
  guard words.first == ReviewMarks.format[...] else {
    throw ReviewMarksError(line: 1, mistake: .wrongFormat(found: words.first.map(String.init)))
  }
  guard words.count == 2, let scope = ReviewScope(words[1]) else {
    throw ReviewMarksError(line: 1, mistake: .wrongScope)
  }
  switch scope.extent {
  case .changes: throw ReviewMarksError(line: 1, mistake: .onlyChanges)
  case .drug(let id) where id != drug: throw ReviewMarksError(line: 1, mistake: .onlyDrug(id))
  case .drug, .whole: return scope
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
  guard parts.count == 4, parts.allSatisfy({ $0.allSatisfy(isPartOfPlace) }),
    let ordinal = Int(String(decoding: parts[3], as: UTF8.self)), ordinal > 0,
    let hash = UInt64(String(decoding: words[1], as: UTF8.self), radix: 16)
  else { return nil }
  let place = parts.dropLast().map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  let mark = ReviewMark(place: place, ordinal: ordinal, hash: hash)
  // What a sheet would have written otherwise is none of its marks.
  return mark.text == String(decoding: bytes, as: UTF8.self) ? mark : nil
}

/// Whether a byte may stand in an id: small letters, digits, `_` and `-`. Nothing else of a sheet is ever shown again.
private func isPartOfPlace(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
    UInt8(ascii: "-"):
    true
  default: false
  }
}
