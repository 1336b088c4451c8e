// Text breaks at blanks, nothing is lost, and each line knows its place.

import CustomDump
import NaiveEvaluator
import Testing

@testable import Screen

@Suite struct WrappingTests {
  private func line(_ text: String, _ offset: Int) -> WrappedLine { WrappedLine(text: text, offset: offset) }

  @Test func wordsFillLinesAndOffsetsCountTheCharactersBefore() {
    expectNoDifference(
      wrap("one two three", columns: 7), [line("one two", 0), line("three", 8)])
    expectNoDifference(wrap("one two three", columns: 13), [line("one two three", 0)])
    expectNoDifference(wrap("one two three", columns: 12), [line("one two", 0), line("three", 8)])
  }

  @Test func blanksAndLineBreaksPartWordsHoweverManyThereAre() {
    expectNoDifference(wrap("  one  \n two ", columns: 20), [line("one two", 2)])
    expectNoDifference(wrap("  one  \n two ", columns: 3), [line("one", 2), line("two", 9)])
  }

  @Test func anEmptyTextIsOneEmptyLine() {
    expectNoDifference(wrap("", columns: 10), [line("", 0)])
    expectNoDifference(wrap("   ", columns: 10), [line("", 0)])
  }

  @Test func aLongWordIsBrokenInsideAndTheNextWordFollowsIt() {
    expectNoDifference(
      wrap("ab cdefghijk l", columns: 4), [line("ab", 0), line("cdef", 3), line("ghij", 7), line("k l", 11)])
    expectNoDifference(wrap("abcdefgh", columns: 4), [line("abcd", 0), line("efgh", 4)])
  }

  @Test func aWideCharacterTakesTwoColumnsAndIsNeverHalved() {
    expectNoDifference(wrap("漢字漢字", columns: 5), [line("漢字", 0), line("漢字", 2)])
    expectNoDifference(wrap("a漢字", columns: 4), [line("a漢", 0), line("字", 2)])
  }

  @Test func aCombiningMarkStaysWithItsLetter() {
    expectNoDifference(
      wrap("e\u{301}e\u{301}e\u{301}", columns: 2), [line("e\u{301}e\u{301}", 0), line("e\u{301}", 2)])
  }

  @Test func onOneColumnEachCharacterHasItsLineAndWideOnesAreLeftOut() {
    expectNoDifference(wrap("ab c", columns: 1), [line("a", 0), line("b", 1), line("c", 3)])
    expectNoDifference(wrap("a漢b", columns: 1), [line("a", 0), line("b", 2)])
    expectNoDifference(wrap("漢", columns: 1), [line("", 0)])
    expectNoDifference(wrap("ab", columns: 0), wrap("ab", columns: 1))
    expectNoDifference(wrap("ab", columns: -7), wrap("ab", columns: 1))
  }

  @Test func aTextOfPlainLettersBreaksWhereOneWithAccentsDoes() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<400 {
      let text = String(
        (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in "aaab ".randomElement(using: &random) })
      let accents = String(text.map { $0 == "a" ? "ä" : $0 })
      for columns in 1...12 {
        let plain = wrap(text, columns: columns)
        let accented = wrap(accents, columns: columns)
        expectNoDifference(plain.map { String($0.text.map { $0 == "a" ? "ä" : $0 }) }, accented.map(\.text))
        expectNoDifference(plain.map(\.offset), accented.map(\.offset))
      }
    }
  }

  @Test func noLineIsTooWideAndNoCharacterIsLost() {
    var random = SeededGenerator(seed: 11)
    let signs: [Character] = ["a", "b", " ", "-", "漢", "e\u{301}", "🙂", "\n"]
    for _ in 0..<400 {
      let text = String(
        (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in signs.randomElement(using: &random) })
      let columns = Int.random(in: 2...15, using: &random)
      let lines = wrap(text, columns: columns)
      #expect(lines.allSatisfy { columnWidth(of: $0.text) <= columns })
      expectNoDifference(lines.flatMap(\.text).filter { $0 != " " }, text.filter { $0 != " " && $0 != "\n" }.map { $0 })
      let characters = Array(text)
      for line in lines where !line.text.isEmpty { #expect(line.text.first == characters[line.offset]) }
    }
  }
}
