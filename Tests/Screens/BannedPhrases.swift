// The phrases that no screen may hold, and where a text holds one.

/// The phrases of a list, each as its words; `#` stands for a number.
///
/// The content compiler looks for the same phrases in the texts that pages are made of. This is written apart from it, so
/// that a mistake in one is not a mistake in both.
struct BannedPhrases: Sendable {
  private let phrases: [[String]]

  /// - Parameter list: a phrase a line.
  init(_ list: String) {
    phrases = list.split(separator: "\n").map { words(of: String($0)) }.filter { !$0.isEmpty }
  }

  var count: Int { phrases.count }

  /// The first phrase in a text, or nil.
  func first(in text: String) -> String? {
    let found = words(of: text)
    return found.indices.lazy.compactMap { place in
      phrases.first { phrase in
        found[place...].count >= phrase.count
          && zip(phrase, found[place...]).allSatisfy { $0 == $1 || $0 == "#" && $1.allSatisfy(\.isNumber) }
      }
    }.first?.joined(separator: " ")
  }
}

/// The words and numbers of a text in small letters, a number apart from letters behind it.
private func words(of text: String) -> [String] {
  var words: [String] = []
  var last: Character = " "
  for character in text.replacing("\u{2019}", with: "'").lowercased() {
    if character == "#" || character.isLetter || character.isNumber || character == "'" {
      let goesOn =
        last.isLetter && character.isLetter || last.isNumber && character.isNumber || last == "'"
        || character == "'" && last.isLetter
      if goesOn, !words.isEmpty { words[words.count - 1].append(character) } else { words.append(String(character)) }
    }
    last = character
  }
  return words
}
