// Parts a text into sheets of paper.

/// Lines that stay together.
struct Chunk {
  var lines: [String]
  /// Whether a blank line stands before it, except at the top of a sheet.
  var isApart: Bool
  /// Whether it may not be the last on a sheet.
  var staysWithNext: Bool
  var beginsPage: Bool

  init(_ lines: [String], isApart: Bool = true, staysWithNext: Bool = false, beginsPage: Bool = false) {
    self.lines = lines
    self.isApart = isApart
    self.staysWithNext = staysWithNext
    self.beginsPage = beginsPage
  }
}

/// All lines one after the other.
func lines(of chunks: some Sequence<Chunk>) -> [String] {
  var lines: [String] = []
  for chunk in chunks { lines += (chunk.isApart && !lines.isEmpty ? [""] : []) + chunk.lines }
  return lines
}

/// The lines of each sheet, of which each has at most `length`, and at least 1.
func sheets(of chunks: [Chunk], length: Int) -> [[String]] {
  var sheets: [[String]] = [[]]
  for group in groups(of: chunks) {
    let together = lines(of: group)
    let gap = group[0].isApart && !sheets[sheets.count - 1].isEmpty ? [""] : []
    if sheets[sheets.count - 1].count + gap.count + together.count <= length, !group[0].beginsPage {
      sheets[sheets.count - 1] += gap + together
      continue
    }
    if !sheets[sheets.count - 1].isEmpty { sheets.append([]) }
    // What is longer than a sheet is parted where the sheet ends.
    var rest = together[...]
    while rest.count > length {
      sheets[sheets.count - 1] += rest.prefix(length)
      rest = rest.dropFirst(length)
      sheets.append([])
    }
    sheets[sheets.count - 1] += rest
  }
  return sheets
}

/// The chunks that may not be parted, together.
private func groups(of chunks: [Chunk]) -> [[Chunk]] {
  var groups: [[Chunk]] = []
  var isOpen = false
  for chunk in chunks {
    if isOpen { groups[groups.count - 1].append(chunk) } else { groups.append([chunk]) }
    isOpen = chunk.staysWithNext
  }
  return groups
}
