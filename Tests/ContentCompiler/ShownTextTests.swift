// Which texts are shown, and what kind of text each is.

import CustomDump
import Testing
import TinyContent

@testable import ContentCompiler

struct ShownTextTests {
  @Test func everyTextOfTheTinyContentThatIsShown() {
    let content = tinyContent(
      with: Change("drugs/tea.yaml", "brands: []", "brands: [Chai]\nsaid: {text: tee, sources: [book]}"),
      Change(
        "drugs/tea.yaml", "tell_your_team:", "good_to_know: [{text: It keeps., sources: [book]}]\ntell_your_team:"),
      Change("help.yaml", "phone: 0000", "phone: 0000\n    hours: By day"),
      Change(
        "topics/kettle.yaml", "- paragraphs",
        "- heading: Song\n    items: [{text: a lid, sources: [book]}]\n    paragraphs"),
      Change("terms.yaml", "meaning:", "said: {text: kup, sources: [book]}\n  meaning:"))
    let texts = ContentReader(texts: content, folder: "Content", findings: Findings()).guide().shownTexts
    expectNoDifference(
      texts.map { "\($0.kind) \($0.text.string)" },
      [
        "short Tea", "short hot drink", "short Chai", "sound tee", "prose Tea is for thirst.", "prose Hot tea burns.",
        "prose It is made of \"leaves\".", "prose It is for you.", "prose From a cup.", "prose With milk.",
        "prose Look into the cup.", "prose It keeps.", "prose being awake", "prose spilt tea", "prose Is there more?",
        "short By day", "prose people who are awake", "short awake", "prose people in the mood", "short in the mood",
        "short Hour", "prose Is it day?", "prose Tea wakes.", "prose Look out.", "short Day", "short Night",
        "short I am not sure", "prose What time is it?",
        "short Thirst", "prose Are you thirsty?", "prose Tea helps.", "prose Thirst is felt.", "short Yes",
        "prose A dry mouth.", "short No", "short I am not sure", "prose Am I thirsty?",
        "short The kettle", "short Song", "prose It sings.", "prose a lid",
        "short Cup", "sound kup", "prose A cup holds tea.",
        "short The cook", "short 0000", "short By day", "prose Not at night.",
        "prose Call the cook if:", "prose the tea is cold",
        "prose whether tea would suit the mood", "prose Tea is hot.", "short A house", "short A house",
        "wording Hello", "wording Cup {number} of {most}",
      ])
  }
}
