// The factors that hang on one question alone, for up to 64 of them to be decided at once.

/// For each question what each of its values makes of all the factors that hang on it alone.
///
/// Most factors are such ("this question has one of these answers"), so this is most of the work of the verdicts.
struct SingleQuestionFactors: Sendable {
  /// Three entries for each variable and word of factors: the variable, the word, and the place in `masks`.
  let entries: [Int32]
  /// For each value from "open" on, the factors in the word that are never true with it, and those that may be either.
  let masks: [UInt64]

  /// The factors that are none of these.
  let others: [Int32]

  /// Those among the first factors of compiled criteria.
  ///
  /// - Parameter questionCount: the number of variables that are questions; the judgements behind them stay open.
  init(of compiled: CompiledCriteria, first count: Int, questionCount: Int) {
    var entries: [Int32] = []
    var masks: [UInt64] = []
    var others: [Int32] = []
    var places: [[Int]: Int] = [:]
    for factor in 0..<count {
      guard let ends = compiled.ends(ofFactor: factor, questionCount: questionCount) else {
        others.append(Int32(factor))
        continue
      }
      let variable = Int(compiled.nodes[compiled.root(ofFactor: factor)])
      let place = places[[variable, factor / 64]] ?? masks.count
      if place == masks.count {
        places[[variable, factor / 64]] = place
        entries += [Int32(variable), Int32(factor / 64), Int32(place)]
        masks += Array(repeating: 0, count: 2 * ends.count)
      }
      for (value, end) in ends.enumerated() {
        if end == 0 { masks[place + 2 * value] |= 1 << UInt64(factor % 64) }
        if end == 2 * compiled.endSize { masks[place + 2 * value + 1] |= 1 << UInt64(factor % 64) }
      }
    }
    self.entries = entries
    self.masks = masks
    self.others = others
  }
}

extension CompiledCriteria {
  /// The place of a factor's root.
  fileprivate func root(ofFactor factor: Int) -> Int { Int(factors[CompiledCriteria.factorSize * factor + 1]) }

  /// The place of the end that a factor comes to when its question is open, then with each of its values; nil for a
  /// factor of more than one question.
  fileprivate func ends(ofFactor factor: Int, questionCount: Int) -> [Int]? {
    let root = root(ofFactor: factor)
    // A factor that is never true is an end itself, and has no values of its own.
    if root < 3 * endSize { return nil }
    let children = root + CompiledCriteria.head - 1...root + CompiledCriteria.head - 1 + Int(nodes[root + 1])
    let ends = children.map { place in
      var node = Int(nodes[place])
      while node >= 3 * endSize, Int(nodes[node]) >= questionCount {
        node = Int(nodes[node + CompiledCriteria.head - 1])
      }
      return node
    }
    return ends.allSatisfy { $0 < 3 * endSize } ? ends : nil
  }
}
