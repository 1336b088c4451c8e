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

  @Test(arguments: [
    ("&Ask your team.", "anchor", "&Ask"), ("!Never stop it.", "tag", "!Never"), ("! Stop", "tag", "!"),
  ])
  func aTextWhoseFirstWordYAMLLeavesOut(_ text: String, _ noun: String, _ word: String) {
    #expect(
      messages(forText: text)
        == "Content/cautions.yaml:3:9: error: the \(noun) '\(word)' was found, which YAML leaves out of the text; "
        + "put the text in quotation marks")
  }

  @Test func aListWithAnAnchor() {
    #expect(
      ContentCompilerTests.messages("cautions.yaml", "sources: [book]", "sources: &all [book]")
        == "Content/cautions.yaml:4:12: error: the anchor '&all' was found, which YAML leaves out of the text; "
        + "put the text in quotation marks")
  }

  @Test(arguments: [("Ask your team #1 thing", "3:23", "#1 thing"), ("Ask\n    your team # or so", "4:15", "# or so")])
  func aTextThatYAMLCutsOff(_ text: String, _ place: String, _ comment: String) {
    #expect(
      messages(forText: text)
        == "Content/cautions.yaml:\(place): error: the comment '\(comment)' was found one blank behind a text; "
        + "put the text in quotation marks, or more blanks before a comment")
  }

  @Test(arguments: ["Ask your team.  # as always", "'We are #1.' # as always", "We are#1.", "Ask.\n  # as always"])
  func aCommentThatIsMeant(_ text: String) {
    #expect(messages(forText: text) == "")
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

  @Test(arguments: [
    "00AD", "00A0", "200B", "200E", "2009", "202E", "2060", "3000", "E000", "F0000",
  ])
  func aTextWithACharacterThatNobodySees(_ codePoint: String) throws {
    let scalar = try #require(UInt32(codePoint, radix: 16).flatMap(Unicode.Scalar.init))
    #expect(
      messages(forText: "Tea\(Character(scalar))is hot.")
        == "Content/cautions.yaml:3:9: error: a text with the character U+\(codePoint) was found; "
        + "letters, digits, signs and plain blanks are allowed")
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

  @Test(arguments: [
    "November 2025", "2025", "2025-13", "2025-1", "2025-11-32", "25-11-03", "2025-11-03-1", "+025-11", "2025-11-31",
    "2025-02-29", "1999-12", "3000-01-01", "2025-00", "2025-11-00",
  ])
  func aDateOfAnotherForm(_ date: String) {
    #expect(
      ContentCompilerTests.messages("sources/books.yaml", "2025-11-03", date)
        == "Content/sources/books.yaml:10:9: error: the date '\(date)' was found; YYYY-MM or YYYY-MM-DD is allowed")
  }

  @Test(arguments: ["0", "1000", "-1", "+18", "018", "a year", "1.5"])
  func aNumberThatIsNone(_ number: String) {
    #expect(
      ContentCompilerTests.messages("guide.yaml", "old_after_months: 18", "old_after_months: \(number)")
        == "Content/guide.yaml:5:19: error: the number '\(number)' was found; a whole number from 1 to 999 is allowed")
  }

  @Test func aLeapDayIsADate() {
    #expect(ContentCompilerTests.messages("sources/books.yaml", "2025-11-03", "2024-02-29") == "")
  }

  @Test(arguments: [
    "example.org", "https://", "https:///page", "https://example", "http://.org/", "ftp://example.org", "README.txt",
    "docs/.md", "https://example.org/a b", "see README.md",
  ])
  func anAddressThatLeadsNowhere(_ address: String) {
    #expect(
      ContentCompilerTests.messages("sources/books.yaml", "README.md", address)
        == "Content/sources/books.yaml:9:12: error: the address '\(address)' was found; "
        + "https:// or http:// with a host, or the path of a file .md, is allowed")
  }

  @Test(arguments: ["http://example.org", "https://www.example.org/a?b#c", "docs/tea.md"])
  func anAddressOfAnotherForm(_ address: String) {
    #expect(ContentCompilerTests.messages("sources/books.yaml", "README.md", address) == "")
  }

  @Test(arguments: ["12", "call us"])
  func aPhoneNumberWithTooFewDigits(_ phone: String) {
    #expect(
      ContentCompilerTests.messages("help.yaml", "phone: 0000", "phone: \(phone)")
        == "Content/help.yaml:4:12: error: the phone number '\(phone)' was found; at least 3 digits are allowed")
  }

  @Test func theDateOfTheFactsHasTheSameForm() {
    #expect(
      ContentCompilerTests.messages("guide.yaml", "2025-11", "now")
        == "Content/guide.yaml:1:14: error: the date 'now' was found; YYYY-MM or YYYY-MM-DD is allowed")
  }
}
