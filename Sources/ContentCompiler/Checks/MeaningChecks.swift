// What each criterion says: something can make it true, and every part of it makes a difference.

import Decisions

/// A criterion that stands by itself.
struct WholeCriterion {
  /// What it is the criterion of.
  enum Owner {
    case use(Written.Use)
    case question(Written.Question)
    case named, caution, notCovered
  }

  let owner: Owner
  let written: Written.Criterion
  /// The same with what it names put in its place.
  let expanded: Criterion

  /// What messages call it.
  var noun: Fault.Whole {
    if case .use = owner { .use } else { .criterion }
  }
}

/// Checks what the criteria of a guide say, and what of the guide they leave without a use.
///
/// - Throws: `RulesError` for what the checks of single criteria let through.
func checkMeaning(of guide: WholeGuide, _ findings: Findings) throws(RulesError) {
  let truths = try Truths(of: guide)
  let meaning = MeaningCheck(guide: guide, truths: truths, findings: findings)
  for question in guide.questions { meaning.check(question) }
  for criterion in guide.written.criteria { meaning.check(criterion) }
  for caution in guide.written.cautions { meaning.check(caution.when, of: .caution) }
  if let notCovered = guide.written.notCovered { meaning.check(notCovered.when, of: .notCovered) }
  let sound = guide.drugs.flatMap(\.uses).filter { meaning.check($0.criterion, of: .use($0)) }
  checkAgreement(of: sound, in: guide, truths, findings)
  checkUnused(in: guide, findings)
}

/// Checks each criterion once, and none that rests on one with an error: what is wrong there would show again.
private final class MeaningCheck {
  let guide: WholeGuide
  let truths: Truths
  let findings: Findings
  private var isSoundQuestion: [String: Bool] = [:]
  private var isSoundCriterion: [String: Bool] = [:]

  init(guide: WholeGuide, truths: Truths, findings: Findings) {
    (self.guide, self.truths, self.findings) = (guide, truths, findings)
  }

  /// - Returns: Whether the "applies when" of the question has no error.
  @discardableResult
  func check(_ question: Written.Question) -> Bool {
    guard let appliesWhen = question.appliesWhen else { return true }
    if let isSound = isSoundQuestion[question.id.string] { return isSound }
    let isSound = check(appliesWhen, of: .question(question))
    isSoundQuestion[question.id.string] = isSound
    return isSound
  }

  /// - Returns: Whether the named criterion has no error.
  @discardableResult
  func check(_ named: Written.NamedCriterion) -> Bool {
    if let isSound = isSoundCriterion[named.id.string] { return isSound }
    let isSound = check(named.criterion, of: .named)
    isSoundCriterion[named.id.string] = isSound
    return isSound
  }

  /// Warns only of a criterion without an error.
  ///
  /// - Returns: Whether the criterion, and all that it rests on, has no error.
  @discardableResult
  func check(_ criterion: Written.Criterion, of owner: WholeCriterion.Owner) -> Bool {
    guard criterion.leaves.allSatisfy(checkWhatIsNamed) else { return false }
    let whole = WholeCriterion(owner: owner, written: criterion, expanded: guide.expanded(criterion))
    let impossible = ImpossibleParts(guide: guide, truths: truths, findings: findings)
    guard impossible.reportAll(in: whole) == 0 else { return false }
    var needless = NeedlessParts(of: whole, truths, findings)
    needless.reportAll()
    return true
  }

  private func checkWhatIsNamed(by leaf: Written.Criterion) -> Bool {
    switch leaf {
    case .answer(let name, _): guide.question(name.string).map(check) ?? true
    case .named(let name): guide.written.criterion(name.string).map(check) ?? true
    case .all, .any, .judgement, .absent: true
    }
  }
}

extension Written.Use {
  /// All of its conditions, as one criterion at its id.
  var criterion: Written.Criterion { .all(conditions.map(\.criterion), at: id.place) }
}
