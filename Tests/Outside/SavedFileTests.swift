// A file is saved wholly or not at all, and never over another one unasked.

import CustomDump
import Foundation
import Interview
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
    let refusal = SaveError.refused(.noFolder(folder.file("none")))
    #expect(saving("new", as: "none/a.txt", overwriting: overwriting) == refusal)
    #expect(saving("new", as: "none/deeper/a.txt", overwriting: overwriting) == refusal)
    #expect(saving("new", as: "none/", overwriting: overwriting) == refusal)
    expectNoDifference(folder.names, [])
  }

  @Test(arguments: [false, true]) func aFolderInThePlaceOfTheFileStays(overwriting: Bool) throws {
    try FileManager.default.createDirectory(atPath: folder.file("a"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: folder.file("a"))
    for name in ["a", "a/"] {
      #expect(saving("new", as: name, overwriting: overwriting) == .refused(.folder(folder.file("a"))))
    }
    #expect(saving("new", as: "link", overwriting: overwriting) == .refused(.folder(folder.file("link"))))
    expectNoDifference(folder.names, ["a", "link"])
    var isFolder: ObjCBool = false
    #expect(FileManager.default.fileExists(atPath: folder.file("a"), isDirectory: &isFolder) && isFolder.boolValue)
  }

  @Test(arguments: [false, true]) func whereNothingCanBeWrittenThatIsSaid(overwriting: Bool) {
    folder.write("", to: "file")
    let refusal = SaveError.refused(.notAFolder(folder.file("file")))
    #expect(saving("new", as: "file/a.txt", overwriting: overwriting) == refusal)
    // Not even the owner of the machine may make a file there.
    guard case .refused = saving("new", in: "/proc/a.txt", overwriting: overwriting) else {
      Issue.record("A file was saved in /proc.")
      return
    }
    expectNoDifference(folder.names, ["file"])
  }

  @Test(arguments: [false, true]) func aDeviceAndAPipeStayAsTheyAre(overwriting: Bool) {
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
    #expect(saving("new", as: "pipe", overwriting: overwriting) == .refused(.notAFile))
    #expect(saving("new", in: "/dev/null", overwriting: overwriting) == .refused(.notAFile))
    expectNoDifference(folder.names, ["pipe"])
  }

  @Test func aNameMayBeAsLongAsTheSystemAllows() {
    let longest = String(repeating: "n", count: 255)
    #expect(saving("first", as: longest) == nil)
    #expect(saving("second", as: longest) == .exists)
    #expect(saving("second", as: longest, overwriting: true) == nil)
    #expect(folder.text(longest) == "second")
    #expect(saving("new", as: longest + "n") == .refused(.nameTooLong))
    #expect(saving("new", as: longest + "n", overwriting: true) == .refused(.nameTooLong))
    expectNoDifference(folder.names, [longest])
  }

  /// A draft of this number can only be left from a process that has ended.
  @Test func aDraftThatWasLeftIsNotInTheWayAndGoes() {
    folder.write("half", to: "drug-guide-\(getpid()).part")
    #expect(saving("new", as: "a.txt") == nil)
    #expect(saving("newer", as: "a.txt", overwriting: true) == nil)
    #expect(folder.text("a.txt") == "newer")
    expectNoDifference(folder.names, ["a.txt"])
  }

  @Test(arguments: [false, true]) func withoutNamelessFilesADraftHasAName(overwriting: Bool) throws {
    folder.write("half", to: "drug-guide-\(getpid()).part")
    folder.write("old", to: "a.txt")
    var draft = Draft(for: folder.file("a.txt"), canBeNameless: false)
    try draft.write("new")
    #expect(folder.text("drug-guide-\(getpid()).part") == "new")
    #expect(folder.mode("drug-guide-\(getpid()).part") == 0o600)
    if overwriting {
      try draft.replace(folder.file("a.txt"))
    } else {
      do {
        try draft.place(at: folder.file("a.txt"))
        Issue.record("a file that is there was replaced")
      } catch {
        #expect(error == SystemError(EEXIST))
      }
      try draft.place(at: folder.file("b.txt"))
    }
    #expect(folder.text("a.txt") == (overwriting ? "new" : "old"))
    #expect(folder.text("b.txt") == (overwriting ? nil : "new"))
    expectNoDifference(folder.names, overwriting ? ["a.txt"] : ["a.txt", "b.txt"])
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
