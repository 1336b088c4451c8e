// What follows from the answers, in words.

import Decisions

/// Each plant with its verdict, what could change it and why; then what to ask next.
func report(_ answers: Answers, by rules: Rules) -> [String] {
  let decision = rules.decide(answers)
  var lines: [String] = []
  for (plant, outcome) in zip(rules.uses, decision.outcomes) {
    lines.append("\(outcome.use): \(words(for: outcome.verdict))")
    if !outcome.toFindOut.isEmpty { lines.append("  to find out: " + outcome.toFindOut.joined(separator: ", ")) }
    if !outcome.judgements.isEmpty { lines.append("  to judge: " + outcome.judgements.joined(separator: ", ")) }
    if !outcome.cautions.isEmpty { lines.append("  take care: " + outcome.cautions.joined(separator: ", ")) }
    lines += why(rules.explain(plant.criteria, with: answers)).map { "  " + $0 }
  }
  if !decision.inert.isEmpty { lines.append("not used: " + decision.inert.joined(separator: ", ")) }
  guard let next = decision.next else { return lines + ["nothing more to ask"] }
  lines.append("next question: \(next)")
  lines += suppositions(next, with: answers, by: rules)
  return lines
}

/// What a verdict says of a plant.
func words(for verdict: Verdict) -> String {
  switch verdict {
  case .matches: "matches"
  case .mayMatch: "may match"
  case .doesNotMatch: "does not match"
  }
}

/// A line for each part of an explanation, indented by its depth.
func why(_ explanation: Explanation) -> [String] {
  let words =
    switch explanation.criterion {
    case .all: "all of these"
    case .any: "at least one of these"
    case .answer(let question, let options): "\(question) is " + options.joined(separator: " or ")
    case .judgement(let name): "we judge that there is \(name)"
    }
  return ["\(explanation.standing.rawValue): \(words)"] + explanation.parts.flatMap(why).map { "  " + $0 }
}

/// For each option of an open question, which plants would then match.
func suppositions(_ question: String, with answers: Answers, by rules: Rules) -> [String] {
  rules.whatIf(question, with: answers).map { supposition in
    let matching = supposition.decision.outcomes.filter { $0.verdict == .matches }.map(\.use)
    return "  if \(supposition.option): " + (matching.isEmpty ? "nothing sure yet" : matching.joined(separator: ", "))
  }
}
