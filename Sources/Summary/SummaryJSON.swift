// The summary as JSON, for other programs.

import Decisions
import Guide

extension TeamSummary {
  /// What the summary in JSON says of itself under `format`; `Sources/Summary/Schemas/drug-guide-summary-1.json` is its
  /// schema.
  public static let format = "drug-guide-summary/1"

  /// The summary as one JSON object, ending in a line's end. What it refers to it names by the ids of the guide, beside
  /// the words; a field named for a kind of thing, such as `drug`, holds the id of one.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.write(Self.format, "format")
    json.write(guide.factsAsOf, "factsAsOf")
    json.write(wording.summaryCaution, "notice")
    writeCautions(to: &json)
    writeAnswers(to: &json)
    writeAsking(to: &json)
    writeFindings(to: &json)
    writeJudgements(to: &json)
    writeCalling(to: &json)
    json.beginArray("drugPages")
    for drug in chosen { writePage(of: drug, to: &json) }
    json.endArray()
    writeSources(to: &json)
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func writeCautions(to json: inout JSONWriter) {
    json.beginArray("cautions")
    for caution in guide.cautions(in: findings) {
      json.beginObject()
      json.write(caution.id, "caution")
      json.write(fieldsOf: caution.statement)
      json.endObject()
    }
    json.endArray()
  }

  private func writeAnswers(to json: inout JSONWriter) {
    json.beginArray("answers")
    for given in given {
      json.beginObject()
      json.write(given.question.id, "question")
      json.write(given.question.name, "name")
      json.write(given.option.id, "option")
      json.write(given.option.label, "label")
      json.write(given.isKnown, "known")
      json.write(given.isInert, "inert")
      json.endObject()
    }
    json.endArray()
    write(unanswered, "notAnswered", to: &json)
    write(notAsked, "notAsked", to: &json)
  }

  private func write(_ questions: [Guide.Question], _ key: StaticString, to json: inout JSONWriter) {
    json.beginArray(key)
    for question in questions {
      json.beginObject()
      json.write(question.id, "question")
      json.write(question.name, "name")
      json.endObject()
    }
    json.endArray()
  }

  private func writeAsking(to json: inout JSONWriter) {
    json.beginArray("toAsk")
    for line in findings.toAsk {
      let drugs = findings.drugs.filter { $0.uses.contains { $0.outcome.toFindOut.contains(line.question) } }
      json.beginObject()
      json.write(line.question, "question")
      json.write(line.text, "text")
      json.write(drugs.map(\.drug.id), "drugs")
      json.endObject()
    }
    json.endArray()
  }

  private func writeJudgements(to json: inout JSONWriter) {
    json.beginArray("judgements")
    for (judgement, drugs) in judgements {
      json.beginObject()
      json.write(judgement.id, "judgement")
      json.write(fieldsOf: judgement.statement)
      json.write(drugs.map(\.id), "drugs")
      json.endObject()
    }
    json.endArray()
  }

  private func writeCalling(to json: inout JSONWriter) {
    json.write(teamNumber.isEmpty ? nil : teamNumber, orNull: "teamNumber")
    json.beginArray("whenToCall")
    for level in guide.helpLevels {
      json.beginObject()
      json.write(level.id, "level")
      json.write(level.heading.text, "heading")
      json.write(level.heading.sources, "sources")
      json.write(level.items, "signs")
      json.endObject()
    }
    json.endArray()
    json.beginArray("helplines")
    for contact in guide.contacts {
      json.beginObject()
      json.write(contact.id, "helpline")
      json.write(contact.name, "name")
      json.write(contact.phone, "phone")
      json.write(contact.hours, orNull: "hours")
      json.write(contact.note.sources, "sources")
      json.endObject()
    }
    json.endArray()
  }

  private func writeSources(to json: inout JSONWriter) {
    json.beginArray("sources")
    for source in sources {
      json.beginObject()
      json.write(source.id, "source")
      json.write(source.publisher, "publisher")
      json.write(source.title, "title")
      json.write(source.address, "address")
      json.write(source.read, "read")
      json.endObject()
    }
    json.endArray()
  }
}

extension JSONWriter {
  /// A statement's fields, in an object that may have others.
  mutating func write(fieldsOf statement: Guide.Statement) {
    write(statement.text, "text")
    write(statement.sources, "sources")
  }

  mutating func write(_ statements: [Guide.Statement], _ key: StaticString) {
    beginArray(key)
    for statement in statements { write(statement) }
    endArray()
  }

  mutating func write(_ statement: Guide.Statement, _ key: StaticString? = nil) {
    beginObject(key)
    write(fieldsOf: statement)
    endObject()
  }

  /// A statement, or null where there is none.
  mutating func write(_ statement: Guide.Statement?, orNull key: StaticString) {
    if let statement { write(statement, key) } else { writeNull(key) }
  }
}
