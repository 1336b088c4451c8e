// A key does on a page what its table says, and goes into the text where one is typed.

import CustomDump
import Testing

@testable import Screen

@Suite struct BindingTests {
  private let fieldPage = boatPage(field: "Mary")

  private func action(_ key: Key, _ page: Page<String>) -> String? {
    switch page.command(for: key) {
    case .perform(let action): action
    case .move(let motion): "move \(motion)"
    case .choose: "choose"
    case .highlightNext(let choices): "highlight next of \(choices)"
    case .highlightPrevious(let choices): "highlight previous of \(choices)"
    case nil: nil
    }
  }

  @Test func aKeyDoesWhatItsBindingSays() {
    let page = boatPage()
    #expect(action(.enter, page) == "choose")
    #expect(action(.down, page) == "move down")
    #expect(action(.character("?"), page) == "keys")
    #expect(action(.character("x"), page) == nil)
    #expect(action(.other, page) == nil)
  }

  @Test func whereATextIsTypedSignsGoIntoIt() {
    #expect(action(.character("?"), fieldPage) == "changed Mary?")
    #expect(action(.character(" "), fieldPage) == "changed Mary ")
    #expect(action(.backspace, fieldPage) == "changed Mar")
    #expect(action(.enter, fieldPage) == "entered")
    #expect(action(.escape, fieldPage) == "back")
    #expect(action(.down, fieldPage) == "move down")
  }

  @Test func whatTakesOffDoesNothingInAnEmptyText() {
    #expect(action(.backspace, boatPage(field: "")) == nil)
    #expect(action(.backspace, boatPage()) == "back")
  }

  @Test func aDigitStandsForTheChoiceOfItsNumber() {
    let page = boatPage()
    #expect(page.number(for: .character("1")) == 1)
    #expect(page.number(for: .character("3")) == 3)
    for key in [Key.character("0"), .character("4"), .character("x"), .enter] { #expect(page.number(for: key) == nil) }
    #expect(fieldPage.number(for: .character("1")) == nil)
  }

  @Test func digitsGoOnWithTheNumberThatIsBeingTyped() {
    func number(_ digit: Character, behind typed: Int?) -> Int? {
      let choices = (1...172).map { Block<String>.choice(Choice("\($0)", action: "\($0)")) }
      let page = Page(
        title: "", blocks: choices, bindings: [], view: View(number: typed),
        words: LayoutWords(more: { _ in "" }, moreShort: "", tooSmall: ""))
      return page.number(for: .character(digit))
    }
    #expect(number("1", behind: nil) == 1 && number("8", behind: 1) == 18 && number("0", behind: 1) == 10)
    #expect(number("2", behind: 17) == 172 && number("0", behind: 17) == 170)
    // There is no choice 173, so 3 begins a number of its own; 0 begins none.
    #expect(number("3", behind: 17) == 3 && number("0", behind: 172) == nil && number("5", behind: 172) == 5)
  }

  @Test func onlyTheHighlightedChoiceHasAnAction() {
    var page = boatPage()
    #expect(page.focusedAction == nil)
    page.view.focus = 1
    #expect(page.focusedAction == "sail")
    page.view.focus = 3
    #expect(page.focusedAction == nil)
    page.view.focus = -1
    #expect(page.focusedAction == nil)
  }
}
