// A sentence that somebody vouches for, and who does.

extension Guide {
  /// One to three sentences with where they come from.
  public struct Statement: Hashable, Sendable {
    /// Plain text without markup or line breaks.
    public let text: String
    /// The ids of the sources; at least one.
    public let sources: [String]

    /// A text with the ids of its sources.
    public init(_ text: String, sources: [String]) {
      self.text = text
      self.sources = sources
    }
  }

  /// A page, leaflet or decision that statements come from.
  public struct Source: Hashable, Sendable {
    /// The stable name of the source.
    public let id: String
    /// Who published it.
    public let publisher: String
    /// What it is called there.
    public let title: String
    /// Where it can be read: a web address, or the name of a file of the project.
    public let address: String
    /// When it was read: `2025-11` or `2025-11-03`.
    public let read: String

    /// A source with these parts, each as the property of its name says.
    public init(id: String, publisher: String, title: String, address: String, read: String) {
      self.id = id
      self.publisher = publisher
      self.title = title
      self.address = address
      self.read = read
    }
  }
}
