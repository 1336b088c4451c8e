// A text cut into words and numbers, for rules that look for words.

/// A word or a number of a text, without the signs around it.
struct Word: Hashable {
  /// What it is made of.
  enum Kind: Hashable {
    /// Letters, and digits behind them, such as "HER2".
    case word
    /// Digits, such as those of "100mg", with a point or comma inside.
    case number
    /// A slot of a wording, which may be filled with anything.
    case slot
  }

  let kind: Kind
  /// In small letters, with straight apostrophes, and with one of the two signs for "micro".
  let string: String
  let range: Range<String.Index>
}

/// The words and numbers of a text.
///
/// - Parameter joinsHyphens: Whether "side-effect" is one word.
func words(of text: String, joinsHyphens: Bool) -> [Word] {
  var words: [Word] = []
  var index = text.startIndex
  while index < text.endIndex {
    let start = index
    let kind: Word.Kind? =
      text[index].isLetter ? .word : text[index].isNumber ? .number : text[index] == "{" ? .slot : nil
    text.formIndex(after: &index)
    guard let kind else { continue }
    while index < text.endIndex, goesOn(kind, at: index, in: text, joinsHyphens) { text.formIndex(after: &index) }
    let string = text[start..<index].lowercased()
      .replacing("\u{2019}", with: "'").replacing("\u{3BC}", with: "\u{B5}")
    words.append(Word(kind: kind, string: string, range: start..<index))
  }
  return words
}

/// Whether what stands at a place belongs to the word or number before it.
private func goesOn(_ kind: Word.Kind, at index: String.Index, in text: String, _ joinsHyphens: Bool) -> Bool {
  let character = text[index]
  let next = text.index(after: index)
  switch kind {
  case .word:
    if character.isLetter || character.isNumber { return true }
    guard character == "'" || character == "\u{2019}" || (joinsHyphens && character == "-") else { return false }
    return next < text.endIndex && (text[next].isLetter || text[next].isNumber)
  case .number:
    if character.isNumber { return true }
    return (character == "." || character == ",") && next < text.endIndex && text[next].isNumber
  case .slot: return text[text.index(before: index)] != "}"
  }
}
