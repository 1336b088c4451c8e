// The width of a character is the same on every machine.

import Testing

@testable import Screen

@Suite struct ColumnWidthTests {
  @Test(arguments: ["a", "~", " ", "é", "e\u{301}", "“", "°", "≥", "Ж", "½", "\u{303F}"] as [Character])
  func lettersAndSignsTakeOneColumn(_ character: Character) { #expect(columnWidth(of: character) == 1) }

  @Test(
    arguments: ["漢", "か", "한", "\u{1112}\u{1161}\u{11AB}", "Ａ", "🙂", "👩\u{200D}🚀", "🇬🇧", "❤\u{FE0F}", "⌚"] as [Character]
  )
  func wideCharactersTakeTwoColumns(_ character: Character) { #expect(columnWidth(of: character) == 2) }

  @Test(arguments: ["\u{7}", "\u{1B}", "\u{7F}", "\t", "\u{200B}", "\u{2028}", "\u{301}"] as [Character])
  func controlsAndMarksAloneTakeNone(_ character: Character) { #expect(columnWidth(of: character) == 0) }

  @Test func aTextTakesTheColumnsOfItsCharacters() {
    #expect(columnWidth(of: "") == 0)
    #expect(columnWidth(of: "a漢e\u{301}\u{7}") == 4)
    #expect(columnWidth(of: "xx漢字".dropFirst()) == 5)
  }

  @Test func theEdgesOfTheWideBlocksAreWide() {
    for scalar in ["\u{1100}", "\u{115F}", "\u{3041}", "\u{33FF}", "\u{AC00}", "\u{D7A3}", "\u{20000}"] as [Character] {
      #expect(columnWidth(of: scalar) == 2)
    }
    for scalar in ["\u{1160}", "\u{303F}", "\u{FF61}", "\u{1F321}"] as [Character] {
      #expect(columnWidth(of: scalar) == 1)
    }
  }

  @Test func framesAndPlainTextAreMeasuredByTheirBytesAsByTheirCharacters() {
    for text in ["", "plain", "── 2 more screens ──", "┌╮═▀", "│a│", "─\u{301}", "–", "漢", "\u{1B}", "▀", "│é"] {
      let framed = Set(0x20..<0x7F).union(0x2500...0x257F)
      let isFramed = text.unicodeScalars.allSatisfy { framed.contains(Int($0.value)) }
      #expect(framedWidth(of: text) == (isFramed ? columnWidth(of: text) : nil), "\(text)")
    }
  }

  @Test func aRepeatedCharacterIsThereAsOftenAsWasAsked() {
    for (character, count) in [("─", 3), (" ", 0), (" ", -1), ("e\u{301}", 2)] as [(Character, Int)] {
      #expect(repeated(character, count) == String(repeating: character, count: max(count, 0)))
    }
  }
}
