// Questions, uses and cautions, checked and made ready to decide with.

/// A checked set of questions, uses and cautions; the one thing that decides.
///
/// ```swift
/// let rules = try Rules(
///   questions: [Question(id: "rain", options: ["yes", "no"], unknownOptions: ["not_sure"])],
///   uses: [Use(id: "umbrella", criteria: .answer("rain", isOneOf: ["yes"]))])
/// rules.decide(rules.noAnswers).outcomes[0].verdict  // .mayMatch
/// ```
public struct Rules: Sendable {
  /// The questions, in the order in which they are asked.
  public let questions: [Question]
  /// The uses, in the order in which their outcomes come.
  public let uses: [Use]
  /// What is said beside every use while its condition holds.
  public let cautions: [Caution]
  /// The names of the judgements that the uses and cautions hang on, in the order of their first mention.
  public let judgements: [String]

  /// The place of each question in `questions`, by id.
  let questionIndex: [String: Int]
  /// The truth of each use over the questions, then the judgements.
  let useDiagrams: [Diagram]
  /// When each question applies.
  let appliesDiagrams: [Diagram]
  /// When each caution holds.
  let cautionDiagrams: [Diagram]
  /// Makes diagrams of further criteria.
  let compiler: CriterionCompiler

  /// Checks the parts against each other and builds the diagrams of the uses.
  ///
  /// - Throws: ``RulesError`` for the first mistake found, questions before uses before cautions.
  public init(questions: [Question], uses: [Use], cautions: [Caution] = []) throws(RulesError) {
    try checkRules(questions: questions, uses: uses, cautions: cautions)
    self.questions = questions
    self.uses = uses
    self.cautions = cautions
    judgements = unique(uses.flatMap(\.criteria.judgements) + cautions.flatMap(\.when.judgements))
    questionIndex = Dictionary(uniqueKeysWithValues: zip(questions.map(\.id), questions.indices))
    compiler = CriterionCompiler(questions: questions, questionIndex: questionIndex, judgements: judgements)
    useDiagrams = uses.map { [compiler] in compiler.diagram(of: $0.criteria) }
    appliesDiagrams = questions.map { [compiler] in compiler.diagram(of: $0.appliesWhen ?? .all([])) }
    cautionDiagrams = cautions.map { [compiler] in compiler.diagram(of: $0.when) }
  }
}

/// Turns criteria into diagrams: each question is a variable, then each judgement.
struct CriterionCompiler: Sendable {
  let questions: [Question]
  let questionIndex: [String: Int]
  let judgements: [String]

  /// The number of variables: the questions, then the judgements.
  var variableCount: Int { questions.count + judgements.count }

  /// The truth of a criterion, in which a criterion on a question that does not apply is false.
  func diagram(of criterion: Criterion) -> Diagram {
    var builder = DiagramBuilder(
      valueCounts: questions.map(\.options.count) + Array(repeating: 2, count: judgements.count))
    let root = node(for: criterion, in: &builder)
    return builder.diagram(of: root)
  }

  private func node(for criterion: Criterion, in builder: inout DiagramBuilder) -> Int {
    switch criterion {
    case .all(let parts):
      return parts.reduce(Diagram.always) { builder.and($0, node(for: $1, in: &builder)) }
    case .any(let parts):
      return parts.reduce(Diagram.never) { builder.or($0, node(for: $1, in: &builder)) }
    case .answer(let id, let options):
      guard let index = questionIndex[id] else { return Diagram.never }
      let values = Set(options.compactMap(questions[index].options.firstIndex))
      let literal = builder.literal(index, isOneOf: values)
      guard let appliesWhen = questions[index].appliesWhen else { return literal }
      return builder.and(node(for: appliesWhen, in: &builder), literal)
    case .judgement(let name):
      guard let index = judgements.firstIndex(of: name) else { return Diagram.never }
      return builder.literal(questions.count + index, isOneOf: [1])
    }
  }
}
