// Tells another file that was given as one of answers, such as a summary.

import AnswersFile

/// A file that is none of answers, though it was given as one; another file than one with a mistake in it.
enum OtherFile {
  /// A summary in JSON, by the format that it names.
  case summary(format: String)
  /// A summary, or the questions, as FHIR.
  case fhir
  /// A page of HTML.
  case page
  /// What is not JSON of this kind.
  case text

  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - mistake: the first one that was found in it.
  init?(_ bytes: [UInt8], _ mistake: AnswersError.Mistake) {
    switch (bytes.first { !$0.isBlank }, mistake) {
    case (UInt8(ascii: "{"), .wrongFormat(let found, _)) where found.hasPrefix("drug-guide-summary/"):
      self = .summary(format: found)
    case (UInt8(ascii: "{"), .unknownKey("resourceType", _)): self = .fhir
    case (UInt8(ascii: "{"), _), (nil, _): return nil
    case (UInt8(ascii: "<"), _): self = .page
    default: self = .text
    }
  }

  /// What it is, and what to give in its place.
  var description: String {
    let what =
      switch self {
      case .summary(let format): "this is a summary (\(quoted(format))) and no file of answers"
      case .fhir: "this is a summary or a list of questions (\(quoted("resourceType"))) and no file of answers"
      case .page: "this is a page for a browser (\(quoted("<"))), such as a summary, and no file of answers"
      case .text: "this is no file of answers, which begins with \(quoted("{")), but may be a summary"
      }
    return "\(what); give the file in which the answers were saved (\(quoted(AnswersFile.format)))"
  }
}

extension UInt8 {
  /// Whether it parts the signs of JSON, or begins a byte order mark.
  fileprivate var isBlank: Bool { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains(self) }
}
