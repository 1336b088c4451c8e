// Every question, option, judgement, named criterion and source is there for something.

import Decisions

/// Checks that all that criteria can name is named by one, that every question is asked, and that every source is named.
func checkUnused(in guide: WholeGuide, _ findings: Findings) {
  let written = guide.written
  let mentioned = (guide.ownCriteria + written.criteria.map(\.criterion)).flatMap(\.leaves)
  let criteria = mentioned.compactMap { if case .named(let name) = $0 { name.string } else { nil } }
  let judgements = mentioned.compactMap { if case .judgement(let name) = $0 { name.string } else { nil } }
  for id in written.criteria.map(\.id) where !criteria.contains(id.string) {
    findings.report(.unused(id.string, noun: "named criterion"), at: id.place)
  }
  let sources = Set(written.namedSources.map(\.string))
  for id in written.sources.map(\.id) where !sources.contains(id.string) {
    findings.report(.unnamedSource(id.string), at: id.place)
  }
  for id in written.judgements.map(\.id) where !judgements.contains(id.string) {
    findings.report(.unused(id.string, noun: "judgement"), at: id.place)
  }
  let asked = guide.askedQuestions
  let options = guide.namedOptions
  for question in guide.questions {
    if asked.contains(question.id.string) {
      checkOptions(of: question, named: options[question.id.string, default: []], findings)
    } else {
      findings.report(.neverAsked(question.id.string), at: question.id.place)
    }
  }
}

/// One option that no criterion names is everything else; of more, each but the first is reported.
private func checkOptions(of question: Written.Question, named: Set<String>, _ findings: Findings) {
  let unnamed = question.options.map(\.id).filter { !named.contains($0.string) }
  guard let first = unnamed.first else { return }
  for option in unnamed.dropFirst() {
    findings.report(
      .indistinctOption(option.string, question: question.id.string, from: first.string), at: option.place)
  }
}

extension WholeGuide {
  /// What is decided about while questions are asked.
  private var decided: [Written.Criterion] {
    drugs.flatMap(\.uses).flatMap(\.conditions).map(\.criterion) + written.cautions.map(\.when)
  }

  /// Every criterion that is not there for others to name.
  fileprivate var ownCriteria: [Written.Criterion] {
    decided + questions.compactMap(\.appliesWhen) + (written.notCovered.map { [$0.when] } ?? [])
  }

  /// The questions that a use or caution names, and those that tell whether these are asked.
  fileprivate var askedQuestions: Set<String> {
    var asked: Set<String> = []
    var next = decided.map(expanded).flatMap(\.questions)
    while let id = next.popLast() {
      guard asked.insert(id).inserted, let appliesWhen = question(id)?.appliesWhen else { continue }
      next += expanded(appliesWhen).questions
    }
    return asked
  }

  /// The options of each question that a criterion names, where something uses that criterion.
  fileprivate var namedOptions: [String: Set<String>] {
    ownCriteria.flatMap(expandedLeaves).reduce(into: [:]) { named, leaf in
      guard case .answer(let question, let options) = leaf else { return }
      named[question.string, default: []].formUnion(options.map(\.string))
    }
  }

  private func expandedLeaves(of criterion: Written.Criterion) -> [Written.Criterion] {
    criterion.leaves.flatMap { leaf -> [Written.Criterion] in
      guard case .named(let name) = leaf else { return [leaf] }
      return written.criterion(name.string).map { expandedLeaves(of: $0.criterion) } ?? []
    }
  }
}
