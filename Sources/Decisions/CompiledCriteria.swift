// Criteria as flat tables of numbers, which decisions read.

/// Criteria made ready to decide: each is a conjunction of factors, and each factor a diagram, as tables of numbers.
///
/// Made by ``Rules`` from its criteria, or kept from an earlier run so that nothing is built at start: see
/// ``Rules/init(questions:uses:cautions:compiled:)``. Two criteria that have a factor in common share it, and it is
/// decided once for both.
public struct CompiledCriteria: Hashable, Sendable {
  /// The number of values of each variable: the known options of each question, then 2 for each judgement.
  public let valueCounts: [Int8]
  /// The nodes of all factors, one after the other, behind three ends: never, always and either.
  ///
  /// Each is its variable, the number of that variable's values, the place of the node where an open variable leads, and
  /// for each value the place of the node where it leads. A place is that of a node's first entry in this table. An end
  /// is written as a node that leads to itself, with as many values as any variable has.
  ///
  /// The nodes of a factor's diagram come first, children before their parents and those of one variable together; the
  /// last is its root. Behind them come those where only open variables lead: each stands for several functions of the
  /// diagram, any of which it may be, and it leads to never or always only where all of them do.
  public let nodes: [Int32]
  /// Three entries for each factor: the place of its first node, that of its root, and the most steps from its root to
  /// an end.
  public let factors: [Int32]
  /// The factors of each criterion, one criterion after the other, as sets of up to 64: bit b of `masks[i]` stands for
  /// factor 64 * `words[i]` + b.
  public let words: [Int32]
  /// The sets that belong to `words`, one for each.
  public let masks: [UInt64]
  /// Where each criterion begins in `words` and `masks`, and last where the last one ends.
  public let starts: [Int32]

  /// Takes tables that ``Rules/compiled`` gave; ``Rules`` check them.
  public init(
    valueCounts: [Int8], nodes: [Int32], factors: [Int32], words: [Int32], masks: [UInt64], starts: [Int32]
  ) {
    self.valueCounts = valueCounts
    self.nodes = nodes
    self.factors = factors
    self.words = words
    self.masks = masks
    self.starts = starts
  }

  /// Whether answers have a value for each variable and none that it does not have.
  func fits(_ answers: Answers) -> Bool {
    let values = answers.values.span
    let counts = valueCounts.span
    guard values.count == counts.count + 1 else { return false }
    // Negative where a value is smaller than its count, so that many are compared at once.
    var difference: Int8 = -1
    for variable in 0..<counts.count { difference &= values[unchecked: variable] &- counts[unchecked: variable] }
    return difference < 0
  }

  /// The number of criteria.
  var count: Int { starts.count - 1 }
  /// The number of factors.
  var factorCount: Int { factors.count / CompiledCriteria.factorSize }
  /// The number of entries of an end, and so the place of `always`; `never` stands at 0, `either` at twice as much.
  var endSize: Int { CompiledCriteria.head + Int(nodes[1]) }

  /// The number of entries of a factor.
  static let factorSize = 3
  /// The number of entries of a node before the places for its values.
  static let head = 3
}

extension CompiledCriteria {
  /// Compiles criteria in their order.
  init(_ criteria: [Criterion], with compiler: CriterionCompiler) {
    let valueCount = compiler.valueCounts.max() ?? 0
    var nodes = (0..<3).flatMap { end -> [Int32] in
      let place = Int32(end * (CompiledCriteria.head + valueCount))
      return [0, Int32(valueCount), place] + Array(repeating: place, count: valueCount)
    }
    var factors: [Int32] = []
    var words: [Int32] = []
    var masks: [UInt64] = []
    var starts: [Int32] = [0]
    var numbers: [Diagram: Int] = [:]
    for criterion in criteria {
      var conjunction: [Int: UInt64] = [:]
      for factor in compiler.factors(of: criterion) {
        let number = numbers[factor] ?? numbers.count
        if number == numbers.count {
          numbers[factor] = number
          factors += append(factor, to: &nodes)
        }
        conjunction[number / 64, default: 0] |= 1 << UInt64(number % 64)
      }
      for (word, mask) in conjunction.sorted(by: { $0.key < $1.key }) {
        words.append(Int32(word))
        masks.append(mask)
      }
      starts.append(Int32(words.count))
    }
    self.init(
      valueCounts: compiler.valueCounts.map { Int8($0) }, nodes: nodes, factors: factors, words: words, masks: masks,
      starts: starts)
  }
}

/// Writes the nodes of a factor behind those that are there; returns its entries.
private func append(_ factor: Diagram, to table: inout [Int32]) -> [Int32] {
  let branches = OpenBranches(of: factor)
  let first = Int32(table.count)
  let endSize = Int32(CompiledCriteria.head) + table[1]
  var places = [0, endSize, 2 * endSize]
  var next = first
  for node in branches.nodes {
    places.append(next)
    next += Int32(CompiledCriteria.head + node.children.count)
  }
  for node in branches.nodes {
    table += [Int32(node.variable), Int32(node.children.count), places[node.open]]
    table += node.children.map { places[$0] }
  }
  return [first, places[branches.root], Int32(branches.depth)]
}
