// Words that stand on many pages, and the list of those that need no explanation.

import Testing
import TinyContent

@testable import ContentCompiler

struct PlainWordTests {
  /// The tiny content with a word on the page of tea, the page of the kettle and that of a question.
  private func onThreePages(_ word: String) -> [String: String] {
    tinyContent(
      with: Change("drugs/tea.yaml", "With milk.", "With milk, \(word)."),
      Change("topics/kettle.yaml", "It sings.", "It sings \(word)."),
      Change("questions/hour.yaml", "Look out.", "Look \(word) out."))
  }

  @Test func aWordOnTwoPagesIsFine() {
    let content = tinyContent(
      with: Change("drugs/tea.yaml", "With milk.", "With milk, loudly, loudly."),
      Change("topics/kettle.yaml", "It sings.", "It sings loudly."))
    #expect(messages(content) == "")
  }

  @Test(arguments: ["loudly", "Loudly", "loudly's", "'loudly'"])
  func aWordOnThreePages(_ word: String) {
    #expect(
      messages(onThreePages(word))
        == "Content/drugs/tea.yaml:17:11: error: the word 'loudly' was found on 3 pages "
        + "(drugs/tea, questions/hour, topics/kettle), and nothing explains it; explain it in terms.yaml, "
        + "or list it in plain-words.yaml if a child of eleven knows it")
  }

  @Test func atMostFourPagesAreNamed() {
    var content = onThreePages("loudly")
    content["questions/thirst.yaml"] = content["questions/thirst.yaml"]?.replacing(
      "Tea helps.", with: "Tea helps loudly.")
    content["help.yaml"] = content["help.yaml"]?.replacing("Not at night.", with: "Not loudly at night.")
    #expect(
      messages(content)
        == "Content/drugs/tea.yaml:17:11: error: the word 'loudly' was found on 5 pages "
        + "(drugs/tea, help, questions/hour, questions/thirst and 1 more), and nothing explains it; "
        + "explain it in terms.yaml, or list it in plain-words.yaml if a child of eleven knows it")
  }

  @Test(arguments: ["cup", "Cups", "chai", "CHAI's", "question", "24", "2.5"])
  func aTermADrugAPlainWordAndANumberNeedNoExplanation(_ word: String) {
    var content = onThreePages(word)
    content["drugs/tea.yaml"] = content["drugs/tea.yaml"]?.replacing("brands: []", with: "brands: [Chai latte]")
    #expect(messages(content) == "")
  }

  @Test func aSpellingOfMoreWordsExplainsThemOnlyTogether() {
    func content(_ words: String) -> [String: String] {
      var content = onThreePages(words)
      content["terms.yaml"] = content["terms.yaml"]?.replacing("[cup, cups]", with: "[cup, cups, tin kettle]")
      return content
    }
    #expect(messages(content("tin kettle")) == "")
    #expect(
      messages(content("tin cup"))
        == "Content/drugs/tea.yaml:17:11: error: the word 'tin' was found on 3 pages "
        + "(drugs/tea, questions/hour, topics/kettle), and nothing explains it; explain it in terms.yaml, "
        + "or list it in plain-words.yaml if a child of eleven knows it")
  }

  @Test(arguments: ["er", "Er", "er's"])
  func aSpellingOfCapitalsExplainsNoSmallLetters(_ word: String) {
    var content = onThreePages(word)
    content["terms.yaml"] = content["terms.yaml"]?.replacing("[cup, cups]", with: "[cup, cups, ER]")
    #expect(
      messages(content)
        == "Content/drugs/tea.yaml:17:11: error: the word 'er' was found on 3 pages "
        + "(drugs/tea, questions/hour, topics/kettle), and nothing explains it; explain it in terms.yaml, "
        + "or list it in plain-words.yaml if a child of eleven knows it")
  }

  @Test(arguments: ["ER", "ER's", "A&E", "NOT"])
  func aWordOfCapitalsIsExplainedByASpellingOfCapitalsOrAPlainWord(_ word: String) {
    var content = onThreePages(word)
    content["terms.yaml"] = content["terms.yaml"]?.replacing("[cup, cups]", with: "[cup, cups, ER, A&E]")
    #expect(messages(content) == "")
  }

  @Test func aSpellingOfCapitalsMakesNoPlainWordNeedless() {
    #expect(messages("terms.yaml", "[cup, cups]", "[cup, cups, IS]") == "")
  }

  @Test func whileTheNameOfADrugIsNotKnownNoWordIsCalledUnexplained() {
    var content = onThreePages("cocoa")
    content["drugs/tea.yaml"] = content["drugs/tea.yaml"]?.replacing("name: Tea", with: "nname: Cocoa")
    let allowed =
      "id, name, brands, kind, ways, summary, what_it_is, who_it_is_for, how_you_have_it, what_with, side_effects, "
      + "emergency, tell_your_team, checks, ask, uses"
    #expect(
      messages(content)
        == """
        Content/drugs/tea.yaml:1:1: error: the field 'name' was not found; a drug needs \(allowed)
        Content/drugs/tea.yaml:2:1: error: the unknown field 'nname' was found; allowed in a drug are \(allowed), \
        said, good_to_know, see_also (did you mean 'name'?)
        """)
  }

  @Test func theGlossaryAndTheWordingAreNoPages() {
    let content = tinyContent(
      with: Change("topics/kettle.yaml", "It sings.", "It sings loudly."),
      Change("terms.yaml", "A cup holds tea.", "A cup holds tea loudly."),
      Change("wording/screens.yaml", "Hello\n", "Hello loudly\n"),
      Change("cautions.yaml", "Tea is hot.", "Tea is loudly hot."))
    #expect(messages(content) == "")
  }

  @Test func withoutTheGlossaryNobodyKnowsWhatItExplains() {
    var content = onThreePages("loudly")
    content["terms.yaml"] = nil
    #expect(messages(content) == "Content/terms.yaml:1:1: error: no file was found here; the guide needs it")
  }

  @Test(arguments: [
    ("[Question]", "1:2: error: the plain word 'Question' was found; small letters are allowed"),
    (
      "[not, so, not]",
      "1:11: error: the plain word 'not' was found a second time (first at Content/plain-words.yaml:1:2); "
        + "once is allowed"
    ),
    ("[so, not]", "1:6: warning: the plain word 'not' was found behind 'so'; sort the words by the alphabet"),
    ("[not, so, at, by]", "1:11: warning: the plain word 'at' was found behind 'so'; sort the words by the alphabet"),
    ("[not now]", "1:2: error: 'not now' was found among the plain words; one word without 's is allowed"),
    ("[not, pot's]", "1:7: error: 'pot's' was found among the plain words; one word without 's is allowed"),
    ("['24']", "1:2: error: '24' was found among the plain words; one word without 's is allowed"),
    (
      "[cup]",
      "1:2: warning: the plain word 'cup' was found, which the glossary explains, so it is needless; leave it out"
    ),
  ])
  func aWordThatDoesNotBelongInTheList(_ list: String, _ message: String) {
    let findings = Findings()
    var content = tinyContent
    content["plain-words.yaml"] = list
    checkPlainWords(of: ContentReader(texts: content, folder: "Content", findings: findings).guide(), findings)
    #expect(findings.sorted.map(\.description) == ["Content/plain-words.yaml:\(message)"])
  }

  @Test(arguments: [
    ("Don't use the team's side-effects list", ["don't", "use", "the", "team", "side-effects", "list"]),
    ("HER2 at 9am - CDK4/6", ["her2", "at", "9", "am", "cdk4", "6"]),
    ("it\u{2019}s {name} 2.5, 3.", ["it", "{name}", "2.5", "3"]),
  ])
  func wordsAreLettersWithWhatStandsInside(_ text: String, _ expected: [String]) {
    #expect(plainWords(of: text) == expected)
  }
}
