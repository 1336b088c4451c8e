// A canvas takes what fits and leaves out the rest.

import CustomDump
import Testing

@testable import Screen

@Suite struct CanvasTests {
  @Test func whatDoesNotFitIsLeftOut() {
    var canvas = Canvas(width: 5, height: 2)
    canvas.write("abcdefg", row: 0, column: 2)
    canvas.write("xy", row: 1, column: 0)
    expectNoDifference(canvas.text, "  abc\nxy")
  }

  @Test func outsideOfTheCanvasNothingIsWritten() {
    var canvas = Canvas(width: 4, height: 2)
    let empty = canvas
    #expect(canvas.write("no", row: -1, column: 0) == 0)
    #expect(canvas.write("no", row: 2, column: 0) == 0)
    #expect(canvas.write("no", row: 0, column: -1) == -1)
    #expect(canvas.write("no", row: 0, column: 4) == 4)
    #expect(canvas.write("no", row: 0, column: 99) == 99)
    canvas.rule(row: 2, from: 0, to: 4)
    canvas.rule(row: 0, from: 4, to: 9)
    canvas.rule(row: 0, from: -1, to: 2)
    expectNoDifference(canvas, empty)
  }

  @Test func aWideCharacterTakesTwoCellsOrNone() {
    var canvas = Canvas(width: 4, height: 1)
    #expect(canvas.write("a漢字", row: 0, column: 0, style: .quiet) == 3)
    expectNoDifference(
      canvas.rows,
      [
        [
          Cell(character: "a", style: .quiet), Cell(character: "漢", style: .quiet), Cell(character: nil, style: .quiet),
          .blank,
        ]
      ])
    expectNoDifference(canvas.text, "a漢")
  }

  @Test func charactersWithoutAWidthAreLeftOutAndMarksStayWithTheirLetter() {
    var canvas = Canvas(width: 6, height: 1)
    #expect(canvas.write("\u{1B}[e\u{301}\u{7}x", row: 0, column: 0) == 3)
    expectNoDifference(canvas.rows[0].prefix(3).map(\.character), ["[", "e\u{301}", "x"])
  }

  @Test func aCanvasHasAtLeastOneCell() {
    let canvas = Canvas(width: -3, height: 0)
    expectNoDifference(canvas.rows, [[.blank]])
  }

  @Test func whatIsWrittenLaterCoversWhatStoodThere() {
    var canvas = Canvas(width: 8, height: 1)
    canvas.write("one two", row: 0, column: 0, style: .quiet)
    canvas.write("TWO", row: 0, column: 4, style: .found)
    expectNoDifference(canvas.text, "one TWO")
    expectNoDifference(
      canvas.rows[0].map(\.style), [.quiet, .quiet, .quiet, .quiet, .found, .found, .found, .normal])
  }

  @Test func aRuleGoesToItsEndOrToTheEdge() {
    var canvas = Canvas(width: 5, height: 2)
    canvas.rule(row: 0, from: 1, to: 3)
    canvas.rule(row: 1, from: 2, to: 9)
    expectNoDifference(canvas.text, " ──\n  ───")
  }

  @Test func onlyPlainTextTakesAColumnAByte() {
    var canvas = Canvas(width: 20, height: 1)
    for text in ["plain", "é", "e\u{301}", "漢", "❤\u{FE0F}", "–", "a\u{7F}b"] {
      canvas.write(text, row: 0, column: 0)
      #expect(canvas.runs[0].last?.isPlain == canvas.runs[0].last?.text.utf8.allSatisfy { $0 < 0x80 }, "\(text)")
      #expect(canvas.runs[0].last.map { columnWidth(of: $0.text) } == canvas.runs[0].last?.columns, "\(text)")
    }
  }
}
