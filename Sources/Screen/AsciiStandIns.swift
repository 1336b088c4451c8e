// The ASCII that stands for other characters where the locale shows nothing else.

/// ASCII of the same width that stands for a character: `-` for a dash, `e` for é, `?` where nothing comes near.
public func asciiStandIn(for character: Character) -> String {
  if character.isASCII { return String(character) }
  if let standIn = standIns[character] { return String(standIn) }
  if columnWidth(of: character) == 2 { return "??" }
  return String(character.unicodeScalars.first.flatMap(letterWithoutMarks) ?? "?")
}

/// Signs that have a near relative in ASCII. No relative: signs where a wrong guess would change the meaning, such as
/// `≥`, `±`, `½` and raised digits. The degree sign is a blank, because an `o` would make 38° look like 380.
private let standIns: [Character: Character] = [
  "\u{A0}": " ", "\u{2002}": " ", "\u{2003}": " ", "\u{2007}": " ", "\u{2009}": " ", "\u{202F}": " ", "°": " ",
  "“": "\"", "”": "\"", "„": "\"", "‟": "\"", "«": "\"", "»": "\"", "″": "\"",
  "‘": "'", "’": "'", "‚": "'", "‛": "'", "‹": "'", "›": "'", "′": "'", "´": "'",
  "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "─": "-", "━": "=", "═": "=",
  "•": "*", "●": "*", "◆": "*", "■": "#", "█": "#", "▪": "*", "○": "o", "◦": "o", "·": ".", "…": ".",
  "│": "|", "┃": "|", "║": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+",
  "┼": "+", "╭": "+", "╮": "+", "╰": "+", "╯": "+",
  "→": ">", "▶": ">", "►": ">", "▸": ">", "❯": ">", "←": "<", "◀": "<", "◄": "<", "◂": "<", "↑": "^", "▲": "^",
  "▴": "^", "↓": "v", "▼": "v", "▾": "v", "✓": "+", "✔": "+", "×": "x", "✗": "x", "✘": "x",
  "µ": "u", "μ": "u", "α": "a", "β": "b", "¿": "?", "¡": "!", "ı": "i",
]

/// The letter under its accents: e for é, o for ø, A for Ậ. Its Unicode name says which letter it is.
private func letterWithoutMarks(_ scalar: Unicode.Scalar) -> Character? {
  if scalar.isASCII { return Character(scalar) }
  guard let words = scalar.properties.name?.split(separator: " "), words.count > 5,
    words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1, words[4] == "WITH"
  else { return nil }
  return (words[1] == "SMALL" ? words[3].lowercased() : String(words[3])).first
}
