// What must be true of the answers, as a value.

/// A condition on answers and judgements, as a tree.
///
/// There is no "not": with questions that do not apply it would turn false into true, and an unknown into a no.
public indirect enum Criterion: Hashable, Sendable {
  /// True when every part is true; true when there is no part.
  case all([Criterion])
  /// True when at least one part is true; false when there is no part.
  case any([Criterion])
  /// True when the question applies and its answer is one of these known options, all named by id; false when there is
  /// none of them.
  case answer(String, isOneOf: [String])
  /// What only people can tell, by its name: never known, so true and false both stay possible.
  case judgement(String)
}

extension Criterion {
  /// The ids of the questions that this criterion names itself, each once, in the order of their first mention.
  ///
  /// Questions that only an "applies when" brings in are not among them.
  public var questions: [String] {
    unique(leaves.compactMap { if case .answer(let question, _) = $0 { question } else { nil } })
  }

  /// The names of the judgements in this criterion, each once, in the order of their first mention.
  public var judgements: [String] {
    unique(leaves.compactMap { if case .judgement(let name) = $0 { name } else { nil } })
  }

  /// The parts without parts of their own, from left to right.
  var leaves: [Criterion] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
    case .answer, .judgement: [self]
    }
  }
}

/// The values in the order of their first appearance, each once.
func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
  var seen: Set<Value> = []
  return values.filter { seen.insert($0).inserted }
}
