// No text says what banned-phrases.yaml lists.

/// Checks the texts for phrases that the guide does not say; words count, whatever signs and capitals they have.
func checkPhrases(of guide: Written.Guide, in texts: [ShownText], _ findings: Findings) {
  let banned = BannedPhrases(guide.bannedPhrases)
  for shown in texts {
    for match in banned.matches(in: shown.text.string) {
      findings.report(.bannedPhrase(match.found, instead: match.phrase.instead.string), at: shown.text.place)
    }
  }
}

/// What stands in a phrase for any number.
private let anyNumber = "#"

private let numberWords: Set<String> = [
  "half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty",
  "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
]

/// The banned phrases by their first word, so that a text is passed only once.
private struct BannedPhrases {
  private struct Pattern {
    let words: [String]
    let phrase: Written.BannedPhrase
  }

  private var patterns: [String: [Pattern]] = [:]

  init(_ phrases: [Written.BannedPhrase]) {
    for phrase in phrases where !phrase.phrase.isAbsent {
      let words = phraseWords(of: phrase.phrase.string)
      if let first = words.first { patterns[first, default: []].append(Pattern(words: words, phrase: phrase)) }
    }
  }

  /// The phrases in a text with the words that they were found in; the longest at each place, and none inside another.
  func matches(in text: String) -> [(found: String, phrase: Written.BannedPhrase)] {
    var rest = words(of: text, joinsHyphens: false)[...]
    var matches: [(found: String, phrase: Written.BannedPhrase)] = []
    while let first = rest.first {
      let fitting = (patterns[first.string, default: []] + (first.isAnyNumber ? patterns[anyNumber, default: []] : []))
        .filter { rest.starts(with: $0.words, by: fits) }
      if let longest = fitting.max(by: { $0.words.count < $1.words.count }) {
        let found = rest.prefix(longest.words.count).map { String(text[$0.range]) }
        matches.append((found.joined(separator: " "), longest.phrase))
        rest = rest.dropFirst(found.count)
      } else {
        rest = rest.dropFirst()
      }
    }
    return matches
  }

  private func fits(_ word: Word, _ pattern: String) -> Bool {
    word.string == pattern || pattern == anyNumber && word.isAnyNumber
  }
}

extension Word {
  /// Whether it is a number in digits or in letters.
  fileprivate var isAnyNumber: Bool { kind == .number || kind == .word && numberWords.contains(string) }
}

/// The words of a banned phrase, in which `#` is a word and stands for any number.
func phraseWords(of phrase: String) -> [String] {
  phrase.split(separator: anyNumber, omittingEmptySubsequences: false)
    .map { words(of: String($0), joinsHyphens: false).map(\.string) }
    .enumerated().flatMap { $0 == 0 ? $1 : [anyNumber] + $1 }
}
