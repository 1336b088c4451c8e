// Gives each node of a diagram one more branch, for when its variable is open.

/// A diagram whose nodes also say where an open variable leads, so that one walk from the root finds the verdict.
///
/// A node that an open variable leads to stands for the set of functions that its values lead to: whichever of them it
/// is. As soon as such a set holds both never and always it is the end `either`. This is how a nondeterministic
/// automaton is made deterministic; in the worst case there are as many sets as subsets of the nodes of one variable,
/// but for conditions that people write there are few more than there are nodes.
///
/// Source: M. O. Rabin and D. Scott, "Finite Automata and Their Decision Problems", IBM Journal of Research and
/// Development 3-2 (1959).
struct OpenBranches {
  /// One test of a variable; a child is one of three ends (0 never, 1 always, 2 either) or node n at place n - 3.
  struct Node {
    var variable: Int
    var children: [Int]
    var open: Int
  }

  /// The nodes of the diagram in their order, then those where only open variables lead.
  private(set) var nodes: [Node]
  /// The node for the whole function, or an end.
  let root: Int

  private static let either = 2
  private static let firstTest = 3
  /// The node for each set of nodes.
  private var numbers: [Set<Int>: Int] = [:]

  init(of diagram: Diagram) {
    // Here there is one end more.
    func moved(_ node: Int) -> Int { node < Diagram.firstTest ? node : node + 1 }
    nodes = diagram.nodes.map {
      Node(variable: $0.variable, children: $0.children.map(moved), open: OpenBranches.either)
    }
    root = moved(diagram.root)
    for index in diagram.nodes.indices { nodes[index].open = number(of: Set(nodes[index].children)) }
  }

  /// The most steps from the root to an end.
  var depth: Int {
    var depths = Array(repeating: 0, count: OpenBranches.firstTest + nodes.count)
    // Where a node leads is of a later variable.
    for index in nodes.indices.sorted(by: { nodes[$0].variable > nodes[$1].variable }) {
      let below = (nodes[index].children + [nodes[index].open]).map { depths[$0] }
      depths[index + OpenBranches.firstTest] = 1 + (below.max() ?? 0)
    }
    return depths[root]
  }

  /// The node for "one of these functions".
  private mutating func number(of set: Set<Int>) -> Int {
    if set.count == 1, let only = set.first { return only }
    if set.contains(OpenBranches.either) || set.isSuperset(of: [Diagram.never, Diagram.always]) {
      return OpenBranches.either
    }
    if let number = numbers[set] { return number }
    let tests = set.filter { $0 >= OpenBranches.firstTest }
    let variable = tests.map { nodes[$0 - OpenBranches.firstTest].variable }.min() ?? 0
    let tested = tests.map { nodes[$0 - OpenBranches.firstTest] }.filter { $0.variable == variable }
    let others = set.filter { $0 < OpenBranches.firstTest || nodes[$0 - OpenBranches.firstTest].variable != variable }
    let children = (tested.first?.children.indices ?? 0..<0).map { value in
      number(of: others.union(tested.map { $0.children[value] }))
    }
    let open = number(of: others.union(tested.flatMap(\.children)))
    if Set(children + [open]).count == 1 { return open }
    nodes.append(Node(variable: variable, children: children, open: open))
    numbers[set] = nodes.count - 1 + OpenBranches.firstTest
    return nodes.count - 1 + OpenBranches.firstTest
  }
}
