// What was looked for stands out wherever its lines are broken, and nothing else does.

import Screen
import Testing

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

  @Test(arguments: [20, 21, 25, 30, 33, 40, 47, 60, 80])
  func everyLetterOfItIsPaintedAsFoundAndNoOther(_ width: Int) {
    var passages: [Passage] = []
    for (index, block) in page([]).blocks.enumerated() {
      let words = block.text.lowercased()
      for start in words.indices where words[start...].hasPrefix("tell your team") {
        let offset = words.distance(from: words.startIndex, to: start)
        passages.append(Passage(start: Anchor(block: index, offset: offset), length: 14))
      }
    }
    #expect(passages.count == 7)
    let canvas = Layout(page(passages), width: width, height: 60).canvas()
    let found = canvas.rows.flatMap { $0 }.filter { $0.style == .found && $0.character != " " }.compactMap(\.character)
    #expect(String(found).lowercased() == String(repeating: "tellyourteam", count: passages.count))
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
}
