// Builds diagrams: literals joined by "and" and "or", equal nodes shared.

/// Makes diagrams over variables with the given numbers of values.
struct DiagramBuilder {
  private struct Key: Hashable {
    var variable: Int
    var children: [Int]
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  private let valueCounts: [Int]
  private var diagram = Diagram()
  private var known: [Key: Int] = [:]

  init(valueCounts: [Int]) {
    self.valueCounts = valueCounts
  }

  /// The node for "this variable has one of these values".
  mutating func literal(_ variable: Int, isOneOf values: Set<Int>) -> Int {
    node(variable, (0..<valueCounts[variable]).map { values.contains($0) ? Diagram.always : Diagram.never })
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

  /// The function of one node as a diagram of its own.
  func diagram(of root: Int) -> Diagram {
    var isNeeded = Array(repeating: false, count: max(root + 1, 2))
    isNeeded[root] = true
    for node in stride(from: root, to: Diagram.always, by: -1) where isNeeded[node] {
      for child in diagram.children(of: node) { isNeeded[child] = true }
    }
    var own = Diagram()
    var place = [Diagram.never: Diagram.never, Diagram.always: Diagram.always]
    for node in isNeeded.indices.dropFirst(2) where isNeeded[node] {
      let children = diagram.children(of: node).map { place[$0, default: Diagram.never] }
      place[node] = own.append(variable: diagram.variables[node], children: children)
    }
    own.root = place[root, default: Diagram.never]
    return own
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
    let variable = min(diagram.variables[first], diagram.variables[second])
    let children = (0..<valueCounts[variable]).map { value in
      join(
        child(first, variable, value), child(second, variable, value), neutral: neutral, absorbing: absorbing, &done)
    }
    let result = node(variable, children)
    done[pair] = result
    return result
  }

  private func child(_ node: Int, _ variable: Int, _ value: Int) -> Int {
    guard diagram.variables[node] == variable else { return node }
    return diagram.children[diagram.firstChild[node] + value]
  }

  /// The one node for this variable and these children.
  private mutating func node(_ variable: Int, _ children: [Int]) -> Int {
    if let first = children.first, children.allSatisfy({ $0 == first }) { return first }
    let key = Key(variable: variable, children: children)
    if let node = known[key] { return node }
    let node = diagram.append(variable: variable, children: children)
    known[key] = node
    return node
  }
}
