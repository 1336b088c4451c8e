// What the plain guide writes for a page, whole, and what it makes of a typed line.

import CustomDump
import LineTerminal
import Screen
import Testing

@Suite struct LineTerminalTests {
  @Test func newsIsToldWithoutThePageThatWasReadBefore() {
    let terminal = makeTerminal(width: 50)
    expectNoDifference(
      terminal.news(on: teaPage(notice: "The kettle is on.")),
      """

      * The kettle is on.
      Type a number (1-3):\u{20}
      """)
  }

  @Test func aPageIsWrittenWholeAndItsKeysAreToldOnce() {
    var terminal = makeTerminal(width: 50)
    expectNoDifference(
      terminal.text(of: teaPage(notice: "The kettle is on.")),
      """

      * The kettle is on.

      How strong is your tea?
      Question 1 of up to 3

      Tea that stands for long is strong. This guide
      knows three strengths.

      Why we ask

      - Strong tea keeps people awake, and more so in
        the evening.
      [may fit] The milk.
      1. Strong
         It stood for five minutes or longer.
      2. Weak (your answer)
      3. I do not know how long it stood, and nobody who
         could know is here

      < back, ? keys
      Type a number (1-3):\u{20}
      """)
    expectNoDifference(
      terminal.text(of: teaPage(notice: nil)),
      """

      How strong is your tea?
      Question 1 of up to 3

      Tea that stands for long is strong. This guide
      knows three strengths.

      Why we ask

      - Strong tea keeps people awake, and more so in
        the evening.
      [may fit] The milk.
      1. Strong
         It stood for five minutes or longer.
      2. Weak (your answer)
      3. I do not know how long it stood, and nobody who
         could know is here

      Type a number (1-3):\u{20}
      """)
  }

  @Test func aKeyThatIsNewOnALaterPageIsToldThere() {
    var terminal = makeTerminal()
    _ = terminal.text(of: teaPage())
    var page = teaPage()
    page.blocks = [.paragraph("Drink it.")]
    page.place = nil
    page.bindings.append(Binding(keys: [], command: .perform("leave"), name: "q", label: "leave", plain: "q"))
    expectNoDifference(
      terminal.text(of: page),
      """

      How strong is your tea?

      Drink it.

      q leave
      Type a letter:\u{20}
      """)
  }

  @Test func aFieldIsShownWithItsTextAndAskedForByItsLabel() {
    var terminal = makeTerminal()
    expectNoDifference(
      terminal.text(of: fieldPage("My tea")),
      """

      Your tea

      Give it a name.

      > My tea

      < back, ? keys
      Its name:\u{20}
      """)
    expectNoDifference(terminal.body(of: fieldPage("")), "Your tea\n\nGive it a name.\n")
  }

  @Test func theBodyAloneHasNoKeysAndNoPrompt() {
    var page = teaPage()
    page.blocks = [.paragraph("Drink it.")]
    expectNoDifference(
      makeTerminal().body(of: page), "How strong is your tea?\nQuestion 1 of up to 3\n\nDrink it.")
  }

  @Test func aMarkThatWouldTakeMostOfANarrowLineStandsInTheText() {
    var page = teaPage()
    page.place = nil
    page.title = "Tea"
    page.blocks = [.item("Your tea has stood.", mark: "[not known yet]")]
    expectNoDifference(makeTerminal(width: 3).body(of: page), "Tea\n\n[not known yet] Your\ntea has stood.")
  }

  @Test func aNumberChoosesWithBlanksAroundItOrNot() {
    for line in ["2", " 2", "2  ", "\t2\r"] { #expect(meaning(line) == "weak") }
    #expect(meaning("1") == "strong")
    #expect(meaning("3") == "unknown")
  }

  @Test func aNumberOutOfRangeDoesNothing() {
    for line in ["0", "4", "-1", "99999999999999999999", "1.0", "1 2"] { #expect(meaning(line) == "unknown: \(line)") }
  }

  @Test func anEmptyLineNeverChooses() {
    for line in ["", "   ", "\t", "\r"] { #expect(meaning(line) == "nothing") }
    var page = teaPage()
    page.view.focus = 1
    #expect(meaning("", page) == "nothing")
  }

  @Test func lettersDoWhatTheirKeysSay() {
    #expect(meaning("?") == "keys")
    #expect(meaning("<") == "back")
    #expect(meaning(" < ") == "back")
    #expect(meaning("x") == "unknown: x")
    #expect(meaning("Q") == "unknown: Q")
  }

  @Test func inAFieldALineIsTheTextAndOnlyTheWayBackIsNot() {
    #expect(meaning("The green one", fieldPage("")) == "changed The green one, entered")
    #expect(meaning(" 12 ", fieldPage("")) == "changed 12, entered")
    #expect(meaning("?", fieldPage("")) == "unknown: ?")
    #expect(meaning("<", fieldPage("My tea")) == "back")
    #expect(meaning("<<", fieldPage("My tea")) == "changed <<, entered")
  }

  @Test func anEmptyLineInAFieldEntersWhatStandsThere() {
    #expect(meaning("", fieldPage("My tea")) == "changed My tea, entered")
    #expect(meaning("  ", fieldPage("")) == "changed , entered")
  }
}
