// The factors that hang on one question alone, for up to 64 of them to be decided at once.

/// For each question what each of its values makes of all the factors that hang on it alone.
///
/// Most factors are such ("this question has one of these answers"), so this is most of the work of the verdicts.
struct SingleQuestionFactors: Sendable {
  /// Three entries for each variable and word of factors: the variable, the word, and the place in `masks`.
  let entries: [Int32]
  /// For each value from "open" on, the factors in the word that are never true with it, and those that may be either.
  let masks: [UInt64]

  /// Those among the first factors of compiled criteria.
  init(of compiled: CompiledCriteria, first count: Int) {
    var entries: [Int32] = []
    var masks: [UInt64] = []
    var places: [[Int]: Int] = [:]
    for factor in (0..<count).filter(compiled.isOfOneQuestion) {
      let root = Int(compiled.factors[CompiledCriteria.factorSize * factor + 1])
      let variable = Int(compiled.nodes[root])
      let valueCount = Int(compiled.nodes[root + 1])
      let place = places[[variable, factor / 64]] ?? masks.count
      if place == masks.count {
        places[[variable, factor / 64]] = place
        entries += [Int32(variable), Int32(factor / 64), Int32(place)]
        masks += Array(repeating: 0, count: 2 * (valueCount + 1))
      }
      for value in 0...valueCount {
        let end = Int(compiled.nodes[root + CompiledCriteria.head - 1 + value])
        if end == 0 { masks[place + 2 * value] |= 1 << UInt64(factor % 64) }
        if end == 2 * compiled.endSize { masks[place + 2 * value + 1] |= 1 << UInt64(factor % 64) }
      }
    }
    self.entries = entries
    self.masks = masks
  }
}

extension CompiledCriteria {
  /// Whether a factor asks one question and then is settled.
  func isOfOneQuestion(factor: Int) -> Bool {
    factors[CompiledCriteria.factorSize * factor + 1] > 0 && factors[CompiledCriteria.factorSize * factor + 2] == 1
  }
}
