// What is no YAML, or not in the shape that the guide needs.

import Testing
import TinyContent

@testable import ContentCompiler

struct ShapeTests {
  @Test func theTinyContentHasNoFault() {
    #expect(messages(tinyContent) == "")
  }

  @Test func aFileThatIsNoYAML() {
    #expect(
      messages("cautions.yaml", "{thirst: [yes, no]}", "{thirst: [yes, no}")
        == "Content/cautions.yaml:2:26: error: YAML that cannot be read was found (did not find expected ',' or ']', "
        + "while parsing a flow sequence); close the list that began in line 2, or put its texts in quotation marks")
  }

  @Test(arguments: [
    (
      "text: Tea: hot", "3:12", "mapping values are not allowed in this context",
      "put a text with a colon in quotation marks, and begin the line as far in as its neighbours"
    ),
    (
      "text: Tea\n\tis hot.", "4:1", "found a tab character that violates indentation, while scanning a plain scalar",
      "indent with blanks, not with a tab"
    ),
    (
      "text: @tea", "3:9", "found character that cannot start any token, while scanning for the next token",
      "put the text in quotation marks, and indent with blanks, not with a tab"
    ),
    ("text: *Tea is hot.", "3:9", "found undefined alias", "put the text in quotation marks"),
    (
      "text:Tea", "4:3", "could not find expected ':', while scanning a simple key",
      "a blank goes behind the colon in line 3"
    ),
    (
      " text: Tea", "3:4", "did not find expected key, while parsing a block mapping",
      "indent with blanks, as the line above, or put the whole text in quotation marks"
    ),
    (
      "text: 'Tea' is hot.", "3:15", "did not find expected key, while parsing a block mapping",
      "indent with blanks, as the line above, or put the whole text in quotation marks"
    ),
    (
      "text: 'Tea is hot.", "4:18", "found unexpected end of stream, while scanning a quoted scalar",
      "close the quotation that began in line 3"
    ),
  ])
  func whatToDoAboutACommonMistake(_ text: String, _ place: String, _ problem: String, _ advice: String) {
    #expect(
      messages("cautions.yaml", "text: Tea is hot.", text)
        == "Content/cautions.yaml:\(place): error: YAML that cannot be read was found (\(problem)); \(advice)")
  }

  @Test func aMistakeAtTheEndOfTheLastLineStandsThere() {
    var content = tinyContent
    content["cautions.yaml"] = "# nothing\ncautions: []\nhot"
    #expect(
      messages(content)
        == "Content/cautions.yaml:3:4: error: YAML that cannot be read was found (could not find expected ':', "
        + "while scanning a simple key); a blank goes behind the colon in line 3")
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func aCharacterThatYAMLDoesNotHaveStandsInItsLine(end: String) {
    var content = tinyContent
    content["cautions.yaml"] = "# one\(end)# two\(end)é: \u{1}"
    #expect(
      messages(content)
        == "Content/cautions.yaml:3:4: error: YAML that cannot be read was found (control characters are not allowed); "
        + "valid YAML is allowed")
  }

  @Test func aMessageSteersNoTerminalWhateverWasFound() {
    #expect(
      messages("wording/screens.yaml", "of {most}", #"of {most} {\e[2J}"#)
        == "Content/wording/screens.yaml:2:8: error: a text with a control character was found; words on one line "
        + "without blanks around them are allowed\n"
        + "Content/wording/screens.yaml:2:8: error: the unknown slot 'U+001B[2J' was found; "
        + "allowed in 'place' are {number}, {most}")
  }

  @Test func aSecondDocument() {
    #expect(
      messages("cautions.yaml", "- id: hot", "- id: warm\n---\n- id: hot")
        == "Content/cautions.yaml:2:1: error: YAML that cannot be read was found (but found another document, "
        + "expected a single document in the stream); valid YAML is allowed")
  }

  /// Ten lists, each of ten times the one before, are a line each, and more than can be read.
  @Test func copiesOfCopiesAreNotMade() {
    let levels = (1...9).map { "- &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 10).joined(separator: ", "))]\n" }
    #expect(
      messages("cautions.yaml", "- id: hot\n", "- &a0 [x]\n\(levels.joined())- id: hot\n")
        == "Content/cautions.yaml:1:1: error: 90 words behind a * were found, which YAML can take for copies of other "
        + "parts; up to 4 are allowed")
  }

  @Test func aCopyIsReadAsNothing() {
    #expect(
      messages(
        "cautions.yaml", "when: {thirst: [yes, no]}", "when: {all: [&a {any: [{thirst: yes}, {thirst: no}]}, *a]}")
        == "Content/cautions.yaml:2:16: error: the anchor '&a' was found, which YAML leaves out of the text; put the text in "
        + "quotation marks\nContent/cautions.yaml:2:16: error: nothing was found; a mapping is allowed")
  }

  @Test func aStarInATextIsNoCopy() {
    #expect(messages("cautions.yaml", "text: Tea is hot.", "text: \"*1 *2 *3 *4 is hot.\"") == "")
  }

  @Test func whatSteersATerminalIsNotInAMessageNorAreManyWords() {
    #expect(
      messages("cautions.yaml", "text: Tea is hot.", "\"\\e[31m\\u202E\": Tea")
        .contains("the unknown field 'U+001B[31mU+202E' was found"))
    let long = messages("cautions.yaml", "sources: [book]", "sources: [\(String(repeating: "x", count: 100_000))]")
    #expect(long.split(separator: "\n").allSatisfy { $0.count < 2_100 } && long.contains("xxx..."))
  }

  @Test func aFieldThatStandsTwice() {
    #expect(
      messages("drugs/tea.yaml", "name: Tea", "name: Tea\nname: Chai")
        == "Content/drugs/tea.yaml:2:1: error: the field 'name' was found twice; once in its mapping is allowed")
  }

  @Test func anUnknownFieldWithTheNearestOneSuggested() {
    #expect(
      messages("topics/kettle.yaml", "title: The kettle", "title: The kettle\ntittle: A kettle")
        == "Content/topics/kettle.yaml:3:1: error: the unknown field 'tittle' was found; "
        + "allowed in a topic are id, title, sections, see_also (did you mean 'title'?)")
  }

  @Test func anUnknownFieldThatIsNearNone() {
    #expect(
      messages("judgements.yaml", "  sources", "  importance: high\n  sources")
        == "Content/judgements.yaml:3:3: error: the unknown field 'importance' was found; "
        + "allowed in a judgement are id, text, sources")
  }

  @Test func aMissingField() {
    #expect(
      messages("terms.yaml", "  name: Cup\n", "")
        == "Content/terms.yaml:1:3: error: the field 'name' was not found; a term needs id, name, forms, meaning")
  }

  @Test func aStatementWithoutSources() {
    #expect(
      messages("questions/hour.yaml", "Tea wakes.\n    sources: [book]", "Tea wakes.")
        == "Content/questions/hour.yaml:5:5: error: the field 'sources' was not found; a statement needs text, sources")
  }

  @Test func aQuestionThatNobodyVouchesFor() {
    #expect(
      messages("questions/hour.yaml", "What time is it?\nsources: [book]", "What time is it?")
        == "Content/questions/hour.yaml:1:1: error: the field 'sources' was not found; "
        + "a question needs id, name, text, why, help, sources, options, unknown")
  }

  @Test func aStatementWithAnEmptyListOfSources() {
    #expect(
      messages("cautions.yaml", "sources: [book]", "sources: []")
        == "Content/cautions.yaml:4:12: error: an empty list was found; a list with at least one entry is allowed")
  }

  @Test func aSourceWithoutItsPublisherTitleAddressAndDate() {
    let fields = "a source needs id, publisher, title, address, read"
    #expect(
      messages(
        "sources/books.yaml",
        """
        - id: shelf
          publisher: A house
          title: A shelf
          address: README.md
          read: "2025-11-03"
        """, "- id: shelf")
          == """
          Content/sources/books.yaml:6:3: error: the field 'publisher' was not found; \(fields)
          Content/sources/books.yaml:6:3: error: the field 'title' was not found; \(fields)
          Content/sources/books.yaml:6:3: error: the field 'address' was not found; \(fields)
          Content/sources/books.yaml:6:3: error: the field 'read' was not found; \(fields)
          """)
  }

  @Test func aTextWhereAListBelongs() {
    #expect(
      messages("terms.yaml", "forms: [cup, cups]", "forms: cup")
        == "Content/terms.yaml:3:10: error: a text was found; a list is allowed")
  }

  @Test func nothingWhereAListBelongs() {
    #expect(
      messages("terms.yaml", "forms: [cup, cups]", "forms:")
        == "Content/terms.yaml:3:9: error: nothing was found; a list is allowed")
  }

  @Test func aListWhereATextBelongs() {
    #expect(
      messages("terms.yaml", "name: Cup", "name: [Cup]")
        == "Content/terms.yaml:2:9: error: a list was found; a text is allowed")
  }

  @Test func aTextWhereAMappingBelongs() {
    #expect(
      messages("terms.yaml", "- text: A cup holds tea.\n      sources: [book]", "- A cup holds tea.")
        == "Content/terms.yaml:5:7: error: a text was found; a mapping is allowed")
  }

  @Test func anEmptyFile() {
    var content = tinyContent
    content["cautions.yaml"] = "# nothing yet\n"
    #expect(messages(content) == "Content/cautions.yaml:1:1: error: nothing was found; a list is allowed")
  }

  @Test func aSectionWithNothingInIt() {
    #expect(
      messages(
        "topics/kettle.yaml", "paragraphs:\n      - text: It sings.\n        sources: [book]", "heading: Singing")
        == "Content/topics/kettle.yaml:4:5: error: a section without paragraphs and items was found; "
        + "either or both are allowed")
  }

  @Test func aQuestionWithOneKnownOption() {
    #expect(
      messages("questions/hour.yaml", "  - id: night\n    label: Night\n", "")
        == "Content/questions/hour.yaml:1:5: error: a question with 1 known option was found; 2 to 100 are allowed")
  }

  @Test func twoFaultsAreBothReportedInTheOrderOfFilesAndLines() {
    #expect(
      messages(
        tinyContent(
          with: Change("terms.yaml", "forms: [cup, cups]", "forms: cup"),
          Change("drugs/tea.yaml", "[drip, tablet]", "drip"), Change("drugs/tea.yaml", "name: Tea", "name: ''")))
          == """
          Content/drugs/tea.yaml:2:7: error: an empty text was found; a text with words is allowed
          Content/drugs/tea.yaml:5:7: error: a text was found; a list is allowed
          Content/terms.yaml:3:10: error: a text was found; a list is allowed
          """)
  }
}
