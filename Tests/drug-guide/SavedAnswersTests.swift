// Answers are saved in the guide and gone on with on another day; a file that cannot be read is told and left alone.

import AnswersFile
import BuiltProgram
import CustomDump
import Foundation
import Guide
import Testing

@Suite struct SavedAnswersTests {
  private let wording = Guide.embedded.wording
  private let folder: URL

  init() throws { folder = try BuiltProgram.makeFolder() }

  /// A file in the folder, and the name by which the program finds it.
  private func write(_ text: String, as name: String = "a.json") throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? [] }

  /// What the plain guide shows for these lines, with one blank between words.
  private func plain(_ arguments: [String] = [], _ lines: String...) throws -> (words: String, status: Int32) {
    let run = try BuiltProgram.run(
      ["--plain"] + arguments, input: lines.map { "\($0)\n" }.joined(), folder: folder)
    #expect(run.errors.isEmpty)
    return (run.output.split { " \n".contains($0) }.joined(separator: " "), run.status)
  }

  @Test func whatIsSavedIsGoneOnWith() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = wording.answersFileName
    // Start, woman, early; the menu of the summary, save the answers under the name that stands there; leave.
    let first = try plain([], "1", "1", "1", "p", "6", "", "q")
    #expect(first.words.contains("* \(wording.noticeAnswersSaved(file: "\(folder.path)/\(file)"))"))
    #expect(first.words.hasSuffix(wording.goodbye) && first.status == 0)
    let saved = ["sex": "woman", "extent": "early"]
    expectNoDifference(try text(file), AnswersWriter(for: Guide.embedded.rules).file(of: saved))
    // Another day: the next question is the third, and leaving asks nothing before it is answered.
    let second = try plain(["--answers", file], "1", "q")
    #expect(second.words.hasPrefix("* \(wording.noticeAnswersRead(count: "2", file: file, key: "r"))"))
    #expect(second.words.contains("1. \(wording.welcomeGoOn)"))
    #expect(second.words.contains(Guide.embedded.question("her2")?.text ?? "?"))
    #expect(second.words.hasSuffix(wording.goodbye) && !second.words.contains(wording.leavingTitle))
    #expect(second.status == 0)
    // With one more answer leaving asks, and the file is only replaced when that is said.
    let third = try plain(["--answers", file], "1", "3", "q", "3", "", "2", "2")
    let path = "\(folder.path)/\(file)"
    #expect(third.words.contains(wording.leavingTitle))
    #expect(third.words.contains(wording.overwritingText(file: path)))
    #expect(third.words.contains("* \(wording.noticeAnswersSaved(file: path))"))
    #expect(third.words.contains(wording.leavingKept) && third.words.hasSuffix(wording.goodbye))
    let more = saved.merging(["her2": "negative"]) { $1 }
    expectNoDifference(try text(file), AnswersWriter(for: Guide.embedded.rules).file(of: more))
    expectNoDifference(names, [file])
  }

  @Test func whatCannotBeSavedIsToldWhereTheNameCanBeCorrected() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try plain([], "1", "1", "p", "6", "none/b.json", "b.json", "q")
    let (folder, file) = ("\(folder.path)/none", "\(folder.path)/none/b.json")
    let reason = wording.saveNoFolder(folder: folder)
    #expect(run.words.contains("* \(wording.noticeNotSaved(reason: reason, file: file)) \(wording.answersFileTitle)"))
    #expect(run.words.contains("> none/b.json"))
    #expect(try text("b.json").contains("woman"))
    expectNoDifference(names, ["b.json"])
  }

  @Test func aSummaryIsNotSavedUnderAnEndingThatPromisesAnotherFormat() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try plain([], "1", "1", "p", "1", "mum.odt", "mum.html", "q")
    let reason = wording.saveForeignFormat(ending: ".odt")
    #expect(run.words.contains("* \(wording.noticeNotSaved(reason: reason, file: "mum.odt")) \(wording.fileTitle)"))
    #expect(run.words.contains("> mum.odt"))
    #expect(try text("mum.html").hasPrefix("<!DOCTYPE html>"))
    expectNoDifference(names, ["mum.html"])
  }

  @Test(arguments: ["mum.json", "mum.fhir.json", "mum.html", "mum.md", "mum.txt"])
  func aSummaryIsTakenForNoAnswers(_ name: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(#"{"format": "drug-guide-answers/1", "answers": {"sex": "woman"}}"#)
    let made = try BuiltProgram.run(["summary", "--answers", "a.json", "--output", name], folder: folder)
    #expect(made == .init(output: "", errors: "", status: 0))
    let run = try plain(["--answers", name], "q")
    #expect(run.words.hasPrefix("* \(wording.noticeAnswersNotRead(file: name, reason: wording.readNotAnswers))"))
  }

  /// A file that cannot be read, and what is said of it.
  struct BadFile: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var reason: @Sendable (Wording) -> String

    init(_ name: String, _ text: String, _ reason: @escaping @Sendable (Wording) -> String) {
      testDescription = name
      self.text = text
      self.reason = reason
    }
  }

  static let start = "{\"format\": \"drug-guide-answers/1\",\n\"answers\": {\n"

  static let badFiles = [
    BadFile("empty", "") { $0.readCutShort(line: "1") },
    BadFile("cut short", start + "\"her2\": \"posi") { $0.readCutShort(line: "3") },
    BadFile("not JSON", "hello\n") { $0.readNotAnswers },
    BadFile("other JSON", "{\"hello\": 1}\n") { $0.readDamaged(line: "1", found: "\"\"hello\": 1}\"") },
    BadFile("steers a terminal", start + "\u{1B}[31m}}") {
      $0.readDamaged(line: "3", found: "\"\\u{1B}[31m}}\"")
    },
    BadFile("older", #"{"format": "drug-guide-answers/0", "answers": {}}"#) {
      $0.readOtherFormat(found: "\"drug-guide-answers/0\"")
    },
    BadFile("unknown question", start + #""her3": "positive"}}"#) {
      $0.readUnknownQuestion(line: "3", found: "\"her3\"")
    },
    BadFile("unknown option", start + #""her2": "green"}}"#) {
      $0.readUnknownOption(line: "3", question: "\"her2\"", found: "\"green\"")
    },
    BadFile("too large", String(repeating: " ", count: AnswersFile.sizeLimit + 1)) { $0.readTooLarge },
  ]

  @Test(arguments: badFiles) func aFileThatCannotBeReadIsToldAndLeftAsItIs(_ file: BadFile) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(file.text)
    let run = try plain(["--answers", "a.json"], "1", "1", "q", "4")
    let notice = wording.noticeAnswersNotRead(file: "a.json", reason: file.reason(wording))
    #expect(run.words.hasPrefix("* \(notice) \(wording.welcomeTitle)"), "\(run.words.prefix(300))")
    // The guide goes on without it.
    #expect(run.words.contains("1. \(wording.welcomeStart)") && run.words.hasSuffix(wording.goodbye))
    #expect(run.status == 0)
    expectNoDifference(names, ["a.json"])
    #expect(try text("a.json") == file.text)
  }

  @Test func aFileThatIsNotThereIsToldAndNotMade() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["a.json", "none/a.json", "~/none/a.json"] {
      let run = try plain(["--answers", name])
      #expect(run.words.hasPrefix("* \(wording.noticeAnswersMissing(file: name)) \(wording.welcomeTitle)"))
      #expect(run.status == 0)
    }
    expectNoDifference(names, [])
  }

  @Test(.timeLimit(.minutes(1))) func aFolderAPipeAndADeviceAreNotWaitedFor() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(mkfifo(folder.appendingPathComponent("pipe").path, 0o600) == 0)
    for name in ["pipe", ".", "/dev/zero"] {
      let run = try plain(["--answers", name])
      let notice = wording.noticeAnswersNotRead(file: name, reason: wording.readNotAFile)
      #expect(run.words.hasPrefix("* \(notice)"), "\(name)")
    }
  }

  @Test(arguments: [
    (["--answers", "-"], "--answers takes the name of a file here; standard input is for what you type."),
    (["--plain", "--answers", "-"], "--answers takes the name of a file here; standard input is for what you type."),
    (
      ["--kiosk", "5", "--answers", "a.json"],
      "--kiosk begins without answers and forgets them; leave out --answers."
    ),
  ])
  func wrongUsageIsSaid(_ arguments: [String], _ message: String) throws {
    let run = try BuiltProgram.run(arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    expectNoDifference(run.errors.split(separator: "\n").first.map(String.init), "Error: \(message)")
  }

  /// What a shell gives a command in place of a file is a pipe.
  @Test func theSummaryTakesAnswersFromAPipe() throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "'\(BuiltProgram.path)' summary --answers <(printf '%s' '\(Self.start)}}')"]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && text.contains(wording.summaryNoAnswers))
  }
}
