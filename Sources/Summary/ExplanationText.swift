// Why each use has its verdict, as text.

import Decisions
import Guide
import Screen

extension Guide {
  /// Explanations as text with lines of at most `width` columns, ending in a line's end.
  public func explanationText(
    of explanations: [UseExplanation], for findings: Findings, width: Int = 80
  ) -> String {
    let introduction = [
      wording.explainTitle.uppercased(), String(repeating: "=", count: width), "",
      "\(wording.summaryCaution) \(wording.summaryFacts(date: date(factsAsOf)))",
    ]
    let lines =
      introduction.flatMap { wrap($0, columns: width).map(\.text) }
      + explanations.flatMap { [""] + ExplanationWriter(guide: self, findings: findings, width: width).lines(for: $0) }
    return lines.map { $0 + "\n" }.joined()
  }
}

/// Writes the explanation of a use.
private struct ExplanationWriter {
  let guide: Guide
  let findings: Guide.Findings
  let width: Int

  private var wording: Wording { guide.wording }

  func lines(for explanation: Guide.UseExplanation) -> [String] {
    let use = explanation.use
    let name = wording.explainUse(drug: guide.name(of: explanation.drug), use: use.use.name)
    let verdict = guide.words(for: use.outcome.verdict, isNotCovered: findings.isNotCovered)
    var lines = wrap(name, columns: width).map(\.text) + [String(repeating: "-", count: min(name.count, width))]
    lines += wrap(wording.explainVerdict(drug: use.use.id, verdict: verdict), columns: width).map(\.text)
    lines += ["", wording.explainConditions + ":"]
    for (condition, tree) in explanation.conditions {
      lines += item("\(word(tree.standing)): \(condition.text)", depth: 0) + part(tree, depth: 1)
    }
    lines.append("")
    if explanation.whatIf.isEmpty { return lines + wrap(wording.explainNothingOpen, columns: width).map(\.text) }
    lines.append(wording.explainWhatIf + ":")
    for question in explanation.whatIf {
      lines += item(question.question.name, depth: 0)
      for option in question.options {
        let verdict = guide.words(for: option.verdict, isNotCovered: option.isNotCovered)
        lines += item(wording.explainWhatIfOption(option: option.option.label, verdict: verdict), depth: 1)
      }
    }
    return lines
  }

  /// A part of a condition with the parts below it.
  private func part(_ part: Explanation, depth: Int) -> [String] {
    item("\(word(part.standing)): \(text(of: part.criterion))", depth: depth)
      + part.parts.flatMap { self.part($0, depth: depth + 1) }
  }

  /// What is asked for, and for a question also what it was answered with.
  private func text(of criterion: Criterion) -> String {
    let wanted = guide.words(for: criterion)
    guard case .answer(let id, _) = criterion,
      let given = findings.answers[id].flatMap({ guide.question(id)?.option($0) })?.label
    else { return wanted }
    let isInert = findings.decision.inert.contains(id)
    return "\(wanted) \(isInert ? wording.explainGivenInert(option: given) : wording.explainGiven(option: given))"
  }

  private func word(_ standing: Standing) -> String {
    switch standing {
    case .holds: wording.explainTrue
    case .fails: wording.explainFalse
    case .open: wording.explainOpen
    }
  }

  /// A line of a list, its further lines under its first.
  private func item(_ text: String, depth: Int) -> [String] {
    hanging(text, behind: String(repeating: "  ", count: depth) + "- ", columns: width)
  }
}
