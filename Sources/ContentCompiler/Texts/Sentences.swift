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

/// The sentences of a text; each ends at a full stop, a question mark or an exclamation mark before a blank, with the
/// quotation marks and brackets that close behind it, or where the text ends.
func sentences(of text: String) -> [Sentence] {
  var sentences: [Sentence] = []
  var words: [Substring] = []
  for word in text.split(separator: " ") {
    if word.contains(where: { $0.isLetter || $0.isNumber || $0 == "{" }) { words.append(word) }
    if endsSentence(word), !words.isEmpty {
      sentences.append(Sentence(words: words))
      words = []
    }
  }
  return words.isEmpty ? sentences : sentences + [Sentence(words: words)]
}

private func endsSentence(_ word: Substring) -> Bool {
  let closing: Set<Character> = ["\"", "'", ")", "]", "\u{201D}", "\u{2019}"]
  return word.last { !closing.contains($0) }.map { [".", "?", "!"].contains($0) } ?? false
}
