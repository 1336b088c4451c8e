// Turns criteria into diagrams, and each diagram into factors.

/// Makes diagrams of criteria: each question is a variable, then each judgement.
struct CriterionCompiler: Sendable {
  let questions: [Question]
  let questionIndex: [String: Int]
  let judgements: [String]

  /// The number of values of each variable: the known options of a question; false and true for a judgement.
  var valueCounts: [Int] { questions.map(\.options.count) + Array(repeating: 2, count: judgements.count) }

  /// The truth of a criterion.
  ///
  /// - Parameter asIfAllApply: Whether to leave out that a criterion on a question which does not apply is false.
  func diagram(of criterion: Criterion, asIfAllApply: Bool = false) -> Diagram {
    var builder = DiagramBuilder(valueCounts: valueCounts)
    let root = node(for: criterion, in: &builder, asIfAllApply)
    return builder.diagram(of: root)
  }

  /// Functions without a variable in common that are together the truth of a criterion.
  ///
  /// A function is split along the parts of its topmost `all` wherever that is exact: where it equals the conjunction
  /// of what it says of some variables and of what it says of the others.
  ///
  /// Such factors can be decided one by one, and many are shared by many uses. For any answers, f = g and h with no
  /// variable in common is never true exactly when g or h never is, always true exactly when both always are, and
  /// otherwise depends on a variable exactly when the one that has it does.
  func factors(of criterion: Criterion) -> [Diagram] {
    var builder = DiagramBuilder(valueCounts: valueCounts)
    var rest = node(for: criterion, in: &builder, false)
    if rest == Diagram.never { return [Diagram()] }
    let all = Set(valueCounts.indices)
    var factors: [Diagram] = []
    for block in blocks(of: criterion) {
      let factor = builder.without(all.subtracting(block), rest)
      let others = builder.without(block, rest)
      if factor != Diagram.always, builder.and(factor, others) == rest {
        factors.append(builder.diagram(of: factor))
        rest = others
      }
    }
    return rest == Diagram.always ? factors : factors + [builder.diagram(of: rest)]
  }

  /// The variables that each part of the topmost `all` names itself; parts that share one are put together.
  private func blocks(of criterion: Criterion) -> [Set<Int>] {
    criterion.conjuncts.reduce(into: []) { blocks, part in
      var block = Set(part.questions.compactMap { questionIndex[$0] })
      block.formUnion(part.judgements.compactMap(judgements.firstIndex).map { questions.count + $0 })
      for other in blocks where !other.isDisjoint(with: block) { block.formUnion(other) }
      let merged = block
      blocks.removeAll { !$0.isDisjoint(with: merged) }
      blocks.append(merged)
    }
  }

  private func node(for criterion: Criterion, in builder: inout DiagramBuilder, _ asIfAllApply: Bool) -> Int {
    switch criterion {
    case .all(let parts):
      return parts.reduce(Diagram.always) { builder.and($0, node(for: $1, in: &builder, asIfAllApply)) }
    case .any(let parts):
      return parts.reduce(Diagram.never) { builder.or($0, node(for: $1, in: &builder, asIfAllApply)) }
    case .answer(let id, let options):
      guard let index = questionIndex[id] else { return Diagram.never }
      let values = Set(options.compactMap(questions[index].options.firstIndex))
      let literal = builder.literal(index, isOneOf: values)
      guard !asIfAllApply, let appliesWhen = questions[index].appliesWhen else { return literal }
      return builder.and(node(for: appliesWhen, in: &builder, false), literal)
    case .judgement(let name):
      guard let index = judgements.firstIndex(of: name) else { return Diagram.never }
      return builder.literal(questions.count + index, isOneOf: [1])
    }
  }
}

extension Criterion {
  /// The parts that must all be true; the criterion itself where it is no `all`.
  fileprivate var conjuncts: [Criterion] {
    if case .all(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] }
  }
}
