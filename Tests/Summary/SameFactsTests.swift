// The five formats of one person carry the same facts: each is read back as its readers would, and holds every one.

import Decisions
import Foundation
import Guide
import Testing

@testable import Summary

@Suite struct SameFactsTests {
  private let guide = Guide.embedded

  static let people: [(answers: [String: String], drugs: Int, teamNumber: String)] = [
    ([:], 0, ""),
    (
      [
        "sex": "woman", "extent": "spread", "bone_spread": "yes", "her2": "positive", "menopause": "not_sure",
        "pik3ca": "waiting", "esr1": "not_tested",
      ], 2, "020 7946 0000"
    ),
    (
      ["sex": "man", "extent": "locally_advanced", "bone_spread": "yes", "her2": "negative", "brca": "not_tested"], 17,
      "<1>"
    ),
    (["sex": "rather_not_say", "extent": "early", "her2": "low", "nation": "scotland"], 1, ""),
  ]

  private func summary(_ person: Int) throws -> TeamSummary {
    let (answers, drugs, teamNumber) = Self.people[person]
    let known = answers.filter { guide.question($0.key)?.option($0.value) != nil }
    return guide.summary(
      of: guide.findings(for: try guide.rules.answers(known)), teamNumber: teamNumber,
      drugs: guide.drugs.prefix(drugs).map(\.id))
  }

  /// What a summary has to say, word for word, told by the guide and its findings alone.
  private func facts(_ person: Int) throws -> [String] {
    let summary = try summary(person)
    let findings = summary.findings
    var facts = [guide.wording.summaryCaution] + [Self.people[person].teamNumber].filter { !$0.isEmpty }
    for question in guide.questions {
      facts.append(question.name)
      if let option = findings.answers[question.id].flatMap(question.option) { facts.append(option.label) }
    }
    facts += findings.toAsk.map(\.text)
    for finding in findings.drugs {
      facts += [finding.drug.name] + finding.drug.brands
      guard let best = finding.best, !findings.isNotCovered else { continue }
      switch finding.verdict {
      case .matches: facts += best.conditions.map(\.condition.short)
      case .mayMatch:
        facts += best.outcome.toFindOut.compactMap { guide.question($0)?.name }
        facts += best.outcome.judgements.compactMap { guide.judgement($0)?.statement.text }
      case .doesNotMatch: facts.append(guide.reason(for: best, in: findings))
      }
    }
    facts += guide.helpLevels.flatMap { [$0.heading.text] + $0.items.map(\.text) }
    facts += guide.contacts.flatMap { [$0.name, $0.phone] + ($0.hours.map { [$0] } ?? []) }
    for drug in guide.drugs.prefix(Self.people[person].drugs) {
      facts += drug.statements.map(\.text) + [drug.kind]
      facts += drug.uses.flatMap { [$0.name] + $0.conditions.map(\.text) }
    }
    if findings.isNotCovered { facts += guide.notCovered.map { [$0.statement.text] } ?? [] }
    return facts
  }

  /// The words of a format as its reader takes them, blanks and line ends as one blank.
  private func words(of format: SummaryFormat, _ summary: TeamSummary) throws -> String {
    let contents = summary.contents(as: format, pageLength: nil)
    switch format {
    case .text: return plain(contents)
    case .markdown: return plain(unescaped(contents))
    case .html:
      // The style sheet is no XML, and no words.
      let body = try #require(contents.range(of: "<body>").map { contents[$0.lowerBound...] })
      return plain(try MarkupReader(body.replacingOccurrences(of: "</html>", with: "")).texts.joined(separator: "\n"))
    case .json:
      return plain(strings(in: try JSONSerialization.jsonObject(with: Data(contents.utf8))).joined(separator: "\n"))
    case .fhir:
      let response = try JSONSerialization.jsonObject(with: Data(contents.utf8)) as? [String: Any]
      let narrative = try #require((response?["text"] as? [String: Any])?["div"] as? String)
      return plain(try MarkupReader(narrative).texts.joined(separator: "\n"))
    }
  }

  private func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Markdown without what stands before a sign to make it plain.
  private func unescaped(_ markdown: String) -> String {
    markdown.replacing(#/\\([!-\/:-@\[-`{-~])/#) { "\($0.output.1)" }.replacingOccurrences(of: "&lt;", with: "<")
      .replacingOccurrences(of: "&amp;", with: "&").replacingOccurrences(of: "&#126;", with: "~")
  }

  private func strings(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(strings)
    case let object as [String: Any]: object.values.flatMap(strings)
    default: []
    }
  }

  @Test(arguments: people.indices, SummaryFormat.allCases)
  func everyFormatHasEveryFact(_ person: Int, _ format: SummaryFormat) throws {
    let words = try words(of: format, try summary(person))
    let missing = try facts(person).map(plain).filter { !words.contains($0) }
    #expect(missing.isEmpty, "\(format.rawValue) is without \(missing.prefix(3))")
  }

  /// What is found missing above would be: another person's summary lacks facts of this one.
  @Test(arguments: SummaryFormat.allCases)
  func anotherPersonsSummaryLacksSome(_ format: SummaryFormat) throws {
    let words = try words(of: format, try summary(3))
    #expect(try facts(1).map(plain).contains { !words.contains($0) })
  }

  /// The titles and publishers of the sources are the same everywhere, and so is the date of the facts.
  @Test(arguments: people.indices)
  func everyFormatNamesTheSameSourcesAndDate(_ person: Int) throws {
    let summary = try summary(person)
    let named = summary.sources.map { plain($0.title) }
    #expect(!named.isEmpty)
    for format in SummaryFormat.allCases {
      let words = try words(of: format, summary)
      #expect(named.allSatisfy(words.contains), "\(format.rawValue)")
      let date = format == .json ? guide.factsAsOf : guide.date(guide.factsAsOf)
      #expect(words.contains(date), "\(format.rawValue)")
    }
  }
}
