// Builds diagrams: literals joined by "and" and "or", variables taken away, equal nodes shared.

/// Makes diagrams over variables with the given numbers of values.
///
/// Cost: joining two functions meets each pair of their nodes at most once.
struct DiagramBuilder {
  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  private let valueCounts: [Int]
  private var nodes: [Diagram.Node] = []
  private var numbers: [Diagram.Node: Int] = [:]

  init(valueCounts: [Int]) {
    self.valueCounts = valueCounts
  }

  /// The node for "this variable has one of these values".
  mutating func literal(_ variable: Int, isOneOf values: Set<Int>) -> Int {
    number(variable, (0..<valueCounts[variable]).map { values.contains($0) ? Diagram.always : Diagram.never })
  }

  /// The node that is true when both are.
  mutating func and(_ first: Int, _ second: Int) -> Int {
    var done: [Pair: Int] = [:]
    return join(first, second, neutral: Diagram.always, absorbing: Diagram.never, &done)
  }

  /// The node that is true when at least one is.
  mutating func or(_ first: Int, _ second: Int) -> Int {
    var done: [Pair: Int] = [:]
    return join(first, second, neutral: Diagram.never, absorbing: Diagram.always, &done)
  }

  /// The node that is true wherever some values of these variables would make the function true.
  mutating func without(_ variables: Set<Int>, _ root: Int) -> Int {
    var done: [Int: Int] = [:]
    return without(variables, root, &done)
  }

  private mutating func without(_ variables: Set<Int>, _ root: Int, _ done: inout [Int: Int]) -> Int {
    if root < Diagram.firstTest { return root }
    if let result = done[root] { return result }
    let node = nodes[root - Diagram.firstTest]
    let children = node.children.map { without(variables, $0, &done) }
    let result =
      variables.contains(node.variable)
      ? children.reduce(Diagram.never) { or($0, $1) } : number(node.variable, children)
    done[root] = result
    return result
  }

  /// The function of one node as a diagram of its own: its nodes by variable, the last variable first.
  ///
  /// Nodes of one variable come in the order in which a walk from the root leaves them, which hangs on the function
  /// alone and not on how it was built.
  func diagram(of root: Int) -> Diagram {
    var walked: [Int] = []
    var isMet = Array(repeating: false, count: root + 1)
    walk(from: root, &walked, &isMet)
    // Nodes of a later variable never lead to those of an earlier one. The sort is stable.
    let order = walked.sorted { variable(of: $0) > variable(of: $1) }
    var place = [Diagram.never: Diagram.never, Diagram.always: Diagram.always]
    for (index, node) in order.enumerated() { place[node] = index + Diagram.firstTest }
    let own = order.map { node in
      Diagram.Node(
        variable: variable(of: node),
        children: nodes[node - Diagram.firstTest].children.map { place[$0, default: Diagram.never] })
    }
    return Diagram(nodes: own, root: place[root, default: Diagram.never])
  }

  private func walk(from node: Int, _ walked: inout [Int], _ isMet: inout [Bool]) {
    if node < Diagram.firstTest || isMet[node] { return }
    isMet[node] = true
    for child in nodes[node - Diagram.firstTest].children { walk(from: child, &walked, &isMet) }
    walked.append(node)
  }

  /// Joins two functions value by value; `done` remembers the pairs that were met, so each is joined once.
  private mutating func join(
    _ first: Int, _ second: Int, neutral: Int, absorbing: Int, _ done: inout [Pair: Int]
  ) -> Int {
    if first == absorbing || second == absorbing { return absorbing }
    if first == neutral || first == second { return second }
    if second == neutral { return first }
    let pair = Pair(first: first, second: second)
    if let node = done[pair] { return node }
    let variable = min(variable(of: first), variable(of: second))
    let children = (0..<valueCounts[variable]).map { value in
      join(
        child(first, variable, value), child(second, variable, value), neutral: neutral, absorbing: absorbing, &done)
    }
    let result = number(variable, children)
    done[pair] = result
    return result
  }

  private func variable(of node: Int) -> Int { nodes[node - Diagram.firstTest].variable }

  private func child(_ node: Int, _ variable: Int, _ value: Int) -> Int {
    guard node >= Diagram.firstTest, self.variable(of: node) == variable else { return node }
    return nodes[node - Diagram.firstTest].children[value]
  }

  /// The one node for this variable and these children.
  private mutating func number(_ variable: Int, _ children: [Int]) -> Int {
    if let first = children.first, children.allSatisfy({ $0 == first }) { return first }
    let node = Diagram.Node(variable: variable, children: children)
    if let number = numbers[node] { return number }
    nodes.append(node)
    numbers[node] = nodes.count - 1 + Diagram.firstTest
    return nodes.count - 1 + Diagram.firstTest
  }
}
