// What is said beside the drugs or instead of them: what the team judges, what holds for all, what is not covered.

import Decisions

extension Guide {
  /// Something that only the team can tell.
  public struct Judgement: Hashable, Sendable {
    public let id: String
    /// Completes "Your team would judge ...".
    public let statement: Statement

    public init(id: String, statement: Statement) {
      self.id = id
      self.statement = statement
    }
  }

  /// Something to say beside every drug while its condition holds.
  public struct Caution: Hashable, Sendable {
    public let id: String
    public let when: Criterion
    public let statement: Statement

    public init(id: String, when: Criterion, statement: Statement) {
      self.id = id
      self.when = when
      self.statement = statement
    }
  }

  /// What the guide does not cover, and what it says then.
  public struct NotCovered: Hashable, Sendable {
    public let when: Criterion
    public let statement: Statement

    public init(when: Criterion, statement: Statement) {
      self.when = when
      self.statement = statement
    }
  }
}
