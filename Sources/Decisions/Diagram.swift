// A truth function of several variables as a reduced ordered multi-valued decision diagram.

/// What a criterion says, whichever way it is written: two are equal exactly when no answers tell them apart.
///
/// Stored so that equal parts stand once and no node is without effect. Each variable has a fixed number of values (an
/// option of a question; false or true for a judgement). Node 0 is false and node 1 is true; every other node tests one
/// variable and names a child for each of its values. Variables come in the same order on every path, children stand
/// before their parents, and the last node is the root. In that form a variable stands in the diagram exactly when the
/// function depends on it.
///
/// Source: R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", IEEE Transactions on Computers
/// C-35-8 (1986), with more than two values a variable.
public struct Diagram: Hashable, Sendable {
  /// One test of a variable.
  struct Node: Hashable, Sendable {
    var variable: Int
    /// The node that each value leads to.
    var children: [Int]
  }

  /// The node that stands for a function that is never true.
  static let never = 0
  /// The node that stands for a function that is always true.
  static let always = 1
  /// The number of the first node that is no end.
  static let firstTest = 2

  /// The nodes that are no end: the first is node 2.
  var nodes: [Node] = []
  /// The node that stands for the whole function.
  var root = Diagram.never

  /// Whether no answers make it true.
  public var isNever: Bool { root == Diagram.never }
  /// Whether no answers make it false.
  public var isAlways: Bool { root == Diagram.always }
}
