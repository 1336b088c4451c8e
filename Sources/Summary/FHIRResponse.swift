// The summary as a QuestionnaireResponse of FHIR.

import Guide

extension TeamSummary {
  /// The answers as one FHIR QuestionnaireResponse in JSON, with the words of the summary as its narrative, ending in a
  /// line's end.
  ///
  /// It answers the questionnaire of ``Guide/Guide/questionsFHIR()``, is of the releases R4, R4B and R5, and names nobody
  /// and no time. It is completed where no question without an answer could change anything. An answer to a question
  /// that another answer rules out may not stand in such a response, so only the narrative has it.
  public func fhir() -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.write("QuestionnaireResponse", "resourceType")
    json.beginObject("text")
    json.write("additional", "status")
    json.write(HTML.element(.div, [.namespace], [document.htmlBody()]).markup, "div")
    json.endObject()
    json.write("\(FHIRName.questionnaire)|\(guide.factsAsOf)", "questionnaire")
    json.write(unanswered.isEmpty ? "completed" : "in-progress", "status")
    let items = guide.askableQuestions.filter {
      findings.answers[$0.question.id] != nil && $0.isEnabled(by: findings.answers)
    }
    if !items.isEmpty {
      json.beginArray("item")
      for item in items { write(item, to: &json) }
      json.endArray()
    }
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// An answered question inside the groups that it has in the questionnaire.
  private func write(_ item: AskableQuestion, to json: inout JSONWriter) {
    for id in item.groupIDs {
      json.beginObject()
      json.write(id, "linkId")
      json.beginArray("item")
    }
    json.beginObject()
    json.write(item.question.id, "linkId")
    json.write(item.question.text, "text")
    json.beginArray("answer")
    if let option = findings.answers[item.question.id].flatMap(item.question.option) {
      json.beginObject()
      json.write(option, of: item.question, "valueCoding")
      json.endObject()
    }
    json.endArray()
    json.endObject()
    for _ in item.groupIDs {
      json.endArray()
      json.endObject()
    }
  }
}
