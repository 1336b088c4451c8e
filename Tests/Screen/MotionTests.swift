// Laws of moving over a page, on random pages and screens of several sizes.

import CustomDump
import NaiveEvaluator
import Testing

@testable import Screen

@Suite struct MotionTests {
  private static let sizes = [(80, 24), (40, 12), (20, 6), (20, 8), (20, 10), (62, 7)]

  /// Calls with a reader at the beginning of each of some random pages, in one size each.
  private func readers(_ count: Int = 30, seed: UInt64, _ body: (inout PageReader, inout SeededGenerator) -> Void) {
    var maker = PageMaker(seed: seed)
    for number in 0..<count {
      var reader = PageReader(maker.page(), size: Self.sizes[number % Self.sizes.count])
      body(&reader, &maker.random)
    }
  }

  @Test func downShowsEveryWordAndHighlightsEveryChoiceInOrder() {
    readers(seed: 1) { reader, _ in
      reader.hold(.down)
      expectNoDifference(reader.words.subtracting(reader.seen), [])
      expectNoDifference(reader.highlighted, Array(reader.page.choices.indices))
    }
  }

  @Test func upShowsEveryWordAndHighlightsEveryChoiceInReverseOrder() {
    readers(seed: 2) { reader, _ in
      reader.hold(.down)
      reader.hold(.up)
      expectNoDifference(reader.words.subtracting(reader.seen), [])
      expectNoDifference(reader.highlighted, reader.page.choices.indices.reversed())
      #expect(reader.layout.top == 0)
    }
  }

  @Test func pageDownAndPageUpShowEveryWord() {
    readers(seed: 3) { reader, _ in
      reader.hold(.pageDown)
      expectNoDifference(reader.words.subtracting(reader.seen), [])
      reader.hold(.pageUp)
      expectNoDifference(reader.words.subtracting(reader.seen), [])
      #expect(reader.layout.top == 0)
    }
  }

  @Test func pageMotionsMoveTheTextEvenWhereAChoiceIsHighlighted() {
    readers(12, seed: 4) { reader, _ in
      for choice in reader.page.choices.indices {
        reader.page.view = reader.layout.focused(choice)
        let start = reader
        reader.hold(.pageDown)
        #expect(reader.seen.isSuperset(of: lastWords(of: reader)))
        reader = start
        reader.hold(.pageUp)
        #expect(reader.layout.top == 0)
      }
    }
  }

  /// The words that the end of the page shows.
  private func lastWords(of reader: PageReader) -> Set<Substring> {
    var page = reader.page
    page.view = View(anchor: Anchor(block: page.blocks.count, offset: 0))
    return PageReader(page, size: reader.size).seen
  }

  @Test func theHighlightedChoiceIsSeenWithTheCursorOnIt() {
    readers(24, seed: 5) { reader, random in
      for _ in 0..<40 {
        reader.press(Motion.allCases.randomElement(using: &random) ?? .down)
        guard let focus = reader.page.view.focus else { continue }
        let canvas = reader.layout.canvas()
        let row = String(canvas.rows[canvas.cursor.row].compactMap(\.character))
        #expect(canvas.rows[canvas.cursor.row][canvas.cursor.column].character == ">")
        let firstWord = reader.page.choices[focus].label.split(separator: " ")[0]
        #expect(row.split(separator: " ").prefix(3) == [">", "\(focus + 1)", firstWord])
      }
    }
  }

  @Test func theNextAndThePreviousChoiceGoRound() {
    readers(30, seed: 6) { reader, _ in
      let count = reader.page.choices.count
      guard count > 0 else { return }
      for choice in 0..<count {
        reader.press(.nextChoice)
        #expect(reader.page.view.focus == choice)
      }
      reader.press(.nextChoice)
      #expect(reader.page.view.focus == 0)
      reader.press(.previousChoice)
      #expect(reader.page.view.focus == count - 1)
    }
  }

  @Test func homeAndEndShowTheBeginningAndTheEnd() {
    readers(30, seed: 7) { reader, _ in
      let start = PageReader(reader.page, size: reader.size).seen
      reader.press(.end)
      #expect(reader.layout.view(after: .pageDown) == reader.page.view)
      reader.press(.home)
      #expect(reader.layout.top == 0)
      #expect(reader.seen.isSuperset(of: start.union(lastWords(of: reader))))
    }
  }

  @Test func resizingKeepsTheParagraphAtTheTopAndTheHighlight() {
    readers(36, seed: 8) { reader, random in
      reader.size = (80, 24)
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        reader.press(Motion.allCases.randomElement(using: &random) ?? .down)
      }
      let before = reader.layout.canvas()
      reader.size = (20, 6)
      let small = reader.layout
      let view = reader.page.view
      if view.focus != nil {
        #expect(small.canvas().rows[small.canvas().cursor.row][small.canvas().cursor.column].character == ">")
      } else if small.top < small.lines.count - small.bodyHeight {
        #expect(small.lines[small.top].anchor.block == view.anchor.block)
      }
      reader.size = (80, 24)
      expectNoDifference(reader.layout.canvas().text, before.text)
      #expect(reader.layout.canvas().cursor == before.cursor)
    }
  }

  @Test func noTwoLinesHaveTheSamePlaceAndTheRowsAddUp() {
    readers(seed: 9) { reader, _ in
      let layout = reader.layout
      let anchors = layout.lines.map(\.anchor)
      #expect(zip(anchors, anchors.dropFirst()).allSatisfy { $0 < $1 })
      #expect(layout.header.count + layout.bodyHeight + layout.footer.count == reader.size.height)
    }
  }
}
