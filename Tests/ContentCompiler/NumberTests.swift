// Where phone numbers and temperatures may stand.

import Testing

@testable import ContentCompiler

struct NumberTests {
  private let phone =
    "Content/%: error: the phone number '0808 800 4040' was found; "
    + "in help.yaml alone phone numbers are allowed"

  @Test(arguments: [
    ("cautions.yaml", "Tea is hot.", "cautions.yaml:3:9"), ("terms.yaml", "A cup holds tea.", "terms.yaml:5:13"),
    ("drugs/tea.yaml", "With milk.", "drugs/tea.yaml:17:11"),
    ("topics/kettle.yaml", "It sings.", "topics/kettle.yaml:5:15"),
    ("questions/hour.yaml", "label: Day", "questions/hour.yaml:13:12"),
  ])
  func aPhoneNumberElsewhere(_ path: String, _ old: String, _ place: String) {
    let label = old.hasPrefix("label: ") ? "label: " : ""
    #expect(messages(path, old, "\(label)Call 0808 800  4040.") == phone.replacing("%", with: place))
  }

  @Test(arguments: ["37.5\u{B0}C", "99 \u{2103}"])
  func aTemperatureElsewhere(_ temperature: String) {
    #expect(
      messages("cautions.yaml", "Tea is hot.", "At \(temperature).")
        == "Content/cautions.yaml:3:9: error: a degree sign was found; in help.yaml alone temperatures are allowed")
  }

  @Test(arguments: ["0808 800 4040", "38\u{B0}C"])
  func bothMayStandInTheHelpLines(_ words: String) {
    #expect(messages("help.yaml", "the tea is cold", "call \(words)") == "")
  }

  @Test(arguments: ["999", "In 2025 about 100 000 cups.", "100 or 1000 or 10000."])
  func anotherNumberMayStandAnywhere(_ words: String) {
    #expect(messages("cautions.yaml", "Tea is hot.", words) == "")
  }
}
