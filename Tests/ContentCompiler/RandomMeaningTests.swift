// What the checks say of random criteria holds: without the part that they report nothing changes.

import Decisions
import Testing

@testable import ContentCompiler

struct RandomMeaningTests {
  private let guide = WholeGuide(ContentReader(texts: teaRoom, folder: "Content", findings: Findings()).guide())
  private let truths: Truths
  private let criteria: [WholeCriterion]

  init() throws {
    truths = try Truths(of: guide)
    var random = RandomCriteria(guide: guide)
    criteria = (0..<300).map { [guide] _ in
      let written = random.criterion(depth: 3)
      return WholeCriterion(owner: .caution, written: written, expanded: guide.expanded(written))
    }
  }

  private func impossible(in whole: WholeCriterion) -> [Fault] {
    let findings = Findings()
    let count = ImpossibleParts(guide: guide, truths: truths, findings: findings).reportAll(in: whole)
    #expect(count == findings.faults.count)
    return findings.faults
  }

  @Test func whatIsNeedlessCanAllBeLeftOut() {
    var found = 0
    for whole in criteria where impossible(in: whole).isEmpty {
      let findings = Findings()
      var needless = NeedlessParts(of: whole, truths, findings)
      needless.reportAll()
      found += findings.faults.count
      #expect((needless.criterion != whole.expanded) == !findings.faults.isEmpty, "\(whole.written)")
      #expect(truths.truth(of: needless.criterion) == truths.truth(of: whole.expanded), "\(whole.written)")
    }
    #expect(found > 50)
  }

  @Test func whatIsImpossibleIsNeverTrueWhereItStands() throws {
    var found: [Fault.Kind: Int] = [:]
    for whole in criteria {
      for fault in impossible(in: whole) {
        let part = try #require(whole.written.allParts().first { $0.criterion.place == fault.place })
        if fault.kind == .impossibleAll {
          #expect(truths.truth(of: guide.expanded(part.criterion)).isNever, "\(whole.written)")
        }
        let without = whole.expanded.replacing(part.path[...], with: .any([]))
        #expect(truths.truth(of: without) == truths.truth(of: whole.expanded), "\(whole.written)")
        found[fault.kind, default: 0] += 1
      }
    }
    #expect(found[.impossibleAll, default: 0] > 10 && found.count > 3)
  }
}

/// Makes criteria over the questions of a guide, the same ones in every run, each part at a place of its own.
private struct RandomCriteria {
  let guide: WholeGuide
  private var state: UInt64 = 2025
  private var column = 0

  init(guide: WholeGuide) { self.guide = guide }

  mutating func criterion(depth: Int) -> Written.Criterion {
    column += 1
    let place = Place(path: "random", line: 1, column: column)
    switch depth == 0 ? 2 : number(below: 3) {
    case 0: return .all((0..<(2 + number(below: 2))).map { _ in criterion(depth: depth - 1) }, at: place)
    case 1: return .any((0..<(2 + number(below: 2))).map { _ in criterion(depth: depth - 1) }, at: place)
    default:
      let question = guide.questions[number(below: guide.questions.count)]
      let options = question.options.map(\.id).filter { _ in number(below: 2) == 0 }
      return .answer(
        Text(string: question.id.string, place: place),
        options: options.isEmpty ? [question.options[0].id] : options)
    }
  }

  /// A linear congruential generator, after Knuth's MMIX.
  private mutating func number(below count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}
