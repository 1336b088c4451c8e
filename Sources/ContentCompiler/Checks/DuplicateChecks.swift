// What stands in a list stands there once.

/// Reports each text that was in the list before.
///
/// - Parameters:
///   - noun: What messages call such a text.
///   - form: What two texts have in common that are the same.
func checkEachOnce(
  _ texts: [Text], _ noun: String, by form: (String) -> String = { $0 }, _ findings: Findings
) {
  var first: [String: Place] = [:]
  for text in texts where !text.isAbsent {
    if let place = first[form(text.string)] {
      findings.report(.duplicate(text.string, noun: noun, first: place), at: text.place)
    } else {
      first[form(text.string)] = text.place
    }
  }
}

/// Checks that no list names a source or says a thing twice, and that no spelling or phrase stands in its file twice.
func checkDuplicates(of guide: Written.Guide, _ findings: Findings) {
  for sources in guide.sourceLists { checkEachOnce(sources, "source", findings) }
  for statements in guide.statementLists { checkEachOnce(statements.map(\.text), "text", findings) }
  checkEachOnce(
    guide.terms.flatMap(\.forms), "spelling", by: { spelledWords(of: $0).joined(separator: " ") }, findings)
  for phrase in guide.bannedPhrases.map(\.phrase) where !phrase.isAbsent && phraseWords(of: phrase.string).isEmpty {
    findings.report(.emptyPhrase(phrase.string), at: phrase.place)
  }
  checkEachOnce(
    guide.bannedPhrases.map(\.phrase).filter { !phraseWords(of: $0.string).isEmpty }, "phrase",
    by: { phraseWords(of: $0).joined(separator: " ") }, findings)
}

/// Checks that the terms stand in the order of the alphabet of their names.
func checkTermOrder(of guide: Written.Guide, _ findings: Findings) {
  let names = guide.terms.map(\.name).filter { !$0.isAbsent }
  for (previous, name) in zip(names, names.dropFirst())
  where name.string.lowercased() < previous.string.lowercased() {
    findings.report(.unsortedTerm(name.string, after: previous.string), at: name.place)
  }
}
