// What stands twice where once is enough, and terms out of order.

import Testing
import TinyContent

@testable import ContentCompiler

struct DuplicateTests {
  private func message(_ place: String, _ noun: String, _ string: String, first: String) -> String {
    "Content/\(place): error: the \(noun) '\(string)' was found a second time (first at Content/\(first)); "
      + "once is allowed"
  }

  @Test(arguments: [
    ("cautions.yaml", "sources: [book]", "cautions.yaml:4", 13),
    ("questions/thirst.yaml", "\nsources: [book]", "questions/thirst.yaml:20", 11),
    ("drugs/tea.yaml", "By day\n    sources: [book]", "drugs/tea.yaml:31", 15),
  ])
  func aSourceThatIsNamedTwice(_ path: String, _ old: String, _ line: String, _ column: Int) {
    #expect(
      messages(path, old, old.replacing("[book]", with: "[book, book]"))
        == message("\(line):\(column + 6)", "source", "book", first: "\(line):\(column)"))
  }

  @Test(arguments: [
    ("topics/kettle.yaml", "- text: It sings.\n        sources: [book]", "topics/kettle.yaml:%:15", 5, 7),
    ("terms.yaml", "- text: A cup holds tea.\n      sources: [book]", "terms.yaml:%:13", 5, 7),
    ("drugs/tea.yaml", "- text: spilt tea\n    sources: [book]", "drugs/tea.yaml:%:11", 26, 28),
    ("help.yaml", "- text: the tea is cold\n        sources: [book]", "help.yaml:%:15", 11, 13),
  ])
  func aTextThatStandsTwiceInItsList(_ path: String, _ old: String, _ place: String, _ first: Int, _ second: Int) {
    let text = old.split(separator: "\n")[0].dropFirst("- text: ".count)
    let indent = String(repeating: " ", count: old.split(separator: "\n")[1].prefix { $0 == " " }.count - 2)
    #expect(
      messages(path, old, old + "\n\(indent)" + old)
        == message(
          place.replacing("%", with: "\(second)"), "text", String(text), first: place.replacing("%", with: "\(first)")))
  }

  @Test func aTextThatStandsInTwoLists() {
    #expect(messages("questions/hour.yaml", "Look out.", "Tea wakes.") == "")
  }

  @Test func aSpellingThatStandsTwice() {
    #expect(
      messages("terms.yaml", "[cup, cups]", "[cup, cups, Cup]")
        == message("terms.yaml:3:22", "spelling", "Cup", first: "terms.yaml:3:11"))
  }

  @Test func aSpellingThatTwoTermsShare() {
    #expect(
      messagesWithTerm(named: "Mug", forms: "[mug, CUP, cups]")
        == message("terms.yaml:9:21", "spelling", "cups", first: "terms.yaml:3:16"))
  }

  @Test func termsThatAreNotInTheOrderOfTheirNames() {
    #expect(
      messagesWithTerm(named: "Basin", forms: "[basin]")
        == "Content/terms.yaml:8:9: warning: the term 'Basin' was found behind 'Cup'; "
        + "sort the terms by the alphabet of their names")
    #expect(messagesWithTerm(named: "dipper", forms: "[dipper]") == "")
  }

  @Test(arguments: ["cold tea", "Cold, TEA!"])
  func aPhraseThatIsListedTwice(_ phrase: String) {
    #expect(
      messages("banned-phrases.yaml", "\"# spoons\"", "\"\(phrase)\"")
        == message("banned-phrases.yaml:3:11", "phrase", phrase, first: "banned-phrases.yaml:1:11"))
  }

  @Test func aPhraseWithoutWords() {
    #expect(
      messages("banned-phrases.yaml", "\"# spoons\"", "\"...\"")
        == "Content/banned-phrases.yaml:3:11: error: the phrase '...' was found; "
        + "words are allowed, and # for a number")
  }

  private func messagesWithTerm(named name: String, forms: String) -> String {
    var content = tinyContent
    content["terms.yaml", default: ""] += """

      - id: second
        name: \(name)
        forms: \(forms)
        meaning:
          - text: It holds tea.
            sources: [book]
      """
    return messages(content)
  }
}
