// Breaks text into lines that fit a number of columns.

/// A line of wrapped text with the number of characters that stand before it.
public struct WrappedLine: Hashable, Sendable {
  public var text: String
  public var offset: Int
}

/// Breaks a text at blanks so that each line takes at most `columns` columns; a word that is longer is broken inside.
///
/// - Returns: at least one line; `columns` below 1 counts as 1. A wide character on one column is left out.
public func wrap(_ text: String, columns: Int) -> [WrappedLine] {
  let columns = max(columns, 1)
  if let lines = wrapPlain(Array(text.utf8), columns: columns) { return lines }
  var lines: [WrappedLine] = []
  var line = WrappedLine(text: "", offset: 0)
  var width = 0
  for (word, offset) in words(of: text) {
    let wordWidth = columnWidth(of: word)
    if width > 0, width + 1 + wordWidth <= columns {
      line.text += " " + word
      width += 1 + wordWidth
      continue
    }
    if width > 0 { lines.append(line) }
    if wordWidth <= columns {
      line = WrappedLine(text: String(word), offset: offset)
      width = wordWidth
      continue
    }
    let pieces = split(word, at: offset, columns: columns)
    lines += pieces.dropLast()
    line = pieces[pieces.count - 1]
    width = columnWidth(of: line.text)
  }
  if width > 0 || lines.isEmpty { lines.append(line) }
  return lines
}

/// A text behind a mark on lines of at most `columns` columns, its further lines under the beginning of its first.
///
/// A mark that would leave less than half of a line to the text stands in the text.
public func hanging(_ text: String, behind mark: String, columns: Int) -> [String] {
  let indent = columnWidth(of: mark)
  guard indent <= columns / 2 else { return wrap(mark + text, columns: columns).map(\.text) }
  return wrap(text, columns: columns - indent).enumerated().map { number, line in
    (number == 0 ? mark : repeated(" ", indent)) + line.text
  }
}

/// Breaks a text of plain ASCII with single blanks between its words, as nearly every text is; nil for any other.
///
/// A column a byte, and each line a piece of the text: a page is laid out some times as fast.
private func wrapPlain(_ bytes: [UInt8], columns: Int) -> [WrappedLine]? {
  let blank = UInt8(ascii: " ")
  var lastIsBlank = true
  for byte in bytes {
    guard byte >= 0x20, byte < 0x7F, !(lastIsBlank && byte == blank) else { return nil }
    lastIsBlank = byte == blank
  }
  guard !lastIsBlank else { return nil }
  var lines: [WrappedLine] = []
  var start = 0
  while start < bytes.count {
    var end = start + columns
    if end >= bytes.count {
      end = bytes.count
    } else if bytes[end] != blank, let last = bytes[start..<end].lastIndex(of: blank) {
      end = last
    }
    lines.append(WrappedLine(text: String(decoding: bytes[start..<end], as: UTF8.self), offset: start))
    start = end < bytes.count && bytes[end] == blank ? end + 1 : end
  }
  return lines
}

/// The words between blanks, each with the number of characters before it.
private func words(of text: String) -> [(word: Substring, offset: Int)] {
  var words: [(word: Substring, offset: Int)] = []
  var start: (index: String.Index, offset: Int)?
  var offset = 0
  for index in text.indices {
    if text[index] == " " || text[index] == "\n" {
      if let begin = start { words.append((text[begin.index..<index], begin.offset)) }
      start = nil
    } else if start == nil {
      start = (index, offset)
    }
    offset += 1
  }
  if let begin = start { words.append((text[begin.index...], begin.offset)) }
  return words
}

/// A word, before which `offset` characters stand, in pieces that fit: at least one.
private func split(_ word: Substring, at offset: Int, columns: Int) -> [WrappedLine] {
  var pieces: [WrappedLine] = []
  var piece = WrappedLine(text: "", offset: offset)
  var width = 0
  for (number, character) in word.enumerated() {
    let characterWidth = columnWidth(of: character)
    guard characterWidth <= columns else { continue }
    if width + characterWidth > columns {
      pieces.append(piece)
      piece = WrappedLine(text: "", offset: offset + number)
      width = 0
    }
    piece.text.append(character)
    width += characterWidth
  }
  return pieces + [piece]
}
