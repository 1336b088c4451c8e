// Finds a text in the words of a page.

import Interview
import Screen

/// A text that is looked for, whatever its capitals and hyphens.
struct SearchText {
  private let bytes: [UInt8]

  /// Nil where there is nothing to look for.
  init?(_ text: String) {
    bytes = SearchText.folded(text).split(separator: UInt8(ascii: " ")).joined(separator: [UInt8(ascii: " ")]).map(
      \.self)
    if bytes.isEmpty { return nil }
  }

  /// Whether the text stands in another one.
  func isFound(in text: String) -> Bool { !offsets(in: text).isEmpty }

  /// Every place in the blocks of a page, in order; the lists of sources are left out.
  func passages(in blocks: [Block<Event>]) -> [Passage] {
    blocks.enumerated().flatMap { index, block -> [Passage] in
      if case .item(_, _, .quiet) = block { return [] }
      return offsets(in: block.text).map {
        Passage(start: Anchor(block: index, offset: $0.offset), length: $0.length)
      }
    }
  }

  /// Where the text stands, by the number of characters before it, and how many characters it has there.
  private func offsets(in text: String) -> [(offset: Int, length: Int)] {
    let searched = SearchText.folded(text)
    var found: [Int] = []
    var place = 0
    while place + bytes.count <= searched.count {
      if searched[place] == bytes[0], searched[place..<(place + bytes.count)].elementsEqual(bytes) {
        found.append(place)
        place += bytes.count
      } else {
        place += 1
      }
    }
    guard !found.isEmpty else { return [] }
    // Folding keeps the number of bytes, so that places in the folded text are places in the text.
    let utf8 = text.utf8
    return found.map { start in
      let first = utf8.index(utf8.startIndex, offsetBy: start)
      let last = utf8.index(first, offsetBy: bytes.count)
      return (text.distance(from: text.startIndex, to: first), text.distance(from: first, to: last))
    }
  }

  /// The bytes of a text with the capitals of ASCII made small, and hyphens as blanks.
  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "-"): UInt8(ascii: " ")
      default: byte
      }
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
