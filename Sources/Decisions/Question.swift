// A question, the options it offers, and when it applies.

/// A question that a person may answer with one of its options.
public struct Question: Hashable, Sendable {
  /// The stable name of the question, such as `her2`.
  public let id: String
  /// The ids of the options that say something, such as `positive`. At least two, at most 100.
  public let options: [String]
  /// The ids of the options that leave it open, such as `not_sure`; they differ only in what to do next.
  public let unknownOptions: [String]
  /// When the question makes sense; nil for always. It may name only questions that stand before this one.
  ///
  /// While it is false, every criterion on this question is false too.
  public let appliesWhen: Criterion?

  public init(id: String, options: [String], unknownOptions: [String] = [], appliesWhen: Criterion? = nil) {
    self.id = id
    self.options = options
    self.unknownOptions = unknownOptions
    self.appliesWhen = appliesWhen
  }

  /// Every option in the order in which they are offered: the known ones, then the unknown ones.
  public var allOptions: [String] { options + unknownOptions }
}
