// What may not be on a page or in a summary, at a width: a cut word, an empty section, a banned phrase.

import Interview
import Pages
import Screen
import Summary

/// Checks what is shown at some widths.
///
/// A block is laid out by itself, whatever stands around it. So one that was looked at before, with the same number in
/// front of it, needs no second look.
struct PageCheck {
  let banned: BannedPhrases
  private let widths: [Int]
  private var seen: Set<Shown> = []

  /// What decides how a block looks.
  private struct Shown: Hashable {
    let words: [String]
    let mark: String
    let number: Int
  }

  init(banned: BannedPhrases, widths: [Int]) {
    self.banned = banned
    self.widths = widths
  }

  /// What is wrong with a page, each line beginning with its title.
  mutating func faults(of page: Page<Event>) -> [String] {
    let headings = page.blocks.map { if case .heading = $0 { true } else { false } }
    var faults = zip(headings, headings.dropFirst()).filter { $0 && $1 }.map { _ in "a section is empty" }
    if headings.last == true { faults.append("the last section is empty") }
    var number = 0
    var unseen: [Block<Event>] = []
    for block in page.blocks {
      if case .choice = block { number += 1 }
      if seen.insert(Shown(words: block.words, mark: block.mark, number: number)).inserted { unseen.append(block) }
    }
    faults += self.faults(of: unseen.flatMap(\.words)) { width in
      var part = page
      part.blocks = unseen
      return Layout(part, width: width, height: rows(of: part, width: width)).canvas().text
    }
    return faults.map { "\(page.title): \($0)" }
  }

  /// What is wrong with a summary.
  mutating func faults(of summary: SummaryDocument) -> [String] {
    let empty = summary.sections.filter(\.blocks.isEmpty).map { "nothing stands under \"\($0.heading ?? "")\"" }
    var part = summary
    for index in part.sections.indices {
      part.sections[index].blocks = part.sections[index].blocks.filter { block in
        seen.insert(Shown(words: block.words, mark: "summary", number: 0)).inserted
      }
    }
    let texts = part.sections.flatMap { $0.blocks.flatMap(\.words) + [$0.heading].compactMap(\.self) }
    return (empty + faults(of: texts) { part.text(width: $0) }).map { "summary: \($0)" }
  }

  /// Rows that are enough for the whole page: no line of text takes less than half of the columns.
  private func rows(of page: Page<Event>, width: Int) -> Int {
    page.blocks.flatMap(\.words).map { $0.utf8.count * 3 / width + 3 }.reduce(20, +)
  }

  private func faults(of texts: [String], shownAt rendering: (Int) -> String) -> [String] {
    let empty = texts.filter { $0.allSatisfy(\.isWhitespace) }.map { _ in "a text is empty" }
    let words = Set(texts.flatMap { $0.split(separator: " ") })
    if words.isEmpty { return empty }
    let cut = widths.flatMap { width in
      let shown = Set(rendering(width).split(whereSeparator: \.isWhitespace))
      return words.subtracting(shown).map { "\"\($0)\" is cut at \(width) columns" }
    }
    return empty + cut + texts.compactMap(banned.first).map { "the words \"\($0)\" are banned" }
  }
}

extension Block {
  /// The texts of the block that are words; an address of a source may be cut.
  fileprivate var words: [String] {
    switch self {
    case .heading(let text), .paragraph(let text, _): [text]
    case .item(let text, _, let style): style == .quiet ? [] : [text]
    case .choice(let choice): [choice.label] + (choice.detail.map { [$0] } ?? [])
    case .field: []
    }
  }

  fileprivate var mark: String {
    if case .item(_, let mark, _) = self { mark } else { "" }
  }
}

extension SummaryDocument.Block {
  fileprivate var words: [String] {
    switch self {
    case .paragraph(let text), .item(let text), .numbered(_, let text), .blank(let text): [text]
    case .entry(let name, let lines): [([name] + lines).joined(separator: ". ")]
    case .reference(let reference): [reference.line]
    }
  }
}
