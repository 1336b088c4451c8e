// Every part of a criterion, and every option in it, makes a difference.

import Decisions

/// Finds what could be left out of a criterion.
///
/// All that it reports could be left out together, since what was found is left out while it looks further. Each part
/// is judged by the words of the criterion as if all questions applied: what is only said again by an "applies when" is
/// there for the reader. A part of an `all` is judged without the alternatives to that `all`, as a row of a decision
/// table is: in `any: [{a: no}, all: [{a: yes}, {b: yes}]]` the `{a: yes}` keeps the rows apart.
struct NeedlessParts {
  private let whole: WholeCriterion
  private let truths: Truths
  private let findings: Findings
  /// The criterion without what was reported.
  private(set) var criterion: Criterion

  /// - Precondition: nothing in the criterion is impossible.
  init(of whole: WholeCriterion, _ truths: Truths, _ findings: Findings) {
    self.whole = whole
    self.truths = truths
    self.findings = findings
    criterion = whole.expanded
  }

  /// Reports each outermost part, and each option, that makes no difference; of two that say the same, the later one.
  mutating func reportAll() {
    if case .question(let question) = whole.owner, truths.truth(of: criterion).isAlways {
      return findings.report(.needlessAppliesWhen(question.id.string), at: whole.written.place)
    }
    look(into: whole.written, path: [])
  }

  private mutating func look(into written: Written.Criterion, path: [Int]) {
    switch written {
    case .all(let parts, _), .any(let parts, _):
      for (index, part) in parts.enumerated().reversed() { look(at: part, of: written, path: path + [index]) }
    case .answer(let name, let options): look(at: options, of: name.string, path)
    case .judgement, .named, .absent: break
    }
  }

  private mutating func look(at part: Written.Criterion, of parent: Written.Criterion, path: [Int]) {
    let isAlternative = if case .any = parent { true } else { false }
    let without = criterion.replacing(path[...], with: isAlternative ? .any([]) : .all([]))
    let row = criterion.row(of: path[...])
    let isNeedless =
      isAlternative ? isNeedless(alternative: row, without: without) : isSame(row, without.row(of: path[...]))
    if isNeedless {
      findings.report(.needlessPart(in: whole.noun), at: part.place)
      criterion = without
    } else {
      look(into: part, path: path)
    }
  }

  private mutating func look(at options: [Text], of question: String, _ path: [Int]) {
    var kept = options.map(\.string)
    for (index, option) in options.enumerated().reversed() where kept.count > 1 {
      var fewer = kept
      fewer.remove(at: index)
      let without = criterion.replacing(path[...], with: .answer(question, isOneOf: fewer))
      let alone = criterion.replacing(path[...], with: .answer(question, isOneOf: [option.string]))
      if isNeedless(alternative: alone.row(of: path[...]), without: without) {
        findings.report(.needlessOption(option.string, question: question, in: whole.noun), at: option.place)
        (criterion, kept) = (without, fewer)
      }
    }
  }

  /// Whether the whole says the same without an alternative, or the row of that can never be true.
  private func isNeedless(alternative row: Criterion, without: Criterion) -> Bool {
    isSame(criterion, without) || truths.truth(of: row).isNever
  }

  private func isSame(_ first: Criterion, _ second: Criterion) -> Bool {
    truths.truthIfAllApply(of: first) == truths.truthIfAllApply(of: second)
      && truths.truth(of: first) == truths.truth(of: second)
  }
}
