// The wording has the keys and slots that the code needs, and no others.

import Decisions

/// Checks the wording of all files against the keys that the code needs.
func checkWording(of guide: Written.Guide, keys: [String: [String]], _ findings: Findings) {
  var first: [String: Place] = [:]
  for phrase in guide.phrases {
    let key = phrase.key.string
    guard let slots = keys[key] else {
      let nearest = nearestID(to: key, in: keys.keys.sorted())
      findings.report(.unknownWording(key, nearest: nearest), at: phrase.key.place)
      continue
    }
    if let place = first[key] {
      findings.report(.duplicate(key, noun: "wording", first: place), at: phrase.key.place)
      continue
    }
    first[key] = phrase.key.place
    check(phrase, slots, findings)
  }
  if guide.unreadable.contains(where: { $0.hasPrefix("wording/") }) { return }
  let place = Place.beginning(of: guide.wordingFolder)
  for (key, slots) in keys.sorted(by: { $0.key < $1.key }) where first[key] == nil {
    findings.report(.missingWording(key, slots: slots), at: place)
  }
}

private func check(_ phrase: Written.Phrase, _ slots: [String], _ findings: Findings) {
  if phrase.text.isAbsent { return }
  guard let parts = phraseParts(phrase.text.string) else {
    return findings.report(.unbalancedBrace, at: phrase.text.place)
  }
  let key = phrase.key.string
  let named = parts.compactMap { if case .slot(let name) = $0 { name } else { nil } }
  for slot in named where !slots.contains(slot) {
    let nearest = nearestID(to: slot, in: slots)
    findings.report(.unknownSlot(slot, key: key, allowed: slots, nearest: nearest), at: phrase.text.place)
  }
  for slot in slots where !named.contains(slot) {
    findings.report(.missingSlot(slot, key: key), at: phrase.text.place)
  }
}
