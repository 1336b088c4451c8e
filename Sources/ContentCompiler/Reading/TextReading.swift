// A text of the content, and what may not stand in it.

/// The text of a tree; an absent one, and reported, where the tree is no text or one that the guide cannot show.
///
/// Only what a person types behind, such as a prompt, may end with a blank.
func readText(_ tree: Tree, mayEndWithBlank: Bool = false, _ findings: Findings) -> Text {
  let absent = Text(string: "", place: tree.place)
  guard case .text(let string) = tree.content else {
    findings.report(.wrongShape(found: tree.shape, allowed: [.text]), at: tree.place)
    return absent
  }
  if string.allSatisfy(\.isWhitespace) {
    findings.report(.emptyText, at: tree.place)
    return absent
  }
  if let scalar = string.unicodeScalars.first(where: isUnseen) {
    findings.report(.unseenCharacter(codePoint(of: scalar)), at: tree.place)
  } else if let unwanted = unwanted(in: string), !(mayEndWithBlank && unwanted == .blankAtTheEnd) {
    findings.report(.unwantedCharacter(unwanted), at: tree.place)
  }
  return Text(string: string, place: tree.place)
}

/// Whether a character shows as nothing, as any blank but the plain one, or as what only some fonts know.
private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .format, .privateUse, .surrogate: true
  case .spaceSeparator: scalar != " "
  default: false
  }
}

/// Such as "U+00AD".
func codePoint(of scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

private func unwanted(in string: String) -> Fault.Unwanted? {
  let scalars = string.unicodeScalars
  if scalars.contains(where: { ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains($0) }) { return .lineBreak }
  if scalars.contains("\t") { return .tab }
  if scalars.contains(where: { $0.properties.generalCategory == .control }) { return .control }
  if string.first?.isWhitespace == true { return .blankAtTheStart }
  if string.last?.isWhitespace == true { return .blankAtTheEnd }
  return nil
}

/// Whether a text is made of lower-case letters, digits, `_` and `-` only.
func isID(_ string: String) -> Bool {
  !string.isEmpty
    && string.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 || $0 == 45 }
}

/// Whether a text is a month from the years 2000 to 2999, as `2025-11`, or a day that there is, as `2025-11-03`.
func isDate(_ string: String) -> Bool {
  let parts = string.split(separator: "-", omittingEmptySubsequences: false)
  guard (2...3).contains(parts.count), string.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }) else {
    return false
  }
  guard parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }) else { return false }
  let numbers = parts.compactMap { Int($0) }
  guard (2000...2999).contains(numbers[0]), (1...12).contains(numbers[1]) else { return false }
  return numbers.count == 2 || (1...CalendarDay.length(ofMonth: numbers[1], year: numbers[0])).contains(numbers[2])
}

/// Whether a text is a whole number from 1 to 999, in digits alone.
func isNumber(_ string: String) -> Bool {
  (1...3).contains(string.utf8.count) && string.utf8.allSatisfy { (48...57).contains($0) } && string.first != "0"
}

/// Whether a text is an address of the web, with a host, or the path of a file whose name ends in `.md`.
func isAddress(_ string: String) -> Bool {
  if string.contains(where: \.isWhitespace) { return false }
  for scheme in ["https://", "http://"] where string.hasPrefix(scheme) {
    let host = string.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let names = host.split(separator: ".", omittingEmptySubsequences: false)
    return names.count > 1 && names.allSatisfy { !$0.isEmpty }
  }
  let file = string.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
  return !string.contains(":") && file.hasSuffix(".md") && file.count > ".md".count
}

/// Whether a text has the digits of a phone number; blanks and signs may stand between them.
func isPhoneNumber(_ string: String) -> Bool { string.filter(\.isWholeNumber).count >= 3 }
