// What a person has answered so far, in the compact form that decisions read.

/// One option, or none yet, for each question of the rules that made it.
///
/// Answers are kept by position, so they are only good for the rules that made them.
public struct Answers: Hashable, Sendable {
  /// The value of each variable: the questions in their order, then the judgements, which stay `none`.
  ///
  /// From 0 up it is the position of a known option. Below `none` it stands for an unknown option, the first of them
  /// for `none - 1`. So whatever is negative leaves its question open, and decisions read this as it is.
  var values: [Int8]

  /// Stands where a question has no answer at all.
  static let none: Int8 = -1
}

/// What is wrong with an answer.
public enum AnswerError: Error, Hashable, Sendable {
  /// No question has this id; `nearest` is the id that was probably meant.
  case unknownQuestion(String, nearest: String?)
  /// The question has no such option; `allowed` are all that it has, in order.
  case unknownOption(String, question: String, allowed: [String], nearest: String?)
}

extension Rules {
  /// Answers in which no question has been answered.
  public var noAnswers: Answers {
    Answers(values: Array(repeating: Answers.none, count: questions.count + judgements.count))
  }

  /// The answers that a dictionary from question id to option id stands for.
  ///
  /// - Throws: ``AnswerError`` for the first question, in the order of their ids, that is not known or whose option is not.
  public func answers(_ options: [String: String]) throws(AnswerError) -> Answers {
    var answers = noAnswers
    for (question, option) in options.sorted(by: { $0.key < $1.key }) {
      try set(option, for: question, in: &answers)
    }
    return answers
  }

  /// Puts one answer in the place of what was there.
  ///
  /// - Throws: ``AnswerError`` when the question or the option is not known; the answers are then unchanged.
  public func set(_ option: String, for question: String, in answers: inout Answers) throws(AnswerError) {
    guard let index = questionIndex[question] else {
      throw .unknownQuestion(question, nearest: nearestID(to: question, in: questions.map(\.id)))
    }
    let question = questions[index]
    if let position = question.options.firstIndex(of: option) {
      answers.values[index] = Int8(position)
    } else if let position = question.unknownOptions.firstIndex(of: option) {
      answers.values[index] = Answers.none - 1 - Int8(position)
    } else {
      let allowed = question.allOptions
      throw .unknownOption(
        option, question: question.id, allowed: allowed, nearest: nearestID(to: option, in: allowed))
    }
  }

  /// The option id that answers this question, or nil where there is no answer or no such question.
  public func option(for question: String, in answers: Answers) -> String? {
    guard let index = questionIndex[question] else { return nil }
    let value = answers.values[index]
    if value >= 0 { return questions[index].options[Int(value)] }
    return value == Answers.none ? nil : questions[index].unknownOptions[Int(Answers.none - 1 - value)]
  }
}
