// Decisions as lines of JSON, for `evaluate`.

import Decisions

/// Writes decisions of one set of rules, each as one JSON object; made once, it writes any number.
public struct EvaluationLines: Sendable {
  /// For each use, by its verdict, the beginning of its outcome: up to the list of what to find out.
  private let matches: [[UInt8]]
  private let mayMatch: [[UInt8]]
  private let doesNotMatch: [[UInt8]]
  private let questions: [[UInt8]]
  private let cautions: [[UInt8]]

  /// Lines about what these rules decide.
  public init(of rules: Rules) {
    matches = beginnings(of: rules.uses, .matches)
    mayMatch = beginnings(of: rules.uses, .mayMatch)
    doesNotMatch = beginnings(of: rules.uses, .doesNotMatch)
    questions = rules.questions.map { quoted($0.id) }
    cautions = rules.cautions.map { quoted($0.id) }
  }

  /// Adds a decision, without the line's end.
  ///
  /// - Precondition: the rules that these lines were made for made the decision.
  public func append(_ decision: Decision, to line: inout [UInt8]) {
    // The same beside every use.
    var cautions: [UInt8] = Array(", \"cautions\": [".utf8)
    append(self.cautions.indices.lazy.filter(decision.holds), of: self.cautions, to: &cautions)
    cautions += Array("]}".utf8)
    append("{\"outcomes\": [", to: &line)
    for use in matches.indices {
      if use > 0 { append(", ", to: &line) }
      switch decision.verdict(ofUse: use) {
      case .matches: line.append(contentsOf: matches[use])
      case .mayMatch: line.append(contentsOf: mayMatch[use])
      case .doesNotMatch: line.append(contentsOf: doesNotMatch[use])
      }
      append(decision.numbersToFindOut(ofUse: use), of: questions, to: &line)
      append(decision.hangsOnJudgement(use: use) ? "], \"judgement\": true" : "], \"judgement\": false", to: &line)
      line.append(contentsOf: cautions)
    }
    append("], \"next\": ", to: &line)
    if let next = decision.dueNumbers.first {
      line.append(contentsOf: questions[next])
    } else {
      append("null", to: &line)
    }
    append(", \"inert\": [", to: &line)
    append(decision.inertNumbers, of: questions, to: &line)
    append("]}", to: &line)
  }

  /// Adds what stands in the place of a decision whose answers could not be read.
  public func append(error: String, line number: Int, to line: inout [UInt8]) {
    var json = JSONWriter()
    json.beginObject()
    json.write(error, "error")
    json.write(number, "line")
    json.endObject()
    line.append(contentsOf: json.bytes)
  }

  private func append(_ text: StaticString, to line: inout [UInt8]) {
    text.withUTF8Buffer { line.append(contentsOf: $0) }
  }

  /// Adds the names with these numbers.
  private func append(_ numbers: some Sequence<Int>, of names: [[UInt8]], to line: inout [UInt8]) {
    var isFirst = true
    for number in numbers {
      if !isFirst { append(", ", to: &line) }
      isFirst = false
      line.append(contentsOf: names[number])
    }
  }
}

/// The beginning of the outcome of each use, if it has this verdict.
private func beginnings(of uses: [Use], _ verdict: Verdict) -> [[UInt8]] {
  uses.map { use in
    var json = JSONWriter()
    json.beginObject()
    json.write(use.id, "use")
    json.write(verdict.rawValue, "verdict")
    json.beginArray("toFindOut")
    return json.bytes
  }
}

/// A text in quotation marks, as JSON writes it.
private func quoted(_ text: String) -> [UInt8] {
  var json = JSONWriter()
  json.write(text)
  return json.bytes
}
