// What is on a screen, as meaning: no widths, no rows, no terminal.

/// One page: what it says, what can be chosen, and which keys work now.
///
/// The full screen and the plain lines both render it, so nothing can be done in one only. `Action` is what happens
/// when something is chosen; this module never looks inside it.
public struct Page<Action> {
  public var title: String
  /// Where the page stands on the way, such as "Question 4 of up to 9".
  public var place: String?
  public var blocks: [Block<Action>]
  /// The keys that work now, the most useful first.
  public var bindings: [Binding<Action>]
  /// What just happened, such as where a file was saved.
  public var notice: String?
  /// What the full screen says after that, about keys that only it has.
  public var noticeOfKeys: String?
  /// The text being typed, on a page that asks for one.
  public var field: Field<Action>?
  /// Which choice is highlighted and which line stands at the top.
  public var view: View
  /// Where the text stands that was looked for, in the order of the page, none over another.
  public var passages: [Passage]
  /// Whether what was shown before is to be out of sight.
  public var hidesBefore: Bool
  /// The few words that a layout adds itself.
  public var words: LayoutWords

  public init(
    title: String, place: String? = nil, blocks: [Block<Action>], bindings: [Binding<Action>], notice: String? = nil,
    noticeOfKeys: String? = nil, field: Field<Action>? = nil, view: View = View(), passages: [Passage] = [],
    hidesBefore: Bool = false, words: LayoutWords
  ) {
    self.title = title
    self.place = place
    self.blocks = blocks
    self.bindings = bindings
    self.notice = notice
    self.noticeOfKeys = noticeOfKeys
    self.field = field
    self.view = view
    self.passages = passages
    self.hidesBefore = hidesBefore
    self.words = words
  }

  /// The choices among the blocks, in order; a choice is named by its place in this list.
  public var choices: [Choice<Action>] {
    blocks.compactMap { if case .choice(let choice) = $0 { choice } else { nil } }
  }

  /// The action of the highlighted choice, or nil where none is highlighted.
  public var focusedAction: Action? {
    guard let focus = view.focus, choices.indices.contains(focus) else { return nil }
    return choices[focus].action
  }
}

/// A part of a page that is laid out on lines of its own.
public enum Block<Action> {
  case heading(String)
  case paragraph(String, style: Style = .normal)
  /// A line of a list behind its mark, such as "-" or "[fits]".
  case item(String, mark: String, style: Style = .normal)
  case choice(Choice<Action>)
  /// Where the field of the page stands.
  case field

  /// The text whose characters an ``Anchor`` counts; empty where a text is typed.
  public var text: String {
    switch self {
    case .heading(let text), .paragraph(let text, _): text
    case .item(let text, let mark, _): "\(mark) \(text)"
    case .choice(let choice): choice.labelWithMark + (choice.detail.map { " \($0)" } ?? "")
    case .field: ""
    }
  }
}

/// Something that can be chosen.
public struct Choice<Action> {
  public var label: String
  /// A word or two behind the label, such as "(your answer)".
  public var mark: String?
  /// What helps to choose, under the label.
  public var detail: String?
  /// Whether it stands apart as without effect.
  public var isQuiet: Bool
  public var action: Action

  public init(_ label: String, mark: String? = nil, detail: String? = nil, isQuiet: Bool = false, action: Action) {
    self.label = label
    self.mark = mark
    self.detail = detail
    self.isQuiet = isQuiet
    self.action = action
  }

  /// The label with the words behind it.
  public var labelWithMark: String { label + (mark.map { " \($0)" } ?? "") }
}

/// A line of text that the person types.
public struct Field<Action> {
  public var label: String
  public var text: String
  /// What happens when the text has changed to this one.
  public var changed: (String) -> Action
  /// What happens when the text is entered.
  public var entered: Action
  /// Whether the page shows what is found for the text, to be chosen from; a typed line then enters nothing.
  public var isSearch: Bool
  /// Whether the text is a proposal, which goes as soon as another is typed.
  public var isProposal: Bool

  public init(
    label: String, text: String, changed: @escaping (String) -> Action, entered: Action, isSearch: Bool = false,
    isProposal: Bool = false
  ) {
    self.label = label
    self.text = text
    self.changed = changed
    self.entered = entered
    self.isSearch = isSearch
    self.isProposal = isProposal
  }

  /// What happens when these characters are typed, behind the text or in place of a proposal.
  public func typed(_ characters: String) -> Action { changed((isProposal ? "" : text) + characters) }
}

/// Which choice is highlighted, and which place in the text stands at the top of the screen.
public struct View: Hashable, Sendable {
  /// The highlighted choice by its place among the choices, or nil.
  public var focus: Int?
  public var anchor: Anchor
  /// The number that is being typed, digit by digit; nil after anything else.
  public var number: Int?

  public init(focus: Int? = nil, anchor: Anchor = Anchor(), number: Int? = nil) {
    self.focus = focus
    self.anchor = anchor
    self.number = number
  }
}

/// A place in the text of a page that stays the same when the size of the screen changes.
public struct Anchor: Hashable, Sendable, Comparable {
  /// The block, by its place among the blocks.
  public var block: Int
  /// The number of characters of the block that stand before this place.
  public var offset: Int

  public init(block: Int = 0, offset: Int = 0) {
    self.block = block
    self.offset = offset
  }

  public static func < (first: Anchor, second: Anchor) -> Bool {
    (first.block, first.offset) < (second.block, second.offset)
  }
}

/// Characters that stand together in a block.
public struct Passage: Hashable, Sendable {
  /// Where the first one stands.
  public var start: Anchor
  /// How many there are.
  public var length: Int

  /// The place behind the last one.
  var end: Anchor { Anchor(block: start.block, offset: start.offset + length) }

  public init(start: Anchor, length: Int) {
    self.start = start
    self.length = length
  }
}

/// The words that a layout adds to a page itself.
public struct LayoutWords: Sendable {
  /// Shown while there is more below; it is given the number of screens, 1 or more.
  public var more: @Sendable (Int) -> String
  /// Shown instead where there is little room.
  public var moreShort: String
  /// Shown instead while choices begin below what is seen: it is given how many, 1 or more, and says it at full length
  /// and where there is little room. Nil on pages where the choices are not what the page is for.
  public var moreChoices: (@Sendable (Int) -> (long: String, short: String))?
  /// Shown alone when the screen is too small for anything else.
  public var tooSmall: String

  public init(
    more: @escaping @Sendable (Int) -> String, moreShort: String,
    moreChoices: (@Sendable (Int) -> (long: String, short: String))? = nil, tooSmall: String
  ) {
    self.more = more
    self.moreShort = moreShort
    self.moreChoices = moreChoices
    self.tooSmall = tooSmall
  }
}
