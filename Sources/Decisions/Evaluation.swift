// Decides compiled criteria for one set of answers.

/// What follows for each of some compiled criteria, and the room that working it out takes.
///
/// Made once and used for any number of sets of answers: evaluating allocates nothing.
struct Evaluation: Sendable {
  /// The number of words of a set of variables, a bit for each.
  let wordCount: Int
  /// One for each criterion.
  private(set) var verdicts: [Verdict]
  /// For each criterion the set of variables that can still change its verdict.
  private(set) var open: [UInt64]

  /// One for each factor.
  private var factorVerdicts: [Verdict]
  /// For each factor the set of variables that can still change it.
  private var factorOpen: [UInt64]
  /// The table of nodes with each place replaced by that of the first node which now stands for the same function. In
  /// the entry of a node's variable stands what stands for the node itself.
  private var left: [Int32]
  /// For each place of a node, the set of variables that its function now depends on.
  private var support: [UInt64]

  init(of compiled: CompiledCriteria, variableCount: Int) {
    wordCount = (variableCount + 63) / 64
    verdicts = Array(repeating: .mayMatch, count: compiled.count)
    open = Array(repeating: 0, count: compiled.count * wordCount)
    factorVerdicts = Array(repeating: .mayMatch, count: compiled.factors.count / 2)
    factorOpen = Array(repeating: 0, count: compiled.factors.count / 2 * wordCount)
    left = compiled.nodes
    support = Array(repeating: 0, count: compiled.nodes.count * wordCount)
    // Never and always stand for themselves.
    left[1] = 1
  }

  /// The variables that can still change the verdict on a criterion, a bit for each.
  func openVariables(_ criterion: Int) -> ArraySlice<UInt64> {
    open[criterion * wordCount..<(criterion + 1) * wordCount]
  }

  /// Decides each criterion for these answers.
  ///
  /// Cost: each factor is passed once from its ends up to the first node that the known answers do not lead past, and
  /// each node that is left is compared with the others of its variable; then each criterion goes through its factors.
  /// So it grows with the diagrams of the factors and the number of criteria, never with the number of combinations.
  mutating func evaluate(_ compiled: CompiledCriteria, _ answers: Answers) {
    for factor in factorVerdicts.indices {
      let root = settle(
        from: Int(compiled.factors[2 * factor]), root: Int(compiled.factors[2 * factor + 1]), compiled.nodes.span,
        answers.values.span)
      factorVerdicts[factor] = root == 0 ? .doesNotMatch : root == 1 ? .matches : .mayMatch
      for word in 0..<wordCount { factorOpen[factor * wordCount + word] = support[root * wordCount + word] }
    }
    for criterion in verdicts.indices { combine(criterion, compiled) }
  }

  /// The verdict of a conjunction of factors, and what can change it.
  private mutating func combine(_ criterion: Int, _ compiled: CompiledCriteria) {
    let range = Int(compiled.starts[criterion])..<Int(compiled.starts[criterion + 1])
    var verdict = Verdict.matches
    for index in range {
      let factor = factorVerdicts[Int(compiled.conjunctions[index])]
      if factor == .doesNotMatch {
        verdict = .doesNotMatch
        break
      }
      if factor == .mayMatch { verdict = .mayMatch }
    }
    verdicts[criterion] = verdict
    for word in 0..<wordCount {
      var set: UInt64 = 0
      if verdict == .mayMatch {
        // Factors that are settled depend on nothing, so they add nothing.
        for index in range { set |= factorOpen[Int(compiled.conjunctions[index]) * wordCount + word] }
      }
      open[criterion * wordCount + word] = set
    }
  }

  /// The place that stands for a factor once the known answers are put in; its `support` is then right.
  private mutating func settle(from first: Int, root: Int, _ nodes: Span<Int32>, _ values: Span<Int8>) -> Int {
    var top = root
    while top > 1 {
      let value = values[Int(nodes[top])]
      if value < 0 { break }
      top = Int(nodes[top + 2 + Int(value)])
    }
    if top <= 1 { return top }
    var node = first
    while node <= top {
      let variable = Int(nodes[node])
      let count = Int(nodes[node + 1])
      let value = values[variable]
      if value >= 0 {
        left[node] = left[Int(nodes[node + 2 + Int(value)])]
      } else {
        let head = left[Int(nodes[node + 2])]
        left[node + 2] = head
        var isWithoutEffect = true
        for index in node + 3..<node + 2 + count {
          let child = left[Int(nodes[index])]
          left[index] = child
          if child != head { isWithoutEffect = false }
        }
        left[node] = isWithoutEffect ? head : Int32(keep(node, variable, count, notBefore: first, nodes))
      }
      node += 2 + count
    }
    return Int(left[top])
  }

  /// The earlier node that now stands for the same function, or else this one with its support.
  private mutating func keep(_ node: Int, _ variable: Int, _ count: Int, notBefore first: Int, _ nodes: Span<Int32>)
    -> Int
  {
    var other = node - 2 - count
    while other >= first, Int(nodes[other]) == variable {
      if Int(left[other]) == other, (2..<2 + count).allSatisfy({ left[other + $0] == left[node + $0] }) { return other }
      other -= 2 + count
    }
    for word in 0..<wordCount {
      var set: UInt64 = word == variable / 64 ? 1 << (variable % 64) : 0
      for index in node + 2..<node + 2 + count { set |= support[Int(left[index]) * wordCount + word] }
      support[node * wordCount + word] = set
    }
    return node
  }
}
