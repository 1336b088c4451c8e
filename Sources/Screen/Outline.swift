// What a layout needs of a page, without what its keys and choices do.

/// What a page shows, as words alone.
///
/// ``Page`` is generic over what happens on it, and a layout does not look at that. Here it is left behind, in code that
/// each caller compiles for its own actions, so that the layout itself need not ask about types while the program runs.
@usableFromInline
struct PageOutline {
  let title: String
  let place: String?
  /// The keys of the footer with what they do.
  let hints: [String]
  /// What just happened.
  let news: String?
  let hasField: Bool
  let view: View
  let passages: [Passage]
  let words: LayoutWords

  @usableFromInline
  init(
    title: String, place: String?, hints: [String], news: String?, hasField: Bool, view: View, passages: [Passage],
    words: LayoutWords
  ) {
    self.title = title
    self.place = place
    self.hints = hints
    self.news = news
    self.hasField = hasField
    self.view = view
    self.passages = passages
    self.words = words
  }
}

/// What a block says.
@usableFromInline
enum BlockText {
  case heading(String)
  case paragraph(String, style: Style)
  case item(String, mark: String, style: Style)
  case choice(label: String, detail: String?, isQuiet: Bool)
  case field
}

/// What a field shows.
@usableFromInline
struct FieldText {
  let label: String
  let text: String

  @usableFromInline
  init(label: String, text: String) {
    self.label = label
    self.text = text
  }
}

extension Page {
  @inlinable
  var outline: PageOutline {
    var hints: [String] = []
    for binding in bindings where binding.isInFooter { hints.append("\(binding.name) \(binding.label)") }
    return PageOutline(
      title: title, place: place, hints: hints,
      news: notice.map { notice in noticeOfKeys.map { "\(notice) \($0)" } ?? notice }, hasField: field != nil,
      view: view, passages: passages, words: words)
  }

  @inlinable
  var blockTexts: [BlockText] {
    blocks.map { block in
      switch block {
      case .heading(let text): .heading(text)
      case .paragraph(let text, let style): .paragraph(text, style: style)
      case .item(let text, let mark, let style): .item(text, mark: mark, style: style)
      case .choice(let choice): .choice(label: choice.labelWithMark, detail: choice.detail, isQuiet: choice.isQuiet)
      case .field: .field
      }
    }
  }

  @inlinable
  var fieldText: FieldText? { field.map { FieldText(label: $0.label, text: $0.text) } }
}
