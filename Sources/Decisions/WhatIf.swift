// What would follow if an open question had an answer.

/// One option of an open question, as if it had been answered.
public struct Supposition: Sendable {
  /// The id of the option.
  public let option: String
  /// The answers with this one among them.
  public let answers: Answers
  /// What follows from them.
  public let decision: Decision
}

extension Rules {
  /// What would follow for each known option of a question that has no known answer, in the order of its options.
  ///
  /// Only what is open is tried: for a question with a known answer, or one that is not there, the list is empty. What a
  /// person has said is never turned around.
  ///
  /// - Precondition: these rules made the answers.
  public func whatIf(_ question: String, with answers: Answers) -> [Supposition] {
    guard let number = questionIndex[question], answers.values[number] < 0 else { return [] }
    return questions[number].options.indices.map { option in
      var supposed = answers
      set(option: option, forQuestion: number, in: &supposed)
      return Supposition(
        option: questions[number].options[option], answers: supposed, decision: decide(supposed))
    }
  }
}
