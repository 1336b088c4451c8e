// What is painted is what the canvas holds, in any encoding and size.

import CNcurses
import CustomDump
import Screen
import Testing

@testable import CursesTerminal

/// What concerns the whole process, a screen of ncurses or a signal: one after the other.
@Suite(.serialized) enum OneAtATime {}

extension OneAtATime {
  @Suite struct BrushTests {
    private func canvas(_ lines: [String], width: Int = 20, height: Int = 4) -> Canvas {
      var canvas = Canvas(width: width, height: height)
      for (row, line) in lines.enumerated() { canvas.write(line, row: row, column: 0) }
      return canvas
    }

    @Test func wideAndCombinedCharactersKeepTheirColumns() throws {
      let screen = try #require(HeadlessScreen())
      screen.paint(canvas(["漢字|", "e\u{301}|Ậ|", "12345678901234567890", "last row is full 890"]))
      expectNoDifference(screen.text, "漢字|\ne\u{301}|Ậ|\n12345678901234567890\nlast row is full 890")
      #expect(mvwinch(screen.window, 0, 4) & 0xFF == UInt32(UInt8(ascii: "|")))
    }

    @Test func withoutUTF8StandInsKeepTheColumns() throws {
      let screen = try #require(HeadlessScreen())
      screen.paint(canvas(["“é” – 38 °C", "漢|≥ 1", "Ørsted’s"]), isUTF8: false)
      expectNoDifference(screen.text, "\"e\" - 38  C\n??|? 1\nOrsted's\n")
    }

    @Test func aCharacterThatTheMachineMeasuresOtherwiseBecomesQuestionMarks() throws {
      let screen = try #require(HeadlessScreen())
      screen.paint(canvas(["❤\u{FE0F}|", "👩\u{200D}🚀|"]))
      expectNoDifference(screen.text, "??|\n??|\n\n")
    }

    @Test func aCanvasOfAnotherSizeIsClippedAndTheRestIsBlank() throws {
      let screen = try #require(HeadlessScreen(width: 6, height: 2))
      screen.paint(canvas(["123456789", "漢字漢字", "three"]))
      expectNoDifference(screen.text, "123456\n漢字漢")
      screen.paint(canvas(["ab"], width: 3, height: 1))
      expectNoDifference(screen.text, "ab\n")
    }

    @Test func afterAnyChangeTheWindowHoldsWhatAFreshOneWould() throws {
      let screen = try #require(HeadlessScreen())
      var brush = Brush(window: screen.window, looks: Looks(wantsColour: true, background: .unknown), isUTF8: true)
      let canvases = [
        canvas(["one", "漢字", "three", "four"]), canvas(["one", "a漢", "", "four"]), canvas(["one", "", "th漢e", "x"]),
        canvas(["two"], width: 5, height: 2), canvas(["one", "漢字", "three", "four"]),
      ]
      for canvas in canvases {
        brush.paint(canvas)
        let text = screen.text
        var fresh = Brush(window: screen.window, looks: Looks(wantsColour: true, background: .unknown), isUTF8: true)
        fresh.paint(canvas)
        expectNoDifference(text, screen.text)
      }
      // What somebody else wrote into the window is only painted over where the brush is told to forget.
      mvwaddstr(screen.window, 0, 0, "XXX")
      brush.paint(canvases[4])
      #expect(screen.text.hasPrefix("XXX"))
      brush.forget()
      brush.paint(canvases[4])
      #expect(screen.text.hasPrefix("one"))
    }

    @Test func theCursorRestsWhereTheCanvasHasItOrAtTheNearestPlace() throws {
      let screen = try #require(HeadlessScreen())
      var canvas = canvas(["one", "two"])
      canvas.cursor = Position(row: 1, column: 2)
      screen.paint(canvas)
      #expect(getcury(screen.window) == 1 && getcurx(screen.window) == 2)
      canvas.cursor = Position(row: 99, column: -3)
      screen.paint(canvas)
      #expect(getcury(screen.window) == 3 && getcurx(screen.window) == 0)
    }

    @Test func everyStyleButNormalIsSeenWithoutColour() throws {
      for terminal in ["xterm-256color", "screen", "xterm-mono"] {
        let screen = try #require(HeadlessScreen(terminal: terminal))
        let looks = Looks(wantsColour: false, background: .unknown)
        for style in Style.allCases { #expect((looks.look(of: style).attributes == 0) == (style == .normal)) }
        var canvas = Canvas(width: 20, height: 4)
        canvas.write("focused", row: 0, column: 0, style: .focused)
        screen.paint(canvas)
        #expect(screen.look(row: 0, column: 0).attributes == cncurses_reverse)
        #expect(screen.look(row: 0, column: 7).attributes == 0)
      }
    }

    @Test func aStyleHasItsColourInAsciiAndElsewhereAndLaterTextCoversEarlier() throws {
      let screen = try #require(HeadlessScreen())
      let looks = Looks(wantsColour: true, background: .unknown)
      var canvas = Canvas(width: 20, height: 4)
      canvas.write("call", row: 0, column: 0, style: .urgent)
      canvas.write("é", row: 1, column: 0, style: .urgent)
      canvas.write("> one", row: 2, column: 0, style: .focused)
      canvas.write("one", row: 2, column: 2, style: .notice)
      screen.paint(canvas)
      expectNoDifference(screen.text, "call\né\n> one\n")
      for (row, column, style) in [(0, 3, Style.urgent), (1, 0, .urgent), (2, 1, .focused), (2, 2, .notice)] {
        let look = screen.look(row: Int32(row), column: Int32(column))
        #expect(look == looks.look(of: style), "\(row) \(column)")
      }
      #expect(looks.look(of: .urgent).pair != looks.look(of: .notice).pair)
    }

    @Test func coloursAreLeftOutWhereTheyCannotBeToldOrAreNotWanted() throws {
      func hasColour(_ terminal: String, wanted: Bool = true) throws -> Bool {
        let screen = try #require(HeadlessScreen(terminal: terminal))
        return withExtendedLifetime(screen) {
          Looks(wantsColour: wanted, background: .unknown).look(of: .urgent).pair != 0
        }
      }
      #expect(try hasColour("xterm-256color"))
      #expect(try hasColour("xterm"))
      #expect(try !hasColour("vt100"))
      #expect(try !hasColour("xterm-mono"))
      #expect(try !hasColour("xterm-256color", wanted: false))
    }

    @Test func theFarewellLeavesFullScreenWithoutDelays() throws {
      var screen = HeadlessScreen(terminal: "xterm-256color")
      #expect(screen != nil)
      #expect(String(decoding: farewellSequences(), as: UTF8.self).contains("\u{1B}[H\u{1B}[2J\u{1B}[?1049l"))
      screen = nil
      screen = HeadlessScreen(terminal: "vt100")
      #expect(screen != nil)
      expectNoDifference(
        String(decoding: farewellSequences(), as: UTF8.self), "\u{1B}[m\u{0F}\u{1B}[?1l\u{1B}>\u{1B}[H\u{1B}[J")
    }

    @Test func anUnknownTerminalIsNoScreen() {
      #expect(HeadlessScreen(terminal: "nonesuch") == nil)
    }
  }
}
