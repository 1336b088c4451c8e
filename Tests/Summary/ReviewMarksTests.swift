// The marks of a sheet are read whatever people did to it, and what is no sheet is refused.

import CustomDump
import Summary
import Testing

@Suite struct ReviewMarksTests {
  private let mark = "`term/cup/meaning/1 00000000000000ff`"

  private func sheet(_ lines: String..., end: String = "\n") -> [UInt8] {
    Array((["# Check `drug-guide-review/1 whole 0`"] + lines).joined(separator: end).utf8)
  }

  private func marks(_ bytes: [UInt8]) throws -> [String] { try ReviewMarks(sheet: bytes).marks.map(\.text) }

  private func refusal(_ bytes: [UInt8]) -> ReviewMarksError? {
    do throws(ReviewMarksError) {
      _ = try ReviewMarks(sheet: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func ticksNotesAndOtherLineEndsChangeNothing() throws {
    let expected = ["term/cup/meaning/1 00000000000000ff", "term/cup/said/2 ffffffffffffffff"]
    let second = "`term/cup/said/2 ffffffffffffffff`"
    for end in ["\n", "\r\n"] {
      let typed = sheet(
        "", "- [x] A round thing.", "    - Mark: \(mark)", "    - Note: not round, see `page 3`", "* [X] cupp",
        "  * oops ` \(second) typed behind", "  * Note: é", "- [ ] again \(mark)", "", end: end)
      #expect(try marks(typed) == expected)
      #expect(try marks([0xEF, 0xBB, 0xBF] + typed) == expected)
    }
  }

  @Test(arguments: [
    "`term/cup/meaning/1`", "`term/cup/meaning/1 ff`", "`term/cup/meaning/0 00000000000000ff`",
    "`term/cup/meaning/x 00000000000000ff`", "`cup/meaning/1 00000000000000ff`",
    "`a/b/c/d/1 00000000000000ff`", "`term/cup/meaning/1 00000000000000fg`", "`term/cup/meaning/1  00000000000000ff`",
    "term/cup/meaning/1 00000000000000ff", "`term//meaning/1 00000000000000ff`",
    "`term/cup/meaning/1 +0000000000000ff`",
    "`term/cup/meaning/1 00000000000000FF`",
  ])
  func whatIsNoMarkIsLeftOut(_ text: String) throws {
    #expect(try marks(sheet(text)) == [])
  }

  @Test func anotherFirstLineIsRefused() {
    func refused(_ found: String?) -> ReviewMarksError { .init(line: 1, mistake: .wrongFormat(found: found)) }
    expectNoDifference(refusal([]), refused(nil))
    expectNoDifference(refusal(Array("\n# Check `drug-guide-review/1 whole 0`\n".utf8)), refused(nil))
    expectNoDifference(refusal(Array("# Check drug-guide-review/1 whole 0\n".utf8)), refused(nil))
    expectNoDifference(refusal(Array("# Check `drug-guide-review/2`\n".utf8)), refused("drug-guide-review/2"))
    expectNoDifference(refusal(Array("# Check `drug-guide-review/10`\n".utf8)), refused("drug-guide-review/10"))
  }

  @Test func aSheetOfChangesIsRefused() {
    expectNoDifference(
      refusal(Array("# Check `drug-guide-review/1 changes 1`\n".utf8)), .init(line: 1, mistake: .onlyChanges))
  }

  @Test func aSheetThatDoesNotSayWhatItHasIsRefused() {
    for scope in ["", " ", " whole", " whole x", " whole -1", " half 3", " whole 3 4"] {
      expectNoDifference(
        refusal(Array("# Check `drug-guide-review/1\(scope)`\n".utf8)), .init(line: 1, mistake: .wrongScope))
    }
  }

  @Test func aSheetOfOneDrugServesThatDrugAlone() throws {
    let sheet = Array("# Check `drug-guide-review/1 drug/tea 1`\n\(mark)\n".utf8)
    #expect(try ReviewMarks(sheet: sheet, forDrug: "tea").marks.count == 1)
    for drug in [nil, "milk"] {
      let error = #expect(throws: ReviewMarksError.self) { try ReviewMarks(sheet: sheet, forDrug: drug) }
      expectNoDifference(error, .init(line: 1, mistake: .onlyDrug("tea")))
    }
  }

  @Test func aSheetThatLostMarksIsRefused() {
    expectNoDifference(
      refusal(Array("# Check `drug-guide-review/1 whole 2`\n\(mark)\n".utf8)),
      .init(line: 1, mistake: .incomplete(found: 1, expected: 2)))
  }

  @Test(arguments: ["\u{1B}[31m", "\u{202E}", "a\r", "A", "é", "a.b"])
  func nothingThatIsNoIDIsEverShownAgain(_ name: String) throws {
    #expect(try marks(sheet("`\(name)/a/b/1 0000000000000001`", "`a/b/\(name)/1 0000000000000001`")) == [])
  }

  @Test func bytesThatAreNoTextAreNamedWithTheirLine() {
    expectNoDifference(refusal(sheet("", mark, "é") + [0xE9, 0x0A]), .init(line: 4, mistake: .notUTF8))
    expectNoDifference(refusal([0xFF, 0xFE, 0x23, 0x00]), .init(line: 1, mistake: .notUTF8))
  }

  @Test func sixteenMebibytesAreReadAndNoMore() throws {
    let short = sheet(mark, "")
    let full = short + [UInt8](repeating: UInt8(ascii: "`"), count: ReviewMarks.sizeLimit - short.count)
    #expect(try marks(full).count == 1)
    let lines = short + [UInt8](repeating: UInt8(ascii: "\n"), count: ReviewMarks.sizeLimit - short.count)
    #expect(try marks(lines).count == 1)
    expectNoDifference(refusal(full + [0x0A]), .init(line: 1, mistake: .tooLarge(limit: ReviewMarks.sizeLimit)))
  }
}
