// What stands around the body of a page: the title above, news and keys below, and a rule beside each.

/// A row above or below the body.
struct FrameRow: Hashable {
  var text: String
  var style: Style
  /// Whether a rule is drawn from the end of the text to the right edge.
  var isRule = false
}

/// The blank columns that a page leaves on the left.
func margin(ofWidth width: Int) -> Int { width >= 60 ? 2 : width >= 40 ? 1 : 0 }

/// The columns between the margins.
func room(ofWidth width: Int) -> Int { max(width - 2 * margin(ofWidth: width), 1) }

/// The title, with the place on the way beside it, or under it where that does not fit; then a rule.
func headerRows(_ page: PageOutline, width: Int, height: Int) -> [FrameRow] {
  let room = room(ofWidth: width)
  var rows: [String]
  let place = page.place ?? ""
  let gap = room - columnWidth(of: page.title) - columnWidth(of: place)
  if gap >= 2 {
    rows = [page.title + repeated(" ", gap) + place]
  } else {
    // On a low screen the body needs the rows more than the end of a long title.
    let titleRows = wrap(page.title, columns: room).prefix(height >= 10 ? 2 : 1).map(\.text)
    rows = titleRows + (place.isEmpty ? [] : wrap(place, columns: room).prefix(1).map(\.text))
  }
  // On the lowest screens the title is cut at the last column, not at a word: names that begin alike stay apart.
  if height < 8 { rows = gap >= 2 ? rows : [page.title] }
  return rows.map { FrameRow(text: $0, style: .title) }
    + (height >= 10 ? [FrameRow(text: "", style: .quiet, isRule: true)] : [])
}

/// The rows below the body: a rule that says how much is left to read, news, then the keys that work now, as many as
/// there is room for.
///
/// How much is left is only known once the rows are counted, so it comes in last.
struct Footer {
  private let news: [FrameRow]
  private let hints: [String]
  private let keys: [FrameRow]
  private let room: Int
  /// Whether there is no row for the rule: the keys make room for a word then.
  private let isLow: Bool

  init(_ page: PageOutline, width: Int, height: Int, bodyLimit: Int) {
    room = Screen.room(ofWidth: width)
    isLow = height < 8
    hints = page.hints
    keys = keyRows(hints, columns: room, limit: height >= 10 ? 2 : 1).map { FrameRow(text: $0, style: .quiet) }
    news = newsRows(page, room, bodyLimit - (isLow ? 0 : keys.count) - 3)
  }

  /// How many rows there are, whatever is left to read.
  var count: Int { news.count + keys.count + (isLow ? 0 : 1) }

  /// The rows.
  ///
  /// - Parameter more: says how much there is below, from the longest way to the shortest; empty at the end.
  func rows(more: [String]) -> [FrameRow] {
    guard !isLow else {
      guard let word = more.last else { return news + keys }
      return news + [FrameRow(text: keyRows([word] + hints, columns: room, limit: 1)[0], style: .quiet)]
    }
    let rule = "── "
    let said = more.first { 3 + columnWidth(of: $0) + 3 <= room }
    return [FrameRow(text: said.map { "\(rule)\($0) " } ?? "", style: .quiet, isRule: true)] + news + keys
  }
}

/// News may take most of a low screen, for it is gone with the next key; the body keeps two rows.
private func newsRows(_ page: PageOutline, _ room: Int, _ limit: Int) -> [FrameRow] {
  guard let news = page.news else { return [] }
  return wrap(news, columns: room).prefix(min(max(limit, 1), 6)).map { FrameRow(text: $0.text, style: .notice) }
}

/// The hints on as few rows as they need, two blanks between; what does not fit is left to the help page.
private func keyRows(_ hints: [String], columns: Int, limit: Int) -> [String] {
  var rows = [""]
  var width = 0
  for hint in hints {
    let hintWidth = columnWidth(of: hint)
    let joinedWidth = width == 0 ? hintWidth : width + 2 + hintWidth
    if joinedWidth <= columns {
      rows[rows.count - 1] += width == 0 ? hint : "  \(hint)"
      width = joinedWidth
    } else if rows.count < limit, hintWidth <= columns {
      rows.append(hint)
      width = hintWidth
    }
  }
  return rows
}
