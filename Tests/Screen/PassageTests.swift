// What was looked for stands out wherever its lines are broken, and nothing else does.

import CustomDump
import Testing

@testable import Screen

@Suite struct PassageTests {
  private let text = "Tell your team straight away about a fever, and tell your team about the tea."

  private func page(_ passages: [Passage]) -> Page<String> {
    Page(
      title: "Tea",
      blocks: [
        .paragraph("Before."), .item(text, mark: "-"),
        .choice(Choice("Tell your team", mark: "(soon)", detail: text, action: "tell")), .paragraph(text),
      ],
      bindings: [], passages: passages, words: LayoutWords(more: { "more \($0)" }, moreShort: "more", tooSmall: "small")
    )
  }

  /// Every place where a text stands on the page.
  private func passages(_ text: String) -> [Passage] {
    page([]).blocks.enumerated().flatMap { index, block in
      let words = block.text.lowercased()
      return words.indices.filter { words[$0...].hasPrefix(text) }.map { start in
        let offset = words.distance(from: words.startIndex, to: start)
        return Passage(start: Anchor(block: index, offset: offset), length: text.count)
      }
    }
  }

  /// How each column of the body looks.
  private func styles(of layout: Layout) -> [[Style]] {
    layout.canvas().rows.dropFirst(layout.header.count).prefix(layout.bodyHeight).map { $0.map(\.style) }
  }

  @Test(arguments: [20, 21, 25, 30, 33, 40, 47, 60, 80])
  func everyLetterOfItIsPaintedAsFoundAndNoOther(_ width: Int) {
    let passages = passages("tell your team")
    #expect(passages.count == 7)
    let canvas = Layout(page(passages), width: width, height: 60).canvas()
    let found = canvas.rows.flatMap { $0 }.filter { $0.style == .found && $0.character != " " }.compactMap(\.character)
    #expect(String(found).lowercased() == String(repeating: "tellyourteam", count: passages.count))
  }

  @Test(arguments: ["tell your team", "t", "away about a fever, and", "- tell", "before."])
  func whereverAPageWasScrolledTheSameIsPaintedAsFound(_ text: String) {
    #expect(!passages(text).isEmpty)
    for width in [20, 27, 40, 80] {
      var page = page(passages(text))
      let whole = Layout(page, width: width, height: 60)
      let styles = self.styles(of: whole)
      for _ in whole.lines {
        let layout = Layout(page, width: width, height: 10)
        expectNoDifference(self.styles(of: layout), Array(styles.dropFirst(layout.top).prefix(layout.bodyHeight)))
        page.view = layout.scrolled(by: 1)
      }
    }
  }

  @Test func aPageThatWasGoneToAPlaceOfBeginsThereWithTheCursorOnIt() {
    for width in 20...80 {
      var page = page([Passage(start: Anchor(block: 3, offset: 48), length: 4)])
      page.view.anchor = Anchor(block: 3, offset: 48)
      let canvas = Layout(page, width: width, height: 10).canvas()
      let row = canvas.rows[canvas.cursor.row]
      #expect(String(row[canvas.cursor.column...].prefix(4).compactMap(\.character)) == "tell", "\(width)")
    }
  }

  @Test func itIsMarkedOnEveryLineThatItTouches() {
    var page = page([Passage(start: Anchor(block: 0, offset: 4), length: 24)])
    page.blocks = [.paragraph("one two three four five six seven")]
    let canvas = Layout(page, width: 20, height: 10).canvas()
    let found = canvas.rows.map { row in String(row.filter { $0.style == .found }.compactMap(\.character)) }
    expectNoDifference(found.filter { !$0.isEmpty }, ["two three four", "five six "])
  }
}
