// What the guide does not say.

import Testing
import TinyContent

@testable import ContentCompiler

struct PhraseTests {
  private func messages(forText text: String) -> String {
    ContentCompilerTests.messages("cautions.yaml", "Tea is hot.", text)
  }

  @Test(arguments: ["cold tea", "Cold Tea", "cold, tea", "cold-tea", "cold  (tea)"])
  func aBannedPhraseWhateverItsSigns(_ phrase: String) {
    #expect(
      messages(forText: "'We drink \(phrase).'")
        == "Content/cautions.yaml:3:9: error: the phrase '\(phrase.hasPrefix("C") ? "Cold Tea" : "cold tea")' "
        + "was found; say \"iced tea\" instead")
  }

  @Test(arguments: [
    ("2 spoons", "2 spoons"), ("2spoons", "2 spoons"), ("2.5 spoons", "2.5 spoons"), ("1,000 spoons", "1,000 spoons"),
    ("2-spoons", "2 spoons"), ("two spoons", "two spoons"), ("twenty-five spoons", "five spoons"),
    ("half (spoons)", "half spoons"),
  ])
  func aSignStandsForAnyNumber(_ words: String, _ phrase: String) {
    #expect(
      messages(forText: "Take \(words).")
        == "Content/cautions.yaml:3:9: error: the phrase '\(phrase)' was found; say \"some sugar\" instead")
  }

  @Test(arguments: [
    "colder tea", "cold teas", "cold black tea", "tea cold", "a spoons", "2 spoonsful", "TEA2 spoons",
  ])
  func otherWordsAreNotFound(_ text: String) {
    #expect(messages(forText: text) == "")
  }

  @Test func twoPhrasesInOneTextAreBothFound() {
    #expect(
      messages(forText: "Cold tea with 2 spoons.")
        == """
        Content/cautions.yaml:3:9: error: the phrase 'Cold tea' was found; say "iced tea" instead
        Content/cautions.yaml:3:9: error: the phrase '2 spoons' was found; say "some sugar" instead
        """)
  }

  @Test func theLongestPhraseIsTheOneThatIsFound() {
    let content = tinyContent(
      with: Change(
        "banned-phrases.yaml", "- phrase: cold", "- {phrase: cold tea leaves, instead: leaves}\n- phrase: cold"),
      Change("cautions.yaml", "Tea is hot.", "Eat cold tea leaves."))
    #expect(
      ContentCompilerTests.messages(content)
        == "Content/cautions.yaml:3:9: error: the phrase 'cold tea leaves' was found; say \"leaves\" instead")
  }

  @Test func aSlotIsNeitherAWordNorANumber() {
    #expect(ContentCompilerTests.messages("wording/screens.yaml", "of {most}", "{most} spoons") == "")
  }

  @Test func labelsAndHeadingsAreLookedAtToo() {
    #expect(
      ContentCompilerTests.messages("topics/kettle.yaml", "title: The kettle", "title: Cold tea")
        == "Content/topics/kettle.yaml:2:8: error: the phrase 'Cold tea' was found; say \"iced tea\" instead")
  }

  @Test func theTitleOfASourceIsItsOwn() {
    #expect(ContentCompilerTests.messages("sources/books.yaml", "A shelf", "Cold tea") == "")
  }

  @Test func aPhraseWithoutWhatToSay() {
    #expect(
      ContentCompilerTests.messages("banned-phrases.yaml", "\n  instead: iced tea", "")
        == "Content/banned-phrases.yaml:1:3: error: the field 'instead' was not found; "
        + "a banned phrase needs phrase, instead")
  }

  @Test(arguments: [
    ("You are Not Eligible.", "Not Eligible"), ("Take 100mg.", "mg"), ("Take a few milligrammes.", "milligrammes"),
    ("Take 2 g.", "2 g"), ("Take 5 \u{B5}g.", "5 \u{B5}g"), ("Take 5 \u{3BC}g.", "5 \u{3BC}g"),
    ("Take 9 mls.", "9 mls"), ("Take ten IU.", "ten IU"),
    ("Eat fruit, e.g. figs.", "e g"), ("Later, i.e. soon.", "i e"), ("Figs etc.", "etc"),
    ("Don\u{2019}t worry.", "Don\u{2019}t worry"), ("It is the best.", "the best"),
    ("It works better.", "works better"), ("You can have it.", "You can have"), ("The drug failed.", "failed"),
  ])
  func theListOfTheGuideFinds(_ text: String, _ phrase: String) throws {
    #expect(try messagesOfTheGuide(forText: text).contains("the phrase '\(phrase)' was found"))
  }

  @Test(arguments: [
    "Cancer cells die.", "Close the guide and show it in this terminal.", "Eat 5 grapefruit.",
    "For 24 hours.", "Can you have it?", "It lives longer.", "Best before May.", "HER2 low, score 2+",
  ])
  func theListOfTheGuideLetsStand(_ text: String) throws {
    #expect(try messagesOfTheGuide(forText: text) == "")
  }

  /// The messages that the tiny content gives with this caution and the guide's own list.
  private func messagesOfTheGuide(forText text: String) throws -> String {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var content = tinyContent(with: Change("cautions.yaml", "Tea is hot.", "\"\(text)\""))
    content["banned-phrases.yaml"] = try Folder(path: "\(root)/Content").texts()["banned-phrases.yaml"]
    return ContentCompilerTests.messages(content)
  }
}
