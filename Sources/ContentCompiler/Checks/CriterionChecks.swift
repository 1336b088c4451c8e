// Criteria name only what is there, run in no circle, and ask nothing that comes later.

import Decisions

/// Checks all criteria of a guide.
func checkCriteria(of guide: Written.Guide, _ findings: Findings) {
  let check = CriterionCheck(guide: guide, findings: findings)
  let criteria =
    (guide.notCovered.map { [$0.when] } ?? []) + guide.criteria.map(\.criterion)
    + guide.questions.compactMap(\.appliesWhen) + guide.cautions.map(\.when)
    + guide.drugs.flatMap(\.uses).flatMap(\.conditions).map(\.criterion)
  for leaf in criteria.flatMap(\.leaves) { check.checkNames(in: leaf) }
  for criterion in guide.criteria { check.checkCircle(from: criterion) }
  for question in guide.questions { check.checkAppliesWhen(of: question) }
}

private struct CriterionCheck {
  let guide: Written.Guide
  let findings: Findings

  /// Checks that the question, options, judgement or criterion that a leaf names are there.
  func checkNames(in leaf: Written.Criterion) {
    switch leaf {
    case .all, .any, .absent: break
    case .answer(let question, let options): checkAnswer(question, options)
    case .judgement(let name):
      checkID(name, "judgement", in: guide.judgements.map(\.id.string), home: "judgements.yaml")
    case .named(let name):
      checkID(name, "named criterion", in: guide.criteria.map(\.id.string), home: "criteria.yaml")
    }
  }

  private func checkID(_ id: Text, _ noun: String, in known: [String], home: String) {
    if id.isAbsent || known.contains(id.string) || guide.unreadable.contains(home) { return }
    let nearest = nearestID(to: id.string, in: known)
    findings.report(
      .unknownID(id.string, noun: noun, home: "\(guide.folder)/\(home)", nearest: nearest), at: id.place)
  }

  private func checkAnswer(_ id: Text, _ options: [Text]) {
    guard let question = guide.questions.first(where: { $0.id.string == id.string }) else {
      if guide.unreadable.contains("questions/\(id.string).yaml") { return }
      return checkID(id, "question", in: guide.questions.map(\.id.string), home: "questions")
    }
    let allowed = question.options.map(\.id.string)
    for option in options where !option.isAbsent && !allowed.contains(option.string) {
      let isOpen = question.unknownOptions.contains { $0.id.string == option.string }
      let nearest = nearestID(to: option.string, in: allowed)
      findings.report(
        isOpen
          ? .openOption(option.string, question: id.string, allowed: allowed)
          : .unknownOption(option.string, question: id.string, allowed: allowed, nearest: nearest),
        at: option.place)
    }
  }

  /// Reports a named criterion that leads back to itself, at the reference that closes the circle.
  func checkCircle(from criterion: Written.NamedCriterion) {
    follow(criterion, path: [criterion.id.string], start: criterion.id.string)
  }

  private func follow(_ criterion: Written.NamedCriterion, path: [String], start: String) {
    for case .named(let name) in criterion.criterion.leaves {
      if name.string == start {
        // A circle is found from each of its criteria; it is reported from the first by name alone.
        if path.min() == start { findings.report(.circularCriterion(path + [start]), at: name.place) }
      } else if !path.contains(name.string), let next = guide.criterion(name.string) {
        follow(next, path: path + [name.string], start: start)
      }
    }
  }

  /// Checks that an "applies when", with what it names expanded, hangs on earlier questions only.
  func checkAppliesWhen(of question: Written.Question) {
    guard let criterion = question.appliesWhen else { return }
    let order = guide.questionOrder.map(\.string)
    guard let index = order.firstIndex(of: question.id.string) else { return }
    for leaf in criterion.leaves {
      for (kind, name) in guide.expandedNames(in: leaf, visited: []) {
        switch kind {
        case .judgement: findings.report(.judgementInAppliesWhen(name.string), at: leaf.place)
        case .question where order.contains(name.string) && !order[..<index].contains(name.string):
          findings.report(
            .laterQuestion(name.string, asked: question.id.string, allowed: Array(order[..<index])), at: leaf.place)
        case .question: break
        }
      }
    }
  }
}

extension Written.Criterion {
  /// The parts without parts of their own; what is named is not expanded.
  var leaves: [Written.Criterion] {
    switch self {
    case .all(let parts, _), .any(let parts, _): parts.flatMap(\.leaves)
    case .answer, .judgement, .named, .absent: [self]
    }
  }
}

extension Written.Guide {
  fileprivate enum NameKind { case question, judgement }

  /// The criterion with this name, or nil.
  func criterion(_ name: String) -> Written.NamedCriterion? { criteria.first { $0.id.string == name } }

  /// The questions and judgements below a leaf; a circle is not run through twice.
  fileprivate func expandedNames(in leaf: Written.Criterion, visited: Set<String>) -> [(NameKind, Text)] {
    switch leaf {
    case .all, .any, .absent: return []
    case .answer(let name, _): return [(.question, name)]
    case .judgement(let name): return [(.judgement, name)]
    case .named(let name):
      guard !visited.contains(name.string), let criterion = criterion(name.string)?.criterion else { return [] }
      return criterion.leaves.flatMap { expandedNames(in: $0, visited: visited.union([name.string])) }
    }
  }
}
