// No text says what banned-phrases.yaml lists.

/// Checks the texts for phrases that the guide does not say; words count, whatever signs and capitals they have.
func checkPhrases(of guide: Written.Guide, in texts: [ShownText], _ findings: Findings) {
  let banned = BannedPhrases(guide.bannedPhrases)
  for shown in texts {
    let text = shown.text.string
    for (range, phrase) in banned.matches(in: text) {
      findings.report(.bannedPhrase(String(text[range]), instead: phrase.instead.string), at: shown.text.place)
    }
  }
}

/// The banned phrases by their first word, so that a text is passed only once.
private struct BannedPhrases {
  private struct Pattern {
    let words: [String]
    let phrase: Written.BannedPhrase
  }

  private static let number = "#"
  private var patterns: [String: [Pattern]] = [:]

  init(_ phrases: [Written.BannedPhrase]) {
    for phrase in phrases where !phrase.phrase.isAbsent {
      let words = Self.patternWords(of: phrase.phrase.string)
      if let first = words.first { patterns[first, default: []].append(Pattern(words: words, phrase: phrase)) }
    }
  }

  /// The words of a phrase, in which `#` is a word and stands for any number.
  private static func patternWords(of phrase: String) -> [String] {
    phrase.split(separator: number, omittingEmptySubsequences: false)
      .map { words(of: String($0), joinsHyphens: false).map(\.string) }
      .enumerated().flatMap { $0 == 0 ? $1 : [number] + $1 }
  }

  /// Where phrases stand in a text; the longest at each place, and none inside another.
  func matches(in text: String) -> [(Range<String.Index>, Written.BannedPhrase)] {
    let words = words(of: text, joinsHyphens: false)
    // A slot equals no word of a phrase.
    let strings = words.map { $0.kind == .number ? Self.number : $0.string }
    var matches: [(Range<String.Index>, Written.BannedPhrase)] = []
    var place = 0
    while place < words.count {
      let fitting = patterns[strings[place], default: []].filter { strings[place...].starts(with: $0.words) }
      guard let longest = fitting.max(by: { $0.words.count < $1.words.count }) else {
        place += 1
        continue
      }
      let last = place + longest.words.count - 1
      matches.append((words[place].range.lowerBound..<words[last].range.upperBound, longest.phrase))
      place = last + 1
    }
    return matches
  }
}
