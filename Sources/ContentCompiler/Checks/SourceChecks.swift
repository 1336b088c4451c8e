// Every source that a statement, a use, a question or a code names is there.

import Decisions

/// Checks the source ids of all statements, uses, questions and codes.
///
/// While a file of sources cannot be read nobody knows which ids it holds, so nothing is said about any.
func checkSources(of guide: Written.Guide, _ findings: Findings) {
  guard !guide.unreadable.contains(where: { $0.hasPrefix("sources/") }) else { return }
  let known = guide.sources.map(\.id.string)
  let knownSet = Set(known)
  for source in guide.namedSources where !source.isAbsent && !knownSet.contains(source.string) {
    let nearest = nearestID(to: source.string, in: known)
    findings.report(
      .unknownID(source.string, noun: "source", home: "\(guide.folder)/sources", nearest: nearest), at: source.place)
  }
}

extension Written.Guide {
  /// The source ids of all statements, uses, questions and codes.
  var namedSources: [Text] { sourceLists.flatMap { $0 } }

  /// The source ids of each statement, use, question and code.
  var sourceLists: [[Text]] {
    statementLists.flatMap { $0 }.map(\.sources) + drugs.flatMap(\.uses).map(\.sources) + questions.map(\.sources)
      + questions.flatMap(\.codes).map(\.sources)
  }

  /// Every statement of every file, those of a list together.
  var statementLists: [[Written.Statement]] {
    var all = drugs.flatMap(\.statementLists)
    all += questions.flatMap { [$0.why, $0.help] }
    all += topics.flatMap(\.sections).flatMap { [$0.paragraphs, $0.items] }
    all += terms.flatMap { [$0.said.map { [$0] } ?? [], $0.meaning] }
    all += judgements.map { [$0.statement] } + cautions.map { [$0.statement] }
    if let notCovered { all.append([notCovered.statement]) }
    all += contacts.map { [$0.note] }
    all += levels.flatMap { [[$0.heading], $0.items] }
    return all
  }
}

extension Written.Drug {
  fileprivate var statementLists: [[Written.Statement]] {
    [
      [summary], said.map { [$0] } ?? [], [emergency], whatItIs, whoItIsFor, howYouHaveIt, whatWith, sideEffects,
      tellYourTeam, checks, goodToKnow, ask,
    ]
  }
}
