// A text cut into its sentences.

/// A sentence by its words.
struct Sentence: Hashable {
  /// What stands between blanks, with the signs around it; a dash alone is no word, and a slot is one.
  let words: [Substring]

  /// Its first three words, such as "Tea is made ...".
  var beginning: String {
    words.prefix(3).joined(separator: " ") + (words.count > 3 ? " ..." : "")
  }
}

/// The sentences of a text; each ends at a sign before a blank, with the quotation marks and brackets that close behind
/// it, or where the text ends.
///
/// Behind a full stop the next word has to begin as a sentence does: "approx. 2" is two sentences, "approx. two" is one.
func sentences(of text: String) -> [Sentence] {
  let parts = text.split(separator: " ")
  var sentences: [Sentence] = []
  var words: [Substring] = []
  for (index, part) in parts.enumerated() {
    if part.isWord { words.append(part) }
    let next = parts[(index + 1)...].first(where: \.isWord)
    if !words.isEmpty, endsSentence(part, before: next) {
      sentences.append(Sentence(words: words))
      words = []
    }
  }
  return words.isEmpty ? sentences : sentences + [Sentence(words: words)]
}

/// The words in which a sign that ends a sentence stands before a capital letter, such as "home.You"; addresses are none.
func joinedSentences(in text: String) -> [String] {
  text.split(separator: " ").filter { word in
    guard !word.contains("/"), !word.contains("@"), !word.lowercased().hasPrefix("www.") else { return false }
    return zip(word, word.dropFirst()).contains { endSigns.contains($0) && $1.isUppercase }
  }.map(String.init)
}

private let endSigns: Set<Character> = [".", "?", "!"]
private let quotationMarks: Set<Character> = ["\"", "'", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}"]

private func endsSentence(_ word: Substring, before next: Substring?) -> Bool {
  guard let sign = word.last(where: { !quotationMarks.contains($0) && $0 != ")" && $0 != "]" }) else { return false }
  guard sign == ".", let first = next?.first else { return endSigns.contains(sign) }
  return first.isUppercase || first.isNumber || quotationMarks.contains(first) || ["(", "[", "{"].contains(first)
}

extension Substring {
  /// Whether it is more than signs.
  fileprivate var isWord: Bool { contains { $0.isLetter || $0.isNumber || $0 == "{" } }
}
