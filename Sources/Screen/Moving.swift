// Where a motion over a page leads.

extension Layout {
  /// Where a motion leads: the new highlighted choice and the new place at the top.
  ///
  /// No text is skipped: a choice that is more than a screen away is reached page by page, except by
  /// ``Motion/nextChoice`` and ``Motion/previousChoice``. A choice that is no longer seen is no longer highlighted.
  public func view(after motion: Motion) -> View {
    switch motion {
    case .down: step(to: choiceAfter, otherwise: top + 1)
    case .up: step(to: choiceBefore, otherwise: top - 1)
    case .pageDown: scrolled(to: top + page)
    case .pageUp: scrolled(to: top - page)
    case .home: scrolled(to: 0)
    case .end: scrolled(to: lastTop)
    case .nextChoice: focused(choiceAfter ?? 0)
    case .previousChoice: focused(choiceBefore ?? lastChoice)
    }
  }

  /// The view with this choice highlighted and seen.
  public func focused(_ choice: Int) -> View {
    guard choice >= 0, choice <= lastChoice else { return view }
    return View(focus: choice, anchor: anchor(of: topShowing(choice)))
  }

  /// The view with the text moved by some lines, up where they are below 0.
  public func scrolled(by count: Int) -> View { scrolled(to: top + count) }

  /// How far a page motion goes: one line stays to read on from.
  private var page: Int { max(bodyHeight - 1, 1) }

  /// The last value that `top` can have.
  private var lastTop: Int { max(lines.count - bodyHeight, 0) }

  private var lastChoice: Int { pageLines.choices.count - 1 }

  private var choiceAfter: Int? {
    if let focus = view.focus { return focus < lastChoice ? focus + 1 : nil }
    let after = pageLines.choices.firstPlace(fromWhichOn: { $0.first >= top })
    return after <= lastChoice ? after : nil
  }

  private var choiceBefore: Int? {
    if let focus = view.focus { return focus > 0 ? focus - 1 : nil }
    // The last one that is seen, wholly or from its beginning on, without going further down.
    let below = pageLines.choices.firstPlace(fromWhichOn: {
      $0.first > top && $0.last >= top + bodyHeight
    })
    return below > 0 ? below - 1 : nil
  }

  /// Highlights a choice that is near; goes a page towards one that is far; without a choice goes to another line.
  private func step(to choice: Int?, otherwise line: Int) -> View {
    guard let choice else { return scrolled(to: line) }
    let distance = topShowing(choice) - top
    return abs(distance) <= page ? focused(choice) : scrolled(to: top + (distance > 0 ? page : -page))
  }

  private func scrolled(to line: Int) -> View {
    let newTop = min(max(line, 0), lastTop)
    // A highlight that would pull the text back is given up, so that the motion never stands still.
    let isSeen = pageLines.top(newTop, showing: view.focus, bodyHeight: bodyHeight) == newTop
    return View(focus: isSeen ? view.focus : nil, anchor: anchor(of: newTop))
  }

  private func anchor(of line: Int) -> Anchor {
    // On a page with a field, the very beginning is another place than that of a text that was not scrolled.
    if line == 0, hasField { return .before(block: 0) }
    return lines.indices.contains(line) ? lines[line].anchor : Anchor()
  }

  /// The top nearest to the present one at which a choice is seen.
  private func topShowing(_ choice: Int) -> Int {
    pageLines.top(top, showing: choice, bodyHeight: bodyHeight)
  }
}
