// No word is wider than the narrowest screen leaves room for.

/// Checks that each word fits on a line wherever its text stands; lines are broken at blanks only.
///
/// What fills a slot is not known here, so a slot takes no columns.
func checkWidths(of texts: [ShownText], _ findings: Findings) {
  for shown in texts {
    let allowed = shown.layouts.map(\.columns).min() ?? 0
    for word in withoutSlots(shown).split(separator: " ") where columns(of: word) > allowed {
      findings.report(.wideWord(String(word), columns: columns(of: word), allowed: allowed), at: shown.text.place)
    }
  }
}

private func withoutSlots(_ shown: ShownText) -> String {
  guard shown.kind == .wording, let parts = phraseParts(shown.text.string) else { return shown.text.string }
  return parts.map { if case .plain(let text) = $0 { text } else { "" } }.joined()
}
