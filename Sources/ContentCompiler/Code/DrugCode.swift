// A drug as a Swift file of its own.

extension WholeGuide {
  /// The file that holds one drug.
  func code(of drug: Written.Drug) -> String {
    var lines: [String] = []
    lines += statements("whatItIs", drug.whatItIs)
    lines += statements("whoItIsFor", drug.whoItIsFor)
    lines += statements("howYouHaveIt", drug.howYouHaveIt)
    lines += statements("whatWith", drug.whatWith)
    lines += statements("sideEffects", drug.sideEffects)
    lines += statements("tellYourTeam", drug.tellYourTeam)
    lines += statements("checks", drug.checks)
    lines += statements("goodToKnow", drug.goodToKnow)
    lines += statements("ask", drug.ask)
    for (index, use) in drug.uses.enumerated() { lines += code(of: use, number: index + 1) }
    lines += constant("said", "Statement?", [drug.said?.code ?? "nil"])
    lines += constant("summary", "Statement", [drug.summary.code])
    lines += constant("emergency", "Statement", [drug.emergency.code])
    lines += [
      "return Drug(",
      "  id: \(literal(drug.id.string)), name: \(literal(drug.name.string)),",
      "  brands: \(literal(drug.brands)), said: said,",
      "  kind: \(literal(drug.kind.string)), ways: [\(drug.ways.map { "Way.\($0.string)" }.joined(separator: ", "))],",
      "  summary: summary, whatItIs: whatItIs, whoItIsFor: whoItIsFor, howYouHaveIt: howYouHaveIt, whatWith: whatWith,",
      "  sideEffects: sideEffects, emergency: emergency, tellYourTeam: tellYourTeam, checks: checks,",
      "  goodToKnow: goodToKnow, ask: ask, seeAlso: \(literal(drug.seeAlso)),",
      "  uses: [\(drug.uses.indices.map { "use\($0 + 1)" }.joined(separator: ", "))])",
    ]
    return file("A drug of the guide.", made(name("drug", drug.id), "Drug", by: lines))
  }

  private func code(of use: Written.Use, number: Int) -> [String] {
    var lines: [String] = []
    var conditions: [String] = []
    for (index, condition) in use.conditions.enumerated() {
      let name = "use\(number)Condition\(index + 1)"
      conditions.append(name)
      lines += constant("\(name)Criterion", "Criterion", [expanded(condition.criterion).code])
      let value = [
        "Condition(",
        "  text: \(literal(condition.text.string)), short: \(literal(condition.short.string)),",
        "  criterion: \(name)Criterion)",
      ]
      lines += constant(name, "Condition", value)
    }
    let value = [
      "Use(",
      "  id: \(literal(use.id.string)), name: \(literal(use.name.string)), sources: \(literal(use.sources)),",
      "  conditions: [\(conditions.joined(separator: ", "))])",
    ]
    return lines + constant("use\(number)", "Use", value)
  }
}
