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
  public let notCovered: NotCovered?
  /// The wording of the screens and the summary.
  public let wording: Wording
  /// Everything else, each part made when it is first asked for, so that starting costs nothing.
  let parts: Parts

  /// The parts that the first page does not need.
  struct Parts: Sendable {
    let questions: @Sendable () -> [Question]
    let drugs: @Sendable () -> [Drug]
    let judgements: @Sendable () -> [Judgement]
    let cautions: @Sendable () -> [Caution]
    let topics: @Sendable () -> [Topic]
    let terms: @Sendable () -> [Term]
    let contacts: @Sendable () -> [Contact]
    let helpLevels: @Sendable () -> [HelpLevel]
    let sources: @Sendable () -> [Source]
    let deciders: @Sendable () -> Deciders
  }

  /// A guide whose parts are checked against each other.
  ///
  /// - Throws: `RulesError` when the criteria of the parts do not fit the questions.
  public init(
    factsAsOf: String, oldAfterMonths: Int = 18, notCovered: NotCovered? = nil, questions: [Question], drugs: [Drug],
    judgements: [Judgement], cautions: [Caution], topics: [Topic], terms: [Term], contacts: [Contact],
    helpLevels: [HelpLevel], sources: [Source], wording: Wording = Wording()
  ) throws(RulesError) {
    let deciders = try Deciders(questions: questions, drugs: drugs, cautions: cautions, notCovered: notCovered?.when)
    self.init(
      factsAsOf: factsAsOf, oldAfterMonths: oldAfterMonths, notCovered: notCovered, wording: wording,
      parts: Parts(
        questions: { questions }, drugs: { drugs }, judgements: { judgements }, cautions: { cautions },
        topics: { topics }, terms: { terms }, contacts: { contacts }, helpLevels: { helpLevels }, sources: { sources },
        deciders: { deciders }))
  }

  /// A guide whose parts were checked before.
  init(factsAsOf: String, oldAfterMonths: Int, notCovered: NotCovered?, wording: Wording = Wording(), parts: Parts) {
    self.factsAsOf = factsAsOf
    self.oldAfterMonths = oldAfterMonths
    self.notCovered = notCovered
    self.wording = wording
    self.parts = parts
  }
}

extension Guide {
  /// The questions, in the order in which they are asked.
  public var questions: [Question] { parts.questions() }

  /// The drugs, in the order in which they are shown.
  public var drugs: [Drug] { parts.drugs() }

  /// What only a team can judge, by name.
  public var judgements: [Judgement] { parts.judgements() }

  /// What is said beside every drug while it holds.
  public var cautions: [Caution] { parts.cautions() }

  /// The pages beside the drugs, in the order in which they are listed.
  public var topics: [Topic] { parts.topics() }

  /// The words that the guide explains, by the alphabet of their names.
  public var terms: [Term] { parts.terms() }

  /// The help lines, in the order in which they are shown.
  public var contacts: [Contact] { parts.contacts() }

  /// When to call whom, most urgent first.
  public var helpLevels: [HelpLevel] { parts.helpLevels() }

  /// Where the statements come from.
  public var sources: [Source] { parts.sources() }
}

extension Guide {
  /// What decides about the uses of the drugs.
  public var rules: Rules { parts.deciders().uses }

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
