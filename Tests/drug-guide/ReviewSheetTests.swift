// `review-sheet`: what it gives, what it compares, and what it says of bad input.

import BuiltProgram
import CustomDump
import Foundation
import Guide
import Summary
import Testing

@Suite struct ReviewSheetTests {
  private let guide = Guide.embedded

  private func run(_ arguments: String..., input: String = "") throws -> BuiltProgram.Run {
    try BuiltProgram.run(["review-sheet"] + arguments, input: input)
  }

  private func refused(_ message: String, status: Int32) -> BuiltProgram.Run {
    .init(output: "", errors: "drug-guide: \(message)\n", status: status)
  }

  @Test func itGivesTheSheetOfTheGuideOrOfOneDrug() throws {
    let whole = guide.reviewText(of: guide.reviewSheet())
    #expect(try run() == .init(output: whole, errors: "", status: 0))
    let drug = guide.drugs[1].id
    let one = guide.reviewText(of: guide.reviewSheet(drug: drug))
    expectNoDifference(try run("--drug", drug), .init(output: one, errors: "", status: 0))
  }

  @Test func againstItselfNothingIsNewHoweverItWasSavedAndTicked() throws {
    let sheet = try run().output
    let nothing = guide.reviewText(
      of: guide.reviewSheet().changes(since: try ReviewMarks(sheet: Array(sheet.utf8))))
    #expect(nothing.hasSuffix("\n\(guide.wording.sheetNothingChanged)\n"))
    let ticked = sheet.replacing("- [ ]", with: "- [x]").replacing(
      "If not, why: __", with: "If not, why: is `this` so? __")
    for input in [sheet, ticked, "\u{FEFF}" + ticked.replacing("\n", with: "\r\n")] {
      expectNoDifference(try run("--since", "-", input: input), .init(output: nothing, errors: "", status: 0))
    }
  }

  @Test func aSheetOfADrugByItsBrandIsComparedWithOneByItsID() throws {
    let drug = try #require(guide.drugs.first { !$0.brands.isEmpty })
    let sheet = try run("--drug", drug.id).output
    let byID = try run("--drug", drug.id, "--since", "-", input: sheet)
    #expect(byID.status == 0 && byID.output.hasSuffix("\n\(guide.wording.sheetNothingChanged)\n"))
    expectNoDifference(try run("--drug", drug.brands[0], "--since", "-", input: sheet), byID)
  }

  @Test func whatTheEarlierSheetHadNotOrHadOtherwiseIsGiven() throws {
    let drug = guide.drugs[0].id
    let marks = guide.reviewSheet(drug: drug).items.map(\.mark)
    let (first, second) = (marks[0], marks[1])
    let other = ReviewMark(place: first.place, ordinal: first.ordinal, hash: ~first.hash)
    let gone = ReviewMark(place: first.place, ordinal: 9, hash: 1)
    let earlier = try run("--drug", drug).output
      .replacing("`\(first.text)`", with: "`\(other.text)` `\(gone.text)`").replacing("`\(second.text)`", with: "")
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try earlier.write(to: folder.appendingPathComponent("earlier.md"), atomically: true, encoding: .utf8)
    let run = try BuiltProgram.run(["review-sheet", "--drug", drug, "--since", "earlier.md"], folder: folder)
    let shown = run.output.split(separator: "\n").filter { $0.contains("`") || $0.hasPrefix("- [ ]") }.map { line in
      line.hasPrefix("- [ ]") ? String(line.split(separator: "*")[1]) : String(line.split(separator: "`")[1])
    }
    expectNoDifference(
      shown, ["drug-guide-review/1 changes 2", "Changed:", first.text, "New:", second.text, gone.text])
    #expect(run.status == 0 && run.errors.isEmpty)
  }

  @Test func aDrugThatIsNotThereIsNamedWithTheNearestOne() throws {
    expectNoDifference(
      try run("--drug", "palbociclip"),
      refused(
        "there is no drug \"palbociclip\" (did you mean \"palbociclib\"?); \"drug-guide drugs\" lists them",
        status: 64))
  }

  @Test(arguments: [
    (
      "",
      "line 1: this is no review sheet: its first line does not name the format \"drug-guide-review/1\"; "
        + "\"drug-guide review-sheet\" makes one"
    ),
    (
      "# Check `drug-guide-review/2`\n",
      "line 1: the sheet's format is \"drug-guide-review/2\"; this program reads \"drug-guide-review/1\""
    ),
    (
      "# Check `drug-guide-review/1 changes 1`\n",
      "line 1: this sheet has only what was new or changed; give a whole one, as \"drug-guide review-sheet\" makes it"
    ),
  ])
  func whatIsNoWholeSheetIsRefused(_ input: String, _ message: String) throws {
    expectNoDifference(try run("--since", "-", input: input), refused("standard input, \(message)", status: 65))
  }

  @Test func aSheetThatIsNotUTF8OrTooLargeIsRefused() throws {
    let head = Data("# Check `drug-guide-review/1 whole 0`\n".utf8)
    expectNoDifference(
      try BuiltProgram.run(["review-sheet", "--since", "-"], inputBytes: head + Data([0xE9])),
      refused("standard input, line 2: found a byte that is not UTF-8; save the sheet as UTF-8", status: 65))
    expectNoDifference(
      try BuiltProgram.run(["review-sheet", "--since", "-"], inputBytes: head + Data(count: 16 << 20)),
      refused("standard input, line 1: it is larger than the 16777216 bytes that are allowed", status: 65))
  }

  @Test func aSheetThatIsNotThereCannotBeRead() throws {
    expectNoDifference(
      try run("--since", "nowhere.md"), refused("\"nowhere.md\" cannot be read: No such file or directory", status: 66))
  }
}
