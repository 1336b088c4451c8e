// What the summary in JSON says of the drugs: what was found, and the pages that go along.

import Decisions
import Guide

extension TeamSummary {
  /// What was found for each drug, the best first.
  ///
  /// Where the answers are about something that the guide does not cover, `does-not-match` would be wrong and a match
  /// says too much, so each drug is `not-covered`.
  func writeFindings(to json: inout JSONWriter) {
    let isNotCovered = findings.isNotCovered
    json.write(isNotCovered ? guide.notCovered?.statement : nil, orNull: "notCovered")
    json.beginArray("drugs")
    for finding in isNotCovered ? findings.drugs : Verdict.allCases.flatMap(findings.drugs) {
      let best = isNotCovered ? nil : finding.best
      json.beginObject()
      writeNames(of: finding.drug, to: &json)
      json.write(isNotCovered ? "not-covered" : finding.verdict.rawValue, "verdict")
      json.write(best?.use.id, orNull: "use")
      json.write(best.map { _ in reason(for: finding) }, orNull: "reason")
      json.write(best?.use.sources ?? [], "sources")
      writeWays(of: finding, to: &json)
      json.endObject()
    }
    json.endArray()
  }

  /// How a drug is given and who says so; null for one that does not match, since its name says enough.
  private func writeWays(of finding: Guide.DrugFinding, to json: inout JSONWriter) {
    guard !findings.isNotCovered, finding.verdict != .doesNotMatch else { return json.writeNull("given") }
    json.beginObject("given")
    json.write(finding.drug.ways.map(\.rawValue), "ways")
    json.write(finding.drug.howYouHaveIt.first?.sources ?? [], "sources")
    json.endObject()
  }

  /// A drug's whole page.
  func writePage(of drug: Guide.Drug, to json: inout JSONWriter) {
    json.beginObject()
    writeNames(of: drug, to: &json)
    json.write(drug.kind, "kind")
    json.write(drug.said, orNull: "said")
    json.write(drug.summary, "summary")
    json.beginArray("uses")
    for use in findings.drugs.filter({ $0.drug.id == drug.id }).flatMap(\.uses) { write(use, to: &json) }
    json.endArray()
    json.beginArray("parts")
    // The parts for the uses hold the same as `uses`, with marks for eyes.
    for part in parts(of: drug) where !part.id.hasPrefix("use/") {
      json.beginObject()
      json.write(part.id, "part")
      json.write(part.heading, "heading")
      json.write(part.introduction, "introduction")
      json.write(part.statements, "statements")
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func writeNames(of drug: Guide.Drug, to json: inout JSONWriter) {
    json.write(drug.id, "drug")
    json.write(drug.name, "name")
    json.write(drug.brands, "brands")
  }

  /// What a use is for, and how each condition stands for these answers.
  private func write(_ finding: Guide.UseFinding, to json: inout JSONWriter) {
    json.beginObject()
    json.write(finding.use.id, "use")
    json.write(finding.use.name, "name")
    json.beginArray("conditions")
    for condition in finding.conditions {
      json.beginObject()
      json.write(condition.condition.text, "text")
      json.write(condition.standing.rawValue, "standing")
      json.endObject()
    }
    json.endArray()
    json.write(finding.use.sources, "sources")
    json.endObject()
  }
}
