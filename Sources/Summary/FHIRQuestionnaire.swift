// The questions as a Questionnaire of FHIR.

import Guide

extension Guide {
  /// The questions as one FHIR Questionnaire in JSON, ending in a line's end.
  ///
  /// It is of the releases R4 and R4B; R5 has another word for the type of the items. When a question can be asked stands
  /// under `enableWhen`; where that needs more than one "or", in groups around the question. The version is the date of
  /// the facts, and it is a draft as long as no clinician has checked the content.
  public func questionsFHIR() -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.write("Questionnaire", "resourceType")
    json.write(FHIRName.questionnaire, "url")
    json.write(factsAsOf, "version")
    json.write("DrugGuide", "name")
    json.write(wording.welcomeTitle, "title")
    json.write("draft", "status")
    json.write(["Patient"], "subjectType")
    json.write(factsAsOf, "date")
    json.write(wording.welcomeNot, "description")
    let notices = unique(questions.flatMap(\.codes).compactMap(\.notice))
    // FHIR has no empty texts and lists.
    if !notices.isEmpty { json.write(notices.joined(separator: " "), "copyright") }
    let items = askableQuestions
    if !items.isEmpty {
      json.beginArray("item")
      for item in items { write(item, to: &json) }
      json.endArray()
    }
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// A question inside the groups that it needs.
  private func write(_ item: AskableQuestion, to json: inout JSONWriter) {
    for (id, clause) in zip(item.groupIDs, item.clauses) {
      json.beginObject()
      json.write(id, "linkId")
      json.write("group", "type")
      write(clause, to: &json)
      json.beginArray("item")
    }
    write(item.question, enabledWhen: item.clauses.last, to: &json)
    for _ in item.groupIDs {
      json.endArray()
      json.endObject()
    }
  }

  private func write(_ question: Question, enabledWhen clause: [AskableQuestion.Line]?, to json: inout JSONWriter) {
    json.beginObject()
    json.write(question.id, "linkId")
    writeCodes(of: question, to: &json)
    json.write(question.text, "text")
    json.write("choice", "type")
    if let clause { write(clause, to: &json) }
    json.write(false, "required")
    json.beginArray("answerOption")
    for option in question.allOptions {
      json.beginObject()
      json.write(option, of: question, "valueCoding")
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  /// The question's own id as a code, then its codes elsewhere.
  private func writeCodes(of question: Question, to json: inout JSONWriter) {
    json.beginArray("code")
    let own = Code(system: FHIRName.questions, code: question.id, display: question.name, notice: nil, sources: [])
    for code in [own] + question.codes {
      json.beginObject()
      json.write(code.system, "system")
      json.write(code.code, "code")
      json.write(code.display, "display")
      json.endObject()
    }
    json.endArray()
  }

  /// What must hold by one line or more.
  private func write(_ clause: [AskableQuestion.Line], to json: inout JSONWriter) {
    json.beginArray("enableWhen")
    for line in clause {
      json.beginObject()
      switch line {
      case .answered(let question, let option):
        json.write(question, "question")
        json.write("=", "operator")
        json.beginObject("answerCoding")
        json.write(FHIRName.options(of: question), "system")
        json.write(option, "code")
        json.endObject()
      case .notAnswered(let question):
        json.write(question, "question")
        json.write("exists", "operator")
        json.write(false, "answerBoolean")
      }
      json.endObject()
    }
    json.endArray()
    json.write("any", "enableBehavior")
  }
}
