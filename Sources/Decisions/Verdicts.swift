// The verdict on each criterion for one set of answers, and no more.

/// The verdict on each use, by its number; made once, it is decided again and again without allocating.
///
/// What could still change the verdicts is the larger part of the work of a ``Decision``; where nobody asks for it, this
/// is quicker.
public struct Verdicts: Sendable {
  private let compiled: CompiledCriteria
  /// For each criterion what its factors have come to: bit 0 for either, bit 1 for never.
  private(set) var met: [UInt8]
  private let single: SingleQuestionFactors
  /// For each 64 factors a word of those that are never true, and then one of those that may be either.
  private(set) var ends: [UInt64]

  /// - Parameters:
  ///   - count: how many of the criteria to decide, from the first.
  ///   - questionCount: the number of variables that are questions; the judgements behind them stay open.
  init(of compiled: CompiledCriteria, first count: Int, questionCount: Int) {
    self.compiled = compiled
    met = Array(repeating: 0, count: count)
    // Factors are numbered in the order in which the criteria first name them.
    let entries = 0..<Int(compiled.starts[count])
    let factorCount =
      entries.map { 64 * (Int(compiled.words[$0]) + 1) - compiled.masks[$0].leadingZeroBitCount }.max() ?? 0
    single = SingleQuestionFactors(of: compiled, first: factorCount, questionCount: questionCount)
    ends = Array(repeating: 0, count: (factorCount + 63) / 64 * 2)
  }

  /// The verdict on the use with this number.
  public subscript(use: Int) -> Verdict {
    switch met[use] {
    case 0: .matches
    case 1: .mayMatch
    default: .doesNotMatch
    }
  }

  /// Decides again, for other answers.
  ///
  /// Cost: for each factor one walk from its root, which meets each of its questions at most once, and for each use a
  /// look at its factors.
  ///
  /// - Precondition: the rules that made these verdicts made the answers.
  public mutating func redecide(_ answers: Answers) {
    precondition(compiled.fits(answers), "other rules made the answers")
    settleFactors(of: compiled, single, answers, &ends)
    combineFactors(of: compiled, ends, &met)
  }
}

extension Rules {
  /// The verdicts for these answers, without what could change them.
  ///
  /// - Precondition: these rules made the answers.
  public func verdicts(_ answers: Answers) -> Verdicts {
    var verdicts = Verdicts(of: compiled, first: uses.count, questionCount: questions.count)
    verdicts.redecide(answers)
    return verdicts
  }
}

// Below, nothing is checked that `CompiledCriteria.isSound` has checked before.

/// Follows the answers through each factor: those of one question 64 at a time, the others from node to node.
private func settleFactors(
  of compiled: CompiledCriteria, _ single: SingleQuestionFactors, _ answers: Answers, _ ends: inout [UInt64]
) {
  let values = answers.values.span
  var ends = ends.mutableSpan
  for word in 0..<ends.count { ends[unchecked: word] = 0 }
  let entries = single.entries.span
  let masks = single.masks.span
  var entry = 0
  while entry < entries.count {
    // An open variable has the value -1, and its masks come first.
    let value = Int(values[unchecked: Int(entries[unchecked: entry])]) &+ 1
    let word = 2 &* Int(entries[unchecked: entry &+ 1])
    let place = Int(entries[unchecked: entry &+ 2]) &+ 2 &* value
    ends[unchecked: word] |= masks[unchecked: place]
    ends[unchecked: word &+ 1] |= masks[unchecked: place &+ 1]
    entry &+= 3
  }
  let others = single.others.span
  let factors = compiled.factors.span
  let nodes = compiled.nodes.span
  let either = 2 &* compiled.endSize
  for index in 0..<others.count {
    let factor = Int(others[unchecked: index])
    let entry = CompiledCriteria.factorSize &* factor
    var node = Int(factors[unchecked: entry &+ 1])
    // Always the most steps, since an end leads to itself: when to stop would be as good as random.
    var steps = factors[unchecked: entry &+ 2]
    while steps > 0 {
      // An open variable has the value -1 and so leads to the entry before those of the values.
      let value = Int(values[unchecked: Int(nodes[unchecked: node])])
      node = Int(nodes[unchecked: node &+ CompiledCriteria.head &+ value])
      steps &-= 1
    }
    let word = 2 &* (factor >> 6)
    ends[unchecked: word] |= (node == 0 ? 1 : 0) << UInt64(factor & 63)
    ends[unchecked: word &+ 1] |= (node == either ? 1 : 0) << UInt64(factor & 63)
  }
}

/// The verdict on each conjunction of factors.
private func combineFactors(of compiled: CompiledCriteria, _ ends: [UInt64], _ met: inout [UInt8]) {
  let words = compiled.words.span
  let masks = compiled.masks.span
  let starts = compiled.starts.span
  let ends = ends.span
  var met = met.mutableSpan
  var index = 0
  for criterion in 0..<met.count {
    var never: UInt64 = 0
    var either: UInt64 = 0
    let end = Int(starts[unchecked: criterion &+ 1])
    while index < end {
      let word = 2 &* Int(words[unchecked: index])
      never |= masks[unchecked: index] & ends[unchecked: word]
      either |= masks[unchecked: index] & ends[unchecked: word &+ 1]
      index &+= 1
    }
    // Without branches: which way they go is as good as random.
    met[unchecked: criterion] = UInt8(truncatingIfNeeded: isAny(never) << 1 | isAny(either))
  }
}

/// 1 where a bit is set, else 0.
private func isAny(_ bits: UInt64) -> UInt64 { (bits | (0 &- bits)) >> 63 }
