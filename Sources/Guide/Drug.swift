// A drug as its page shows it, and the uses that are decided about.

import Decisions

extension Guide {
  /// A drug with everything that its page says.
  public struct Drug: Hashable, Sendable {
    /// The stable name of the drug, such as `denosumab`.
    public let id: String
    /// The name that is shown.
    public let name: String
    /// The names under which it is sold.
    public let brands: [String]
    /// How the name is said aloud, where a source says it.
    public let said: Statement?
    /// What sort of drug it is, in a few words for lists.
    public let kind: String
    /// The ways of having it.
    public let ways: [Way]
    /// One sentence: what it is for.
    public let summary: Statement
    /// What sort of drug it is and how it works.
    public let whatItIs: [Statement]
    /// For whom it is used.
    public let whoItIsFor: [Statement]
    /// How it is given or taken.
    public let howYouHaveIt: [Statement]
    /// What other treatment it is had with.
    public let whatWith: [Statement]
    /// A list of short items.
    public let sideEffects: [Statement]
    /// What is an emergency, and to call the emergency number then.
    public let emergency: Statement
    /// A list of short items: what to tell the team at once.
    public let tellYourTeam: [Statement]
    /// What is tested or looked at before and during treatment.
    public let checks: [Statement]
    /// What else helps to know.
    public let goodToKnow: [Statement]
    /// Questions about this drug to take to the team, in the person's words.
    public let ask: [Statement]
    /// The ids of drugs and topics that a reader of the page may want next.
    public let seeAlso: [String]
    /// The ways to use it that are decided about.
    public let uses: [Use]

    /// A drug with these parts, each as the property of its name says.
    public init(
      id: String, name: String, brands: [String], said: Statement?, kind: String, ways: [Way], summary: Statement,
      whatItIs: [Statement], whoItIsFor: [Statement], howYouHaveIt: [Statement], whatWith: [Statement],
      sideEffects: [Statement], emergency: Statement, tellYourTeam: [Statement], checks: [Statement],
      goodToKnow: [Statement],
      ask: [Statement], seeAlso: [String] = [], uses: [Use]
    ) {
      self.id = id
      self.name = name
      self.brands = brands
      self.said = said
      self.kind = kind
      self.ways = ways
      self.summary = summary
      self.whatItIs = whatItIs
      self.whoItIsFor = whoItIsFor
      self.howYouHaveIt = howYouHaveIt
      self.whatWith = whatWith
      self.sideEffects = sideEffects
      self.emergency = emergency
      self.tellYourTeam = tellYourTeam
      self.checks = checks
      self.goodToKnow = goodToKnow
      self.ask = ask
      self.seeAlso = seeAlso
      self.uses = uses
    }

    /// Every statement of the page, in the order in which it is shown.
    public var statements: [Statement] {
      [summary] + (said.map { [$0] } ?? []) + whatItIs + whoItIsFor + howYouHaveIt + whatWith + checks
        + sideEffects + [emergency] + tellYourTeam + goodToKnow + ask
    }

    /// The ids of all sources that the page names, each once, in the order of their first mention.
    public var sources: [String] {
      var seen: Set<String> = []
      return (statements.flatMap(\.sources) + uses.flatMap(\.sources)).filter { seen.insert($0).inserted }
    }
  }

  /// A way of having a drug.
  public enum Way: String, Hashable, Sendable, CaseIterable {
    /// Through a drip, into a vein.
    case drip
    /// As an injection under the skin.
    case injection
    /// As a tablet to swallow.
    case tablet
    /// As a capsule to swallow.
    case capsule
  }

  /// One way to use a drug, with what must be true for it to match.
  public struct Use: Hashable, Sendable {
    /// The drug's id and a name, such as `denosumab/bone`.
    public let id: String
    /// A heading for the use on its drug's page.
    public let name: String
    /// The ids of the sources of its name and its rule.
    public let sources: [String]
    /// What must all be true.
    public let conditions: [Condition]

    /// A use with these parts, each as the property of its name says.
    public init(id: String, name: String, sources: [String], conditions: [Condition]) {
      self.id = id
      self.name = name
      self.sources = sources
      self.conditions = conditions
    }

    /// All conditions as one criterion.
    public var criteria: Criterion { .all(conditions.map(\.criterion)) }

    var rule: Decisions.Use { Decisions.Use(id: id, criteria: criteria) }
  }

  /// One thing that must be true for a use, in words and as a criterion.
  public struct Condition: Hashable, Sendable {
    /// Completes "It is for ...".
    public let text: String
    /// Completes "Fits your answers: ...".
    public let short: String
    /// What must be true.
    public let criterion: Criterion

    /// A condition with these parts, each as the property of its name says.
    public init(text: String, short: String, criterion: Criterion) {
      self.text = text
      self.short = short
      self.criterion = criterion
    }
  }
}
