// Text is parted into sheets so that nothing is lost, no heading stands alone, and what fits on a sheet is not parted.

import CustomDump
import NaiveEvaluator
import Testing

@testable import Summary

@Suite struct TextSheetsTests {
  @Test func whatFitsStaysOnOneSheetWithBlankLinesBetweenParts() {
    expectNoDifference(
      sheets(of: [Chunk(["a"]), Chunk(["b", "c"]), Chunk(["d"], isApart: false)], length: 6),
      [["a", "", "b", "c", "d"]])
  }

  @Test func aPartThatDoesNotFitBeginsTheNextSheetWithoutABlankLine() {
    expectNoDifference(sheets(of: [Chunk(["a", "b"]), Chunk(["c", "d"])], length: 4), [["a", "b"], ["c", "d"]])
  }

  @Test func aHeadingGoesWithWhatStandsUnderIt() {
    expectNoDifference(
      sheets(of: [Chunk(["a"]), Chunk(["Heading"], staysWithNext: true), Chunk(["b"], isApart: false)], length: 3),
      [["a"], ["Heading", "b"]])
  }

  @Test func aPartThatBeginsAPageDoesSoThoughItWouldFit() {
    expectNoDifference(sheets(of: [Chunk(["a"]), Chunk(["b"], beginsPage: true)], length: 9), [["a"], ["b"]])
  }

  @Test func whatIsLongerThanASheetGoesOnOnTheNext() {
    expectNoDifference(
      sheets(of: [Chunk(["a"]), Chunk(["b", "c", "d"]), Chunk(["e"])], length: 2), [["a"], ["b", "c"], ["d"], ["e"]])
  }

  @Test(arguments: 0..<50)
  func noLineIsLostAndNoSheetIsTooLong(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var number = 0
    let chunks = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      let lines = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        number += 1
        return "line \(number)"
      }
      return Chunk(
        lines, isApart: .random(using: &generator), staysWithNext: Int.random(in: 0..<4, using: &generator) == 0,
        beginsPage: Int.random(in: 0..<9, using: &generator) == 0)
    }
    let length = Int.random(in: 1...20, using: &generator)
    let found = sheets(of: chunks, length: length)
    #expect(found.allSatisfy { (1...length).contains($0.count) })
    expectNoDifference(found.flatMap { $0 }.filter { !$0.isEmpty }, (1...number).map { "line \($0)" })
    for (chunk, next) in zip(chunks, chunks.dropFirst()) where chunk.staysWithNext {
      let together = lines(of: [chunk, next]).count
      guard together <= length, !next.staysWithNext, isFirstOfGroup(chunk, in: chunks) else { continue }
      #expect(found.contains { $0.contains(chunk.lines[0]) && $0.contains(next.lines[0]) })
    }
  }

  /// Whether no part before must stay with this one.
  private func isFirstOfGroup(_ chunk: Chunk, in chunks: [Chunk]) -> Bool {
    let index = chunks.firstIndex { $0.lines == chunk.lines } ?? 0
    return index == 0 || !chunks[index - 1].staysWithNext
  }
}
