// How to settle the factors of compiled criteria: 64 in a word, those that hang on one question alone at once.

/// How to settle factors, 64 in a word.
///
/// Most factors hang on one question alone ("this question has one of these answers"). For those it is written down
/// what each value of the question makes of all of them in a word at once.
struct FactorWords: Sendable {
  /// Three entries for each word: where its entries end in `single`, in `others`, and in `criteria`.
  let ends: [Int32]
  /// Two entries for each word and question with a factor of its own there: the variable, and the place in `masks`.
  let single: [Int32]
  /// For each value from "open" on, the factors in the word that are never true with it, and those that may be either.
  let masks: [UInt64]
  /// The numbers of the other factors.
  let others: [Int32]

  /// The criteria that have factors in a word, and which those are.
  let criteria: [Int32]
  let criterionMasks: [UInt64]

  /// The factors that the first criteria need.
  ///
  /// - Parameter questionCount: the number of variables that are questions; the judgements behind them stay open.
  init(of compiled: CompiledCriteria, firstCriteria: Int, questionCount: Int) {
    let entries = 0..<Int(compiled.starts[firstCriteria])
    // Factors are numbered in the order in which the criteria first name them.
    let count = entries.map { 64 * (Int(compiled.words[$0]) + 1) - compiled.masks[$0].leadingZeroBitCount }.max() ?? 0
    let owners = (0..<firstCriteria).flatMap { criterion in
      Array(repeating: Int32(criterion), count: Int(compiled.starts[criterion + 1] - compiled.starts[criterion]))
    }
    var criteria: [Int32] = []
    var criterionMasks: [UInt64] = []
    var ends: [Int32] = []
    var single: [Int32] = []
    var masks: [UInt64] = []
    var others: [Int32] = []
    for word in 0..<(count + 63) / 64 {
      var places: [Int: Int] = [:]
      for factor in 64 * word..<min(64 * word + 64, count) {
        guard let settled = compiled.ends(ofFactor: factor, questionCount: questionCount) else {
          others.append(Int32(factor))
          continue
        }
        let variable = Int(compiled.nodes[compiled.root(ofFactor: factor)])
        let place = places[variable] ?? masks.count
        if place == masks.count {
          places[variable] = place
          single += [Int32(variable), Int32(place)]
          masks += Array(repeating: 0, count: 2 * settled.count)
        }
        for (value, end) in settled.enumerated() {
          if end == 0 { masks[place + 2 * value] |= 1 << UInt64(factor % 64) }
          if end == 2 * compiled.endSize { masks[place + 2 * value + 1] |= 1 << UInt64(factor % 64) }
        }
      }
      for entry in entries where Int(compiled.words[entry]) == word {
        criteria.append(owners[entry])
        criterionMasks.append(compiled.masks[entry])
      }
      ends += [Int32(single.count), Int32(others.count), Int32(criteria.count)]
    }
    (self.ends, self.single, self.masks, self.others) = (ends, single, masks, others)
    (self.criteria, self.criterionMasks) = (criteria, criterionMasks)
  }

  /// The number of words.
  var count: Int { ends.count / 3 }
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
