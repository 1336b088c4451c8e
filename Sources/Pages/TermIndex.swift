// Finds the words that the guide explains where they stand in a text.

import Guide

/// The spellings of all terms, by their first word, so that a text is passed only once.
struct TermIndex: Sendable {
  private struct Form: Sendable {
    var words: [String]
    /// The place of the term among the terms of the guide.
    var term: Int
  }

  private let forms: [String: [Form]]

  init(_ terms: [Guide.Term]) {
    var forms: [String: [Form]] = [:]
    for (index, term) in terms.enumerated() {
      for form in term.forms.map(TermIndex.words) {
        if let first = form.first { forms[first, default: []].append(Form(words: form, term: index)) }
      }
    }
    self.forms = forms
  }

  /// The terms in a text, each by its place, in the order of their first mention; a term may come more than once.
  func terms(in text: String) -> [Int] {
    let words = TermIndex.words(of: text)
    return words.indices.flatMap { place in
      forms[words[place], default: []].filter { words[place...].starts(with: $0.words) }.map(\.term)
    }
  }

  /// The words of a text without the signs around them.
  ///
  /// Capitals without small letters, such as ER, keep their case, so that "er" is no term.
  private static func words(of text: String) -> [String] {
    text.utf8.split { !isPartOfWord($0) }.map { word in
      let isShouted = word.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      let text = String(Substring(word))
      return isShouted ? text : text.lowercased()
    }
  }

  /// Letters, digits and the few signs that stand inside names; every byte of a letter outside ASCII too.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: "/-'&".utf8.contains(byte)
    }
  }
}
