// Many gardens at once: every combination of answers, decided without allocating for each.

import Decisions

/// For each plant, in how many of all possible gardens it matches, may match and does not match.
func survey(by rules: Rules) -> [String] {
  var tally = rules.uses.map { _ in [Verdict: Int]() }
  var verdicts = rules.verdicts(rules.noAnswers)
  forEachGarden(of: rules) { answers in
    verdicts.redecide(answers)
    for plant in rules.uses.indices { tally[plant][verdicts[plant], default: 0] += 1 }
  }
  return zip(rules.uses, tally).map { plant, tally in
    "\(plant.id): " + Verdict.allCases.map { "\(words(for: $0)) \(tally[$0, default: 0])" }.joined(separator: ", ")
  }
}

/// For each question, in how many of all possible gardens it is to be found out for some plant.
func openQuestions(by rules: Rules) -> [String] {
  var tally = rules.questions.map { _ in 0 }
  var decision = rules.decide(rules.noAnswers)
  forEachGarden(of: rules) { answers in
    decision.redecide(answers)
    for question in decision.dueNumbers { tally[question] += 1 }
  }
  return zip(rules.questions, tally).map { "\($0.id): due \($1)" }
}

/// Calls back with each combination of options, the unknown ones and no answer among them.
func forEachGarden(of rules: Rules, _ visit: (Answers) -> Void) {
  func answer(_ question: Int, _ answers: Answers) {
    guard question < rules.questions.count else { return visit(answers) }
    answer(question + 1, answers)
    for option in rules.questions[question].allOptions.indices {
      var answered = answers
      rules.set(option: option, forQuestion: question, in: &answered)
      answer(question + 1, answered)
    }
  }
  answer(0, rules.noAnswers)
}
