// The smallest rules that decide something.

import Decisions

/// The verdict on taking an umbrella when nothing is known.
func smallest() throws(RulesError) -> Verdict {
  let rules = try Rules(
    questions: [Question(id: "rain", options: ["yes", "no"], unknownOptions: ["not_sure"])],
    uses: [Use(id: "umbrella", criteria: .answer("rain", isOneOf: ["yes"]))])
  let verdict = rules.decide(rules.noAnswers).outcomes[0].verdict  // .mayMatch
  return verdict
}
