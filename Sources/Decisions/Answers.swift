// What a person has answered so far, in the compact form that decisions read.

/// One option, or none yet, for each question of the rules that made it.
///
/// Answers are kept by position, so they are only good for the rules that made them. With other rules the program stops
/// or, where those have the same shape, they stand for something else.
public struct Answers: Hashable, Sendable {
  /// The value of each variable: the questions in their order, then the judgements, which stay open.
  ///
  /// It is the position of a known option, or `Answers.open`. Decisions read this as it is. One more, always open, stands
  /// behind them, so that there is something to read even where there is no question.
  var values: [Int8]
  /// For each question the position of its unknown option that was chosen, or `Answers.open`.
  var unknownOptions: [Int8]

  /// Stands where there is nothing.
  static let open: Int8 = -1

  /// Whether a question has any answer, be it "not sure".
  func isGiven(_ question: Int) -> Bool { values[question] >= 0 || unknownOptions[question] >= 0 }
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
    Answers(
      values: Array(repeating: Answers.open, count: questions.count + judgements.count + 1),
      unknownOptions: Array(repeating: Answers.open, count: questions.count))
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

  /// Puts one answer, by id, in the place of what was there.
  ///
  /// - Precondition: these rules made the answers.
  /// - Throws: ``AnswerError`` when the question or the option is not known; the answers are then unchanged.
  public func set(_ option: String, for question: String, in answers: inout Answers) throws(AnswerError) {
    guard let index = questionIndex[question] else { throw unknownQuestion(question) }
    let question = questions[index]
    guard let number = question.allOptions.firstIndex(of: option) else {
      let allowed = question.allOptions
      throw .unknownOption(
        option, question: question.id, allowed: allowed, nearest: nearestID(to: option, in: allowed))
    }
    set(option: number, forQuestion: index, in: &answers)
  }

  /// Puts one answer in the place of what was there, by number: that of the option counts the known options of the
  /// question and then the unknown ones.
  ///
  /// - Precondition: there is such a question and such an option, and these rules made the answers.
  public func set(option: Int, forQuestion question: Int, in answers: inout Answers) {
    let knownCount = questions[question].options.count
    precondition((0..<knownCount + questions[question].unknownOptions.count).contains(option))
    answers.values[question] = option < knownCount ? Int8(option) : Answers.open
    answers.unknownOptions[question] = option < knownCount ? Answers.open : Int8(option - knownCount)
  }

  /// Whether a question, by its number, has any answer, be it "not sure".
  ///
  /// - Precondition: there is such a question, and these rules made the answers.
  public func isAnswered(_ question: Int, in answers: Answers) -> Bool { answers.isGiven(question) }

  /// The error for a question id that is not there, with the nearest id that is.
  public func unknownQuestion(_ id: String) -> AnswerError {
    .unknownQuestion(id, nearest: nearestID(to: id, in: questions.map(\.id)))
  }

  /// The option id that answers this question, or nil where there is no answer or no such question.
  ///
  /// - Precondition: these rules made the answers.
  public func option(for question: String, in answers: Answers) -> String? {
    guard let index = questionIndex[question] else { return nil }
    let known = answers.values[index]
    let unknown = answers.unknownOptions[index]
    if known >= 0 { return questions[index].options[Int(known)] }
    return unknown >= 0 ? questions[index].unknownOptions[Int(unknown)] : nil
  }
}
