// A word that the guide explains.

extension Guide {
  /// A word that the guide explains where it stands.
  public struct Term: Hashable, Sendable {
    /// The stable name of the term.
    public let id: String
    /// The word as a heading.
    public let name: String
    /// The spellings in which it stands in texts.
    public let forms: [String]
    /// How it is said aloud, where that is not plain.
    public let said: Statement?
    /// What the word means.
    public let meaning: [Statement]

    /// A term with these parts, each as the property of its name says.
    public init(id: String, name: String, forms: [String], said: Statement?, meaning: [Statement]) {
      self.id = id
      self.name = name
      self.forms = forms
      self.said = said
      self.meaning = meaning
    }

    /// Every statement about the word, in the order in which it is shown.
    public var statements: [Statement] { (said.map { [$0] } ?? []) + meaning }
  }
}
