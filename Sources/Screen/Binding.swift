// Which keys do what on a page.

/// What a key does.
public enum Command<Action> {
  /// Something happens.
  case perform(Action)
  /// The view moves.
  case move(Motion)
  /// The highlighted choice is chosen.
  case choose
  /// Of these choices, by their places, the one after the highlighted one is highlighted; after the last, the first.
  case highlightNext(of: [Int])
  /// Of these choices, by their places, the one before the highlighted one is highlighted; before the first, the last.
  case highlightPrevious(of: [Int])
}

/// What a typed line stands for.
public enum LineCommand<Action> {
  case command(Command<Action>)
  /// A text was typed into the field, and is entered.
  case text(Action, then: Action)
  /// An empty line: it never chooses.
  case nothing
  /// Something that does nothing on this page.
  case unknown(String)
}

/// A way to move over a page.
public enum Motion: Hashable, Sendable, CaseIterable {
  /// To the choice before, or a line up.
  case up
  /// To the choice after, or a line down.
  case down
  case pageUp, pageDown, home, end
  /// To the next choice wherever it stands, and from the last to the first.
  case nextChoice
  /// To the choice before wherever it stands, and from the first to the last.
  case previousChoice
}

/// A row of the key table: what is obeyed, the footer, the help and the plain lines are made from it.
public struct Binding<Action> {
  public var keys: [Key]
  public var command: Command<Action>
  /// How the keys are written, such as "Esc".
  public var name: String
  /// What they do, in a word or two.
  public var label: String
  /// What they do, in a sentence for the page of keys; nil where another row says it.
  public var meaning: String?
  /// What is typed for it in the plain guide; nil where a number or nothing does it.
  public var plain: String?
  /// Whether the footer names it.
  public var isInFooter: Bool

  public init(
    keys: [Key], command: Command<Action>, name: String, label: String, meaning: String? = nil, plain: String? = nil,
    isInFooter: Bool = true
  ) {
    self.keys = keys
    self.command = command
    self.name = name
    self.label = label
    self.meaning = meaning
    self.plain = plain
    self.isInFooter = isInFooter
  }
}

extension Page {
  /// What a key does on this page, or nil where it does nothing.
  ///
  /// Where a text is typed, signs go into it, Backspace takes the last one off, and Enter enters it; the other keys work.
  @inlinable
  public func command(for key: Key) -> Command<Action>? {
    if let field {
      switch key {
      case .character(let character): return .perform(field.typed(String(character)))
      // One letter too many taken off must not lead away.
      case .backspace: return field.text.isEmpty ? nil : .perform(field.changed(String(field.text.dropLast())))
      case .enter where view.focus == nil: return .perform(field.entered)
      default: break
      }
    }
    for binding in bindings where binding.keys.contains(key) { return binding.command }
    return nil
  }

  /// The number of the choice that a digit stands for, or nil: 1 is the first.
  ///
  /// A digit right behind others goes on with their number where there is such a choice, and begins a new one elsewhere.
  public func number(for key: Key) -> Int? {
    guard field == nil, case .character(let character) = key, let digit = character.wholeNumberValue else { return nil }
    let numbers = [view.number.map { $0 * 10 + digit }, digit].compactMap(\.self)
    return numbers.first { choices.indices.contains($0 - 1) }
  }
}
