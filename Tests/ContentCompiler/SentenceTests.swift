// How long sentences may be, and how many of them a text may have.

import Testing

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
    ("{name}: tea at {hour}.", ["{name}: tea at {hour}."]),
    ("-- ! --", []),
  ])
  func sentencesEndAtASignBeforeABlank(_ text: String, _ expected: [String]) {
    #expect(sentences(of: text).map { $0.words.joined(separator: " ") } == expected)
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
