// What a file of answers is.

/// The format of a file of answers; ``AnswersReader`` reads one.
public enum AnswersFile {
  /// What the file says of itself under `format`.
  public static let format = "drug-guide-answers/1"
  /// The most bytes that a file or a line may have.
  public static let sizeLimit = 1 << 20
}
