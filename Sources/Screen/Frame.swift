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
func headerRows<Action>(_ page: Page<Action>, width: Int, height: Int) -> [FrameRow] {
  let room = room(ofWidth: width)
  var rows: [String]
  let place = page.place ?? ""
  let gap = room - columnWidth(of: page.title) - columnWidth(of: place)
  if gap >= 2 {
    rows = [page.title + String(repeating: " ", count: gap) + place]
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

/// A rule that says how much is left to read, news, then the keys that work now, as many as there is room for.
///
/// - Parameter more: says how much there is below, from the longest way to the shortest; empty at the end.
func footerRows<Action>(_ page: Page<Action>, width: Int, height: Int, bodyLimit: Int, more: [String]) -> [FrameRow] {
  let room = room(ofWidth: width)
  let hints = page.bindings.filter { $0.isInFooter }.map { "\($0.name) \($0.label)" }
  let limit = height >= 10 ? 2 : 1
  let keys = keyRows(hints, columns: room, limit: limit).map { FrameRow(text: $0, style: .quiet) }
  guard height >= 8 else {
    // Without a row for the rule, the keys make room for a word.
    let row = keyRows(more.suffix(1) + hints, columns: room, limit: limit)[0]
    return news(page, room, bodyLimit - 3) + [FrameRow(text: row, style: .quiet)]
  }
  let rule = "── "
  let said = more.first { columnWidth(of: rule) + columnWidth(of: $0) + 3 <= room }
  let first = FrameRow(text: said.map { "\(rule)\($0) " } ?? "", style: .quiet, isRule: true)
  return [first] + news(page, room, bodyLimit - keys.count - 3) + keys
}

/// News may take most of a low screen, for it is gone with the next key; the body keeps two rows.
private func news<Action>(_ page: Page<Action>, _ room: Int, _ limit: Int) -> [FrameRow] {
  guard let notice = page.notice else { return [] }
  let said = page.noticeOfKeys.map { "\(notice) \($0)" } ?? notice
  return wrap(said, columns: room).prefix(min(max(limit, 1), 6)).map { FrameRow(text: $0.text, style: .notice) }
}

/// The hints on as few rows as they need, two blanks between; what does not fit is left to the help page.
private func keyRows(_ hints: [String], columns: Int, limit: Int) -> [String] {
  var rows = [""]
  for hint in hints {
    let row = rows[rows.count - 1]
    let joined = row.isEmpty ? hint : "\(row)  \(hint)"
    if columnWidth(of: joined) <= columns {
      rows[rows.count - 1] = joined
    } else if rows.count < limit, columnWidth(of: hint) <= columns {
      rows.append(hint)
    }
  }
  return rows
}
