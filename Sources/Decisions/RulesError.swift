// What can be wrong with a set of rules, and the checks that find it.

/// A mistake in a set of rules; it says where it stands and what is allowed there.
public enum RulesError: Error, Hashable, Sendable {
  /// Where a criterion stands.
  public enum Place: Hashable, Sendable {
    /// In when the question with this id applies.
    case appliesWhen(question: String)
    /// In the criteria of the use with this id.
    case use(String)
    /// In when the caution with this id holds.
    case caution(String)
  }

  /// Two questions, two uses or two cautions have this id.
  case duplicateID(String)
  /// A question offers this option twice.
  case duplicateOption(String, question: String)
  /// A question has fewer than 2 known options, of which this is the number, or more than 100 options in all.
  case wrongOptionCount(Int, question: String)
  /// A criterion names a question that is not there; `nearest` is the id that was probably meant.
  case unknownQuestion(String, in: Place, nearest: String?)
  /// A criterion names an option that is not one of the question's known ones; `allowed` are those, in order.
  case unknownOption(String, question: String, in: Place, allowed: [String], nearest: String?)
  /// An "applies when" names a question, the first of these ids, that does not stand before its own.
  case notEarlier(String, question: String)
  /// An "applies when" hangs on the judgement of this name, so that nobody could tell whether to ask.
  case judgementInAppliesWhen(String, question: String)
}

/// Finds the first mistake in the parts of a set of rules.
func checkRules(questions: [Question], uses: [Use], cautions: [Caution]) throws(RulesError) {
  for ids in [questions.map(\.id), uses.map(\.id), cautions.map(\.id)] {
    if let id = firstDuplicate(in: ids) { throw .duplicateID(id) }
  }
  for (index, question) in questions.enumerated() {
    try checkOptions(of: question)
    guard let criterion = question.appliesWhen else { continue }
    try check(criterion, at: .appliesWhen(question: question.id), questions)
    let earlier = questions[..<index].map(\.id)
    if let id = criterion.questions.first(where: { !earlier.contains($0) }) {
      throw .notEarlier(id, question: question.id)
    }
    if let name = criterion.judgements.first { throw .judgementInAppliesWhen(name, question: question.id) }
  }
  for use in uses { try check(use.criteria, at: .use(use.id), questions) }
  for caution in cautions { try check(caution.when, at: .caution(caution.id), questions) }
}

private func checkOptions(of question: Question) throws(RulesError) {
  let all = question.allOptions
  if question.options.count < 2 { throw .wrongOptionCount(question.options.count, question: question.id) }
  if all.count > 100 { throw .wrongOptionCount(all.count, question: question.id) }
  if let option = firstDuplicate(in: all) { throw .duplicateOption(option, question: question.id) }
}

private func check(_ criterion: Criterion, at place: RulesError.Place, _ questions: [Question]) throws(RulesError) {
  for case .answer(let id, let options) in criterion.leaves {
    guard let question = questions.first(where: { $0.id == id }) else {
      throw .unknownQuestion(id, in: place, nearest: nearestID(to: id, in: questions.map(\.id)))
    }
    if let option = options.first(where: { !question.options.contains($0) }) {
      throw .unknownOption(
        option, question: id, in: place, allowed: question.options, nearest: nearestID(to: option, in: question.options)
      )
    }
  }
}

private func firstDuplicate(in ids: [String]) -> String? {
  var seen: Set<String> = []
  return ids.first { !seen.insert($0).inserted }
}
