// Whatever stands in an argument, nothing of it steers the terminal; and help that cannot be written is no success.

import BuiltProgram
import CustomDump
import Foundation
import Testing

@Suite struct HostileArgumentTests {
  @Test(arguments: [
    (["--\u{1B}[31mred"], #"Unknown option '--\u{1B}[31mred'"#), (["-\u{9B}"], #"Unknown option '-\u{9B}'"#),
    (["--plain", "a\nError: b"], #"Unexpected argument 'a\u{A}Error: b'"#),
    (["drugs", "her2", "\u{202E}x"], #"Unexpected argument '\u{202E}x'"#),
    (["questions", "--format=\u{1B}]0;x\u{7}"], #"The value '\u{1B}]0;x\u{7}' is invalid for '--format <format>'"#),
    (["summary", "--answers", "a", "--width", "\u{1B}c"], #"The value '\u{1B}c' is invalid for '--width <columns>'"#),
    (
      ["--plain", String(repeating: "x", count: 99_999)],
      "Unexpected argument '\(String(repeating: "x", count: 60))...'"
    ),
  ])
  func whatTheParserSaysOfItIsSafeToShow(_ arguments: [String], _ message: String) throws {
    let run = try BuiltProgram.run(arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    let lines = run.errors.split(separator: "\n").map(String.init)
    let first = try #require(lines.first)
    expectNoDifference(String(first.prefix("Error: \(message)".count)), "Error: \(message)")
    for line in lines.dropFirst() { #expect(["Usage: ", "Help: ", "  "].contains(where: line.hasPrefix)) }
  }

  @Test(arguments: [
    ("a\nError: b", #""a\u{A}Error: b""#), ("\u{1B}c", #""\u{1B}c""#),
    (String(repeating: "x", count: 99_999), "\"\(String(repeating: "x", count: 60))...\""),
  ])
  func aWordThatIsNoCommandIsSafeToShow(_ word: String, _ shown: String) throws {
    let run = try BuiltProgram.run([word])
    #expect(run.status == 64 && run.output.isEmpty)
    let start = "drug-guide: there is no command \(shown). The commands are "
    expectNoDifference(String(run.errors.prefix(start.count)), start)
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["--help", "--version", "drugs --help", "help summary"])
  func whatCannotBeWrittenIsNoSuccess(_ arguments: String) throws {
    let run = try shell("\(BuiltProgram.path) \(arguments) > /dev/full")
    expectNoDifference(
      run,
      .init(output: "", errors: "drug-guide: the result could not be written: No space left on device\n", status: 74))
  }

  /// Less than its own code takes, and the kernel does not start it at all.
  @Test(.disabled(if: BuiltProgram.isSanitized)) func tooLittleMemoryIsSaidAtTheStart() throws {
    let size = try FileManager.default.attributesOfItem(atPath: BuiltProgram.path)[.size] as? Int ?? 0
    let limit = size / 1024 + 8 * 1024
    for arguments in ["--version", "drugs", "--plain"] {
      expectNoDifference(
        try shell("ulimit -v \(limit); \(BuiltProgram.path) \(arguments)"),
        .init(
          output: "",
          errors: "drug-guide: the system gives it too little memory: it needs 16 MB; \"ulimit -v\" tells a limit\n",
          status: 71))
    }
  }

  private func shell(_ script: String) throws -> BuiltProgram.Run {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    let given = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return .init(
      output: String(decoding: given, as: UTF8.self), errors: String(decoding: said, as: UTF8.self),
      status: process.terminationStatus)
  }
}
