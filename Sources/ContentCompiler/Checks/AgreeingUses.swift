// No two uses always agree, except where the later one says so.

import Decisions

/// Checks that each `agrees_with` names a use that is there.
func checkAgreedNames(of guide: Written.Guide, _ findings: Findings) {
  guard !guide.unreadable.contains(where: { $0.hasPrefix("drugs/") }) else { return }
  let uses = guide.drugs.flatMap(\.uses)
  let known = uses.map(\.id.string)
  for name in uses.compactMap(\.agreesWith) where !name.isAbsent && !known.contains(name.string) {
    let nearest = nearestID(to: name.string, in: known)
    findings.report(
      .unknownID(name.string, noun: "use", home: "\(guide.folder)/drugs", nearest: nearest), at: name.place)
  }
}

/// Checks which uses say the same as an earlier one.
///
/// - Parameter sound: The uses whose criteria have no error, in the order of the guide.
func checkAgreement(of sound: [Written.Use], in guide: WholeGuide, _ truths: Truths, _ findings: Findings) {
  var earlier: [Diagram: [Written.Use]] = [:]
  for use in sound {
    let truth = truths.truth(of: guide.expanded(use.criterion))
    let agreeing = earlier[truth, default: []]
    earlier[truth] = agreeing + [use]
    if let twin = agreeing.first(where: { $0.id.place.path == use.id.place.path }) {
      findings.report(.twinUse(use.id.string, of: twin.id.string, at: twin.id.place), at: use.id.place)
    } else if let name = use.agreesWith {
      if agreeing.contains(where: { $0.id.string == name.string }) { continue }
      check(name, of: use, agreeing: agreeing.first, sound, in: guide, findings)
    } else if let first = agreeing.first {
      findings.report(.agreeingUse(use.id.string, with: first.id.string, at: first.id.place), at: use.id.place)
    }
  }
}

/// Reports an `agrees_with` that names none of the agreeing uses; nothing is known of a use with an error.
private func check(
  _ name: Text, of use: Written.Use, agreeing: Written.Use?, _ sound: [Written.Use], in guide: WholeGuide,
  _ findings: Findings
) {
  let earlier = guide.drugs.flatMap(\.uses).map(\.id.string).prefix { $0 != use.id.string }
  if !earlier.contains(name.string) {
    findings.report(.laterUse(name.string, use: use.id.string), at: name.place)
  } else if sound.contains(where: { $0.id.string == name.string }) {
    findings.report(
      .disagreeingUse(use.id.string, from: name.string, agreeing: agreeing?.id.string), at: name.place)
  }
}
