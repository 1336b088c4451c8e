// A wording cut into plain text and slots.

/// A part of a wording.
enum PhrasePart: Hashable {
  case plain(String)
  case slot(String)
}

/// The parts of a wording such as `Question {number} of up to {most}`; nil where a brace has no partner.
func phraseParts(_ text: String) -> [PhrasePart]? {
  var parts: [PhrasePart] = []
  var plain = ""
  var slot: String?
  for character in text {
    switch (character, slot) {
    case ("{", nil):
      if !plain.isEmpty { parts.append(.plain(plain)) }
      (plain, slot) = ("", "")
    case ("}", let name?):
      parts.append(.slot(name))
      slot = nil
    case ("{", _), ("}", nil): return nil
    case (_, let name?): slot = name + String(character)
    case (_, nil): plain.append(character)
    }
  }
  if !plain.isEmpty { parts.append(.plain(plain)) }
  return slot == nil ? parts : nil
}
