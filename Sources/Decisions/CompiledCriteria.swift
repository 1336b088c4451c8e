// Criteria as flat tables of numbers, which decisions read.

/// Criteria made ready to decide: each is a conjunction of factors, and each factor a diagram, as tables of numbers.
///
/// Made by ``Rules`` from its criteria, or kept from an earlier run so that nothing is built at start: see
/// ``Rules/init(questions:uses:cautions:compiled:)``. Two criteria that have a factor in common share it, and it is
/// decided once for both.
public struct CompiledCriteria: Hashable, Sendable {
  /// The nodes of all factors, one after the other: each its variable, the number of that variable's values, and for
  /// each value the place of its child.
  ///
  /// A place is that of a node in this table, or 0 for never and 1 for always. Children stand before their parents, and
  /// nodes of one variable stand together. The first two entries stand for the two ends and are not read.
  public let nodes: [Int32]
  /// Two entries for each factor: the place of its first node and that of its root.
  public let factors: [Int32]
  /// The numbers of the factors of each criterion, one criterion after the other.
  public let conjunctions: [Int32]
  /// Where each criterion begins in `conjunctions`, and last where the last one ends.
  public let starts: [Int32]

  /// Takes tables that ``Rules/compiled`` gave.
  public init(nodes: [Int32], factors: [Int32], conjunctions: [Int32], starts: [Int32]) {
    self.nodes = nodes
    self.factors = factors
    self.conjunctions = conjunctions
    self.starts = starts
  }

  /// Compiles criteria in their order.
  init(_ criteria: [Criterion], with compiler: CriterionCompiler) {
    var nodes: [Int32] = [0, 0]
    var factors: [Int32] = []
    var conjunctions: [Int32] = []
    var starts: [Int32] = [0]
    var numbers: [Diagram: Int32] = [:]
    for criterion in criteria {
      for factor in compiler.factors(of: criterion) {
        if let number = numbers[factor] {
          conjunctions.append(number)
          continue
        }
        let number = Int32(numbers.count)
        numbers[factor] = number
        conjunctions.append(number)
        var places: [Int32] = [0, 1]
        let first = Int32(nodes.count)
        for node in factor.nodes {
          places.append(Int32(nodes.count))
          nodes += [Int32(node.variable), Int32(node.children.count)] + node.children.map { places[$0] }
        }
        factors += [first, places[factor.root]]
      }
      starts.append(Int32(conjunctions.count))
    }
    self.init(nodes: nodes, factors: factors, conjunctions: conjunctions, starts: starts)
  }

  /// The number of criteria.
  var count: Int { starts.count - 1 }
}
