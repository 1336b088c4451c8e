// A page beside the drugs.

extension Guide {
  /// A page that is not about one drug.
  public struct Topic: Hashable, Sendable {
    /// The stable name of the topic.
    public let id: String
    /// The heading of the page.
    public let title: String
    /// The parts of the page, in order.
    public let sections: [Section]
    /// The ids of drugs and topics that a reader of the page may want next.
    public let seeAlso: [String]

    /// A topic with these parts, each as the property of its name says.
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
    /// What stands over the section; nil where the heading of the page says it all.
    public let heading: String?
    /// What is said in sentences.
    public let paragraphs: [Statement]
    /// What is listed below the paragraphs.
    public let items: [Statement]

    /// A section with these parts, each as the property of its name says.
    public init(heading: String?, paragraphs: [Statement], items: [Statement]) {
      self.heading = heading
      self.paragraphs = paragraphs
      self.items = items
    }
  }
}
