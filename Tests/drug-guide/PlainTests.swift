// The plain guide of the built program: lines in, lines out, and how it ends.

import BuiltProgram
import CustomDump
import Foundation
import Guide
import Summary
import Testing

@Suite struct PlainTests {
  private let wording = Guide.embedded.wording

  @Test func theEndOfTheInputAtTheWelcomeIsAGoodbye() throws {
    let run = try BuiltProgram.run(["--plain"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("\n\(wording.welcomeTitle)\n"))
    #expect(run.output.hasSuffix("\n\(wording.goodbye)\n"))
  }

  @Test func theEndOfTheInputAtAQuestionIsStatus74() throws {
    let run = try BuiltProgram.run(["--plain"], input: "1\n")
    #expect(run.status == 74)
    #expect(run.output.hasSuffix("\n\(wording.plainEnded)\n"))
  }

  @Test func aPersonGoesFromTheWelcomeToASavedSummary() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    // Start, woman, early, HER2 negative; take a summary, in a file, with the name that stands there; leave.
    let run = try BuiltProgram.run(["--plain"], input: "1\n1\n1\n3\n1\n1\n\nq\n", folder: folder)
    #expect(run.status == 0)
    // A long path stands on a line of its own.
    let words = run.output.split { " \n".contains($0) }.joined(separator: " ")
    #expect(words.contains("* \(wording.noticeSaved(file: "\(folder.path)/\(wording.fileName)"))"))
    let guide = Guide.embedded
    let answers = try guide.rules.answers(["sex": "woman", "extent": "early", "her2": "negative"])
    let saved = try String(contentsOf: folder.appendingPathComponent(wording.fileName), encoding: .utf8)
    expectNoDifference(saved, guide.summary(of: guide.findings(for: answers)).contents(as: .text))
  }

  @Test func leavingWithAnswersAsksAndTheSummaryCanStillBeTaken() throws {
    let run = try BuiltProgram.run(["--plain"], input: "1\n2\nq\n2\n3\n")
    #expect(run.status == 0)
    let guide = Guide.embedded
    let answers = try guide.rules.answers(["sex": "man"])
    #expect(
      run.output.hasSuffix("\n\(wording.goodbye)\n" + guide.summary(of: guide.findings(for: answers)).text()))
  }

  @Test func aSlipIsToldWithoutReadingThePageAgainAndAnEmptyLineReadsItAgain() throws {
    let slip = try BuiltProgram.run(["--plain"], input: "zzz\n").output
    #expect(slip.components(separatedBy: wording.welcomeWhat.prefix(40)).count == 2)
    #expect(slip.contains("\n* \(wording.noticeNothingHere(typed: "zzz"))\n"))
    let empty = try BuiltProgram.run(["--plain"], input: "\n").output
    #expect(empty.components(separatedBy: wording.welcomeWhat.prefix(40)).count == 3)
  }

  /// A terminal takes no longer line either; and a line without an end would take all memory.
  @Test func aLineMayHave4096BytesAndNoMore() throws {
    let most = String(repeating: "x", count: 4096)
    let told = "\n* \(wording.noticeEmpty)\n"
    #expect(!(try BuiltProgram.run(["--plain"], input: most + "\n").output.contains(told)))
    let longer = try BuiltProgram.run(["--plain"], input: most + "x\n6\n")
    #expect(longer.output.contains(told) && !longer.output.contains("xx") && longer.status == 0)
  }

  @Test func anInputThatCannotBeReadIsNoEnd() throws {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(BuiltProgram.path) --plain < /"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    expectNoDifference(said, "drug-guide: standard input cannot be read: Is a directory\n")
    #expect(process.terminationStatus == 74)
  }

  @Test func aKeyTypedOutOfHabitNeverNamesAFile() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try BuiltProgram.run(["--plain"], input: "1\n1\np\n1\nq\n?\n", folder: folder)
    #expect(run.output.components(separatedBy: "\n* q does nothing here.").count == 2)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.isEmpty)
  }

  @Test func whatSteersATerminalIsNotEchoed() throws {
    let run = try BuiltProgram.run(["--plain"], input: "\u{1B}[31mred\u{202E}\n")
    #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    let words = run.output.split { " \n".contains($0) }.joined(separator: " ")
    #expect(words.contains("* \(wording.noticeNothingHere(typed: "[31mred"))"))
  }
}
