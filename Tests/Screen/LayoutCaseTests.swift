// Pages and screens at the edges: nothing on them, too much in one place, and places that are not there.

import CustomDump
import Testing

@testable import Screen

@Suite struct LayoutCaseTests {
  private func page(_ blocks: [Block<String>], view: View = View(), bindings: [Binding<String>] = []) -> Page<String> {
    Page(
      title: "T", blocks: blocks, bindings: bindings, view: view,
      words: LayoutWords(more: { "more \($0)" }, moreShort: "more", tooSmall: "small"))
  }

  @Test func anEmptyPageIsShownAndEveryMotionLeadsNowhere() {
    let layout = Layout(page([]), width: 20, height: 6)
    expectNoDifference(layout.canvas().text, "T\n\n\n\n\n")
    for motion in Motion.allCases { #expect(layout.view(after: motion) == View()) }
  }

  @Test func everySizeCanBeLaidOutAndMovedOver() {
    for width in [-1, 0, 1, 2, 3, 19, 20, 39, 40, 41, 59, 60, 78, 200] {
      for height in [-1, 0, 1, 2, 5, 6, 7, 8, 9, 10, 11, 50] {
        for page in [boatPage(notice: "News of some length, on more than one row."), boatPage(field: "x"), page([])] {
          let layout = Layout(page, width: width, height: height)
          let canvas = layout.canvas()
          #expect(canvas.rows.count == max(height, 1) && canvas.rows.allSatisfy { $0.count == max(width, 1) })
          #expect(canvas.rows.indices.contains(canvas.cursor.row) && (0..<max(width, 1)).contains(canvas.cursor.column))
          for motion in Motion.allCases { #expect(layout.view(after: motion).anchor.block < page.blocks.count + 1) }
          guard width >= 20, height >= 6 else { continue }
          #expect(layout.header.count + layout.bodyHeight + layout.footer.count == height)
        }
      }
    }
  }

  /// Four rows are left to a list of seven names, and one to a low screen.
  @Test func choicesBelowAreCountedWhereThePageIsForThem() {
    var page = page((1...7).map { Block.choice(Choice("name \($0)", action: "")) })
    page.words.moreChoices = { (long: "\($0) names are still below", short: "\($0) names") }
    func lastRow(width: Int, height: Int) -> String {
      Layout(page, width: width, height: height).canvas().text.split(separator: "\n").last.map(String.init) ?? ""
    }
    expectNoDifference(lastRow(width: 40, height: 8), " ── 2 names are still below ───────────")
    expectNoDifference(lastRow(width: 20, height: 8), "── 2 names ─────────")
    expectNoDifference(lastRow(width: 40, height: 6), " 3 names")
    page.view.focus = 5
    expectNoDifference(lastRow(width: 40, height: 8), " ── 1 names are still below ───────────")
    page.view.focus = 6
    expectNoDifference(lastRow(width: 20, height: 8), "────────────────────")
  }

  @Test func theLinesStayNarrowOnAWideScreen() {
    let words = Array(repeating: "word", count: 100).joined(separator: " ")
    let layout = Layout(page([.paragraph(words)]), width: 200, height: 20)
    #expect(layout.lines.map { $0.indent + columnWidth(of: $0.text) }.max() == 76)
  }

  @Test func hintsThatDoNotFitAreLeftOutOnTheLastRow() {
    let bindings = ["one", "two", "three", "four", "five", "six"].map {
      Binding(keys: [], command: Command<String>.choose, name: "F", label: $0)
    }
    expectNoDifference(
      Layout(page([], bindings: bindings), width: 20, height: 10).canvas().text.split(separator: "\n"),
      ["T", "────────────────────", "────────────────────", "F one  F two", "F three  F four"])
    expectNoDifference(
      Layout(page([], bindings: bindings), width: 20, height: 6).canvas().text.split(separator: "\n"),
      ["T", "F one  F two  F four"])
  }

  @Test func aMarkThatWouldTakeMostOfTheLineStandsInTheText() {
    let blocks: [Block<String>] = [.item("Your cancer has spread.", mark: "[not known yet]")]
    expectNoDifference(
      Layout(page(blocks), width: 20, height: 6).canvas().text,
      "T\n[not known yet] Your\ncancer has spread.\n\n\n")
    expectNoDifference(
      Layout(page(blocks), width: 36, height: 6).canvas().text,
      "T\n[not known yet] Your cancer has\n                spread.\n\n\n")
  }

  @Test func aHighlightThatIsNotThereIsNoHighlight() {
    for focus in [-1, 3, 99] {
      let layout = Layout(boatPage(focus: focus), width: 80, height: 24)
      expectNoDifference(layout.canvas().text, screen(boatPage(), 80, 24))
      #expect(layout.view(after: .down).focus == 0)
      #expect(layout.view(after: .up).focus == 2)
      #expect(layout.focused(7).focus == nil)
    }
  }

  @Test func aChoiceTallerThanTheScreenShowsItsBeginningFirstAndIsReadOn() {
    let long = (1...40).map { "w\($0)" }.joined(separator: " ")
    let choices: [Block<String>] = [
      .choice(Choice("first", detail: long, action: "")), .choice(Choice("second", action: "")),
    ]
    var reader = PageReader(page(choices), size: (20, 6))
    reader.press(.down)
    expectNoDifference(
      reader.layout.canvas().text, "T\n> 1 first\n    w1 w2 w3 w4 w5\n    w6 w7 w8 w9 w10\n    w11 w12 w13 w14\nmore")
    reader.press(.down)
    #expect(reader.page.view.focus == nil)
    expectNoDifference(
      reader.layout.canvas().text,
      "T\n    w11 w12 w13 w14\n    w15 w16 w17 w18\n    w19 w20 w21 w22\n    w23 w24 w25 w26\nmore")
  }

  @Test func scrollingByOneLineStopsAtEmptyLinesInBothDirections() {
    let paragraphs = (1...5).map { Block<String>.paragraph("p\($0)") }
    var reader = PageReader(page(paragraphs), size: (20, 6))
    var tops: [Int] = []
    for motion in [Motion.down, .down, .down, .up, .up, .up, .up] {
      reader.press(motion)
      tops.append(reader.layout.top)
    }
    expectNoDifference(tops, [1, 2, 3, 2, 1, 0, 0])
  }

  @Test func aPageWithAFieldCanBeReadFromItsBeginning() {
    var reader = PageReader(boatPage(field: "Mary"), size: (20, 6))
    expectNoDifference(
      reader.layout.canvas().text, "Your boat\nNever go out alone.\n\nIts name:\n> Mary_\nEnter choose  ? keys")
    reader.press(.home)
    expectNoDifference(
      reader.layout.canvas().text,
      "Your boat\nBoats differ in what\nmoves them. Each has\nits weather, and\neach has weather in\nmore  Enter choose"
    )
    reader.press(.end)
    expectNoDifference(reader.layout.canvas().text, screen(boatPage(field: "Mary"), 20, 6))
    reader.hold(.up)
    #expect(reader.layout.top == 0)
  }
}
