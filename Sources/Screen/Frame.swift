// What stands around the body of a page: the title above, news and keys below.

/// A row below the body.
struct FooterRow: Hashable {
  var text: String
  var style: Style
  /// Whether the row only parts the body from the keys, so that it may say that there is more.
  var isSpace = false
}

/// The blank columns that a page leaves on the left.
func margin(ofWidth width: Int) -> Int { width >= 60 ? 2 : width >= 40 ? 1 : 0 }

/// The title, with the place on the way beside it, or under it where that does not fit; then a row of air.
func headerRows<Action>(_ page: Page<Action>, width: Int, height: Int) -> [String] {
  let margin = margin(ofWidth: width)
  let indent = String(repeating: " ", count: margin)
  let room = max(width - 2 * margin, 1)
  var rows: [String]
  let place = page.place ?? ""
  let gap = room - columnWidth(of: page.title) - columnWidth(of: place)
  if gap >= 2 {
    rows = [indent + page.title + String(repeating: " ", count: gap) + place]
  } else {
    // On a low screen the body needs the rows more than the end of a long title.
    let titleRows = wrap(page.title, columns: room).prefix(height >= 10 ? 2 : 1).map(\.text)
    rows = (titleRows + (place.isEmpty ? [] : wrap(place, columns: room).prefix(1).map(\.text))).map { indent + $0 }
  }
  if height < 8 { rows = Array(rows.prefix(1)) }
  return height >= 10 ? rows + [""] : rows
}

/// News, then the keys that work now, as many as there is room for.
func footerRows<Action>(_ page: Page<Action>, width: Int, height: Int, bodyLimit: Int) -> [FooterRow] {
  let margin = margin(ofWidth: width)
  let indent = String(repeating: " ", count: margin)
  let room = max(width - 2 * margin, 1)
  let hints = page.bindings.filter(\.isInFooter).map { "\($0.name) \($0.label)" }
  let keys = keyRows(hints, columns: room, limit: height >= 10 ? 2 : 1)
  var rows = height >= 8 ? [FooterRow(text: indent, style: .normal, isSpace: true)] : []
  if let notice = page.notice {
    // News may take most of a low screen, for it is gone with the next key; the body keeps two rows.
    let limit = min(max(bodyLimit - rows.count - keys.count - 2, 1), 6)
    rows += wrap(notice, columns: room).prefix(limit).map { FooterRow(text: indent + $0.text, style: .notice) }
  }
  return rows + keys.map { FooterRow(text: indent + $0, style: .quiet) }
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
    } else {
      break
    }
  }
  return rows
}
