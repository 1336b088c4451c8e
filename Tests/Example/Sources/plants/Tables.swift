// The compiled criteria as Swift source, to be kept in GardenTables.swift.

import Decisions

/// The text of a Swift file that holds these tables.
func source(of tables: CompiledCriteria) -> [String] {
  [
    "// The criteria of Garden.swift made ready to decide; written by `plants tables`.",
    "",
    "import Decisions",
    "",
    "let gardenTables = CompiledCriteria(",
    "  valueCounts: \(tables.valueCounts),",
    "  nodes: [\n\(rows(tables.nodes))\n  ],",
    "  factors: [\n\(rows(tables.factors))\n  ],",
    "  words: \(tables.words),",
    "  masks: \(tables.masks),",
    "  starts: \(tables.starts))",
  ]
}

/// Sixteen numbers to a line.
private func rows(_ numbers: [Int32]) -> String {
  stride(from: 0, to: numbers.count, by: 16).map { start in
    "    " + numbers[start..<min(start + 16, numbers.count)].map { "\($0)," }.joined(separator: " ")
  }.joined(separator: "\n")
}

/// The rules, with the tables that were kept: nothing is built when the program starts.
func quickRules() throws(RulesError) -> Rules {
  try Rules(
    questions: Garden.questions, uses: Garden.plants, cautions: Garden.cautions, compiled: gardenTables)
}
