// How long sentences may be, and how many of them a text may have.

import Testing
import TinyContent

@testable import ContentCompiler

struct SentenceTests {
  /// A sentence that begins with "Tea is made".
  private func sentence(ofWords count: Int) -> String {
    "Tea is made " + Array(repeating: "so", count: count - 3).joined(separator: " ") + "."
  }

  private func messages(forText text: String) -> String {
    ContentCompilerTests.messages("cautions.yaml", "Tea is hot.", text)
  }

  @Test func aSentenceOfTwentyWordsIsFine() {
    #expect(messages(forText: sentence(ofWords: 20)) == "")
  }

  @Test(arguments: [21, 25])
  func aSentenceOfMoreThanTwentyWordsIsDoubtful(_ count: Int) {
    #expect(
      messages(forText: sentence(ofWords: count))
        == "Content/cautions.yaml:3:9: warning: a sentence of \(count) words was found (\"Tea is made ...\"); "
        + "up to 20 are easy to read, so make it shorter")
  }

  @Test func aSentenceOfMoreThanTwentyFiveWords() {
    #expect(
      messages(forText: sentence(ofWords: 26))
        == "Content/cautions.yaml:3:9: error: a sentence of 26 words was found (\"Tea is made ...\"); "
        + "up to 25 are allowed")
  }

  @Test func threeSentencesAreFine() {
    #expect(messages(forText: "Tea is hot. Is it? It is!") == "")
  }

  @Test func fourSentences() {
    #expect(
      messages(forText: "Tea is hot. Is it? It is! (It was.)")
        == "Content/cautions.yaml:3:9: error: a text of 4 sentences was found; up to 3 are allowed")
  }

  @Test(arguments: [
    ("Tea. Hot tea.", ["Tea.", "Hot tea."]),
    (#"Say "tea." Then drink."#, [#"Say "tea.""#, "Then drink."]),
    ("(Tea is hot.) So wait", ["(Tea is hot.)", "So wait"]),
    ("At 37.5 - not 37 - it is tea: www.example.org", ["At 37.5 not 37 it is tea: www.example.org"]),
    ("Tea vs. milk. 2 cups. (Or 3.) \"So.\"", ["Tea vs. milk.", "2 cups.", "(Or 3.)", "\"So.\""]),
    ("Tea is hot. - Is it? yes. {name} says.", ["Tea is hot.", "Is it?", "yes.", "{name} says."]),
    ("{name}: tea at {hour}.", ["{name}: tea at {hour}."]),
    ("-- ! --", []),
  ])
  func sentencesEndAtASignBeforeWhatBeginsOne(_ text: String, _ expected: [String]) {
    #expect(sentences(of: text).map { $0.words.joined(separator: " ") } == expected)
  }

  @Test(arguments: [("Stay at home.You may drink.", "home.You"), ("Hot?Or not.", "Hot?Or"), ("Hot!Tea", "Hot!Tea")])
  func twoSentencesWithoutABlankBetweenThem(_ text: String, _ word: String) {
    #expect(
      messages(forText: text)
        == "Content/cautions.yaml:3:9: error: the word '\(word)' was found; a blank belongs behind the sign")
  }

  @Test func aLabelWithoutABlankBehindASign() {
    #expect(
      ContentCompilerTests.messages("questions/thirst.yaml", "label: Yes", "label: Yes.No")
        == "Content/questions/thirst.yaml:12:12: error: the word 'Yes.No' was found; a blank belongs behind the sign")
  }

  @Test(arguments: [
    "See www.Example.Org", "See example.org/a.B", "Ask tea@example.Org", "At 37.5", "So (it is).", "...",
  ])
  func aSignInsideAWordThatEndsNoSentence(_ text: String) {
    #expect(messages(forText: "'\(text) tea'") == "")
  }

  @Test func theRulesHoldForQuestionsHintsConditionsAndTheWording() {
    let long = sentence(ofWords: 26)
    let content = tinyContent(
      with: Change("questions/thirst.yaml", "Are you thirsty?", long),
      Change("questions/thirst.yaml", "A dry mouth.", long),
      Change("questions/thirst.yaml", "Am I thirsty?", long), Change("drugs/tea.yaml", "people who are awake", long),
      Change("wording/screens.yaml", "Hello\n", "\(long)\n"))
    let fault = "a sentence of 26 words was found (\"Tea is made ...\"); up to 25 are allowed"
    #expect(
      ContentCompilerTests.messages(content)
        == """
        Content/drugs/tea.yaml:33:15: error: \(fault)
        Content/questions/thirst.yaml:3:7: error: \(fault)
        Content/questions/thirst.yaml:13:11: error: \(fault)
        Content/questions/thirst.yaml:19:10: error: \(fault)
        Content/wording/screens.yaml:1:8: error: \(fault)
        """)
  }

  @Test func aFewWordsOfALabelAreNoSentence() {
    #expect(
      ContentCompilerTests.messages("questions/thirst.yaml", "label: Yes", "label: Yes. So. It. Is.") == "")
  }

  @Test func aWarningDoesNotHideWhatTheCriteriaSay() {
    let content = tinyContent(
      with: Change("cautions.yaml", "Tea is hot.", sentence(ofWords: 21)),
      Change("questions/hour.yaml", "{thirst: yes}", "{thirst: [yes, no]}"))
    #expect(
      ContentCompilerTests.messages(content)
        == """
        Content/cautions.yaml:3:9: warning: a sentence of 21 words was found ("Tea is made ..."); \
        up to 20 are easy to read, so make it shorter
        Content/questions/hour.yaml:10:16: warning: an applies_when that is always true was found; \
        'hour' is asked just the same without it, so leave it out
        """)
  }

  @Test func faultsOfDifferentRulesAreAllReported() {
    #expect(
      messages(forText: sentence(ofWords: 26) + " So. So. Cold tea.")
        == """
        Content/cautions.yaml:3:9: error: a sentence of 26 words was found ("Tea is made ..."); up to 25 are allowed
        Content/cautions.yaml:3:9: error: a text of 4 sentences was found; up to 3 are allowed
        Content/cautions.yaml:3:9: error: the phrase 'Cold tea' was found; say "iced tea" instead
        """)
  }
}
