// No use, and no part of a criterion, is one that no answers can make true.

import Decisions

/// Finds what can never be true in a criterion.
struct ImpossibleParts {
  let guide: WholeGuide
  let truths: Truths
  let findings: Findings

  /// Reports each cause once: not again for what holds it.
  ///
  /// - Returns: How many there are.
  func reportAll(in whole: WholeCriterion) -> Int {
    let parts = whole.written.allParts()
    var reported: [[Int]] = []
    for part in parts where reportIfNeverAsked(part, in: whole) { reported.append(part.path) }
    for part in parts.reversed() where !reported.contains(where: { $0.starts(with: part.path) }) {
      guard case .all(let inner, let place) = part.criterion else { continue }
      guard truths.truth(of: whole.expanded.part(at: part.path[...])).isNever else { continue }
      reported.append(part.path)
      if case .use(let use) = whole.owner, part.path.isEmpty {
        findings.report(.neverMatchingUse(use.id.string, conflicting: conflict(in: inner)), at: place)
      } else {
        findings.report(.impossibleAll, at: place)
      }
    }
    return reported.count
  }

  /// Reports a criterion on a question that the rest of its row keeps from being asked.
  private func reportIfNeverAsked(_ part: WrittenPart, in whole: WholeCriterion) -> Bool {
    guard case .answer(let name, _) = part.criterion else { return false }
    guard let question = guide.question(name.string), let appliesWhen = question.appliesWhen else { return false }
    let row = whole.expanded.row(of: part.path[...])
    guard !truths.truthIfAllApply(of: row).isNever else { return false }
    guard truths.truthIfAllApply(of: .all([row, guide.whenAsked(appliesWhen)])).isNever else { return false }
    findings.report(
      .neverAskedThere(name.string, appliesWhen: "\(appliesWhen)", in: whole.noun), at: part.criterion.place)
    return true
  }

  /// The places of as few of these criteria as are already never true together.
  private func conflict(in criteria: [Written.Criterion]) -> [Place] {
    var kept = criteria
    for index in criteria.indices.reversed() {
      var fewer = kept
      fewer.remove(at: index)
      if truths.truth(of: .all(fewer.map(guide.expanded))).isNever { kept = fewer }
    }
    return kept.map(\.place)
  }
}

extension WholeGuide {
  /// An "applies when" with those of the questions that it names, so that it holds also as if all of them applied.
  fileprivate func whenAsked(_ appliesWhen: Written.Criterion) -> Criterion {
    switch appliesWhen {
    case .all(let parts, _): .all(parts.map(whenAsked))
    case .any(let parts, _): .any(parts.map(whenAsked))
    case .answer(let name, _):
      .all([expanded(appliesWhen)] + (question(name.string)?.appliesWhen.map { [whenAsked($0)] } ?? []))
    case .named(let name): written.criterion(name.string).map { whenAsked($0.criterion) } ?? .any([])
    case .judgement, .absent: expanded(appliesWhen)
    }
  }
}
