// What a page looks like on screens of several sizes: whole screens, as a person sees them.

import CustomDump
import Testing

@testable import Screen

@Suite struct LayoutTests {
  @Test func onALargeScreenAllOfAPageIsSeenWithTheCursorOnTheHighlight() {
    expectNoDifference(
      screen(boatPage(focus: 1), 80, 24),
      """
        How does your boat move?                               Question 2 of up to 9
        ────────────────────────────────────────────────────────────────────────────
        Boats differ in what moves them. Each has its weather, and each has weather
        in which it stays ashore.

        Never go out alone.

          1 Oars
            You move it yourself.
        > 2 A sail (your answer)
            The wind moves it, where there is wind.
          3 I do not know

        What to bring
        - A vest for each person on board.
        [not known yet] A rope.






        ────────────────────────────────────────────────────────────────────────────
        Enter choose  Esc back  ? keys  q leave the guide
      """)
    #expect(Layout(boatPage(focus: 1), width: 80, height: 24).canvas().cursor == Position(row: 9, column: 2))
  }

  @Test func onAMiddlingScreenThereIsMoreBelow() {
    expectNoDifference(
      screen(boatPage(focus: 1), 40, 12),
      """
       How does your boat move?
       Question 2 of up to 9
       ──────────────────────────────────────

         1 Oars
           You move it yourself.
       > 2 A sail (your answer)
           The wind moves it, where there is
           wind.
       ── 1 more below ──────────────────────
       Enter choose  Esc back  ? keys
       q leave the guide
      """)
    #expect(Layout(boatPage(focus: 1), width: 40, height: 12).canvas().cursor == Position(row: 6, column: 1))
  }

  @Test func onTheSmallestScreenTheHighlightIsSeen() {
    expectNoDifference(
      screen(boatPage(focus: 1), 20, 6),
      """
      How does your boat m
      > 2 A sail (your
          answer)
          The wind moves
          it, where there
      more  Enter choose
      """)
    #expect(Layout(boatPage(focus: 1), width: 20, height: 6).canvas().cursor == Position(row: 1, column: 0))
  }

  @Test func withoutAHighlightTheCursorRestsWhereReadingBegins() {
    expectNoDifference(
      screen(boatPage(), 40, 12),
      """
       How does your boat move?
       Question 2 of up to 9
       ──────────────────────────────────────
       Boats differ in what moves them. Each
       has its weather, and each has weather
       in which it stays ashore.

       Never go out alone.

       ── 2 more below ──────────────────────
       Enter choose  Esc back  ? keys
       q leave the guide
      """)
    #expect(Layout(boatPage(), width: 40, height: 12).canvas().cursor == Position(row: 3, column: 1))
  }

  @Test func onTooSmallAScreenOnlyThatIsSaid() {
    expectNoDifference(
      screen(boatPage(focus: 1), 19, 6),
      """
      Make the window
      larger.




      """)
    #expect(screen(boatPage(), 20, 5) == "Make the window\nlarger.\n\n\n")
    #expect(screen(boatPage(), 1, 1) == "M")
    #expect(screen(boatPage(), 0, -4) == "M")
    #expect(Layout(boatPage(focus: 1), width: 19, height: 6).canvas().cursor == Position(row: 0, column: 0))
  }

  @Test func atTheEndNothingSaysThatThereIsMore() {
    expectNoDifference(
      screen(boatPage(anchor: Anchor(block: 99)), 20, 8),
      """
      How does your boat
      Question 2 of up to
      - A vest for each
        person on board.
      [not known yet] A
      rope.
      ────────────────────
      Enter choose  ? keys
      """)
  }

  @Test func newsStandsBetweenTheTextAndTheKeys() {
    expectNoDifference(
      screen(boatPage(notice: news), 80, 12),
      """
        How does your boat move?                               Question 2 of up to 9
        ────────────────────────────────────────────────────────────────────────────
        Boats differ in what moves them. Each has its weather, and each has weather
        in which it stays ashore.

        Never go out alone.

          1 Oars
            You move it yourself.
        ── 2 more below ────────────────────────────────────────────────────────────
        The file boats.txt was not saved: there is no space left on the device.
        Enter choose  Esc back  ? keys  q leave the guide
      """)
  }

  @Test func longNewsTakesMoreRows() {
    expectNoDifference(
      screen(boatPage(notice: news), 40, 12),
      """
       How does your boat move?
       Question 2 of up to 9
       ──────────────────────────────────────
       Boats differ in what moves them. Each
       has its weather, and each has weather
       in which it stays ashore.

       ── 4 more below ──────────────────────
       The file boats.txt was not saved:
       there is no space left on the device.
       Enter choose  Esc back  ? keys
       q leave the guide
      """)
  }

  @Test func onALowScreenNewsLeavesTwoRowsToTheText() {
    expectNoDifference(
      screen(boatPage(notice: news), 20, 10),
      """
      How does your boat
      move?
      Question 2 of up to
      ────────────────────
      Boats differ in what
      moves them. Each has
      ── 22 more below ───
      The file boats.txt
      Enter choose
      Esc back  ? keys
      """)
  }

  @Test func onTheSmallestScreenNewsLeavesTwoRowsToTheText() {
    expectNoDifference(
      screen(boatPage(notice: news), 20, 6),
      """
      How does your boat m
      Boats differ in what
      moves them. Each has
      The file boats.txt
      was not saved: there
      more  Enter choose
      """)
  }

  @Test func aTypedTextEndsWithTheCursor() {
    expectNoDifference(
      screen(boatPage(field: "The Old Lady of the Western Lake"), 80, 24),
      """
        Your boat
        ────────────────────────────────────────────────────────────────────────────
        Boats differ in what moves them. Each has its weather, and each has weather
        in which it stays ashore.

        Never go out alone.

        Its name:
        > The Old Lady of the Western Lake_













        ────────────────────────────────────────────────────────────────────────────
        Enter choose  Esc back  ? keys  q leave the guide
      """)
    #expect(
      Layout(boatPage(field: "The Old Lady of the Western Lake"), width: 80, height: 24).canvas().cursor
        == Position(row: 8, column: 36))
  }

  @Test func onTheSmallestScreenATypedTextIsSeenUntilThePageIsScrolled() {
    expectNoDifference(
      screen(boatPage(field: "The Old Lady of the Western Lake"), 20, 6),
      """
      Your boat

      Its name:
      > The Old Lady of
        the Western Lake_
      Enter choose  ? keys
      """)
    #expect(
      Layout(boatPage(field: "The Old Lady of the Western Lake"), width: 20, height: 6).canvas().cursor
        == Position(row: 4, column: 18))
  }

  private let news = "The file boats.txt was not saved: there is no space left on the device."
}
