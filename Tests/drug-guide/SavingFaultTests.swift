// Where a summary cannot be saved, the program says why and what to do, and nothing is lost or left behind.

import BuiltProgram
import CustomDump
import Foundation
import Testing

/// What stands in the way of saving, and what is said.
struct SavingFault: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// What the shell does before, in a new folder that has the old file `old.txt`.
  var before = ""
  /// Which file is to be made there.
  var output = "old.txt"
  /// What the shell starts the program with.
  var start = ""
  /// Whether it needs a mount of its own.
  var needsMount = false
  /// What is said behind the name; FOLDER stands for the folder.
  var message: String
}

@Suite struct SavingFaultTests {
  /// A space of mounts of its own; nil where the system gives none.
  private static let ownMounts: String? = ["unshare --mount", "unshare --map-root-user --mount"].first {
    (try? shell("\($0) mount -t tmpfs none /mnt"))?.status == 0
  }

  static let faults = [
    SavingFault(
      testDescription: "missing folder", output: "none/a.txt",
      message: #"was not saved: there is no folder "none"; make it first, or name another one"#),
    SavingFault(
      testDescription: "file instead of a folder", output: "old.txt/a.txt",
      message: #"was not saved: "old.txt" is no folder; name one that is"#),
    SavingFault(
      testDescription: "folder instead of a file", before: "mkdir folder", output: "folder",
      message: #"was not saved: it is a folder; add the name of a file, such as "folder/summary""#),
    SavingFault(
      testDescription: "pipe instead of a file", before: "mkfifo pipe", output: "pipe",
      message: "was not saved: it is a device or the like, and stays as it is; name another file"),
    SavingFault(
      testDescription: "name that is too long", output: String(repeating: "n", count: 256),
      message: "was not saved: the name is too long; name it shorter"),
    SavingFault(
      testDescription: "no permission", before: "chmod 500 .",
      start: getuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search" : "",
      message: #"was not saved: you are not allowed to write in "."; name another folder"#),
    SavingFault(
      testDescription: "limit on the size of files", start: "ulimit -f 1;",
      message: "was not saved: the disk is full; make room on it, or name a file on another one"),
    SavingFault(
      testDescription: "read-only folder", before: "mount --bind . . && mount -o remount,bind,ro .",
      output: "FOLDER/old.txt", needsMount: true,
      message: #"was not saved: nothing can be written in "FOLDER", which is read-only; name another folder"#),
    SavingFault(
      testDescription: "full disk",
      before: "mkdir disk && mount -t tmpfs -o size=4k none disk && cp old.txt disk && rm old.txt && cd disk",
      needsMount: true, message: "was not saved: the disk is full; make room on it, or name a file on another one"),
  ]

  @Test(arguments: faults) func whyItIsNotSavedIsSaidAndNothingIsLost(_ fault: SavingFault) throws {
    // The sanitizer for threads keeps a file of its own, which the limit cuts short.
    if BuiltProgram.isSanitized, fault.start.hasPrefix("ulimit -f") { return }
    if fault.needsMount, Self.ownMounts == nil {
      print("\(fault.testDescription): skipped, because this system lets nobody mount anything")
      return
    }
    let folder = try BuiltProgram.makeFolder().path
    defer {
      chmod(folder, 0o700)
      try? FileManager.default.removeItem(atPath: folder)
    }
    // What is there afterwards is listed inside, where a mount can still be seen.
    let output = fault.output.replacing("FOLDER", with: folder)
    let script = """
      cd \(folder) && echo old > old.txt && \(fault.before.isEmpty ? ":" : fault.before) || exit 1
      before=$(ls)
      ( \(fault.start) \(BuiltProgram.path) summary --answers - --output \(output) --overwrite ) 2>&1 << END
      {"format": "drug-guide-answers/1", "answers": {"her2": "positive"}}
      END
      echo status $?
      [ "$(ls)" = "$before" ] || ls
      cat old.txt
      """
    let run = try Self.shell(script, within: fault.needsMount ? Self.ownMounts ?? "" : "")
    let name = output.count > 60 ? "\(output.prefix(60))..." : output
    let message = fault.message.replacing("FOLDER", with: folder.count > 60 ? "\(folder.prefix(60))..." : folder)
    expectNoDifference(run.output, "drug-guide: \"\(name)\" \(message)\nstatus 73\nold\n")
  }

  @Test func aFileThatIsThereIsReplacedOnlyWhenThatIsSaid() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.txt")
    try "old\n".write(to: file, atomically: true, encoding: .utf8)
    let answers = #"{"format": "drug-guide-answers/1", "answers": {}}"#
    let command = ["summary", "--answers", "-", "--output", "a.txt"]
    expectNoDifference(
      try BuiltProgram.run(command, input: answers, folder: folder),
      .init(
        output: "",
        errors: "drug-guide: \"a.txt\" is there already; name another file, or replace it with --overwrite\n",
        status: 73))
    #expect(try String(contentsOf: file, encoding: .utf8) == "old\n")
    expectNoDifference(
      try BuiltProgram.run(command + ["--overwrite"], input: answers, folder: folder),
      .init(output: "", errors: "", status: 0))
    #expect(try String(contentsOf: file, encoding: .utf8) != "old\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }

  @Test(arguments: [
    (["--overwrite"], "--overwrite needs --output with the name of a file."),
    (["--output", ""], "--output takes the name of a file, or - for standard output."),
  ])
  func wrongUsageIsSaid(_ arguments: [String], _ message: String) throws {
    let run = try BuiltProgram.run(["summary", "--answers", "-"] + arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    expectNoDifference(run.errors.split(separator: "\n").first.map(String.init), "Error: \(message)")
  }

  /// Runs a script, perhaps within another command.
  private static func shell(_ script: String, within: String = "") throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = within.split(separator: " ").map(String.init) + ["sh", "-c", script]
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
  }
}
