// What can be fuzzed: each target takes any bytes and tells which of its laws they break.

/// A part of the program that reads what others wrote.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// A file of answers.
  case answers
  /// Lines of answers, as `evaluate` reads them.
  case records
  /// A file of the content, behind a line with its path.
  case content
  /// What a terminal sends, with what happens around it.
  case keys

  /// The law that an input breaks, in words; nil where it keeps all of them.
  public func lawBroken(by input: [UInt8]) -> String? {
    do throws(BrokenLaw) {
      switch self {
      case .answers: try checkAnswersFile(input)
      case .records: try checkRecords(input)
      case .content: try checkContent(input)
      case .keys: try checkKeys(input)
      }
      return nil
    } catch {
      return error.law
    }
  }
}

/// A law that was broken.
struct BrokenLaw: Error {
  let law: String
}

/// Makes sure that a law is kept.
func keep(_ isKept: Bool, _ law: @autoclosure () -> String) throws(BrokenLaw) {
  if !isKept { throw BrokenLaw(law: law()) }
}
