// A question, the options it offers, and when it applies.

/// A question that a person may answer with one of its options.
public struct Question: Hashable, Sendable {
  /// The stable name of the question, such as `soil`.
  public let id: String
  /// The ids of the options that say something, such as `clay`. At least two; with the unknown ones at most 100.
  public let options: [String]
  /// The ids of the options that leave it open, such as `not_sure`; they differ only in what to do next.
  public let unknownOptions: [String]
  /// When the question makes sense; nil for always. It may name only questions that stand before this one.
  ///
  /// While it is false, every criterion on this question is false too.
  public let appliesWhen: Criterion?

  /// A question as it is written; ``Rules`` check it.
  public init(id: String, options: [String], unknownOptions: [String] = [], appliesWhen: Criterion? = nil) {
    self.id = id
    self.options = options
    self.unknownOptions = unknownOptions
    self.appliesWhen = appliesWhen
  }

  /// Every option in the order in which they are offered: the known ones, then the unknown ones.
  public var allOptions: [String] { options + unknownOptions }
}
