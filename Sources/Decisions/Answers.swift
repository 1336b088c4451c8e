// What a person has answered so far, in the compact form that decisions read.

/// One option, or none yet, for each question of the rules that made it.
///
/// Answers are kept by position, so they are only good for the rules that made them.
public struct Answers: Hashable, Sendable {
  /// For each question the position of the chosen option among all its options, or `Answers.none`.
  var positions: [Int8]

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
    Answers(positions: Array(repeating: Answers.none, count: questions.count))
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
    let allowed = questions[index].allOptions
    guard let position = allowed.firstIndex(of: option) else {
      throw .unknownOption(option, question: question, allowed: allowed, nearest: nearestID(to: option, in: allowed))
    }
    answers.positions[index] = Int8(position)
  }

  /// The option id that answers this question, or nil where there is no answer or no such question.
  public func option(for question: String, in answers: Answers) -> String? {
    guard let index = questionIndex[question], answers.positions[index] != Answers.none else { return nil }
    return questions[index].allOptions[Int(answers.positions[index])]
  }

  /// The position of the known option that answers the question at this index, or nil where the answer leaves it open.
  func knownOption(_ index: Int, in answers: Answers) -> Int? {
    let position = Int(answers.positions[index])
    return position >= 0 && position < questions[index].options.count ? position : nil
  }
}
