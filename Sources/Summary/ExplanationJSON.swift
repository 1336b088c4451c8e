// Why each use has its verdict, as JSON.

import Decisions
import Guide

extension Guide {
  /// Explanations as one JSON object, ending in a line's end.
  ///
  /// `{"uses": [{"use", "drug", "verdict", "toFindOut", "judgements", "cautions", "conditions": [{"text", "criterion"}],
  /// "whatIf": [{"question", "options": [{"option", "verdict"}]}]}], "inert": [...]}`. A criterion has a `standing` of
  /// `true`, `false` or `open` and one of `all` or `any` with its parts, `question` with `isOneOf` and the `answer`
  /// (null without one), or `judgement`.
  public func explanationJSON(of explanations: [UseExplanation], for findings: Findings) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.beginArray("uses")
    for explanation in explanations { write(explanation, findings, to: &json) }
    json.endArray()
    json.write(findings.decision.inert, "inert")
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ explanation: UseExplanation, _ findings: Findings, to json: inout JSONWriter) {
    let outcome = explanation.use.outcome
    json.beginObject()
    json.write(outcome.use, "use")
    json.write(explanation.drug.id, "drug")
    json.write(outcome.verdict.rawValue, "verdict")
    json.write(outcome.toFindOut, "toFindOut")
    json.write(outcome.judgements, "judgements")
    json.write(outcome.cautions, "cautions")
    json.beginArray("conditions")
    for (condition, tree) in explanation.conditions {
      json.beginObject()
      json.write(condition.text, "text")
      write(tree, "criterion", findings, to: &json)
      json.endObject()
    }
    json.endArray()
    json.beginArray("whatIf")
    for question in explanation.whatIf { write(question, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func write(_ tree: Explanation, _ key: StaticString?, _ findings: Findings, to json: inout JSONWriter) {
    json.beginObject(key)
    json.write(tree.standing.rawValue, "standing")
    switch tree.criterion {
    case .all: write(tree.parts, "all", findings, to: &json)
    case .any: write(tree.parts, "any", findings, to: &json)
    case .judgement(let name): json.write(name, "judgement")
    case .answer(let question, let options):
      json.write(question, "question")
      json.write(options, "isOneOf")
      if let answer = findings.answers[question] { json.write(answer, "answer") } else { json.writeNull("answer") }
    }
    json.endObject()
  }

  private func write(_ parts: [Explanation], _ key: StaticString, _ findings: Findings, to json: inout JSONWriter) {
    json.beginArray(key)
    for part in parts { write(part, nil, findings, to: &json) }
    json.endArray()
  }

  private func write(_ whatIf: WhatIf, to json: inout JSONWriter) {
    json.beginObject()
    json.write(whatIf.question.id, "question")
    json.beginArray("options")
    for option in whatIf.options {
      json.beginObject()
      json.write(option.option.id, "option")
      json.write(option.verdict.rawValue, "verdict")
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}
