// Small things that several formats do with lists.

/// Names on one line.
func list(_ names: [String]) -> String { names.joined(separator: ", ") }

/// The values in the order of their first mention, each once.
func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
  var seen: Set<Value> = []
  return values.filter { seen.insert($0).inserted }
}
