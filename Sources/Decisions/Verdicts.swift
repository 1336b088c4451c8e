// The verdict on each criterion for one set of answers, and no more.

/// The verdict on each use, by its number; made once, it is decided again and again without allocating.
///
/// What could still change the verdicts is the larger part of the work of a ``Decision``; where nobody asks for it, this
/// is quicker.
public struct Verdicts: Sendable {
  private let compiled: CompiledCriteria
  /// For each criterion what its factors have come to: bit 0 for either, bit 1 for never.
  private(set) var met: [UInt8]
  private let factorWords: FactorWords
  /// For each 64 factors a word of those that are never true, and then one of those that may be either.
  private(set) var ends: [UInt64]

  /// - Parameters:
  ///   - count: how many of the criteria to decide, from the first.
  ///   - questionCount: the number of variables that are questions; the judgements behind them stay open.
  init(of compiled: CompiledCriteria, first count: Int, questionCount: Int) {
    self.compiled = compiled
    met = Array(repeating: 0, count: count)
    factorWords = FactorWords(of: compiled, firstCriteria: count, questionCount: questionCount)
    ends = Array(repeating: 0, count: 2 * factorWords.count)
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
    settleFactors(of: compiled, factorWords, answers, &ends)
    combineFactors(factorWords, ends, &met)
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

/// Follows the answers through each factor: those of one question together, the others from node to node.
private func settleFactors(
  of compiled: CompiledCriteria, _ factorWords: FactorWords, _ answers: Answers, _ ends: inout [UInt64]
) {
  let values = answers.values.span
  let wordEnds = factorWords.ends.span
  let single = factorWords.single.span
  let masks = factorWords.masks.span
  let others = factorWords.others.span
  let factors = compiled.factors.span
  let nodes = compiled.nodes.span
  let eitherEnd = 2 &* compiled.endSize
  var ends = ends.mutableSpan
  var entry = 0
  var other = 0
  for word in 0..<factorWords.count {
    var never: UInt64 = 0
    var either: UInt64 = 0
    let entryEnd = Int(wordEnds[unchecked: 3 &* word])
    while entry < entryEnd {
      // An open variable has the value -1, and its masks come first.
      let value = Int(values[unchecked: Int(single[unchecked: entry])]) &+ 1
      let place = Int(single[unchecked: entry &+ 1]) &+ 2 &* value
      never |= masks[unchecked: place]
      either |= masks[unchecked: place &+ 1]
      entry &+= 2
    }
    let otherEnd = Int(wordEnds[unchecked: 3 &* word &+ 1])
    while other < otherEnd {
      let factor = Int(others[unchecked: other])
      var node = Int(factors[unchecked: CompiledCriteria.factorSize &* factor &+ 1])
      // Always the most steps, since an end leads to itself: when to stop would be as good as random.
      var steps = factors[unchecked: CompiledCriteria.factorSize &* factor &+ 2]
      while steps > 0 {
        // An open variable has the value -1 and so leads to the entry before those of the values.
        let value = Int(values[unchecked: Int(nodes[unchecked: node])])
        node = Int(nodes[unchecked: node &+ CompiledCriteria.head &+ value])
        steps &-= 1
      }
      never |= (node == 0 ? 1 : 0) << UInt64(factor & 63)
      either |= (node == eitherEnd ? 1 : 0) << UInt64(factor & 63)
      other &+= 1
    }
    ends[unchecked: 2 &* word] = never
    ends[unchecked: 2 &* word &+ 1] = either
  }
}

/// The verdict on each conjunction of factors, word by word.
private func combineFactors(_ factorWords: FactorWords, _ ends: [UInt64], _ met: inout [UInt8]) {
  let wordEnds = factorWords.ends.span
  let criteria = factorWords.criteria.span
  let masks = factorWords.criterionMasks.span
  let ends = ends.span
  var met = met.mutableSpan
  for criterion in 0..<met.count { met[unchecked: criterion] = 0 }
  var entry = 0
  for word in 0..<factorWords.count {
    let never = ends[unchecked: 2 &* word]
    let either = ends[unchecked: 2 &* word &+ 1]
    let end = Int(wordEnds[unchecked: 3 &* word &+ 2])
    while entry < end {
      let mask = masks[unchecked: entry]
      // Without branches: which way they go is as good as random.
      met[unchecked: Int(criteria[unchecked: entry])] |=
        UInt8(truncatingIfNeeded: isAny(mask & never) << 1 | isAny(mask & either))
      entry &+= 1
    }
  }
}

/// 1 where a bit is set, else 0.
private func isAny(_ bits: UInt64) -> UInt64 { (bits | (0 &- bits)) >> 63 }
