// A written guide without faults: in the order of guide.yaml, its criteria expanded.

import Decisions

/// What the Swift source is made from.
struct WholeGuide {
  let written: Written.Guide
  let questions: [Written.Question]
  let drugs: [Written.Drug]
  let topics: [Written.Topic]

  /// - Precondition: the checks found no fault in it.
  init(_ written: Written.Guide) {
    self.written = written
    questions = written.questionOrder.compactMap { id in written.questions.first { $0.id.string == id.string } }
    drugs = written.drugOrder.compactMap { id in written.drugs.first { $0.id.string == id.string } }
    topics = written.topicOrder.compactMap { id in written.topics.first { $0.id.string == id.string } }
  }

  /// The criterion with everything that it names put in its place.
  func expanded(_ criterion: Written.Criterion) -> Criterion {
    switch criterion {
    case .all(let parts): .all(parts.map(expanded))
    case .any(let parts): .any(parts.map(expanded))
    case .answer(let question, let options): .answer(question.string, isOneOf: options.map(\.string))
    case .judgement(let name): .judgement(name.string)
    case .named(let name): written.criterion(name.string).map { expanded($0.criterion) } ?? .any([])
    case .absent: .any([])
    }
  }
}

/// Lets the decision module check what the checks of single criteria let through.
func checkRules(of guide: WholeGuide, _ findings: Findings) {
  let questions = guide.questions.map { question in
    Question(
      id: question.id.string, options: question.options.map(\.id.string),
      unknownOptions: question.unknownOptions.map(\.id.string), appliesWhen: question.appliesWhen.map(guide.expanded))
  }
  let uses = guide.drugs.flatMap(\.uses).map { use in
    Use(id: use.id.string, criteria: .all(use.conditions.map(\.criterion).map(guide.expanded)))
  }
  let cautions = guide.written.cautions.map { Caution(id: $0.id.string, when: guide.expanded($0.when)) }
  do {
    _ = try Rules(questions: questions, uses: uses, cautions: cautions)
  } catch {
    findings.report(.refusedByRules("\(error)"), at: .beginning(of: "\(guide.written.folder)/guide.yaml"))
  }
}
