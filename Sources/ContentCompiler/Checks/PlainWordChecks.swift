// The list of plain words: small letters, each once, in order, and none that the glossary explains.

/// Checks plain-words.yaml itself.
func checkPlainWords(of guide: Written.Guide, _ findings: Findings) {
  let forms = guide.terms.flatMap(\.forms).map { spelledWords(of: $0.string) }
  let explained = Set(forms.filter { $0.count == 1 }.joined())
  var first: [String: Place] = [:]
  var previous = ""
  for word in guide.plainWords where !word.isAbsent {
    let string = word.string
    if string.contains(where: \.isUppercase) {
      findings.report(.capitalInPlainWord(string), at: word.place)
    } else if plainWords(of: string) != [string] || string.first?.isLetter != true {
      findings.report(.noPlainWord(string), at: word.place)
    } else if let place = first[string] {
      findings.report(.duplicate(string, noun: "plain word", first: place), at: word.place)
    } else if string < previous {
      findings.report(.unsortedPlainWord(string, after: previous), at: word.place)
    } else if explained.contains(string) {
      findings.report(.needlessPlainWord(string), at: word.place)
    }
    if first[string] == nil { first[string] = word.place }
    previous = string
  }
}
