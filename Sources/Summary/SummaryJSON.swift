// The summary as JSON, for other programs.

import Decisions
import Guide

extension TeamSummary {
  /// What the summary in JSON says of itself under `format`; `Sources/Summary/Schemas/drug-guide-summary-1.json` is its
  /// schema.
  public static let format = "drug-guide-summary/1"

  /// The summary as one JSON object, ending in a line's end. What it refers to it names by the ids of the guide, beside
  /// the words.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.write(Self.format, "format")
    json.write(guide.factsAsOf, "factsAsOf")
    json.write(wording.summaryCaution, "notice")
    write(cautions, "cautions", to: &json)
    writeAnswers(to: &json)
    writeAsking(to: &json)
    writeDrugs(to: &json)
    writeCalling(to: &json)
    json.beginArray("drugPages")
    for drug in chosen { write(drug, to: &json) }
    json.endArray()
    writeSources(to: &json)
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
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
      json.beginObject()
      json.write(line.question, "question")
      json.write(line.text, "text")
      json.write(line.drugs, "drugs")
      json.endObject()
    }
    json.endArray()
  }

  private func writeDrugs(to json: inout JSONWriter) {
    json.write(findings.isNotCovered ? guide.notCovered?.statement.text : nil, orNull: "notCovered")
    json.beginArray("drugs")
    for verdict in Verdict.allCases {
      for finding in findings.drugs(verdict) {
        json.beginObject()
        json.write(finding.drug.id, "drug")
        json.write(guide.name(of: finding.drug), "name")
        json.write(verdict.rawValue, "verdict")
        json.write(finding.best?.use.id, orNull: "use")
        json.write(findings.isNotCovered ? nil : reason(for: finding), orNull: "reason")
        json.write(finding.drug.ways.map(\.rawValue), "ways")
        json.endObject()
      }
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
      write(level.items, "signs", to: &json)
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
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ drug: Guide.Drug, to json: inout JSONWriter) {
    json.beginObject()
    json.write(drug.id, "drug")
    json.write(guide.name(of: drug), "name")
    json.write(drug.kind, "kind")
    json.write(drug.said?.text, orNull: "said")
    write([drug.summary], "summary", to: &json)
    json.beginArray("parts")
    for part in parts(of: drug) {
      json.beginObject()
      json.write(part.id, "part")
      json.write(part.heading, "heading")
      json.write(part.introduction, "introduction")
      write(part.statements, "statements", to: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ statements: [Guide.Statement], _ key: StaticString, to json: inout JSONWriter) {
    json.beginArray(key)
    for statement in statements {
      json.beginObject()
      json.write(statement.text, "text")
      json.write(statement.sources, "sources")
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
