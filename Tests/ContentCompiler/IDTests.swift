// Files, ids and what names them.

import Testing
import TinyContent

@testable import ContentCompiler

struct IDTests {
  @Test func aMissingFile() {
    var content = tinyContent
    content["terms.yaml"] = nil
    #expect(messages(content) == "Content/terms.yaml:1:1: error: no file was found here; the guide needs it")
  }

  @Test func aFileThatNothingReads() {
    var content = tinyContent
    content["drugs/hot/cocoa.yaml"] = "id: cocoa"
    #expect(
      messages(content)
        == "Content/drugs/hot/cocoa.yaml:1:1: error: a file that nothing reads was found; allowed are guide.yaml, "
        + "criteria.yaml, judgements.yaml, cautions.yaml, terms.yaml, help.yaml, banned-phrases.yaml, plain-words.yaml, "
        + "drugs/ID.yaml, questions/ID.yaml, topics/ID.yaml, sources/ID.yaml, wording/ID.yaml")
  }

  @Test func aDrugThatIsNamedButHasNoFile() {
    #expect(
      messages("guide.yaml", "drugs: [tea]", "drugs: [tea, teas]")
        == "Content/guide.yaml:3:14: error: the drug 'teas' was found without its file; "
        + "a drug with a file Content/drugs/ID.yaml is allowed (did you mean 'tea'?)")
  }

  @Test func aTopicWhoseFileIsNotNamed() {
    #expect(
      messages("guide.yaml", "topics: [kettle]", "topics: []")
        == "Content/topics/kettle.yaml:1:1: error: the topic 'kettle' was found, which Content/guide.yaml does not name; "
        + "a topic that is named there is allowed")
  }

  @Test func aFileWhoseNameIsNotItsID() {
    #expect(
      messages("topics/kettle.yaml", "id: kettle", "id: pot")
        == "Content/topics/kettle.yaml:1:5: error: the id 'pot' was found in a file named 'kettle'; "
        + "the file's name without .yaml is allowed")
  }

  @Test func aFileWithAPointInItsName() {
    var content = tinyContent
    content["topics/kettle.old.yaml"] = content.removeValue(forKey: "topics/kettle.yaml")
    #expect(
      messages(content)
        == """
        Content/guide.yaml:4:10: error: the topic 'kettle' was found without its file; \
        a topic with a file Content/topics/ID.yaml is allowed
        Content/topics/kettle.old.yaml:1:1: error: the topic 'kettle.old' was found, \
        which Content/guide.yaml does not name; a topic that is named there is allowed
        Content/topics/kettle.old.yaml:1:5: error: the id 'kettle' was found in a file named 'kettle.old'; \
        the file's name without .yaml is allowed
        """)
  }

  @Test func aSourceThatStandsInTwoFiles() {
    var content = tinyContent
    content["sources/more.yaml"] = """
      - id: book
        publisher: A house
        title: A book again
        address: https://example.org
        read: "2025-11"
      """
    #expect(
      messages(content)
        == "Content/sources/more.yaml:1:7: error: the id 'book' was found a second time "
        + "(first at Content/sources/books.yaml:1:7); once is allowed")
  }

  @Test func anOptionThatIsOfferedTwice() {
    #expect(
      messages("questions/thirst.yaml", "id: not_sure", "id: no")
        == "Content/questions/thirst.yaml:17:9: error: the id 'no' was found a second time "
        + "(first at Content/questions/thirst.yaml:14:9); once is allowed")
  }

  @Test func aQuestionThatIsNamedTwice() {
    #expect(
      messages("guide.yaml", "[thirst, hour]", "[thirst, hour, thirst]")
        == "Content/guide.yaml:2:27: error: the id 'thirst' was found a second time "
        + "(first at Content/guide.yaml:2:13); once is allowed")
  }

  @Test func aQuestionWithAWordOfCriteriaAsItsID() {
    let content = tinyContent(with: Change("guide.yaml", "[thirst, hour]", "[thirst, hour, any]"))
    var renamed = content
    renamed["questions/any.yaml"] = content["questions/hour.yaml"]?.replacing("id: hour", with: "id: any")
    #expect(
      messages(renamed)
        == "Content/questions/any.yaml:1:5: error: the question id 'any' was found; "
        + "ids other than all, any, judgement, named are allowed, as criteria use those")
  }

  @Test func anUnknownWay() {
    #expect(
      messages("drugs/tea.yaml", "[drip, tablet]", "[drip, tablets]")
        == "Content/drugs/tea.yaml:5:14: error: the unknown way 'tablets' was found; "
        + "allowed are drip, injection, tablet, capsule (did you mean 'tablet'?)")
  }

  @Test func anUnknownSourceOfAStatement() {
    #expect(
      messages("help.yaml", "Not at night., sources: [book]", "Not at night., sources: [boook]")
        == "Content/help.yaml:5:43: error: the unknown source 'boook' was found; "
        + "an id from Content/sources is allowed (did you mean 'book'?)")
  }

  @Test func anUnknownSourceOfAUse() {
    #expect(
      messages("drugs/tea.yaml", "By day\n    sources: [book]", "By day\n    sources: [hearsay]")
        == "Content/drugs/tea.yaml:31:15: error: the unknown source 'hearsay' was found; "
        + "an id from Content/sources is allowed")
  }

  @Test func anUnknownSourceOfAQuestion() {
    #expect(
      messages("questions/hour.yaml", "What time is it?\nsources: [book]", "What time is it?\nsources: [book, shell]")
        == "Content/questions/hour.yaml:20:17: error: the unknown source 'shell' was found; "
        + "an id from Content/sources is allowed (did you mean 'shelf'?)")
  }

  @Test func anUnknownSourceOfACode() {
    let sources = "What time is it?\nsources: [book]"
    let codes = "codes:\n  - {system: https://x.example, code: a, display: A, sources: [shell]}"
    #expect(
      messages("questions/hour.yaml", sources, "\(sources)\n\(codes)")
        == "Content/questions/hour.yaml:22:64: error: the unknown source 'shell' was found; "
        + "an id from Content/sources is allowed (did you mean 'shelf'?)")
  }

  @Test func aLinkToNoPage() {
    #expect(
      messages("topics/kettle.yaml", "title: The kettle", "title: The kettle\nsee_also: [te]")
        == "Content/topics/kettle.yaml:3:12: error: a link to 'te' was found, which is no page; "
        + "the id of a drug or a topic is allowed (did you mean 'tea'?)")
  }

  @Test func aLinkToThePageItself() {
    #expect(
      messages("drugs/tea.yaml", "name: Tea", "name: Tea\nsee_also: [kettle, tea]")
        == "Content/drugs/tea.yaml:3:20: error: a link of the page 'tea' to itself was found; "
        + "links to other pages are allowed")
  }

  @Test func aLinkThatStandsTwice() {
    #expect(
      messages("drugs/tea.yaml", "name: Tea", "name: Tea\nsee_also: [kettle, kettle]")
        == "Content/drugs/tea.yaml:3:20: error: the id 'kettle' was found a second time "
        + "(first at Content/drugs/tea.yaml:3:12); once is allowed")
  }

  @Test func aTopicWithTheIDOfADrug() {
    var content = tinyContent(with: Change("guide.yaml", "[kettle]", "[kettle, tea]"))
    content["topics/tea.yaml"] = content["topics/kettle.yaml"]?.replacing("id: kettle", with: "id: tea")
    #expect(
      messages(content)
        == "Content/topics/tea.yaml:1:5: error: the id 'tea' was found a second time "
        + "(first at Content/drugs/tea.yaml:1:5); once is allowed")
  }

  @Test func sourcesInAFileThatCannotBeReadAreNotCalledUnknown() {
    #expect(
      messages("sources/books.yaml", "publisher: A house", "publisher: [A house")
        == "Content/sources/books.yaml:3:8: error: YAML that cannot be read was found "
        + "(did not find expected ',' or ']', while parsing a flow sequence); close the list that began in line 2, or put its texts "
        + "in quotation marks")
  }

  @Test(arguments: ["coffee/by-day", "by-day", "tea/", "tea/by day", "tea/by/day"])
  func aUseWhoseIDDoesNotBeginWithItsDrug(_ id: String) {
    #expect(
      messages("drugs/tea.yaml", "tea/by-day", id)
        == "Content/drugs/tea.yaml:29:9: error: the use id '\(id)' was found; "
        + "'tea/' and a name of lower-case letters, digits, _ and - is allowed")
  }
}
