// The emergency number of help.yaml stands for its slot.

import Testing
import TinyContent

@testable import ContentCompiler

struct EmergencyNumberTests {
  @Test func theEmergencyNumberStandsForItsSlotInAnyText() {
    let content = tinyContent(
      with: Change("drugs/tea.yaml", "Hot tea burns.", "\"Call {emergency_number} if tea burns.\""),
      Change("wording/screens.yaml", "Hello", "\"Hello, {emergency_number}\""))
    guard case .compiled(let files, []) = compile(content, wording: tinyKeys) else {
      Issue.record("\(messages(content))")
      return
    }
    #expect(files["Drug_tea.swift"]?.contains("\"Call 000 if tea burns.\"") == true)
    #expect(files["Wording.swift"]?.contains("\"Hello, 000\"") == true)
  }

  @Test func anotherSlotInATextOfAPage() {
    #expect(
      messages("cautions.yaml", "Tea is hot.", "\"Call {emergency_nunber}.\"")
        == "Content/cautions.yaml:3:9: error: a brace was found; texts without braces are allowed, "
        + "but for {emergency_number}, the number of help.yaml")
  }

  @Test(arguments: ["12", "call us"])
  func anEmergencyNumberWithTooFewDigits(_ number: String) {
    #expect(
      messages("help.yaml", "emergency_number: 000", "emergency_number: \(number)")
        == "Content/help.yaml:13:19: error: the phone number '\(number)' was found; at least 3 digits are allowed")
  }

  @Test func anEmergencyNumberThatIsNoText() {
    #expect(
      messages("help.yaml", "emergency_number: 000", "emergency_number: [000]")
        == "Content/help.yaml:13:19: error: a list was found; a text is allowed")
  }

  @Test func withoutItsNumberTheSlotIsNotFilled() {
    #expect(
      messages("help.yaml", "emergency_number: 000", "")
        == "Content/help.yaml:1:1: error: the field 'emergency_number' was not found; "
        + "help.yaml needs emergency_number, contacts, levels")
  }
}
