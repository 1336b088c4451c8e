// What a person takes to the team, before it has an order of words or a format.

import Decisions
import Guide

/// A summary of one person's answers, to be taken to the team.
///
/// Every format is made of this one value: ``document`` holds its words in order, for people;
/// ``json()`` its facts with their ids, for other programs.
public struct TeamSummary: Sendable {
  let guide: Guide
  let findings: Guide.Findings
  /// The number of the team's 24-hour line; empty where it is to be written in by hand.
  let teamNumber: String
  /// The drugs whose pages go along, in the order of the guide.
  let chosen: [Guide.Drug]

  /// An answer as it was given.
  struct GivenAnswer {
    let question: Guide.Question
    let option: Guide.Option
    /// Whether the option says something, and does not leave the question open.
    let isKnown: Bool
    /// Whether another answer rules this one out.
    let isInert: Bool
  }

  /// The answers as they were given, in the order of the questions.
  var given: [GivenAnswer] {
    guide.questions.compactMap { question in
      findings.answers[question.id].flatMap(question.option).map { option in
        GivenAnswer(
          question: question, option: option, isKnown: question.options.contains(option),
          isInert: findings.decision.inert.contains(question.id))
      }
    }
  }

  /// The questions without an answer that can still change something.
  var unanswered: [Guide.Question] { withoutAnswer.filter { findings.decision.due.contains($0.id) } }

  /// The questions without an answer that change nothing here.
  var notAsked: [Guide.Question] { withoutAnswer.filter { !findings.decision.due.contains($0.id) } }

  private var withoutAnswer: [Guide.Question] { guide.questions.filter { findings.answers[$0.id] == nil } }

  /// What is said beside every drug while it holds for these answers.
  var cautions: [Guide.Statement] {
    guide.cautions(in: findings).map(\.statement)
  }

  /// Why a drug has its verdict.
  func reason(for finding: Guide.DrugFinding) -> String { guide.reason(for: finding, in: findings) }

  /// What only the team can judge, each with the drugs that may match and for which it matters.
  var judgements: [(judgement: Guide.Judgement, drugs: [Guide.Drug])] {
    let open = findings.drugs(.mayMatch)
    return guide.judgements.compactMap { judgement in
      let drugs = open.filter { $0.best?.outcome.judgements.contains(judgement.id) == true }.map(\.drug)
      return drugs.isEmpty ? nil : (judgement, drugs)
    }
  }

  /// The sources of what this summary says, each once.
  var sources: [Guide.Source] {
    let calls = guide.helpLevels.flatMap { [$0.heading] + $0.items } + guide.contacts.map(\.note)
    // Where nothing is said of a drug but its name, no source stands behind it.
    let reasoned = findings.isNotCovered ? [] : findings.drugs
    let shown = reasoned.filter { $0.verdict != .doesNotMatch }
    var ids = reasoned.flatMap { $0.best?.use.sources ?? [] }
    ids += shown.flatMap { $0.drug.howYouHaveIt.first?.sources ?? [] }
    if findings.isNotCovered { ids += guide.notCovered?.statement.sources ?? [] }
    ids += judgements.flatMap(\.judgement.statement.sources)
    ids += cautions.flatMap(\.sources) + calls.flatMap(\.sources) + chosen.flatMap(\.sources)
    let named = Set(ids)
    return guide.sources.filter { named.contains($0.id) }
  }
}

extension Guide {
  /// The summary of a person's answers.
  ///
  /// - Parameters:
  ///   - findings: what the guide found for the answers.
  ///   - teamNumber: the team's 24-hour number; a line to write on where it is empty.
  ///   - ids: the drugs whose whole pages go along; ids that the guide does not know are left out.
  public func summary(of findings: Findings, teamNumber: String = "", drugs ids: [String] = []) -> TeamSummary {
    let chosen = Set(ids)
    return TeamSummary(
      guide: self, findings: findings, teamNumber: teamNumber, chosen: drugs.filter { chosen.contains($0.id) })
  }
}
