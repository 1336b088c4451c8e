// How wide a word may be where its text stands, and that the screen leaves that room.

import Screen
import Testing
import TinyContent

@testable import ContentCompiler

struct WidthTests {
  private func word(_ columns: Int) -> String { String(repeating: "o", count: columns) }

  private func message(_ place: String, _ columns: Int, allowed: Int) -> String {
    "Content/\(place): error: the word '\(word(columns))' of \(columns) columns was found, "
      + "where the narrowest screen leaves \(allowed); lines are broken at blanks only, so write it as shorter words"
  }

  @Test(arguments: [
    ("cautions.yaml", "Tea is hot.", "cautions.yaml:3:9", 20),
    ("topics/kettle.yaml", "It sings.", "topics/kettle.yaml:5:15", 20),
    ("questions/thirst.yaml", "Are you thirsty?", "questions/thirst.yaml:3:7", 20),
    ("help.yaml", "The cook", "help.yaml:3:11", 20),
    ("drugs/tea.yaml", "By day", "drugs/tea.yaml:30:11", 20),
    ("drugs/tea.yaml", "being awake", "drugs/tea.yaml:20:11", 18),
    ("help.yaml", "the tea is cold", "help.yaml:11:15", 18),
    ("questions/thirst.yaml", "Am I thirsty?", "questions/thirst.yaml:19:10", 18),
    ("terms.yaml", "Cup\n", "terms.yaml:2:9", 16),
    ("questions/thirst.yaml", "A dry mouth.", "questions/thirst.yaml:13:11", 15),
    ("questions/thirst.yaml", "I am not sure", "questions/thirst.yaml:18:12", 15),
    ("drugs/tea.yaml", "hot drink", "drugs/tea.yaml:4:7", 15),
    ("drugs/tea.yaml", "in the mood\n        criterion", "drugs/tea.yaml:37:16", 15),
    ("judgements.yaml", "whether tea would suit the mood", "judgements.yaml:2:9", 15),
    ("wording/screens.yaml", "Hello\n", "wording/screens.yaml:1:8", 15),
  ])
  func aWordMayFillTheLineOfItsText(_ path: String, _ old: String, _ place: String, _ allowed: Int) {
    let rest = old.drop { $0 != "\n" }
    #expect(messages(path, old, "So \(word(allowed))\(rest)") == "")
    #expect(
      messages(path, old, "So \(word(allowed + 1))\(rest)") == message(place, allowed + 1, allowed: allowed))
  }

  @Test func aConditionStandsBehindItsMark() {
    let keys = tinyKeys.merging(["mark_fits": []]) { $1 }
    func messages(_ columns: Int, mark: String) -> String {
      var content = tinyContent(with: Change("drugs/tea.yaml", "people who are awake", word(columns)))
      content["wording/marks.yaml"] = "mark_fits: '\(mark)'"
      guard case .compiled(_, warnings: []) = compile(content, wording: keys) else { return "too wide" }
      return ""
    }
    #expect(messages(13, mark: "[fits]") == "")
    #expect(messages(14, mark: "[fits]") == "too wide")
    #expect(messages(15, mark: "[a long mark]") == "")
  }

  @Test func signsCountAndSlotsDoNot() {
    #expect(
      messages("wording/screens.yaml", "of {most}", "(\(word(13))) {most}\(word(15))") == "")
    #expect(
      messages("wording/screens.yaml", "of {most}", "{most}\(word(16))")
        == message("wording/screens.yaml:2:8", 16, allowed: 15))
  }

  @Test(arguments: ["\u{8336}", "\u{AC00}", "\u{FF21}"])
  func aLetterOfEastAsiaTakesTwoColumns(_ letter: String) {
    #expect(columns(of: letter) == columnWidth(of: letter))
    let word = String(repeating: letter, count: 11)
    #expect(messages("cautions.yaml", "Tea is hot.", String(word.dropLast())) == "")
    #expect(
      messages("cautions.yaml", "Tea is hot.", word)
        == message("cautions.yaml:3:9", 22, allowed: 20).replacing(self.word(22), with: word))
  }

  @Test func anAddressMayBeWide() {
    #expect(messages("sources/books.yaml", "https://example.org", "https://example.org/\(word(30))") == "")
  }

  @Test(arguments: [
    (ShownText.Layout.paragraph, 20), (.item(mark: "-"), 18), (.item(mark: "[fits]"), 13),
    (.item(mark: "[is it?]"), 11), (.item(mark: "[is it so]"), 20), (.choice(number: 9), 16), (.choice(number: 99), 15),
    (.choice(number: 100), 14),
  ])
  func theScreenLeavesThatRoom(_ layout: ShownText.Layout, _ columns: Int) {
    #expect(layout.columns == columns)
    #expect(rows(of: word(columns), layout).contains(word(columns)))
    #expect(!rows(of: word(columns + 1), layout).contains(word(columns + 1)))
  }

  /// What the narrowest screen shows of a text that stands last on a page.
  private func rows(of text: String, _ layout: ShownText.Layout) -> String {
    var blocks: [Block<Int>]
    switch layout {
    case .paragraph: blocks = [.paragraph(text)]
    case .item(let mark): blocks = [.item(text, mark: mark)]
    case .choice(let number):
      blocks = (1...number).map { .choice(Choice($0 == number ? text : "So", action: 0)) }
    }
    let page = Page(
      title: "Tea", blocks: blocks, bindings: [], view: View(anchor: Anchor(block: blocks.count - 1)),
      words: LayoutWords(more: { _ in "" }, moreShort: "", tooSmall: ""))
    let canvas = Screen.Layout(page, width: ShownText.Layout.narrowestScreen, height: 200).canvas()
    return canvas.rows.map { String($0.compactMap(\.character)) }.joined(separator: "\n")
  }
}
