// What can be wrong on the command line, and the words for it.

import Decisions

/// A slip in an argument.
enum Slip: Error {
  case notAnAnswer(String)
  case answeredTwice(String)
  case answer(AnswerError, questions: [String])

  /// What was found, what is allowed, and what was probably meant.
  var words: String {
    switch self {
    case .notAnAnswer(let argument): "'\(argument)' is no answer. Write question=option, such as light=sun."
    case .answeredTwice(let question): "'\(question)' is answered twice. Say it once."
    case .answer(.unknownQuestion(let id, let nearest), let questions):
      "There is no question '\(id)'." + meant(nearest) + " The questions are: \(questions.joined(separator: ", "))."
    case .answer(.unknownOption(let id, let question, let allowed, let nearest), _):
      "'\(question)' has no option '\(id)'." + meant(nearest) + " The options are: \(allowed.joined(separator: ", "))."
    }
  }

  private func meant(_ nearest: String?) -> String { nearest.map { " Did you mean '\($0)'?" } ?? "" }
}

/// The answers that arguments such as `light=sun` give.
func answers(in arguments: [String], for rules: Rules) throws(Slip) -> Answers {
  var answers = rules.noAnswers
  for argument in arguments {
    let sides = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2 else { throw .notAnAnswer(argument) }
    if rules.option(for: sides[0], in: answers) != nil { throw .answeredTwice(sides[0]) }
    do {
      try rules.set(sides[1], for: sides[0], in: &answers)
    } catch {
      throw .answer(error, questions: rules.questions.map(\.id))
    }
  }
  return answers
}
