// How many combinations of answers there are.

extension Rules {
  /// The questions that a criterion can see, in question order: those that it names, and those that decide whether a
  /// question that it can see applies.
  public func questionsSeen(by criterion: Criterion) -> [Question] {
    var seen: Set<String> = []
    var unexplored = criterion.questions
    while let id = unexplored.popLast() {
      guard seen.insert(id).inserted, let number = questionIndex[id] else { continue }
      unexplored += questions[number].appliesWhen?.questions ?? []
    }
    return questions.filter { seen.contains($0.id) }
  }

  /// The number of combinations that tell a use's answers apart: of the known options, and "unknown", of each question
  /// that it can see.
  ///
  /// A check that goes through all of them leaves nothing out, since to decisions no answer and every unknown option
  /// are the same.
  ///
  /// - Precondition: the number fits an `Int`.
  public func combinationCount(ofUse use: Int) -> Int {
    questionsSeen(by: uses[use].criteria).map { $0.options.count + 1 }.reduce(1, *)
  }

  /// The number of combinations of all uses, each counted by itself.
  public var combinationCount: Int { uses.indices.map(combinationCount).reduce(0, +) }
}
