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
}
