// What is decided about, and what must be true for it to match; what is said beside.

/// Something that is decided about: it matches when its criteria hold.
public struct Use: Hashable, Sendable {
  /// The stable name of the use, such as `lavender`.
  public let id: String
  /// What must be true for the use to match.
  public let criteria: Criterion

  /// A use as it is written; ``Rules`` check it.
  public init(id: String, criteria: Criterion) {
    self.id = id
    self.criteria = criteria
  }
}

/// Something to say beside every use while its condition holds; it changes no verdict.
public struct Caution: Hashable, Sendable {
  /// The stable name of the caution, such as `water_with_a_can`.
  public let id: String
  /// When the caution holds.
  public let when: Criterion

  /// A caution as it is written; ``Rules`` check it.
  public init(id: String, when: Criterion) {
    self.id = id
    self.when = when
  }
}
