// The wording of the screens against the keys and slots that the code needs.

import Testing
import TinyContent

@testable import ContentCompiler

struct WordingTests {
  private func messages(_ old: String, _ new: String) -> String {
    ContentCompilerTests.messages("wording/screens.yaml", old, new)
  }

  @Test func aMissingKey() {
    #expect(
      messages("place: \"Cup {number} of {most}\"", "")
        == "Content/wording:1:1: error: the wording 'place' was not found; "
        + "a text with {number}, {most} is needed")
  }

  @Test func aMissingFileOfWording() {
    var content = tinyContent
    content["wording/screens.yaml"] = nil
    #expect(
      ContentCompilerTests.messages(content)
        == """
        Content/wording:1:1: error: the wording 'hello' was not found; a text with no slots is needed
        Content/wording:1:1: error: the wording 'place' was not found; a text with {number}, {most} is needed
        """)
  }

  @Test func anUnknownKey() {
    #expect(
      messages("hello: Hello", "hello: Hello\nhallo: Hello")
        == "Content/wording/screens.yaml:2:1: error: the unknown wording 'hallo' was found; "
        + "a key of WordingKeys.swift is allowed (did you mean 'hello'?)")
  }

  @Test func aKeyInTwoFiles() {
    var content = tinyContent
    content["wording/summary.yaml"] = "hello: Hello again"
    #expect(
      ContentCompilerTests.messages(content)
        == "Content/wording/summary.yaml:1:1: error: the wording 'hello' was found a second time "
        + "(first at Content/wording/screens.yaml:1:1); once is allowed")
  }

  @Test func anUnknownSlot() {
    #expect(
      messages("of {most}", "of {most} by {mosst}")
        == "Content/wording/screens.yaml:2:8: error: the unknown slot 'mosst' was found; "
        + "allowed in 'place' are {number}, {most} (did you mean 'most'?)")
  }

  @Test func aSlotWhereNoneIsAllowed() {
    #expect(
      messages("hello: Hello", "hello: Hello {name}")
        == "Content/wording/screens.yaml:1:8: error: the unknown slot 'name' was found; no slots are allowed in 'hello'"
    )
  }

  @Test func aMissingSlot() {
    #expect(
      messages(" of {most}", "")
        == "Content/wording/screens.yaml:2:8: error: no slot {most} was found; 'place' needs it")
  }

  @Test(arguments: ["of {most", "of {most}}", "of {{most}", "of } {most}"])
  func aBraceWithoutItsPartner(_ text: String) {
    #expect(
      messages("of {most}", text)
        == "Content/wording/screens.yaml:2:8: error: a brace without its partner was found; slots such as {name} are allowed"
    )
  }

  @Test func aPromptMayEndWithABlank() {
    #expect(messages("hello: Hello", "hello: 'Hello: '") == "")
  }

  @Test func theWordingOfAnotherFolderIsNamedByThatFolder() {
    let content = tinyContent(with: Change("wording/screens.yaml", "Hello", "Hello {name}"))
    guard case .faulty(let faults) = compile(content, wordingIn: "Welsh", wording: tinyKeys) else {
      Issue.record("it compiles")
      return
    }
    #expect(
      faults.map(\.description) == [
        "Welsh/screens.yaml:1:8: error: the unknown slot 'name' was found; no slots are allowed in 'hello'"
      ])
  }

  @Test func aMissingWordingOfAnotherFolderIsLookedForThere() {
    let content = tinyContent(with: Change("wording/screens.yaml", "hello: Hello\n", ""))
    guard case .faulty(let faults) = compile(content, wordingIn: "Welsh", wording: tinyKeys) else {
      Issue.record("it compiles")
      return
    }
    #expect(
      faults.map(\.description) == [
        "Welsh:1:1: error: the wording 'hello' was not found; a text with no slots is needed"
      ])
  }
}
