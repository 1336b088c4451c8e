// Rules, people and verdicts as text, the one description that every peer is made from.

import Decisions
import Simulation

/// Questions, judgements and uses as JSON; a criterion is written as in Content, but with `answer` and `isOneOf`.
func json(_ rules: Rules) -> String {
  let questions = rules.questions.map { question in
    let appliesWhen = question.appliesWhen.map(json) ?? "null"
    return #"{"id": "\#(question.id)", "options": \#(json(question.options)), "appliesWhen": \#(appliesWhen)}"#
  }
  let uses = rules.uses.map { #"{"id": "\#($0.id)", "criteria": \#(json($0.criteria))}"# }
  return #"{"questions": \#(list(questions)), "judgements": \#(json(rules.judgements)), "uses": \#(list(uses))}"#
}

private func json(_ criterion: Criterion) -> String {
  switch criterion {
  case .all(let parts): #"{"all": \#(list(parts.map(json)))}"#
  case .any(let parts): #"{"any": \#(list(parts.map(json)))}"#
  case .answer(let question, let options): #"{"answer": "\#(question)", "isOneOf": \#(json(options))}"#
  case .judgement(let name): #"{"judgement": "\#(name)"}"#
  }
}

/// A person as a line that `drug-guide evaluate` takes.
func json(_ person: Person, _ questions: [Question]) -> String {
  let answers = zip(questions, person.options).compactMap { question, option in
    option.map { #""\#(question.id)": "\#($0)""# }
  }
  return "{\(answers.joined(separator: ", "))}"
}

/// A letter for each use: m matches, o open, n does not match.
func letters(_ verdicts: Verdicts, _ rules: Rules) -> String {
  String(
    rules.uses.indices.map { use in
      switch verdicts[use] {
      case .matches: "m"
      case .mayMatch: "o"
      case .doesNotMatch: "n"
      }
    })
}

/// Ids need no escapes: the content compiler takes only letters, digits and a few marks.
private func json(_ ids: [String]) -> String { list(ids.map { "\"\($0)\"" }) }

private func list(_ parts: [String]) -> String { "[\(parts.joined(separator: ", "))]" }
