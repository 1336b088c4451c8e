// Who to call, and when.

extension Guide {
  /// A help line.
  public struct Contact: Hashable, Sendable {
    public let id: String
    public let name: String
    public let phone: String
    /// When it answers; nil where that was not confirmed.
    public let hours: String?
    public let note: Statement

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
    public let id: String
    /// The urgency, ending in a colon when its items complete it.
    public let heading: Statement
    public let items: [Statement]

    public init(id: String, heading: Statement, items: [Statement]) {
      self.id = id
      self.heading = heading
      self.items = items
    }
  }
}
