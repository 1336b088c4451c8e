// Rules about a kettle, and the ways of reading answers for them.

import AnswersFile
import Decisions

enum Kettle {
  /// `water` and `tea` may be answered; the accent shows how columns are counted.
  static let questions = [
    Question(id: "water", options: ["hot", "cold"], unknownOptions: ["not_sure"]),
    Question(id: "tea", options: ["black", "green"]),
    Question(id: "thé", options: ["oui", "non"]),
  ]

  static func rules() throws -> Rules {
    try Rules(questions: questions, uses: [Use(id: "cup", criteria: .answer("water", isOneOf: ["hot"]))])
  }

  /// The answers that a file holds, by question id.
  static func answers(inFile text: String) throws -> [String: String] { try answers(inFile: Array(text.utf8)) }

  static func answers(inFile bytes: [UInt8]) throws -> [String: String] {
    let rules = try rules()
    return options(try AnswersReader(for: rules).answers(inFile: bytes), rules)
  }

  /// The answers that a record holds, by question id.
  static func answers(inRecord text: String) throws -> [String: String] {
    let rules = try rules()
    return options(try AnswersReader(for: rules).answers(inRecord: Array(text.utf8)[...]), rules)
  }

  /// What is wrong with a file, whole; nil when nothing is.
  static func mistake(inFile text: String) throws -> String? { try mistake(inFile: Array(text.utf8)) }

  static func mistake(inFile bytes: [UInt8]) throws -> String? {
    let rules = try rules()
    do throws(AnswersError) {
      _ = try AnswersReader(for: rules).answers(inFile: bytes)
      return nil
    } catch {
      return error.description
    }
  }

  /// What is wrong with a record, whole; nil when nothing is.
  static func mistake(inRecord text: String) throws -> String? { try mistake(inRecord: Array(text.utf8)) }

  static func mistake(inRecord bytes: [UInt8]) throws -> String? {
    let rules = try rules()
    do throws(AnswersError) {
      _ = try AnswersReader(for: rules).answers(inRecord: bytes[...])
      return nil
    } catch {
      return error.description
    }
  }

  private static func options(_ answers: Answers, _ rules: Rules) -> [String: String] {
    questions.reduce(into: [:]) { $0[$1.id] = rules.option(for: $1.id, in: answers) }
  }
}
