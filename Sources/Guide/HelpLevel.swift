// Who to call, and when.

extension Guide {
  /// A help line.
  public struct Contact: Hashable, Sendable {
    /// The stable name of the help line.
    public let id: String
    /// What the help line is called.
    public let name: String
    /// The number to call.
    public let phone: String
    /// When it answers; nil where that was not confirmed.
    public let hours: String?
    /// Who answers, or what it is good for.
    public let note: Statement

    /// A help line with these parts, each as the property of its name says.
    public init(id: String, name: String, phone: String, hours: String?, note: Statement) {
      self.id = id
      self.name = name
      self.phone = phone
      self.hours = hours
      self.note = note
    }
  }

  /// What calls for one kind of help, with its urgency in words.
  public struct HelpLevel: Hashable, Sendable {
    /// The stable name of the level.
    public let id: String
    /// The urgency, ending in a colon when its items complete it.
    public let heading: Statement
    /// What calls for this help.
    public let items: [Statement]

    /// A level with these parts, each as the property of its name says.
    public init(id: String, heading: Statement, items: [Statement]) {
      self.id = id
      self.heading = heading
      self.items = items
    }
  }
}
