// Decides compiled criteria for one set of answers, with what could still change each.

/// What follows for each of some compiled criteria, and the room that working it out takes.
///
/// Made once and used for any number of sets of answers: evaluating allocates nothing.
struct Evaluation: Sendable {
  private(set) var verdicts: Verdicts
  /// The number of words of a set of variables, a bit for each.
  let wordCount: Int
  /// For each criterion the set of variables that can still change its verdict.
  private(set) var open: [UInt64]

  private let compiled: CompiledCriteria
  /// For each factor the set of variables that can still change it.
  private var factorOpen: [UInt64]
  /// The table of nodes with each place replaced by that of the first node which now stands for the same function. In
  /// the entry of a node's variable stands what stands for the node itself.
  private var left: [Int32]
  /// For each place of a node, the set of variables that its function now depends on.
  private var support: [UInt64]

  init(of compiled: CompiledCriteria, questionCount: Int) {
    self.compiled = compiled
    verdicts = Verdicts(of: compiled, first: compiled.count, questionCount: questionCount)
    wordCount = (compiled.valueCounts.count + 63) / 64
    open = Array(repeating: 0, count: compiled.count * wordCount)
    factorOpen = Array(repeating: 0, count: compiled.factorCount * wordCount)
    left = compiled.nodes
    support = Array(repeating: 0, count: compiled.nodes.count * wordCount)
    for end in 0..<3 { left[end * compiled.endSize] = Int32(end * compiled.endSize) }
    // The first node of a factor leads to ends alone, so where it is kept it depends on its own variable and no other.
    for factor in 0..<compiled.factorCount where compiled.factors[CompiledCriteria.factorSize * factor + 1] > 0 {
      let first = Int(compiled.factors[CompiledCriteria.factorSize * factor])
      let variable = Int(compiled.nodes[first])
      support[first * wordCount + variable / 64] = 1 << UInt64(variable % 64)
    }
  }

  /// The variables that can still change the verdict on a criterion, a bit for each.
  func openVariables(_ criterion: Int) -> ArraySlice<UInt64> {
    open[criterion * wordCount..<(criterion + 1) * wordCount]
  }

  /// One word of the variables that can still change a verdict on any of the first criteria.
  func openVariables(ofFirst count: Int, word: Int) -> UInt64 {
    var set: UInt64 = 0
    for criterion in 0..<count { set |= open[criterion * wordCount + word] }
    return set
  }

  /// Decides each criterion for these answers.
  ///
  /// Cost: beside that of the verdicts, each factor that is open is passed once from its ends up to the first node that
  /// the known answers do not lead past, and each node that is left is compared with the others of its variable. So it
  /// grows with the diagrams of the factors and the number of criteria, never with the number of combinations.
  mutating func evaluate(_ answers: Answers) {
    verdicts.redecide(answers)
    restrictFactors(of: compiled, answers, verdicts.ends, wordCount: wordCount, &left, &support, &factorOpen)
    joinOpen(of: compiled, verdicts.met, verdicts.ends, factorOpen, wordCount: wordCount, &open)
  }
}

/// Puts together what can change the factors of each criterion that is open; nothing can change the others.
private func joinOpen(
  of compiled: CompiledCriteria, _ met: [UInt8], _ ends: [UInt64], _ factorOpen: [UInt64], wordCount: Int,
  _ open: inout [UInt64]
) {
  let words = compiled.words.span
  let masks = compiled.masks.span
  let starts = compiled.starts.span
  let met = met.span
  let ends = ends.span
  let factorOpen = factorOpen.span
  var open = open.mutableSpan
  for criterion in 0..<met.count {
    let set = criterion * wordCount
    for word in 0..<wordCount { open[unchecked: set + word] = 0 }
    if met[unchecked: criterion] != 1 { continue }
    var index = Int(starts[unchecked: criterion])
    let end = Int(starts[unchecked: criterion + 1])
    while index < end {
      let factorWord = Int(words[unchecked: index])
      var factors = masks[unchecked: index] & ends[unchecked: 2 * factorWord + 1]
      while factors != 0 {
        let factor = 64 * factorWord + factors.trailingZeroBitCount
        factors &= factors &- 1
        for word in 0..<wordCount { open[unchecked: set + word] |= factorOpen[unchecked: factor * wordCount + word] }
      }
      index += 1
    }
  }
}

/// Finds what can change each factor that is open.
private func restrictFactors(
  of compiled: CompiledCriteria, _ answers: Answers, _ ends: [UInt64], wordCount: Int, _ left: inout [Int32],
  _ support: inout [UInt64], _ factorOpen: inout [UInt64]
) {
  let factors = compiled.factors.span
  let nodes = compiled.nodes.span
  let values = answers.values.span
  let ends = ends.span
  var left = left.mutableSpan
  var support = support.mutableSpan
  var factorOpen = factorOpen.mutableSpan
  for word in 0..<ends.count / 2 {
    var open = ends[unchecked: 2 * word + 1]
    while open != 0 {
      let factor = 64 * word + open.trailingZeroBitCount
      open &= open &- 1
      let first = Int(factors[unchecked: CompiledCriteria.factorSize * factor])
      let root = Int(factors[unchecked: CompiledCriteria.factorSize * factor + 1])
      let top = firstOpenNode(from: root, nodes, values)
      var kept = first &* wordCount
      if top != first {
        restrict(from: first, to: top, nodes, values, &left, &support, wordCount: wordCount)
        kept = Int(left[unchecked: top]) &* wordCount
      }
      for word in 0..<wordCount {
        factorOpen[unchecked: factor * wordCount + word] = support[unchecked: kept + word]
      }
    }
  }
}

/// The first node on the way down from a root whose variable is open; there must be one.
private func firstOpenNode(from root: Int, _ nodes: Span<Int32>, _ values: Span<Int8>) -> Int {
  var node = root
  while true {
    let value = Int(values[unchecked: Int(nodes[unchecked: node])])
    if value < 0 { return node }
    node = Int(nodes[unchecked: node + CompiledCriteria.head + value])
  }
}

/// Puts the known answers into the nodes from a factor's first to the one given, so that what is left is reduced again
/// and depends on each variable that it tests.
///
/// - Parameters:
///   - values: The value of each variable; negative where it is open.
///   - left: See ``Evaluation``; so is `support`.
private func restrict(
  from first: Int, to last: Int, _ nodes: Span<Int32>, _ values: Span<Int8>, _ left: inout MutableSpan<Int32>,
  _ support: inout MutableSpan<UInt64>, wordCount: Int
) {
  var node = first
  while node <= last {
    let variable = Int(nodes[unchecked: node])
    let children = node + CompiledCriteria.head
    let end = children + Int(nodes[unchecked: node + 1])
    let value = Int(values[unchecked: variable])
    if value >= 0 {
      left[unchecked: node] = left[unchecked: Int(nodes[unchecked: children + value])]
    } else {
      let head = left[unchecked: Int(nodes[unchecked: children])]
      left[unchecked: children] = head
      var isWithoutEffect = true
      var index = children + 1
      while index < end {
        let child = left[unchecked: Int(nodes[unchecked: index])]
        left[unchecked: index] = child
        if child != head { isWithoutEffect = false }
        index += 1
      }
      if isWithoutEffect {
        left[unchecked: node] = head
      } else if let twin = twin(of: node, end: end, variable, notBefore: first, nodes, left) {
        left[unchecked: node] = Int32(truncatingIfNeeded: twin)
      } else {
        left[unchecked: node] = Int32(truncatingIfNeeded: node)
        for word in 0..<wordCount {
          var set: UInt64 = word == variable >> 6 ? 1 << UInt64(variable & 63) : 0
          var index = children
          while index < end {
            set |= support[unchecked: Int(left[unchecked: index]) * wordCount + word]
            index += 1
          }
          support[unchecked: node * wordCount + word] = set
        }
      }
    }
    node = end
  }
}

/// The earlier node of this variable that leads to the same places and so stands for the same function, or nil.
private func twin(
  of node: Int, end: Int, _ variable: Int, notBefore first: Int, _ nodes: Span<Int32>,
  _ left: borrowing MutableSpan<Int32>
) -> Int? {
  let size = end - node
  var other = node - size
  while other >= first, Int(nodes[unchecked: other]) == variable {
    if Int(left[unchecked: other]) == other {
      var index = node + CompiledCriteria.head
      while index < end, left[unchecked: index] == left[unchecked: index - node + other] { index += 1 }
      if index == end { return other }
    }
    other -= size
  }
  return nil
}
