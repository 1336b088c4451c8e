// Every word of many pages is explained, or one that a child knows.

/// Checks that a word on more than two pages is explained in the glossary, names a drug, or is listed as plain.
///
/// A page is a drug, a topic, a question, or the help lines. While a list of words cannot be read, or the name of a drug
/// is not known, nothing is said.
func checkWords(of guide: Written.Guide, in texts: [ShownText], _ findings: Findings) {
  checkPlainWords(of: guide, findings)
  let lists = ["terms.yaml", "plain-words.yaml"]
  guard lists.allSatisfy({ guide.paths.contains($0) && !guide.unreadable.contains($0) }) else { return }
  let drugFiles = guide.paths.filter { $0.hasPrefix("drugs/") }
  guard guide.drugs.filter({ !$0.name.isAbsent }).count == drugFiles.count else { return }
  let known = KnownWords(of: guide)
  var uses: [String: Set<Place>] = [:]
  for shown in texts where shown.kind != .sound && guide.page(of: shown.text.place) != nil {
    for word in known.unknownWords(in: shown.text.string) { uses[word, default: []].insert(shown.text.place) }
  }
  for (word, places) in uses {
    let pages = Set(places.compactMap(guide.page)).sorted()
    guard pages.count > 2, let first = places.min() else { continue }
    findings.report(.unexplainedWord(word, pages: pages), at: first)
  }
}

extension Written.Guide {
  /// The page on which a text at this place is shown, such as "drugs/tea", or nil where it is of no page alone.
  fileprivate func page(of place: Place) -> String? {
    guard place.path.hasPrefix("\(folder)/"), !place.path.hasPrefix("\(wordingFolder)/") else { return nil }
    let path = place.path.dropFirst(folder.count + 1)
    let isPage = path == "help.yaml" || ["drugs/", "topics/", "questions/"].contains { path.hasPrefix($0) }
    return isPage ? String(path.dropLast(".yaml".count)) : nil
  }
}

/// The words that need no word more.
private struct KnownWords {
  /// The words of each spelling of a term, by the first of them.
  private var forms: [String: [[String]]] = [:]
  private var words: Set<String>

  init(of guide: Written.Guide) {
    words = Set(guide.plainWords.map(\.string))
    for name in guide.drugs.flatMap({ [$0.name] + $0.brands }) { words.formUnion(plainWords(of: name.string)) }
    for form in guide.terms.flatMap(\.forms).map({ spelledWords(of: $0.string) }) {
      if let first = form.first { forms[first, default: []].append(form) }
    }
  }

  /// The words of a text that are not known by themselves and stand in no spelling of a term.
  func unknownWords(in text: String) -> [String] {
    let found = spelledWords(of: text)
    var explained: Set<Int> = []
    for place in found.indices {
      for form in forms[found[place], default: []] where found[place...].starts(with: form) {
        explained.formUnion(place..<place + form.count)
      }
    }
    return found.indices.filter { !explained.contains($0) }.map { found[$0].lowercased() }
      .filter { !words.contains($0) && $0.first?.isLetter == true }
  }
}

/// The words and numbers of a text as lists have them: in small letters, without the `'s` of a possessive.
func plainWords(of text: String) -> [String] { spelledWords(of: text).map { $0.lowercased() } }

/// The words and numbers of a text as spellings of terms have them: like plain words, but for those of capitals alone.
///
/// So the term ER does not explain "er", as in `TermIndex` of module Pages.
func spelledWords(of text: String) -> [String] {
  words(of: text, joinsHyphens: true).map { word in
    let count = word.string.hasSuffix("'s") ? 2 : 0
    let isShouted = text[word.range].dropLast(count).allSatisfy { $0.isASCII && !$0.isLowercase }
    let string = String(word.string.dropLast(count))
    return isShouted ? string.uppercased() : string
  }
}
