// Finds words of English on the pages of a guide that is written in another language throughout.

import Guide
import Interview
import NaiveEvaluator
import Pages
import Screen
import Summary

/// What was looked at, and what of it is English.
struct LanguageCheck {
  private(set) var pages = 0
  private(set) var faults: Set<String> = []

  /// Looks at every page and at the summaries of some people.
  ///
  /// English is two letters of plain ASCII in a row: the pseudo language has an accent on each letter. Addresses of
  /// sources and the ids in them stay as they are.
  init(_ guide: Guide, widths: [Int], people: Int) {
    let writer = PageWriter(guide)
    let interview = Interview(guide)
    var generator = SeededGenerator(seed: 90)
    var check = PageCheck(banned: BannedPhrases(""), widths: widths)
    for _ in 0..<people {
      let state = walk(through: guide, interview, using: &generator)
      for page in writer.everyPage(of: guide, answers: state.answers) {
        pages += 1
        faults.formUnion(page.texts.flatMap(englishWords).map { "\(page.title): \"\($0)\" is English" })
        faults.formUnion(check.faults(of: page))
      }
      let summary = guide.summary(of: writer.findings(for: state)).text()
      faults.formUnion(englishWords(in: summary).map { "summary: \"\($0)\" is English" })
    }
  }
}

/// The words with two plain letters in a row.
private func englishWords(in text: String) -> [String] {
  text.split(whereSeparator: \.isWhitespace).map(String.init).filter { word in
    let letters = Array(word.unicodeScalars).map { $0.isASCII && $0.properties.isAlphabetic }
    return zip(letters, letters.dropFirst()).contains { $0 && $1 } && !word.contains("://") && !word.hasSuffix(".md")
  }
}

extension Page {
  /// Everything that the page shows.
  fileprivate var texts: [String] {
    let more = [1, 2].compactMap { words.moreChoices?($0) }.flatMap { [$0.long, $0.short] }
    return [title, place, notice, field?.label, words.more(1), words.more(2), words.moreShort, words.tooSmall]
      .compactMap(\.self) + more + bindings.flatMap { [$0.name, $0.label, $0.meaning ?? ""] } + blocks.flatMap(\.texts)
  }
}

extension Block {
  /// Every text of the block, the quiet ones too.
  fileprivate var texts: [String] {
    switch self {
    case .heading(let text), .paragraph(let text, _): [text]
    case .item(let text, let mark, _): [text, mark]
    case .choice(let choice): [choice.label, choice.mark, choice.detail].compactMap(\.self)
    case .field: []
    }
  }
}
