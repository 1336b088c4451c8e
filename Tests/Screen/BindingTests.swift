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

  @Test func backspaceInAnEmptyTextDoesNothing() {
    #expect(action(.backspace, boatPage(field: "")) == nil)
    #expect(action(.backspace, boatPage()) == "back")
  }

  @Test func aDigitStandsForTheChoiceOfItsNumber() {
    let page = boatPage()
    #expect(page.choice(for: .character("1")) == 0)
    #expect(page.choice(for: .character("3")) == 2)
    for key in [Key.character("0"), .character("4"), .character("x"), .enter] { #expect(page.choice(for: key) == nil) }
    #expect(fieldPage.choice(for: .character("1")) == nil)
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
