// Finds a text in the words of a page.

import Interview
import Screen

/// A text that is looked for, whatever its capitals and hyphens.
struct SearchText {
  private let bytes: [UInt8]

  /// Nil where there is nothing to look for.
  init?(_ text: String) {
    let words = text.utf8.map(SearchText.folded).split(separator: UInt8(ascii: " "))
    bytes = Array(words.joined(separator: [UInt8(ascii: " ")]))
    if bytes.isEmpty { return nil }
  }

  /// Whether the text stands in another one.
  func isFound(in text: String) -> Bool { !starts(in: text, stopping: true).isEmpty }

  /// Every place in the blocks of a page, in order; the lists of sources are left out.
  func passages(in blocks: [Block<Event>]) -> [Passage] {
    blocks.indices.flatMap { passages(in: blocks[$0], $0, stopping: false) }
  }

  /// The first place in the blocks of a page; what stands behind it is not looked at.
  func firstPassage(in blocks: [Block<Event>]) -> Passage? {
    blocks.indices.lazy.compactMap { passages(in: blocks[$0], $0, stopping: true).first }.first
  }

  private func passages(in block: Block<Event>, _ index: Int, stopping: Bool) -> [Passage] {
    if case .item(_, _, .quiet) = block { return [] }
    let text = block.text
    // Folding keeps the number of bytes, so that places in the folded text are places in the text.
    let utf8 = text.utf8
    return starts(in: text, stopping: stopping).map { start in
      let first = utf8.index(utf8.startIndex, offsetBy: start)
      let last = utf8.index(first, offsetBy: bytes.count)
      return Passage(
        start: Anchor(block: index, offset: text.distance(from: text.startIndex, to: first)),
        length: text.distance(from: first, to: last))
    }
  }

  /// Where the text stands, by the number of bytes before it; only the first place where that is enough.
  ///
  /// The guide's whole text is looked through for each letter that is typed, so nothing of it is copied.
  private func starts(in text: String, stopping: Bool) -> [Int] {
    var text = text
    return text.withUTF8 { searched in
      var found: [Int] = []
      var place = 0
      while place + bytes.count <= searched.count {
        if stands(at: place, in: searched) {
          found.append(place)
          if stopping { break }
          place += bytes.count
        } else {
          place += 1
        }
      }
      return found
    }
  }

  private func stands(at place: Int, in searched: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices where SearchText.folded(searched[place + index]) != bytes[index] { return false }
    return true
  }

  /// A byte of a text with the capitals of ASCII made small, and hyphens as blanks.
  private static func folded(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "-"): UInt8(ascii: " ")
    default: byte
    }
  }
}

/// A block's text around a passage, cut at blanks.
func excerpt(of text: String, around passage: Passage) -> String {
  let before = text.prefix(passage.start.offset)
  let rest = text.dropFirst(passage.start.offset)
  let end = rest.dropFirst(passage.length)
  let shownBefore = before.count <= 40 ? before : before.suffix(40).drop { $0 != " " }
  let cut = end.prefix(60)
  let shownAfter = end.count <= 60 ? end : cut.dropLast(cut.reversed().prefix { $0 != " " }.count)
  return (before.count > shownBefore.count ? "..." : "") + String(shownBefore) + String(rest.prefix(passage.length))
    + String(shownAfter) + (end.count > shownAfter.count ? "..." : "")
}
