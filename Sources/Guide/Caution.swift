// What is said beside the drugs or instead of them: what the team judges, what holds for all, what is not covered.

import Decisions

extension Guide {
  /// Something that only the team can tell.
  public struct Judgement: Hashable, Sendable {
    /// The stable name of the judgement.
    public let id: String
    /// Completes "Your team would judge ...".
    public let statement: Statement

    /// A judgement with these parts, each as the property of its name says.
    public init(id: String, statement: Statement) {
      self.id = id
      self.statement = statement
    }
  }

  /// Something to say beside every drug while its condition holds.
  public struct Caution: Hashable, Sendable {
    /// The stable name of the caution.
    public let id: String
    /// When it is said.
    public let when: Criterion
    /// What is said.
    public let statement: Statement

    /// A caution with these parts, each as the property of its name says.
    public init(id: String, when: Criterion, statement: Statement) {
      self.id = id
      self.when = when
      self.statement = statement
    }
  }

  /// What the guide does not cover, and what it says then.
  public struct NotCovered: Hashable, Sendable {
    /// Which answers are about something that the guide does not cover.
    public let when: Criterion
    /// What the guide says then.
    public let statement: Statement

    /// What is not covered, with these parts, each as the property of its name says.
    public init(when: Criterion, statement: Statement) {
      self.when = when
      self.statement = statement
    }
  }
}
