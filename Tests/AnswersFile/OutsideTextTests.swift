// Texts from outside are shown without what steers a terminal, and never at any length.

import AnswersFile
import CustomDump
import Testing

@Suite struct OutsideTextTests {
  @Test(arguments: [
    ("plain, ü 癌", "plain, ü 癌"), ("\u{1B}[31m", "\\u{1B}[31m"), ("a\nb\t\u{7F}", "a\\u{A}b\\u{9}\\u{7F}"),
    ("\u{9B}31m", "\\u{9B}31m"), ("\u{202E}x\u{2066}", "\\u{202E}x\\u{2066}"), ("\u{2028}", "\\u{2028}"),
    ("\u{E000}\u{E0041}", "\\u{E000}\\u{E0041}"), ("", ""),
  ])
  func whatSteersATerminalIsShownAsItsNumber(_ text: String, _ shown: String) {
    expectNoDifference(escaped(text), shown)
    expectNoDifference(quoted(text), "\"\(shown)\"")
  }

  @Test func atMost60CharactersAreShown() {
    let most = String(repeating: "x", count: 60)
    expectNoDifference(escaped(most), most)
    expectNoDifference(escaped(most + "x"), most + "...")
    // An accent counts, since a letter can have any number of them.
    expectNoDifference(escaped("e" + String(repeating: "\u{301}", count: 60)).unicodeScalars.count, 63)
  }

  @Test func aMessageThatRepeatsTextsKeepsItsOwnLinesAlone() {
    let long = String(repeating: "x", count: 100)
    expectNoDifference(
      escaped("Found 'a\nb' and '\(long)'\nbut \u{1B}[1m\u{202E}\n", repeating: ["a\nb", long, "but", ""]),
      "Found 'a\\u{A}b' and '\(escaped(long))'\nbut \\u{1B}[1m\\u{202E}\n")
    expectNoDifference(escaped("'a\nb\nc'", repeating: ["a\nb", "a\nb\nc"]), "'a\\u{A}b\\u{A}c'")
  }
}
