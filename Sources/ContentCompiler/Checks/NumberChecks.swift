// Phone numbers and temperatures stand in help.yaml alone, where a hospital puts its own.

/// Checks that no other text has a phone number or a degree sign.
func checkNumbers(of guide: Written.Guide, in texts: [ShownText], _ findings: Findings) {
  for text in texts.map(\.text) where text.place.path != "\(guide.folder)/help.yaml" {
    for number in phoneNumbers(in: text.string) { findings.report(.misplacedPhone(number), at: text.place) }
    if text.string.contains(where: { $0 == "\u{B0}" || $0 == "\u{2103}" }) {
      findings.report(.misplacedTemperature, at: text.place)
    }
  }
}

/// The rows of digits and blanks in a text with at least 7 digits.
private func phoneNumbers(in text: String) -> [String] {
  text.split { $0 != " " && !$0.isWholeNumber }.filter { $0.count(where: \.isWholeNumber) >= 7 }
    .map { $0.split(separator: " ").joined(separator: " ") }
}
