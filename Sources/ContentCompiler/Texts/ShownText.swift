// A text that the guide shows, with what kind of text it is and how a page lays it out.

/// A text that a person reads on a page or in a summary.
struct ShownText {
  /// What sort of text it is.
  enum Kind {
    /// Sentences: statements, questions, hints, what to ask.
    case prose
    /// A few words: names, labels, headings.
    case short
    /// How a word is said, in syllables.
    case sound
    /// The wording of the screens, with slots in braces.
    case wording
  }

  let text: Text
  let kind: Kind
  /// Where it stands on a page; in more than one way for a text of more than one page.
  let layouts: [Layout]

  /// Whether it is made of sentences, so that their rules hold for it.
  var hasSentences: Bool { kind == .prose || kind == .wording }
}

extension ShownText {
  /// How a page lays a text out.
  ///
  /// The columns are those of module Screen, which a test compares.
  enum Layout: Hashable {
    /// A paragraph, a heading or a title, over the whole line.
    case paragraph
    /// An item of a list behind its mark.
    case item(mark: String)
    /// A choice behind its number, or what helps to choose under it.
    case choice(number: Int)

    /// The columns that the narrowest screen leaves to a line of the text.
    var columns: Int { Self.narrowestScreen - indent }

    /// The columns of the narrowest screen on which the guide can be read.
    static let narrowestScreen = 20

    private var indent: Int {
      switch self {
      case .paragraph: 0
      // A mark that would take more than half of the line stands in the text.
      case .item(let mark) where mark.count + 1 > Self.narrowestScreen / 2: 0
      case .item(let mark): mark.count + 1
      case .choice(let number): min(String(number).count + 3, Self.narrowestScreen / 2)
      }
    }
  }
}
