// The questions of a guide as text, JSON and a graph.

import Decisions
import Guide

extension Guide {
  /// For each question the uses that it can decide, by its id; questions that decide none have an empty list.
  private var deciding: [String: [String]] {
    let open = rules.decide(rules.noAnswers).outcomes
    return Dictionary(
      uniqueKeysWithValues: questions.map { question in
        (question.id, open.filter { $0.toFindOut.contains(question.id) }.map(\.use))
      })
  }

  /// The questions as text: each with its options and the uses that it can decide.
  public func questionsText() -> String {
    let deciding = deciding
    return questions.map { question in
      let options = question.allOptions.map { "  \($0.id): \($0.label)\n" }.joined()
      let uses = deciding[question.id, default: []].map { "    \($0)\n" }.joined()
      return "\(question.id): \(question.text)\n\(options)  \(wording.questionsDecide)\n"
        + (uses.isEmpty ? "    \(wording.questionsDecideNone)\n" : uses)
    }.joined(separator: "\n")
  }

  /// The questions as one JSON object, ending in a line's end.
  public func questionsJSON() -> [UInt8] {
    let deciding = deciding
    var json = JSONWriter()
    json.beginObject()
    json.beginArray("questions")
    for question in questions {
      json.beginObject()
      json.write(question.id, "id")
      json.write(question.text, "text")
      write(question.options, "options", to: &json)
      write(question.unknownOptions, "unknownOptions", to: &json)
      json.write(deciding[question.id, default: []], "decides")
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ options: [Option], _ key: StaticString, to json: inout JSONWriter) {
    json.beginArray(key)
    for option in options {
      json.beginObject()
      json.write(option.id, "id")
      json.write(option.label, "label")
      json.endObject()
    }
    json.endArray()
  }

  /// Which questions decide which uses, as Graphviz source.
  public func questionsGraph() -> String {
    let deciding = deciding
    let edges = questions.flatMap { question in
      deciding[question.id, default: []].map { "  \"\(question.id)\" -> \"\($0)\";\n" }
    }
    return "digraph questions {\n  rankdir=LR;\n  node [shape=box];\n\(edges.joined())}\n"
  }
}
