// Plain text as Markdown that reads the same.

/// A text on one line as Markdown, with what has a meaning there made plain.
///
/// Only what every reader of Markdown takes back is put before a character; where that is not so an entity stands for it.
func escapedForMarkdown(_ text: String) -> String {
  let characters = Array(text)
  var escaped = ""
  for (index, character) in characters.enumerated() {
    let rest = characters[(index + 1)...]
    switch character {
    case "\\", "`", "*", "_", "[", "]", "#": escaped += "\\\(character)"
    // A blank behind them leaves these two as they are.
    case "<": escaped += rest.first.map { $0.isLetter || "/!?".contains($0) } == true ? "&lt;" : "<"
    case "~": escaped += rest.first == "~" || escaped.hasSuffix("~") || escaped.hasSuffix("&#126;") ? "&#126;" : "~"
    case "&": escaped += beginsEntity(rest) ? "&amp;" : "&"
    case ">", "+", "-": escaped += index == 0 ? "\\\(character)" : "\(character)"
    case ".", ")": escaped += isNumber(characters[..<index]) ? "\\\(character)" : "\(character)"
    default: escaped += character.isNewline ? " " : "\(character)"
    }
  }
  return escaped
}

/// A web address as a link that shows it, anything else as plain text.
func markdownLink(_ address: String) -> String {
  isLink(address) ? "<\(address)>" : escapedForMarkdown(address)
}

/// Whether what follows an ampersand would make it an entity, such as `amp;` or `#60;`.
private func beginsEntity(_ rest: ArraySlice<Character>) -> Bool {
  let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
  return !name.isEmpty && rest.dropFirst(name.count).first == ";"
}

/// Whether a text that begins like this would make a numbered list.
private func isNumber(_ beginning: ArraySlice<Character>) -> Bool {
  !beginning.isEmpty && beginning.count < 10 && beginning.allSatisfy { $0.isASCII && $0.isNumber }
}
