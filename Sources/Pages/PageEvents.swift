// What a key or a typed line makes happen on a page.

import Interview
import Screen

extension Page<Event> {
  /// What a key makes happen, or nil where it does nothing.
  ///
  /// - Parameter layout: the layout of this page, which knows where a motion leads.
  public func event(for key: Key, _ layout: Layout) -> Event? {
    // Nothing happens that cannot be seen.
    guard layout.isReadable else { return nil }
    switch key {
    case .click(let position):
      // A first click shows what a second one would choose.
      guard let choice = layout.choice(at: position) else { return nil }
      return choice == view.focus ? focusedAction : .readingMoved(Reading(layout.focused(choice)))
    case .wheelUp: return .readingMoved(Reading(layout.scrolled(by: -3)))
    case .wheelDown: return .readingMoved(Reading(layout.scrolled(by: 3)))
    default: break
    }
    switch command(for: key) {
    case .perform(let event): return event
    case .move(let motion): return .readingMoved(Reading(layout.view(after: motion)))
    case .choose: return focusedAction ?? .nothingHighlighted
    case .highlightNext(let choices):
      let next = choices.first { $0 > view.focus ?? -1 } ?? choices.first ?? 0
      return .readingMoved(Reading(layout.focused(next)))
    case .highlightPrevious(let choices):
      let previous = choices.last { $0 < view.focus ?? 0 } ?? choices.last ?? 0
      return .readingMoved(Reading(layout.focused(previous)))
    case nil:
      return number(for: key).map { number in
        var view = layout.focused(number - 1)
        view.number = number
        return .readingMoved(Reading(view))
      }
    }
  }

  /// What characters that came together make happen: they go into the text that is typed, or do nothing where there is
  /// none.
  ///
  /// - Parameter layout: the layout of this page.
  public func event(for text: String, _ layout: Layout) -> Event? {
    // Nothing happens that cannot be seen.
    guard layout.isReadable, let field else { return nil }
    return field.typed(text)
  }

  /// What a typed line makes happen, in order.
  public func events(for command: LineCommand<Event>) -> [Event] {
    switch command {
    case .command(.perform(let event)): [event]
    case .command, .nothing: [.nothingHere("")]
    case .text(let changed, let entered): [changed, entered]
    case .unknown(let typed): [.nothingHere(typed)]
    }
  }
}
