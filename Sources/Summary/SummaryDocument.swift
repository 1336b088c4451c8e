// What the summary says, in order, before it has a format.

import Decisions
import Guide

/// A summary as headings, paragraphs and lists, for any format to write.
public struct SummaryDocument: Hashable, Sendable {
  public var title: String
  public var sections: [Section]

  /// A heading with what stands under it; the first section has none.
  public struct Section: Hashable, Sendable {
    public var heading: String?
    public var blocks: [Block]
  }

  /// A part of a section.
  public enum Block: Hashable, Sendable {
    case paragraph(String)
    case item(String)
    /// A drug's name over its lines.
    case entry(String, lines: [String])
    /// A label with room to write behind it.
    case blank(String)
  }
}

extension Guide {
  /// The summary of a person's answers, to be taken to the team.
  ///
  /// - Parameters:
  ///   - findings: what the guide found for the answers.
  ///   - teamNumber: the team's 24-hour number; a line to write on where it is empty.
  public func summary(of findings: Findings, teamNumber: String = "") -> SummaryDocument {
    SummaryDocument(
      title: wording.summaryTitle,
      sections: [
        introduction(findings), answers(findings), asking(findings), drugs(.matches, findings),
        drugs(.mayMatch, findings), drugs(.doesNotMatch, findings), calling(teamNumber), sources(findings),
      ].compactMap(\.self))
  }

  private func introduction(_ findings: Findings) -> SummaryDocument.Section {
    let cautions = (findings.decision.outcomes.first?.cautions ?? []).compactMap { caution($0)?.statement.text }
    return SummaryDocument.Section(
      heading: nil,
      blocks: [
        .paragraph(wording.summarySubtitle),
        .paragraph("\(wording.summaryCaution) \(wording.summaryFacts(date: date(factsAsOf)))"),
      ] + cautions.map { .paragraph($0) })
  }

  /// The answers as given, then what is open and what was not asked.
  private func answers(_ findings: Findings) -> SummaryDocument.Section {
    var blocks: [SummaryDocument.Block] = questions.compactMap { question in
      guard let option = findings.answers[question.id].flatMap(question.option) else { return nil }
      let answer = wording.answer(question: question.name, option: option.label)
      let isInert = findings.decision.inert.contains(question.id)
      return .item(isInert ? wording.summaryInert(answer: answer) : answer)
    }
    if blocks.isEmpty { blocks.append(.paragraph(wording.summaryNoAnswers)) }
    let unanswered = questions.filter { findings.answers[$0.id] == nil }
    let open = unanswered.filter { findings.decision.due.contains($0.id) }.map(\.name)
    let withoutEffect = unanswered.filter { !findings.decision.due.contains($0.id) }.map(\.name)
    if !open.isEmpty { blocks.append(.paragraph(wording.summaryOpen(questions: open.joined(separator: ", ")))) }
    if !withoutEffect.isEmpty {
      blocks.append(.paragraph(wording.summaryNotAsked(questions: withoutEffect.joined(separator: ", "))))
    }
    return SummaryDocument.Section(heading: wording.summaryAnswers, blocks: blocks)
  }

  private func asking(_ findings: Findings) -> SummaryDocument.Section {
    let lines = findings.toAsk.map { line in
      SummaryDocument.Block.item(
        wording.summaryAskLine(question: line.text, drugs: line.drugs.joined(separator: ", ")))
    }
    return SummaryDocument.Section(
      heading: wording.summaryAsk, blocks: lines.isEmpty ? [.paragraph(wording.summaryAskNone)] : lines)
  }

  /// The drugs with one verdict; those that did not match with the reason alone.
  private func drugs(_ verdict: Verdict, _ findings: Findings) -> SummaryDocument.Section {
    let found = findings.drugs(verdict)
    if verdict == .doesNotMatch && findings.isNotCovered {
      // The reason is the same for all and stands above them.
      return SummaryDocument.Section(
        heading: wording.summaryNotCovered,
        blocks: (notCovered.map { [.paragraph($0.statement.text)] } ?? []) + found.map { .item(name(of: $0.drug)) })
    }
    let entries = found.map { finding in
      let reason = finding.best.map { self.reason(for: $0, in: findings) } ?? ""
      let how =
        verdict == .doesNotMatch ? nil : finding.drug.howYouHaveIt.first.map { wording.summaryHow(how: $0.text) }
      return SummaryDocument.Block.entry(name(of: finding.drug), lines: [reason] + (how.map { [$0] } ?? []))
    }
    return SummaryDocument.Section(
      heading: heading(of: verdict), blocks: entries.isEmpty ? [.paragraph(wording.summaryNone)] : entries)
  }

  private func heading(of verdict: Verdict) -> String {
    switch verdict {
    case .matches: wording.summaryMatches
    case .mayMatch: wording.summaryMayMatch
    case .doesNotMatch: wording.summaryDoesNotMatch
    }
  }

  private func calling(_ teamNumber: String) -> SummaryDocument.Section {
    let team: SummaryDocument.Block =
      teamNumber.isEmpty ? .blank(wording.summaryTeam) : .paragraph("\(wording.summaryTeam) \(teamNumber)")
    let levels = helpLevels.flatMap { level in
      [SummaryDocument.Block.paragraph(level.heading.text)] + level.items.map { .item($0.text) }
    }
    return SummaryDocument.Section(
      heading: wording.summaryCall,
      blocks: [team] + levels + [.paragraph(wording.summaryContacts)] + contacts.map { .item(line(for: $0)) })
  }

  /// The sources of what this summary says.
  private func sources(_ findings: Findings) -> SummaryDocument.Section {
    let shown = findings.drugs.filter { $0.verdict != .doesNotMatch }
    let calls = helpLevels.flatMap { [$0.heading] + $0.items } + contacts.map(\.note)
    // Where nothing is said of a drug but its name, no source stands behind it.
    let reasoned = findings.isNotCovered ? shown : findings.drugs
    var ids = reasoned.flatMap { $0.best?.use.sources ?? [] }
    ids += shown.flatMap { $0.drug.howYouHaveIt.first?.sources ?? [] }
    if findings.isNotCovered { ids += notCovered?.statement.sources ?? [] }
    ids += calls.flatMap(\.sources)
    var seen: Set<String> = []
    let lines = ids.filter { seen.insert($0).inserted }.compactMap(source).map { source in
      SummaryDocument.Block.item(line(for: source))
    }
    return SummaryDocument.Section(heading: wording.summarySources, blocks: lines)
  }
}
