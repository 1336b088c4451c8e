// A guide about tea that needs groups in FHIR, and how its JSON is read.

import Decisions
import Foundation
import Guide
import Summary

enum FHIRGuide {
  static let tea = Guide.Question(
    id: "tea", name: "Tea", text: "Which tea?", why: [], help: [], sources: [], appliesWhen: nil,
    options: ["black", "green", "mint"].map { Guide.Option(id: $0, label: $0.uppercased()) },
    unknownOptions: [Guide.Option(id: "not_sure", label: "I am <not> sure & ask", ask: "Which tea is it?")],
    codes: [
      Guide.Code(system: "http://tea.example", code: "T-1", display: "Tea", notice: "Tea is free.", sources: [])
    ])

  static let time = Guide.Question(
    id: "time", name: "Time", text: "When?", why: [], help: [], sources: [], appliesWhen: nil,
    options: ["morning", "evening"].map { Guide.Option(id: $0, label: $0.uppercased()) }, unknownOptions: [])

  static let milk = Guide.Question(
    id: "milk", name: "Milk", text: "Milk?", why: [], help: [], sources: [],
    appliesWhen: .all([.answer("tea", isOneOf: ["black", "green"]), .answer("time", isOneOf: ["morning"])]),
    options: ["yes", "no"].map { Guide.Option(id: $0, label: $0.uppercased()) }, unknownOptions: [])

  static func guide(_ questions: [Guide.Question] = [tea, time, milk], uses: [Guide.Use] = [use]) throws -> Guide {
    let drug = ReviewGuide.drug()
    let cup = Guide.Drug(
      id: drug.id, name: drug.name, brands: drug.brands, said: drug.said, kind: drug.kind, ways: drug.ways,
      summary: drug.summary, whatItIs: drug.whatItIs, whoItIsFor: drug.whoItIsFor, howYouHaveIt: drug.howYouHaveIt,
      whatWith: drug.whatWith, sideEffects: drug.sideEffects, emergency: drug.emergency,
      tellYourTeam: drug.tellYourTeam, checks: drug.checks, goodToKnow: drug.goodToKnow, ask: drug.ask, uses: uses)
    return try Guide(
      factsAsOf: "2025-11", questions: questions, drugs: [cup], judgements: [], cautions: [], topics: [], terms: [],
      contacts: [], helpLevels: [], sources: [])
  }

  static let use = Guide.Use(
    id: "assam/breakfast", name: "At breakfast", sources: ["leaf"],
    conditions: [
      Guide.Condition(text: "people who take milk", short: "milk", criterion: .answer("milk", isOneOf: ["yes"]))
    ])

  static func summary(_ answers: [String: String]) throws -> TeamSummary {
    let guide = try guide()
    return guide.summary(of: guide.findings(for: try guide.rules.answers(answers)))
  }
}

/// JSON as it is easiest to read in a snapshot: a line for each value, the fields by their names.
func readable(_ json: [UInt8]) throws -> String {
  let value = try JSONSerialization.jsonObject(with: Data(json))
  let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try JSONSerialization.data(withJSONObject: value, options: options), as: UTF8.self) + "\n"
}
