// A truth function of several variables as a reduced ordered multi-valued decision diagram.

/// A truth function, stored so that equal parts stand once and no node is without effect.
///
/// Each variable has a fixed number of values (an option of a question; false or true for a judgement). Node 0 is
/// false and node 1 is true; every other node tests one variable and names a child for each of its values. Variables
/// come in the same order on every path and children stand before their parents. In that form two functions are equal
/// exactly when their diagrams are, and a variable stands in the diagram exactly when the function depends on it.
///
/// Source: R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", IEEE Transactions on Computers
/// C-35-8 (1986), with more than two values a variable.
struct Diagram: Hashable, Sendable {
  /// The node that stands for a function that is never true.
  static let never = 0
  /// The node that stands for a function that is always true.
  static let always = 1

  /// The variable that each node tests; those of the two ends are -1.
  private(set) var variables: [Int] = [-1, -1]
  /// Where each node's children begin in `children`.
  private(set) var firstChild: [Int] = [0, 0]
  /// The children of every node, one after the other.
  private(set) var children: [Int] = []
  /// The node that stands for the whole function.
  var root = Diagram.never

  /// Adds a node at the end and returns its number; every child must be there already.
  mutating func append(variable: Int, children nodes: [Int]) -> Int {
    variables.append(variable)
    firstChild.append(children.count)
    children.append(contentsOf: nodes)
    return variables.count - 1
  }

  /// The children of a node, one for each value of its variable.
  func children(of node: Int) -> ArraySlice<Int> {
    let end = node + 1 < firstChild.count ? firstChild[node + 1] : children.count
    return children[firstChild[node]..<end]
  }
}

/// What is left of a function once some variables are known.
struct Residue {
  /// Whether the function is now never true, always true, or still open.
  var verdict: Verdict
  /// Marks the variables that can still change it, by their number.
  var support: [Bool]
}

extension Diagram {
  /// The function with some variables known: `known[v]` is the value of variable v, or -1.
  ///
  /// Cost: the nodes are passed once from the ends up, each compared with those of its variable that are left, so it
  /// grows with the diagram and not with the number of combinations.
  func restricted(by known: [Int]) -> Residue {
    var left = children
    // For each node, the first node that stands for the same function after the restriction.
    var same = Array(variables.indices)
    for node in variables.indices.dropFirst(2) {
      let range = firstChild[node]..<(firstChild[node] + children(of: node).count)
      for place in range { left[place] = same[children[place]] }
      let value = known[variables[node]]
      if value >= 0 {
        same[node] = left[range.lowerBound + value]
      } else if range.allSatisfy({ left[$0] == left[range.lowerBound] }) {
        same[node] = left[range.lowerBound]
      } else {
        same[node] = twin(of: node, at: range, in: left, among: same) ?? node
      }
    }
    return Residue(
      verdict: verdict(of: same[root]), support: support(from: same[root], left, variableCount: known.count))
  }

  /// An earlier node that tests the same variable and leads to the same places, or nil.
  private func twin(of node: Int, at range: Range<Int>, in left: [Int], among same: [Int]) -> Int? {
    (2..<node).first { other in
      variables[other] == variables[node] && same[other] == other
        && range.indices.allSatisfy { left[$0] == left[firstChild[other] + $0 - range.lowerBound] }
    }
  }

  private func verdict(of node: Int) -> Verdict {
    switch node {
    case Diagram.never: .doesNotMatch
    case Diagram.always: .matches
    default: .mayMatch
    }
  }

  /// Marks the variables of every node that can be reached from here.
  private func support(from start: Int, _ left: [Int], variableCount: Int) -> [Bool] {
    var support = Array(repeating: false, count: variableCount)
    guard start > Diagram.always else { return support }
    var isReached = Array(repeating: false, count: start + 1)
    isReached[start] = true
    for node in stride(from: start, to: Diagram.always, by: -1) where isReached[node] {
      support[variables[node]] = true
      for place in firstChild[node]..<(firstChild[node] + children(of: node).count) { isReached[left[place]] = true }
    }
    return support
  }
}
