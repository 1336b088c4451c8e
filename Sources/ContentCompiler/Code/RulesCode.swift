// The compiled criteria as Swift, so that the guide builds none when it starts.

import Decisions

/// The file that holds the compiled criteria.
func code(of rules: WholeRules) -> String {
  let tables = [("compiledUses", rules.uses.compiled), ("compiledConditions", rules.conditions.compiled)]
  let lines = tables.flatMap { name, compiled in
    constant("\(name)_valueCounts", "[Int8]", numbers(compiled.valueCounts))
      + constant("\(name)_nodes", "[Int32]", numbers(compiled.nodes))
      + constant("\(name)_factors", "[Int32]", numbers(compiled.factors))
      + constant("\(name)_words", "[Int32]", numbers(compiled.words))
      + constant("\(name)_masks", "[UInt64]", numbers(compiled.masks))
      + constant("\(name)_starts", "[Int32]", numbers(compiled.starts))
      + constant(
        name, "CompiledCriteria",
        [
          "CompiledCriteria(",
          "  valueCounts: \(name)_valueCounts, nodes: \(name)_nodes, factors: \(name)_factors, words: \(name)_words,",
          "  masks: \(name)_masks, starts: \(name)_starts)",
        ])
  }
  return file(
    "The criteria of the guide, made ready to decide.",
    made(
      "embeddedCompiled", "Deciders.Compiled",
      by: lines + ["return Deciders.Compiled(uses: compiledUses, conditions: compiledConditions)"]))
}

/// An array literal of numbers, twenty on a line.
private func numbers(_ numbers: [some FixedWidthInteger]) -> [String] {
  let rows = stride(from: 0, to: numbers.count, by: 20).map { start in
    numbers[start..<min(start + 20, numbers.count)].map { "\($0)" }.joined(separator: ", ")
  }
  return array(rows)
}
