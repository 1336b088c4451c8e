// A review sheet compared with an earlier one: only what is new, changed or gone is on it.

import CustomDump
import Guide
import Snapshots
import Summary
import Testing

@Suite struct ReviewChangesTests {
  private let before = ["a", "b", "c", "b"]

  /// The marks of a guide's whole sheet, as they are read from its text.
  private func marks(of guide: Guide) throws -> ReviewMarks {
    try ReviewMarks(sheet: Array(guide.reviewText(of: guide.reviewSheet()).utf8))
  }

  /// What differs after the side effects have become these: the news by id, and the ids that are gone.
  private func changes(to after: [String]) throws -> [String] {
    let guide = try ReviewGuide.guide(sideEffects: after)
    let sheet = guide.reviewSheet().changes(since: try marks(of: ReviewGuide.guide(sideEffects: before)))
    let news = sheet.items.map { "\($0.news == .new ? "new" : "changed") \($0.mark.id) \($0.text)" }
    return news + (sheet.gone ?? []).map { "gone \($0.id)" }
  }

  @Test func theGuidesOwnSheetHasNothingNewAgainstItself() throws {
    let guide = Guide.embedded
    let sheet = guide.reviewSheet()
    let marks = try marks(of: guide)
    expectNoDifference(marks.marks, sheet.items.map(\.mark))
    let changes = sheet.changes(since: marks)
    #expect(changes.parts.isEmpty && changes.gone == [])
    for drug in guide.drugs {
      let changes = guide.reviewSheet(drug: drug.id).changes(since: marks)
      #expect(changes.parts.isEmpty && changes.gone == [])
    }
  }

  @Test(arguments: [
    (["a", "b", "c", "b"], []),
    (["a", "b", "x", "b"], ["changed drug/assam/side-effects/3 x"]),
    (["a", "x", "b", "c", "b"], ["new drug/assam/side-effects/2 x"]),
    (["b", "c", "b"], ["gone drug/assam/side-effects/1"]),
    (["c", "a", "b", "b"], []),
    // The same once more, and once less: the one in its place is the one that stays.
    (["a", "b", "c", "b", "b"], ["new drug/assam/side-effects/5 b"]),
    (["a", "b", "c"], ["gone drug/assam/side-effects/4"]),
    (["a", "x", "c", "b"], ["changed drug/assam/side-effects/2 x"]),
    // One is put first, and another is changed: in its place stands now what stood before it.
    (
      ["y", "a", "b", "x", "b"],
      ["new drug/assam/side-effects/1 y", "new drug/assam/side-effects/4 x", "gone drug/assam/side-effects/3"]
    ),
    (
      [],
      [
        "gone drug/assam/side-effects/1", "gone drug/assam/side-effects/2", "gone drug/assam/side-effects/3",
        "gone drug/assam/side-effects/4",
      ]
    ),
  ])
  func onlyWhatDiffersIsOnIt(_ after: [String], _ expected: [String]) throws {
    expectNoDifference(try changes(to: after).map { $0.replacing("\n", with: " ") }, expected)
  }

  @Test func theSheetOfChangesReadsAsItShould() throws {
    let guide = try ReviewGuide.guide(sideEffects: ["a", "x", "c", "d", "e"])
    let earlier = try marks(of: ReviewGuide.guide(sideEffects: ["a", "b", "c"]))
    let text = guide.reviewText(of: guide.reviewSheet().changes(since: earlier))
    try expectSnapshot(text, named: "review-changes")
  }

  @Test func whatIsGoneIsNamedAndNothingElse() throws {
    let guide = try ReviewGuide.guide(sideEffects: [])
    let earlier = try marks(of: ReviewGuide.guide(sideEffects: before))
    try expectSnapshot(guide.reviewText(of: guide.reviewSheet().changes(since: earlier)), named: "review-gone")
  }

  @Test func withNothingChangedItSaysSo() throws {
    let guide = try ReviewGuide.guide()
    let text = guide.reviewText(of: guide.reviewSheet().changes(since: try marks(of: guide)))
    expectNoDifference(
      text,
      """
      # Check the guide against its sources `drug-guide-review/1 changes 0`

      Facts as of November 2025.

      \(guide.wording.sheetPurpose) \(guide.wording.sheetOnlyChanges) It has 0 boxes.

      Nothing is new, changed or gone since the earlier sheet.

      """)
  }

  @Test func ofOneDrugNothingOfTheOthersIsGone() throws {
    let guide = Guide.embedded
    let stranger = try marks(of: ReviewGuide.guide())
    let sheet = guide.reviewSheet(drug: guide.drugs[0].id)
    let changes = sheet.changes(since: stranger)
    expectNoDifference(changes.items.map(\.mark), sheet.items.map(\.mark))
    expectNoDifference(changes.gone, [])
    expectNoDifference(guide.reviewSheet().changes(since: stranger).gone?.count, stranger.marks.count)
  }
}
