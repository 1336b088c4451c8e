// Diagrams are canonical: one function has one diagram, however it is written.

import NaiveEvaluator
import Testing

@testable import Decisions

struct DiagramTests {
  private static let a = Picnic.dryWeather
  private static let b = Picnic.manyGuests
  private static let c = Picnic.withDog
  private static let mood = Criterion.judgement("mood")

  private func rules() throws -> Rules { try Picnic.rules(DiagramTests.mood) }

  static let pairs: [(String, Criterion, Criterion)] = [
    ("order", .all([a, b, c]), .all([c, a, b])),
    ("nesting", .all([a, b, c]), .all([a, .all([b, .all([c])])])),
    ("a part twice", .any([a, b]), .any([a, b, a])),
    ("distribution", .all([a, .any([b, c])]), .any([.all([a, b]), .all([a, c])])),
    ("distribution with a judgement", .any([mood, .all([b, c])]), .all([.any([mood, b]), .any([mood, c])])),
    ("absorption", a, .any([a, .all([a, b])])),
    ("absorption of or", mood, .all([mood, .any([mood, c])])),
    (
      "options in any order", .answer("weather", isOneOf: ["wet", "dry"]), .answer("weather", isOneOf: ["dry", "wet"])
    ),
    ("options apart", .answer("weather", isOneOf: ["wet", "dry"]), .any([a, .answer("weather", isOneOf: ["wet"])])),
    ("two sets of options", a, .all([.answer("weather", isOneOf: ["wet", "dry"]), a])),
    ("every option", .answer("guests", isOneOf: ["none", "few", "many"]), .all([])),
    ("no option", .answer("weather", isOneOf: []), .any([])),
    ("a contradiction", .all([b, Picnic.noGuests]), .any([])),
    ("what applies anyway", Picnic.tinRoof, .all([Picnic.sheltered, Picnic.tinRoof])),
    ("what applies anyway, twice removed", .any([Picnic.tinRoof, .all([Picnic.glassRoof, a])]), Picnic.tinRoof),
    (
      "a resolvent", .any([.all([c, a]), .all([.answer("dog", isOneOf: ["no"]), b])]),
      .any([.all([c, a]), .all([.answer("dog", isOneOf: ["no"]), b]), .all([a, b])])
    ),
  ]

  @Test(arguments: pairs)
  func twoWaysOfWritingOneFunctionGiveOneDiagram(name: String, first: Criterion, second: Criterion) throws {
    let rules = try rules()
    #expect(rules.diagram(of: first) == rules.diagram(of: second), "\(name)")
  }

  @Test func differentFunctionsHaveDifferentDiagrams() throws {
    let rules = try rules()
    let different: [Criterion] = [
      .all([]), .any([]), Self.a, Self.b, Self.c, Self.mood, .answer("weather", isOneOf: ["wet", "dry"]),
      Picnic.tinRoof, Picnic.glassRoof, Picnic.sheltered, .any([Picnic.tinRoof, Picnic.glassRoof, Self.a]),
      .all([Self.a, Self.b]), .any([Self.a, Self.b]), .all([Self.a, Self.mood]),
      .any([Picnic.sheltered, Picnic.unsheltered]),
    ]
    #expect(Set(different.map { rules.diagram(of: $0) }).count == different.count)
  }

  @Test func bothOptionsOfARoofAreTheSameAsShelter() throws {
    let rules = try rules()
    #expect(rules.diagram(of: .any([Picnic.tinRoof, Picnic.glassRoof])) == rules.diagram(of: Picnic.sheltered))
  }

  /// Few questions with few options, so that two criteria are often equal and often not.
  @Test func twoCriteriaHaveOneDiagramExactlyWhenTheyAgreeOnEveryCombination() throws {
    let questions = [
      Question(id: "p", options: ["1", "2"]),
      Question(id: "q", options: ["1", "2"], appliesWhen: .answer("p", isOneOf: ["1"])),
    ]
    let rules = try Rules(questions: questions, uses: [Use(id: "x", criteria: .judgement("mood"))])
    var generator = SeededGenerator(seed: 11)
    var equalCount = 0
    for round in 0..<1000 {
      let criteria = (0..<2).map { _ in
        Criterion.random(depth: 2, questions: questions, judgements: ["mood"], using: &generator)
      }
      let isEqual = rules.diagram(of: criteria[0]) == rules.diagram(of: criteria[1])
      let agrees = criteria[0].truths() == criteria[1].truths()
      #expect(isEqual == agrees, "round \(round): \(criteria)")
      if agrees { equalCount += 1 }
    }
    #expect((100...900).contains(equalCount), "too few pairs were equal or different: \(equalCount) of 1000")
  }

  @Test func noNodeIsWithoutEffectOrStandsTwice() throws {
    var generator = SeededGenerator(seed: 12)
    var nodeCount = 0
    for round in 0..<200 {
      let random = RandomRules(using: &generator)
      let rules = try Rules(questions: random.questions, uses: random.uses, cautions: random.cautions)
      for diagram in random.uses.map({ rules.diagram(of: $0.criteria) }) {
        #expect(Set(diagram.nodes).count == diagram.nodes.count, "round \(round): a node stands twice")
        for (number, node) in zip(Diagram.firstTest..., diagram.nodes) {
          #expect(Set(node.children).count > 1, "round \(round): a node is without effect")
          #expect(node.children.allSatisfy { $0 < number }, "round \(round): a child stands after its parent")
        }
        let variables = diagram.nodes.map(\.variable)
        #expect(variables == variables.sorted(by: >), "round \(round): nodes of one variable are apart")
        nodeCount += diagram.nodes.count
      }
    }
    #expect(nodeCount > 500)
  }
}

extension Criterion {
  /// The truth for p, q and mood, with q applying only when p is "1".
  fileprivate func truths() -> [Bool] {
    ["1", "2"].flatMap { p in
      ["1", "2"].flatMap { q in [false, true].map { isTrue(p: p, q: q, mood: $0) } }
    }
  }

  private func isTrue(p: String, q: String, mood: Bool) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.isTrue(p: p, q: q, mood: mood) }
    case .any(let parts): parts.contains { $0.isTrue(p: p, q: q, mood: mood) }
    case .judgement: mood
    case .answer("q", let options): p == "1" && options.contains(q)
    case .answer(_, let options): options.contains(p)
    }
  }
}
