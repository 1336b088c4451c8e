// Puts what a person takes to the team into words: first what the team wants to know, then when to call.

import Decisions
import Guide

extension TeamSummary {
  /// The words of the summary, in order.
  public var document: SummaryDocument {
    let covered = [drugs(.matches), drugs(.mayMatch)]
    let rest = (judgements.isEmpty ? [] : [judging]) + (findings.isNotCovered ? [] : [unmatched])
    return SummaryDocument(
      title: wording.summaryTitle,
      sections: [introduction, answers, asking] + (findings.isNotCovered ? [notCovered] : covered) + calling
        + rest + chosen.flatMap(page) + [references])
  }

  var wording: Wording { guide.wording }

  private var introduction: SummaryDocument.Section {
    SummaryDocument.Section(
      nil, ([wording.summarySubtitle, wording.summaryCaution] + cautions.map(\.text)).map { .paragraph($0) })
  }

  /// The answers as given, those that leave a question open by what they say; then what is open and was not asked.
  private var answers: SummaryDocument.Section {
    var blocks: [SummaryDocument.Block] = given.filter(\.isKnown).map { given in
      let answer = wording.answer(question: given.question.name, option: given.option.label)
      return .item(given.isInert ? wording.summaryInert(answer: answer) : answer)
    }
    let unknown = given.filter { !$0.isKnown }
    for label in unique(unknown.map(\.option.label)) {
      let names = unknown.filter { $0.option.label == label }.map(\.question.name)
      blocks.append(.item(wording.summaryUnknown(answer: label, questions: list(names))))
    }
    if blocks.isEmpty { blocks.append(.paragraph(wording.summaryNoAnswers)) }
    if !unanswered.isEmpty {
      blocks.append(.paragraph(wording.summaryOpen(questions: list(unanswered.map(\.name)))))
    }
    if !notAsked.isEmpty {
      blocks.append(.paragraph(wording.summaryNotAsked(questions: list(notAsked.map(\.name)))))
    }
    return SummaryDocument.Section(wording.summaryAnswers, blocks)
  }

  private var asking: SummaryDocument.Section {
    let open = findings.toAsk.map { line in
      line.drugs.count > 5
        ? wording.summaryAskLineMany(question: line.text, count: String(line.drugs.count))
        : wording.summaryAskLine(question: line.text, drugs: list(line.drugs))
    }
    let lines = askingAboutMatches + open
    return SummaryDocument.Section(
      wording.summaryAsk,
      lines.isEmpty
        ? [.paragraph(wording.summaryAskNone)] : lines.enumerated().map { .numbered($0 + 1, $1) })
  }

  /// What is left to ask once everything is answered: a match is nothing decided.
  private var askingAboutMatches: [String] {
    let names = findings.drugs(.matches).map(\.drug.name)
    switch names.count {
    case 0: return []
    case 1: return [wording.summaryAskMatch(drug: names[0])]
    default: return [wording.summaryAskMatches(drugs: list(names))]
    }
  }

  /// The drugs with one verdict, each with the reason and how it is given.
  private func drugs(_ verdict: Verdict) -> SummaryDocument.Section {
    let entries = findings.drugs(verdict).map { finding in
      SummaryDocument.Block.entry(
        name(of: finding.drug),
        lines: finding.best.map { [guide.reason(for: $0, in: findings, withJudgements: false)] } ?? [])
    }
    return SummaryDocument.Section(
      verdict == .matches ? wording.summaryMatches : wording.summaryMayMatch,
      entries.isEmpty ? [.paragraph(wording.summaryNone)] : entries)
  }

  /// What only the team can judge, each once for all the drugs for which it matters.
  private var judging: SummaryDocument.Section {
    SummaryDocument.Section(
      wording.summaryJudgements,
      judgements.map { judgement, drugs in
        .item(wording.summaryJudgement(judgement: judgement.statement.text, drugs: list(drugs.map(\.name))))
      })
  }

  /// A drug with how it is given.
  private func name(of drug: Guide.Drug) -> String {
    let name = guide.name(of: drug)
    return drug.ways.isEmpty ? name : wording.summaryDrug(drug: name, ways: list(drug.ways.map(guide.name(of:))))
  }

  /// The drugs that did not match, those with the same reason together.
  private var unmatched: SummaryDocument.Section {
    let found = findings.drugs(.doesNotMatch).map { (name: guide.name(of: $0.drug), reason: reason(for: $0)) }
    let entries = unique(found.map(\.reason)).map { reason in
      SummaryDocument.Block.entry(list(found.filter { $0.reason == reason }.map(\.name)), lines: [reason])
    }
    return SummaryDocument.Section(
      wording.summaryDoesNotMatch, entries.isEmpty ? [.paragraph(wording.summaryNone)] : entries)
  }

  /// The names of all drugs, under the one reason why nothing is said of them.
  private var notCovered: SummaryDocument.Section {
    let reason = guide.notCovered.map { [SummaryDocument.Block.paragraph($0.statement.text)] } ?? []
    return SummaryDocument.Section(
      wording.summaryNotCovered, reason + findings.drugs.map { .item(guide.name(of: $0.drug)) })
  }

  /// When to call whom, on a sheet of its own that can hang on a wall.
  private var calling: [SummaryDocument.Section] {
    let team: SummaryDocument.Block =
      teamNumber.isEmpty ? .blank(wording.summaryTeam) : .paragraph("\(wording.summaryTeam) \(teamNumber)")
    return [SummaryDocument.Section(wording.summaryCall, beginsPage: true, [team])]
      + guide.helpLevels.enumerated().map { place, level in
        // The levels are in order of urgency.
        SummaryDocument.Section(
          level.heading.text, level: 3, isUrgent: place == 0, level.items.map { .item($0.text) })
      } + [
        SummaryDocument.Section(
          wording.summaryContacts, level: 3, guide.contacts.map { .item(guide.line(for: $0)) })
      ]
  }

  /// The sources of what is said, those of one publisher and day together, and how new the facts are.
  private var references: SummaryDocument.Section {
    let sources = sources
    let lines = unique(sources.map { [$0.publisher, $0.read] }).map { pair in
      let works = sources.filter { [$0.publisher, $0.read] == pair }
      // The titles become links in some formats, so the words around them are found by a mark in their place.
      let mark = "\u{FFFC}"
      let words = wording.sourceLine(publisher: pair[0], title: mark, date: guide.date(pair[1])).split(
        separator: Character(mark), omittingEmptySubsequences: false)
      return SummaryDocument.Block.reference(
        SummaryDocument.Reference(
          before: String(words[0]), works: works.map { .init(title: $0.title, address: $0.address) },
          after: words.count > 1 ? String(words[1]) : ""))
    }
    return SummaryDocument.Section(
      wording.summarySources, lines + [.paragraph(wording.summaryFacts(date: guide.date(guide.factsAsOf)))])
  }
}
