// What may not stand in a text, an id or a date.

import Testing

@testable import ContentCompiler

struct TextTests {
  private let allowed = "words on one line without blanks around them are allowed"

  private func messages(forText text: String) -> String {
    ContentCompilerTests.messages("cautions.yaml", "Tea is hot.", text)
  }

  @Test func anEmptyText() {
    #expect(
      messages(forText: "")
        == "Content/cautions.yaml:3:8: error: an empty text was found; a text with words is allowed")
  }

  @Test func aTextOfBlanks() {
    #expect(
      messages(forText: "'  '")
        == "Content/cautions.yaml:3:9: error: an empty text was found; a text with words is allowed")
  }

  @Test func aTextWithALineBreak() {
    #expect(
      messages(forText: #""Tea\nis hot.""#)
        == "Content/cautions.yaml:3:9: error: a text with a line break was found; \(allowed)")
  }

  @Test func aTextThatGoesOnInTheNextLineOfTheFileIsOneLine() {
    #expect(messages(forText: "Tea\n    is hot.") == "")
  }

  @Test func aTextWithATab() {
    #expect(
      messages(forText: #""Tea\tis hot.""#)
        == "Content/cautions.yaml:3:9: error: a text with a tab was found; \(allowed)")
  }

  @Test func aTextWithAControlCharacter() {
    #expect(
      messages(forText: #""Tea is \u001b[1mhot.""#)
        == "Content/cautions.yaml:3:9: error: a text with a control character was found; \(allowed)")
  }

  @Test func aTextWithABlankAtItsStart() {
    #expect(
      messages(forText: "' Tea is hot.'")
        == "Content/cautions.yaml:3:9: error: a text with a blank at its start was found; \(allowed)")
  }

  @Test func aTextWithABlankAtItsEnd() {
    #expect(
      messages(forText: "'Tea is hot. '")
        == "Content/cautions.yaml:3:9: error: a text with a blank at its end was found; \(allowed)")
  }

  @Test func aControlCharacterInTheFileItself() {
    #expect(
      messages(forText: "Tea \u{1}is hot.")
        == "Content/cautions.yaml:3:13: error: YAML that cannot be read was found "
        + "(control characters are not allowed); valid YAML is allowed")
  }

  @Test func anIDWithACapitalAndABlank() {
    #expect(
      ContentCompilerTests.messages("cautions.yaml", "id: hot", "id: Very hot")
        == "Content/cautions.yaml:1:7: error: the id 'Very hot' was found; "
        + "lower-case letters, digits, _ and - are allowed")
  }

  @Test(arguments: ["November 2025", "2025", "2025-13", "2025-1", "2025-11-32", "25-11-03", "2025-11-03-1", "+025-11"])
  func aDateOfAnotherForm(_ date: String) {
    #expect(
      ContentCompilerTests.messages("sources/books.yaml", "2025-11-03", date)
        == "Content/sources/books.yaml:10:9: error: the date '\(date)' was found; YYYY-MM or YYYY-MM-DD is allowed")
  }

  @Test(arguments: ["0", "1000", "-1", "a year", "1.5"])
  func aNumberThatIsNone(_ number: String) {
    #expect(
      ContentCompilerTests.messages("guide.yaml", "old_after_months: 18", "old_after_months: \(number)")
        == "Content/guide.yaml:5:19: error: the number '\(number)' was found; a whole number from 1 to 999 is allowed")
  }

  @Test func theDateOfTheFactsHasTheSameForm() {
    #expect(
      ContentCompilerTests.messages("guide.yaml", "2025-11", "now")
        == "Content/guide.yaml:1:14: error: the date 'now' was found; YYYY-MM or YYYY-MM-DD is allowed")
  }
}
