// Questions, uses and cautions, checked and made ready to decide with.

/// A checked set of questions, uses and cautions; the one thing that decides.
///
/// ```swift
/// let rules = try Rules(
///   questions: [Question(id: "rain", options: ["yes", "no"], unknownOptions: ["not_sure"])],
///   uses: [Use(id: "umbrella", criteria: .answer("rain", isOneOf: ["yes"]))])
/// let verdict = rules.decide(rules.noAnswers).outcomes[0].verdict  // .mayMatch
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
  /// The criteria made ready to decide: of the uses, then of the cautions, then of when each question that does not
  /// always apply does.
  public let compiled: CompiledCriteria
  /// The numbers of the questions that do not always apply.
  let conditionalQuestions: [Int]
  /// The judgements as a set of variables.
  let judgementWords: [UInt64]
  /// Makes diagrams of further criteria.
  let compiler: CriterionCompiler

  /// Checks the parts against each other and compiles the criteria.
  ///
  /// - Parameters:
  ///   - questions: In the order in which they are asked; one that does not always apply hangs on earlier ones only.
  ///   - uses: In the order in which their outcomes come.
  ///   - cautions: What to say beside every use while its condition holds.
  ///   - compiled: What ``compiled`` of rules with the same parts was, so that nothing is built anew; nil to build it.
  ///     Tables of other rules stop the program or, where they have the same shape, decide wrongly.
  /// - Throws: ``RulesError`` for the first mistake found, questions before uses before cautions.
  public init(
    questions: [Question], uses: [Use], cautions: [Caution] = [], compiled: CompiledCriteria? = nil
  ) throws(RulesError) {
    try checkRules(questions: questions, uses: uses, cautions: cautions)
    self.questions = questions
    self.uses = uses
    self.cautions = cautions
    let judgements = unique(uses.flatMap(\.criteria.judgements) + cautions.flatMap(\.when.judgements))
    self.judgements = judgements
    questionIndex = Dictionary(uniqueKeysWithValues: zip(questions.map(\.id), questions.indices))
    compiler = CriterionCompiler(questions: questions, questionIndex: questionIndex, judgements: judgements)
    conditionalQuestions = questions.indices.filter { questions[$0].appliesWhen != nil }
    judgementWords = judgements.indices.reduce(
      into: Array(repeating: 0, count: (questions.count + judgements.count + 63) / 64)
    ) { words, index in
      words[(questions.count + index) / 64] |= 1 << ((questions.count + index) % 64)
    }
    let criteria = uses.map(\.criteria) + cautions.map(\.when) + questions.compactMap(\.appliesWhen)
    if let compiled {
      let isSound = compiled.isSound(valueCounts: compiler.valueCounts, criteria: criteria.count)
      precondition(isSound, "the compiled tables are those of other rules")
    }
    self.compiled = compiled ?? CompiledCriteria(criteria, with: compiler)
  }

  /// What a criterion over these questions and judgements says, whichever way it is written.
  ///
  /// - Parameters:
  ///   - criterion: What is not in these rules, be it a question, an option or a judgement, counts as false in it.
  ///   - asIfAllApply: Whether to leave out that a criterion on a question which does not apply is false.
  public func diagram(of criterion: Criterion, asIfAllApply: Bool = false) -> Diagram {
    compiler.diagram(of: criterion, asIfAllApply: asIfAllApply)
  }
}
