// Which characters and colours are sent, by the locale, NO_COLOR and the terminal.

import Foundation
import Screen
import Testing

@Suite(.serialized) struct LocaleAndColourTests {
  /// Reads pages with every style, and types letters that are not ASCII.
  private func tour(terminal: String = "xterm-256color", _ environment: [String: String?]) throws -> CountingPerson {
    var person = try CountingPerson(terminal: terminal, environment: environment)
    for key in [.character("h"), .pageDown, .home, .down, .enter] as [Key] { try person.presses(key) }
    person.person.sees(.teamNumber)
    for letter in "é漢😀" { try person.presses(.character(letter)) }
    try person.presses(.enter)
    for key in [.character("d"), .down, .enter, .end] as [Key] { try person.presses(key) }
    person.person.sees(.drug(person.person.guide.drugs[0].id))
    return person
  }

  @Test(arguments: [
    ["LANG": "C.UTF-8"],
    ["LANG": "en_GB.UTF-8"],
    ["LANG": "de_AT.utf8@euro"],
    ["LANG": "C", "LC_ALL": "C.UTF-8"],
    ["LANG": "C", "LC_CTYPE": "en_GB.UTF-8"],
  ])
  func lettersAreSentAsTheyAreInUTF8(_ environment: [String: String]) throws {
    let person = try tour(environment)
    for letter in ["é", "漢", "😀"] { #expect(person.bytes.contains(Array(letter.utf8))) }
    try person.seesTheRightScreen()
  }

  @Test(arguments: [
    ["LANG": "C"],
    ["LANG": nil],
    ["LANG": "POSIX"],
    ["LANG": "en_GB.ISO-8859-1"],
    ["LANG": "en_GB.UTF-8", "LC_ALL": "C"],
  ])
  func elsewhereOnlyASCIIIsSent(_ environment: [String: String?]) throws {
    let person = try tour(environment)
    #expect(person.bytes.allSatisfy { $0 < 0x80 })
    // What is typed has its stand-ins.
    #expect(person.bytes.contains(Array("e".utf8)) && person.bytes.contains(Array("??".utf8)))
    try person.seesTheRightScreen(inASCII: true)
  }

  @Test func coloursAreSentToATerminalThatHasThem() throws {
    #expect(try tour([:]).colours.contains { $0.hasPrefix("38;5;") })
    #expect(try tour(terminal: "linux", [:]).colours.contains("31"))
  }

  @Test(arguments: ["xterm-256color", "xterm", "linux", "screen"])
  func noColourIsSentToWhoeverWantsNone(_ terminal: String) throws {
    #expect(try tour(terminal: terminal, ["NO_COLOR": "1"]).colours == [])
  }

  @Test(arguments: ["vt100", "vt220"])
  func noColourIsSentToATerminalWithout(_ terminal: String) throws {
    #expect(try tour(terminal: terminal, [:]).colours == [])
    #expect(try tour(terminal: terminal, ["COLORTERM": "truecolor"]).colours == [])
  }

  /// An empty NO_COLOR counts as none, and COLORTERM says nothing that the terminal's description does not.
  @Test(arguments: [["COLORTERM": "truecolor"], ["COLORTERM": "24bit", "NO_COLOR": ""]])
  func whatElseIsSaidOfColoursChangesNothing(_ environment: [String: String?]) throws {
    let person = try tour(environment)
    #expect(try tour([:]).bytes == person.bytes)
    try person.seesTheRightScreen()
  }
}

extension CountingPerson {
  /// The parameters of all sequences that set a colour, or the terminal's own again.
  fileprivate var colours: Set<String> {
    let text = String(decoding: bytes, as: UTF8.self)
    let looks = text.matches(of: /\u{1B}\[([0-9;]*)m/).map { String($0.output.1) }
    return Set(
      looks.filter { look in
        look.split(separator: ";").compactMap { Int($0) }.contains { (30...49).contains($0) || (90...107).contains($0) }
      })
  }
}
