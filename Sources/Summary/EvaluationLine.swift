// A decision as one line of JSON, for `evaluate`.

import Decisions

/// A decision as one JSON object on one line, without the line's end.
public func evaluationLine(_ decision: Decision) -> [UInt8] {
  var json = JSONWriter()
  json.beginObject()
  json.beginArray("outcomes")
  for outcome in decision.outcomes {
    json.beginObject()
    json.write(outcome.use, "use")
    json.write(outcome.verdict.rawValue, "verdict")
    json.write(outcome.toFindOut, "toFindOut")
    json.write(!outcome.judgements.isEmpty, "judgement")
    json.write(outcome.cautions, "cautions")
    json.endObject()
  }
  json.endArray()
  if let next = decision.next { json.write(next, "next") } else { json.writeNull("next") }
  json.write(decision.inert, "inert")
  json.endObject()
  return json.bytes
}

/// What stands in the place of a decision whose answers could not be read.
public func evaluationLine(error: String, line: Int) -> [UInt8] {
  var json = JSONWriter()
  json.beginObject()
  json.write(error, "error")
  json.write(line, "line")
  json.endObject()
  return json.bytes
}
