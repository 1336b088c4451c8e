// What is asked of files comes back as events, with paths by which they can be found again.

import Foundation
import Interview
import Testing

@testable import Outside

@Suite struct FileEffectTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func answer(_ document: Document, _ name: String, overwriting: Bool = false) -> Event? {
    carryOut(
      .save(document, file: folder.file(name), overwriting: overwriting), summary: { _ in "the summary" },
      answers: { "the answers" })
  }

  @Test func eachDocumentIsSavedUnderItsName() {
    let (summary, answers) = (folder.file("a.txt"), folder.file("a.json"))
    #expect(answer(.summary, "a.txt") == .fileSaved(summary))
    #expect(folder.text("a.txt") == "the summary")
    #expect(answer(.answers, "a.json") == .fileSaved(answers))
    #expect(folder.text("a.json") == "the answers" && folder.mode("a.json") == 0o600)
    #expect(answer(.answers, "a.txt") == .fileFound(summary))
    #expect(folder.text("a.txt") == "the summary")
    #expect(answer(.answers, "a.txt", overwriting: true) == .fileSaved(summary))
    #expect(folder.text("a.txt") == "the answers")
  }

  @Test func whatIsNotSavedComesBackWithTheReason() {
    #expect(
      answer(.answers, "none/a.json")
        == .fileNotSaved(folder.file("none/a.json"), .noFolder(folder.file("none"))))
  }

  @Test func aNameIsMadeWhole() throws {
    let home = try #require(ProcessInfo.processInfo.environment["HOME"])
    let here = FileManager.default.currentDirectoryPath
    #expect(try wholePath(of: "/x/y") == "/x/y")
    #expect(try wholePath(of: "a b") == "\(here)/a b")
    #expect(try wholePath(of: "./x/../y") == "\(here)/x/../y")
    #expect(try wholePath(of: "~x/y") == "\(here)/~x/y")
    #expect(try wholePath(of: "~/x") == (home == "/" ? "/x" : "\(home)/x"))
    #expect(try wholePath(of: "~") == home)
  }

  @Test func whatSteersATerminalIsNotShownInAPath() {
    #expect(shownPath("/a\u{1B}[2J/b\u{202E} c\u{301}é") == "/a?[2J/b? c\u{301}é")
  }
}
