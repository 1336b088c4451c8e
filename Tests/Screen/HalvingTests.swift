// What is found by halving a sorted list is what a walk through it finds.

import CustomDump
import NaiveEvaluator
import Testing

@testable import Screen

@Suite struct HalvingTests {
  @Test func halvingFindsWhatAWalkFinds() {
    var random = SeededGenerator(seed: 31)
    for count in 0...40 {
      let numbers = (0..<count).map { _ in Int.random(in: 0...20, using: &random) }.sorted()
      for bound in -1...21 {
        let found = numbers.firstPlace(fromWhichOn: { $0 >= bound })
        expectNoDifference(found, numbers.firstIndex { $0 >= bound } ?? numbers.count)
      }
    }
  }

  @Test func theLineOfAPlaceIsTheLastThatBeginsThereOrBefore() {
    var maker = PageMaker(seed: 32)
    for _ in 0..<40 {
      let lines = PageLines(maker.page(), width: Int.random(in: 20...80, using: &maker.random))
      for block in -1...15 {
        for offset in -2...60 {
          let anchor = Anchor(block: block, offset: offset)
          expectNoDifference(lines.index(of: anchor), lines.lines.lastIndex { $0.anchor <= anchor } ?? 0)
        }
      }
    }
  }

  @Test func theLinesOfAChoiceAndOfAFieldAreThoseThatSaySo() {
    var maker = PageMaker(seed: 33)
    let pages = (0..<40).map { _ in maker.page() } + [boatPage(), boatPage(field: "Mary")]
    for page in pages {
      let lines = PageLines(page, width: Int.random(in: 20...80, using: &maker.random))
      #expect(lines.choices.count == page.choices.count)
      for (choice, span) in lines.choices.enumerated() {
        expectNoDifference(span.first, lines.lines.firstIndex { $0.choice == choice })
        expectNoDifference(span.last, lines.lines.lastIndex { $0.choice == choice })
      }
      expectNoDifference(lines.fieldLine, lines.lines.lastIndex(where: \.isField))
    }
  }
}
