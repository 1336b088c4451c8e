// The sheet on which people check the guide against its sources, before it has a format.

import Guide

/// What the guide says, statement by statement, each with its sources and a box to tick.
public struct ReviewSheet: Hashable, Sendable {
  /// The id of the drug that the sheet is limited to; nil for the whole guide.
  public var drug: String?
  /// The pages, and last the sources that they name.
  public var parts: [Part]
  /// The marks of an earlier sheet that are gone; nil where the sheet is compared with none.
  public var gone: [ReviewMark]?

  /// A page of the guide, or some short pages together.
  public struct Part: Hashable, Sendable {
    /// What the page is called.
    public var heading: String
    /// The fields in which something is to be checked.
    public var fields: [Field]
  }

  /// A field of a page.
  public struct Field: Hashable, Sendable {
    /// Nil where the heading of the part says it all.
    public var heading: String?
    /// How its items are to be read.
    public var introduction: String?
    /// What is to be checked, in the order of the page.
    public var items: [Item]
  }

  /// Something to check.
  public struct Item: Hashable, Sendable {
    /// What the guide says.
    public var text: String
    /// A web address or file to open, where the item is a source itself.
    public var address: String?
    /// What belongs to the text, such as a rule.
    public var details: [Detail]
    /// The ids of the sources to check it against.
    public var sources: [String]
    /// What tells it from all other items, and from itself when it said something else.
    public var mark: ReviewMark
    /// How it differs from an earlier sheet; nil where the sheet is compared with none.
    public var news: News?
  }

  /// A line under an item, with the lines under itself.
  public struct Detail: Hashable, Sendable {
    /// The line.
    public var text: String
    /// The lines under it.
    public var parts: [Detail] = []
  }

  /// How an item differs from an earlier sheet.
  public enum News: Hashable, Sendable {
    /// Nothing that is gone stood in its place.
    case new
    /// In the same place something else stood, which is gone.
    case changed
  }

  /// Every item, in order.
  public var items: [Item] { parts.flatMap(\.fields).flatMap(\.items) }
}

extension Guide {
  /// The sheet on which this guide is checked against its sources.
  ///
  /// - Parameter id: the id of a drug, to check its page and uses alone; nil for everything.
  public func reviewSheet(drug id: String? = nil) -> ReviewSheet {
    var writer = ReviewWriter(guide: self)
    var parts = drugs.filter { id == nil || $0.id == id }.map { writer.part(of: $0) }
    if id == nil {
      parts += questions.map { writer.part(of: $0) } + topics.map { writer.part(of: $0) }
      parts += [writer.helpLevels(), writer.contacts(), writer.terms(), writer.judgements(), writer.cautions()]
    }
    parts.append(writer.sources(of: parts))
    return ReviewSheet(drug: id, parts: parts.filter { !$0.fields.isEmpty })
  }
}
