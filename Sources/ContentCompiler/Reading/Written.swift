// The content as it was written: every text with its place, nothing checked against anything else.

/// The content of the guide as it was written.
enum Written {
  /// A text with the ids of its sources.
  struct Statement {
    let text: Text
    let sources: [Text]
  }

  /// An entry of a file of sources.
  struct Source {
    let id, publisher, title, address, read: Text
  }

  /// A file of drugs.
  struct Drug {
    let id, name: Text
    let brands: [Text]
    let said: Statement?
    let kind: Text
    let ways: [Text]
    let summary, emergency: Statement
    let whatItIs, whoItIsFor, howYouHaveIt, whatWith, sideEffects, tellYourTeam, checks: [Statement]
    let goodToKnow, ask: [Statement]
    /// The ids of drugs and topics that a reader of the page may want next.
    let seeAlso: [Text]
    let uses: [Use]
  }

  /// A use of a drug.
  struct Use {
    let id, name: Text
    let sources: [Text]
    /// An earlier use that this one always agrees with on purpose.
    let agreesWith: Text?
    let conditions: [Condition]
  }

  /// A condition of a use.
  struct Condition {
    let text, short: Text
    let criterion: Criterion
  }

  /// A file of questions.
  struct Question {
    let id, name, text: Text
    let why, help: [Statement]
    /// Who vouches for its text, labels and hints.
    let sources: [Text]
    let appliesWhen: Criterion?
    let options, unknownOptions: [Option]
    let codes: [Code]
  }

  /// What a question is called in a code system that others know.
  struct Code {
    let system, code, display: Text
    let notice: Text?
    let sources: [Text]
  }

  /// An option of a question; one that leaves it open has something to ask.
  struct Option {
    let id, label: Text
    let hint, ask: Text?
  }

  /// An entry of criteria.yaml.
  struct NamedCriterion {
    let id: Text
    let criterion: Criterion
  }

  /// An entry of judgements.yaml.
  struct Judgement {
    let id: Text
    let statement: Statement
  }

  /// An entry of cautions.yaml.
  struct Caution {
    let id: Text
    let when: Criterion
    let statement: Statement
  }

  /// The field not_covered of guide.yaml.
  struct NotCovered {
    let when: Criterion
    let statement: Statement
  }

  /// An entry of terms.yaml.
  struct Term {
    let id, name: Text
    let forms: [Text]
    let said: Statement?
    let meaning: [Statement]
  }

  /// A file of topics.
  struct Topic {
    let id, title: Text
    /// The ids of drugs and topics that a reader of the page may want next.
    let seeAlso: [Text]
    let sections: [Section]
  }

  /// A section of a topic.
  struct Section {
    let heading: Text?
    let paragraphs, items: [Statement]
  }

  /// A help line of help.yaml.
  struct Contact {
    let id, name, phone: Text
    let hours: Text?
    let note: Statement
  }

  /// A level of urgency of help.yaml.
  struct HelpLevel {
    let id: Text
    let heading: Statement
    let items: [Statement]
  }

  /// A wording with its key.
  struct Phrase {
    let key, text: Text
  }

  /// An entry of banned-phrases.yaml.
  struct BannedPhrase {
    /// Words, and `#` for a number.
    let phrase: Text
    /// What to say in its place.
    let instead: Text
  }

  /// A criterion that may still name others.
  indirect enum Criterion {
    case all([Criterion], at: Place)
    case any([Criterion], at: Place)
    case answer(Text, options: [Text])
    case judgement(Text)
    case named(Text)
    /// Stands in for one with a fault that was reported.
    case absent(at: Place)

    /// Where its first word stands: all, any, or what a leaf names.
    var place: Place {
      switch self {
      case .all(_, let place), .any(_, let place), .absent(let place): place
      case .answer(let name, _), .judgement(let name), .named(let name): name.place
      }
    }
  }

  /// All files together.
  struct Guide {
    let factsAsOf: Text
    /// After how many months facts and readings of sources count as old; digits.
    let oldAfterMonths: Text
    let notCovered: NotCovered?
    /// The ids in guide.yaml, which give the order.
    let questionOrder, drugOrder, topicOrder: [Text]
    let questions: [Question]
    let drugs: [Drug]
    let topics: [Topic]
    let criteria: [NamedCriterion]
    let judgements: [Judgement]
    let cautions: [Caution]
    let terms: [Term]
    let contacts: [Contact]
    let levels: [HelpLevel]
    let sources: [Source]
    let phrases: [Phrase]
    let bannedPhrases: [BannedPhrase]
    /// Words that need no explanation.
    let plainWords: [Text]
    /// The name of the content folder in messages.
    let folder: String
    /// The name of the folder of the wording in messages.
    let wordingFolder: String
    /// The files, below the content folder, in order.
    let paths: [String]
    /// Those of them that are no YAML, so that nobody knows what is in them.
    let unreadable: Set<String>
  }
}
