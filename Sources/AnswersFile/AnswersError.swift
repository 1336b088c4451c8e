// What is wrong with answers that were read, and how it is said.

import Decisions

/// A mistake in answers that were read, with where it stands.
public struct AnswersError: Error, Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The character in the line, from 1.
  public let column: Int
  public let mistake: Mistake

  /// What is wrong.
  public enum Mistake: Hashable, Sendable {
    /// Something else stands where only `allowed` may.
    case unexpected(found: String, allowed: String)
    /// A byte that is no part of a UTF-8 character.
    case notUTF8
    case tooLarge(limit: Int)
    /// A key that stands for the second time.
    case duplicateKey(String)
    /// A key that the file may not have.
    case unknownKey(String, allowed: [String])
    case missingKey(String)
    case wrongFormat(String, allowed: String)
    /// The answer is no text.
    case notText(question: String, found: String)
    case answer(AnswerError)
  }

  /// The whole mistake: where, what was found, what is allowed.
  public var description: String { "line \(line), column \(column): \(text)" }

  /// What was found and what is allowed, without the place.
  public var text: String {
    switch mistake {
    case .unexpected(let found, let allowed): "found \(found) where \(allowed) is allowed"
    case .notUTF8: "found a byte that is not UTF-8; save the text as UTF-8"
    case .tooLarge(let limit): "it is larger than the \(limit) bytes that are allowed"
    case .duplicateKey(let key): "\(quoted(key)) stands there a second time; each may stand once"
    case .unknownKey(let key, let allowed): "found the key \(quoted(key)); allowed are \(list(allowed))"
    case .missingKey(let key): "the key \(quoted(key)) is missing"
    case .wrongFormat(let found, let allowed): "the format is \(quoted(found)); this program reads \(quoted(allowed))"
    case .notText(let question, let found):
      "the answer to \(quoted(question)) is \(found); an answer is the name of an option in quotation marks"
    case .answer(let error): text(of: error)
    }
  }

  private func text(of error: AnswerError) -> String {
    switch error {
    case .unknownQuestion(let question, let nearest):
      "there is no question \(quoted(question))" + suggestion(nearest) + "; \"drug-guide questions\" lists them"
    case .unknownOption(let option, let question, let allowed, let nearest):
      "\(quoted(option)) is no answer to \(quoted(question))" + suggestion(nearest) + "; allowed are \(list(allowed))"
    }
  }

  private func suggestion(_ nearest: String?) -> String {
    nearest.map { " (did you mean \(quoted($0))?)" } ?? ""
  }

  private func list(_ ids: [String]) -> String { ids.map(quoted).joined(separator: ", ") }
}
