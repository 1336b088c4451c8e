// A file is saved wholly or not at all, and never over another one unasked.

import CustomDump
import Foundation
import Testing

@testable import Outside

@Suite struct SavedFileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// What saving a text as this name ends with.
  private func saving(_ text: String, as name: String, overwriting: Bool = false) -> SaveError? {
    saving(text, in: folder.file(name), overwriting: overwriting)
  }

  private func saving(_ text: String, in path: String, overwriting: Bool) -> SaveError? {
    do throws(SaveError) {
      try save(text, in: path, overwriting: overwriting)
      return nil
    } catch {
      return error
    }
  }

  @Test func aNewFileHoldsTheTextAndOnlyItsOwnerMayReadIt() {
    #expect(saving("Grüße\n", as: "a.txt") == nil)
    #expect(folder.text("a.txt") == "Grüße\n")
    #expect(folder.mode("a.txt") == 0o600)
    expectNoDifference(folder.names, ["a.txt"])
  }

  @Test func aLongTextIsSavedWhole() {
    let text = String(repeating: "0123456789abcdef", count: 1 << 17)
    #expect(saving(text, as: "long.txt") == nil)
    #expect(folder.text("long.txt") == text)
  }

  @Test func aFileThatIsThereIsLeftAsItIs() {
    folder.write("old", to: "a.txt")
    #expect(saving("new", as: "a.txt") == .exists)
    #expect(folder.text("a.txt") == "old")
    #expect(folder.mode("a.txt") == 0o644)
    expectNoDifference(folder.names, ["a.txt"])
  }

  @Test func overwritingReplacesTheTextAndTheRights() {
    folder.write("old and longer", to: "a.txt")
    #expect(saving("new", as: "a.txt", overwriting: true) == nil)
    #expect(folder.text("a.txt") == "new")
    #expect(folder.mode("a.txt") == 0o600)
    #expect(saving("first", as: "b.txt", overwriting: true) == nil)
    expectNoDifference(folder.names, ["a.txt", "b.txt"])
  }

  @Test(arguments: [false, true]) func aFolderThatIsMissingIsSaid(overwriting: Bool) {
    #expect(saving("new", as: "none/a.txt", overwriting: overwriting) == .refused(SystemError(ENOENT)))
    expectNoDifference(folder.names, [])
  }

  @Test func aFolderInThePlaceOfTheFileStays() throws {
    try FileManager.default.createDirectory(atPath: folder.file("a.txt"), withIntermediateDirectories: false)
    #expect(saving("new", as: "a.txt") == .exists)
    #expect(saving("new", as: "a.txt", overwriting: true) == .refused(SystemError(EISDIR)))
    expectNoDifference(folder.names, ["a.txt"])
    var isFolder: ObjCBool = false
    #expect(FileManager.default.fileExists(atPath: folder.file("a.txt"), isDirectory: &isFolder) && isFolder.boolValue)
  }

  @Test(arguments: [false, true]) func whereNothingCanBeWrittenTheSystemsReasonIsGiven(overwriting: Bool) {
    folder.write("", to: "file")
    #expect(saving("new", as: "file/a.txt", overwriting: overwriting) == .refused(SystemError(ENOTDIR)))
    // Not even the owner of the machine may make a file there.
    guard case .refused = saving("new", in: "/proc/a.txt", overwriting: overwriting) else {
      Issue.record("A file was saved in /proc.")
      return
    }
    expectNoDifference(folder.names, ["file"])
  }

  @Test func aSymbolicLinkIsReplacedAndItsTargetStays() throws {
    folder.write("target", to: "target.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.txt"), withDestinationPath: folder.file("target.txt"))
    #expect(saving("new", as: "link.txt") == .exists)
    #expect(saving("new", as: "link.txt", overwriting: true) == nil)
    #expect(folder.text("target.txt") == "target")
    #expect(folder.text("link.txt") == "new")
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link.txt"))) == nil)
    expectNoDifference(folder.names, ["link.txt", "target.txt"])
  }

  @Test func aSymbolicLinkToNowhereCountsAsThere() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.txt"), withDestinationPath: folder.file("none.txt"))
    #expect(saving("new", as: "link.txt") == .exists)
    expectNoDifference(folder.names, ["link.txt"])
    #expect(folder.text("none.txt") == nil)
  }
}
