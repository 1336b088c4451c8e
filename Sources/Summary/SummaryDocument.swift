// The words of a summary in order, for any format that people read.

/// A summary as headings, paragraphs and lists.
public struct SummaryDocument: Hashable, Sendable {
  /// What stands over the whole.
  public var title: String
  /// The parts, in order.
  public var sections: [Section]

  /// A heading with what stands under it, until the next one; the first section has none.
  public struct Section: Hashable, Sendable {
    /// What stands over the section; nil for the first.
    public var heading: String?
    /// 2 for a part of the summary, 3 for a part of the one before.
    public var level: Int
    /// Whether it begins a new sheet of paper.
    public var beginsPage: Bool
    /// Whether it says what is most urgent, and so is set apart where a format can.
    public var isUrgent: Bool
    /// What the section says, in order.
    public var blocks: [Block]

    init(
      _ heading: String?, level: Int = 2, beginsPage: Bool = false, isUrgent: Bool = false, _ blocks: [Block]
    ) {
      self.heading = heading
      self.level = level
      self.beginsPage = beginsPage
      self.isUrgent = isUrgent
      self.blocks = blocks
    }
  }

  /// A part of a section.
  public enum Block: Hashable, Sendable {
    /// One or more sentences.
    case paragraph(String)
    /// An item of a list that is not counted.
    case item(String)
    /// An item of a list that is counted from 1.
    case numbered(Int, String)
    /// What is said of something, such as a drug, below its name.
    case entry(String, lines: [String])
    /// A label with room to write behind it.
    case blank(String)
    /// Where something comes from, as an item of a list.
    case reference(Reference)
  }

  /// Pages of one publisher that were read on one day.
  public struct Reference: Hashable, Sendable {
    /// What stands before the titles, and behind them.
    public var before: String
    /// The pages.
    public var works: [Work]
    /// What stands behind the titles.
    public var after: String

    /// One page of the publisher.
    public struct Work: Hashable, Sendable {
      /// What the publisher calls it.
      public var title: String
      /// A web address, or the name of a file of the project.
      public var address: String
    }

    /// The reference on one line, without its addresses.
    public var line: String { before + works.map(\.title).joined(separator: "; ") + after }
  }
}
