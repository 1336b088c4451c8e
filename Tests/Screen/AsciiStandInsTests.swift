// The stand-ins are ASCII, as wide as what they stand for, and say nothing else than it.

import CustomDump
import Testing

@testable import Screen

@Suite struct AsciiStandInsTests {
  private func ascii(_ text: String) -> String { text.map(asciiStandIn).joined() }

  @Test func quotesDashesAndAccentsHaveTheirNearestSign() {
    expectNoDifference(ascii("“Don’t” – «é»…"), "\"Don't\" - \"e\".")
    expectNoDifference(ascii("ÀÇñüÅøŁđẬe\u{301}"), "ACnuAoLdAe")
    expectNoDifference(ascii("•\u{A0}µg → ▶ ✓"), "* ug > > +")
  }

  @Test func whatCouldBeMisreadIsAQuestionMarkAndADegreeIsABlank() {
    expectNoDifference(ascii("≥ 5, ≤ 5, ± 1, ½, 10⁹, 10²"), "? 5, ? 5, ? 1, ?, 10?, 10?")
    expectNoDifference(ascii("38°C"), "38 C")
  }

  @Test func everyStandInIsAsciiOfTheSameWidth() throws {
    for value in UInt32(0x20)...0x33FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Character(scalar)
      let columns = columnWidth(of: character)
      guard columns > 0 else { continue }
      let standIn = asciiStandIn(for: character)
      let isPrintable = standIn.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
      guard !isPrintable || standIn.utf8.count != columns else { continue }
      Issue.record("U+\(String(value, radix: 16)) takes \(columns) columns, but its stand-in is \"\(standIn)\"")
    }
  }
}
