// Whether tables that came from outside can be read without going astray.

extension CompiledCriteria {
  /// Whether decisions can go through these tables without leaving them or running in a circle.
  ///
  /// Decisions check nothing on their way, so whatever was not compiled here is checked once by this.
  func isSound(valueCounts expected: [Int], criteria: Int) -> Bool {
    guard valueCounts.map(Int.init) == expected, starts.count == criteria + 1, starts.first == 0 else { return false }
    guard words.count == masks.count, Int(starts[criteria]) == words.count, starts == starts.sorted() else {
      return false
    }
    guard factors.count % CompiledCriteria.factorSize == 0, hasEnds else { return false }
    for (word, mask) in zip(words, masks) {
      guard word >= 0, 64 * Int(word) + 64 - mask.leadingZeroBitCount <= factorCount else { return false }
    }
    return (0..<factorCount).allSatisfy(isSound)
  }

  /// Whether the three ends stand where they must.
  private var hasEnds: Bool {
    let valueCount = Int(valueCounts.max() ?? 0)
    let size = CompiledCriteria.head + valueCount
    guard nodes.count >= 3 * size else { return false }
    return (0..<3).allSatisfy { end in
      Array(nodes[end * size..<(end + 1) * size])
        == [0, Int32(valueCount)] + Array(repeating: Int32(end * size), count: valueCount + 1)
    }
  }

  /// Whether the nodes of a factor are whole and lead down to nodes of later variables, and at last to ends.
  private func isSound(factor: Int) -> Bool {
    let entries = factors[CompiledCriteria.factorSize * factor..<CompiledCriteria.factorSize * (factor + 1)].map(
      Int.init)
    let (first, root, steps) = (entries[0], entries[1], entries[2])
    let next = CompiledCriteria.factorSize * (factor + 1)
    let end = next < factors.count ? Int(factors[next]) : nodes.count
    guard first >= 3 * endSize, first <= end, end <= nodes.count else { return false }
    // For each node the most steps from it to an end.
    var depths = [0: 0, endSize: 0, 2 * endSize: 0]
    var places: [Int] = []
    var place = first
    while place < end {
      places.append(place)
      guard place + 1 < end, valueCounts.indices.contains(Int(nodes[place])) else { return false }
      guard nodes[place + 1] == Int32(valueCounts[Int(nodes[place])]) else { return false }
      place += CompiledCriteria.head + Int(nodes[place + 1])
    }
    guard place == end else { return false }
    for place in places.sorted(by: { nodes[$0] > nodes[$1] }) {
      let targets = nodes[place + 2..<place + CompiledCriteria.head + Int(nodes[place + 1])].map(Int.init)
      let below = targets.compactMap { depths[$0] }
      guard below.count == targets.count else { return false }
      guard targets.allSatisfy({ $0 < 3 * endSize || nodes[$0] > nodes[place] }) else { return false }
      depths[place] = 1 + (below.max() ?? 0)
    }
    return steps == depths[root]
  }
}
