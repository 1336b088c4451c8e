// What a typed line may look like, how the search is typed into, and where a page begins to be read.

import CustomDump
import Screen
import Testing

@Suite struct LineHabitTests {
  @Test func aCapitalIsItsLetterWhereItIsNoKeyItself() {
    var page = teaPage()
    page.bindings.append(Binding(keys: [], command: .perform("leave"), name: "q", label: "leave", plain: "q"))
    for line in ["q", "Q", " Q "] { #expect(meaning(line, page) == "leave") }
    #expect(meaning("QQ", page) == "unknown: QQ")
    page.bindings.append(Binding(keys: [], command: .perform("quiet"), name: "Q", label: "quiet", plain: "Q"))
    #expect(meaning("Q", page) == "quiet")
    #expect(meaning("q", page) == "leave")
  }

  @Test func aNumberMayHaveTheDotOrBracketOfItsLine() {
    for line in ["2.", "2)", " 2. ", "02."] { #expect(meaning(line) == "weak", "\(line)") }
    for line in ["2..", "2.)", "(2)", ".", ")", "2:", "4."] { #expect(meaning(line) == "unknown: \(line)") }
  }

  @Test func aSearchTakesANumberThatIsShownAndLooksForAllElse() {
    var page = fieldPage("tea")
    page.field?.isSearch = true
    page.blocks.append(.choice(Choice("Green tea", action: "green")))
    #expect(meaning("1", page) == "green")
    #expect(meaning("1)", page) == "green")
    #expect(meaning("12", page) == "changed 12")
    #expect(meaning(" milk tea ", page) == "changed milk tea")
    #expect(meaning("", page) == "nothing")
    #expect(meaning("<", page) == "back")
    #expect(meaning("?", page) == "unknown: ?")
  }

  @Test func whatIsLookedForMayStandBehindTheKeyForIt() {
    let terminal = makeTerminal()
    for line in ["/milk", " /milk ", "/ milk"] {
      #expect(terminal.parts(of: line, on: teaPage()).map { $0.filter { $0 != " " } } == ["/", "milk"], "\(line)")
    }
    for line in ["/", "2", "<", "milk/", ""] { #expect(terminal.parts(of: line, on: teaPage()) == [line]) }
    // A path is no search where a file is named, and the key is no part of what is looked for where one is at it.
    #expect(terminal.parts(of: "/tea", on: fieldPage("")) == ["/tea"])
    var search = fieldPage("")
    search.field?.isSearch = true
    #expect(terminal.parts(of: "/tea", on: search) == ["tea"])
  }

  @Test func choicesThatStandFarAboveAreToldInShortAtThePrompt() {
    var page = teaPage()
    page.blocks.append(.paragraph("Nobody drinks tea for its strength alone."))
    var terminal = makeTerminal(width: 50)
    expectNoDifference(
      String(terminal.text(of: page).split(separator: "alone.")[1]),
      """


      1. Strong, 2. Weak, 3. I do not know how long it
      stood, and nobody who could know is here
      < back, ? keys
      Type a number (1-3):\u{20}
      """)
  }

  @Test func aPageIsReadFromThePlaceThatWasGoneTo() {
    var page = teaPage(notice: "Place 1 of 1 for milk.")
    page.noticeOfKeys = "n goes to the next."
    page.view.anchor = Anchor(block: 5, offset: 3)
    expectNoDifference(
      makeTerminal(width: 50).body(of: page),
      """
      * Place 1 of 1 for milk.

      How strong is your tea?
      Question 1 of up to 3

      2. Weak (your answer)
      3. I do not know how long it stood, and nobody who
         could know is here
      """)
  }

  @Test func aPageThatHidesPushesAllOutOfSight() {
    var terminal = makeTerminal()
    var page = teaPage()
    page.hidesBefore = true
    #expect(terminal.text(of: page).hasPrefix(String(repeating: "\n", count: 101) + "How strong"))
    #expect(!terminal.news(on: page).hasPrefix("\n\n"))
  }
}
