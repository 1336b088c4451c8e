// A page beside the drugs.

extension Guide {
  /// A page that is not about one drug.
  public struct Topic: Hashable, Sendable {
    public let id: String
    public let title: String
    public let sections: [Section]
    /// The ids of drugs and topics that a reader of the page may want next.
    public let seeAlso: [String]

    public init(id: String, title: String, sections: [Section], seeAlso: [String] = []) {
      self.id = id
      self.title = title
      self.sections = sections
      self.seeAlso = seeAlso
    }

    /// Every statement of the page, in the order in which it is shown.
    public var statements: [Statement] { sections.flatMap { $0.paragraphs + $0.items } }
  }

  /// A part of a topic: a heading, paragraphs, then a list.
  public struct Section: Hashable, Sendable {
    public let heading: String?
    public let paragraphs: [Statement]
    public let items: [Statement]

    public init(heading: String?, paragraphs: [Statement], items: [Statement]) {
      self.heading = heading
      self.paragraphs = paragraphs
      self.items = items
    }
  }
}
