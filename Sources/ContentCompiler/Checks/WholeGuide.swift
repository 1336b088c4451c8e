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

  /// What the guide does not cover, or nil where the content does not say.
  var notCovered: Criterion? { written.notCovered.map { expanded($0.when) } }

  /// The questions as the rules take them.
  var rulesQuestions: [Question] {
    questions.map { question in
      Question(
        id: question.id.string, options: question.options.map(\.id.string),
        unknownOptions: question.unknownOptions.map(\.id.string), appliesWhen: question.appliesWhen.map(expanded))
    }
  }

  /// The question with this id, or nil.
  func question(_ id: String) -> Written.Question? { questions.first { $0.id.string == id } }

  /// The criterion with everything that it names put in its place.
  func expanded(_ criterion: Written.Criterion) -> Criterion {
    switch criterion {
    case .all(let parts, _): .all(parts.map(expanded))
    case .any(let parts, _): .any(parts.map(expanded))
    case .answer(let question, let options): .answer(question.string, isOneOf: options.map(\.string))
    case .judgement(let name): .judgement(name.string)
    case .named(let name): written.criterion(name.string).map { expanded($0.criterion) } ?? .any([])
    case .absent: .any([])
    }
  }
}
