// All that the guide says, as one value.

import Decisions

/// Everything that the guide can say: questions, drugs, topics, help lines, sources and the wording of the screens.
///
/// The one that was written in Content and compiled in is ``embedded``.
public struct Guide: Sendable {
  /// The newest month whose published decisions the guide knows, as `2025-11`.
  public let factsAsOf: String
  /// After how many months facts count as old, so that the guide says so.
  public let oldAfterMonths: Int
  /// What the guide does not cover, so that drugs which do not match are shown as "not covered here".
  public let notCovered: Criterion
  /// The questions, in the order in which they are asked.
  public let questions: [Question]
  /// The drugs, in the order in which they are shown.
  public let drugs: [Drug]
  /// What only a team can judge, by name.
  public let judgements: [Judgement]
  /// What is said beside every drug while it holds.
  public let cautions: [Caution]
  /// The pages beside the drugs, in the order in which they are listed.
  public let topics: [Topic]
  /// The words that the guide explains.
  public let terms: [Term]
  /// The help lines, in the order in which they are shown.
  public let contacts: [Contact]
  /// When to call whom, most urgent first.
  public let helpLevels: [HelpLevel]
  /// Where the statements come from.
  public let sources: [Source]
  /// The wording of the screens and the summary.
  public let wording: Wording
  /// Makes or remembers what decides; asked for only when a decision is, so that starting costs nothing.
  let deciders: @Sendable () -> Deciders

  /// A guide whose parts are checked against each other.
  ///
  /// - Throws: `RulesError` when the criteria of the parts do not fit the questions.
  public init(
    factsAsOf: String, oldAfterMonths: Int = 18, notCovered: Criterion = .any([]), questions: [Question], drugs: [Drug],
    judgements: [Judgement],
    cautions: [Caution], topics: [Topic], terms: [Term], contacts: [Contact], helpLevels: [HelpLevel],
    sources: [Source], wording: Wording = Wording()
  ) throws(RulesError) {
    let deciders = try Deciders(questions: questions, drugs: drugs, cautions: cautions, notCovered: notCovered)
    self.init(
      factsAsOf: factsAsOf, oldAfterMonths: oldAfterMonths, notCovered: notCovered, questions: questions, drugs: drugs,
      judgements: judgements,
      cautions: cautions, topics: topics, terms: terms, contacts: contacts, helpLevels: helpLevels, sources: sources,
      wording: wording, deciders: { deciders })
  }

  /// A guide whose parts were checked before.
  init(
    factsAsOf: String, oldAfterMonths: Int, notCovered: Criterion, questions: [Question], drugs: [Drug],
    judgements: [Judgement],
    cautions: [Caution], topics: [Topic], terms: [Term], contacts: [Contact], helpLevels: [HelpLevel],
    sources: [Source], wording: Wording = Wording(), deciders: @escaping @Sendable () -> Deciders
  ) {
    self.factsAsOf = factsAsOf
    self.oldAfterMonths = oldAfterMonths
    self.notCovered = notCovered
    self.questions = questions
    self.drugs = drugs
    self.judgements = judgements
    self.cautions = cautions
    self.topics = topics
    self.terms = terms
    self.contacts = contacts
    self.helpLevels = helpLevels
    self.sources = sources
    self.wording = wording
    self.deciders = deciders
  }
}

extension Guide {
  /// What decides about the uses of the drugs.
  public var rules: Rules { deciders().uses }

  /// The question with this id, or nil.
  public func question(_ id: String) -> Question? { questions.first { $0.id == id } }

  /// The drug with this id, or nil.
  public func drug(_ id: String) -> Drug? { drugs.first { $0.id == id } }

  /// The topic with this id, or nil.
  public func topic(_ id: String) -> Topic? { topics.first { $0.id == id } }

  /// The term with this id, or nil.
  public func term(_ id: String) -> Term? { terms.first { $0.id == id } }

  /// The source with this id, or nil.
  public func source(_ id: String) -> Source? { sources.first { $0.id == id } }

  /// The judgement with this name, or nil.
  public func judgement(_ id: String) -> Judgement? { judgements.first { $0.id == id } }

  /// The caution with this id, or nil.
  public func caution(_ id: String) -> Caution? { cautions.first { $0.id == id } }
}
