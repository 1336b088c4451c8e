// Another program is waited for, but not for ever, and it has neither our terminal nor our language.

import Foundation
import Testing

@testable import Outside

struct ChildProcessTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func shell(_ text: String, within limit: Duration = .seconds(60)) throws -> ChildResult {
    try run("/bin/sh", ["-c", text], within: limit)
  }

  /// The process whose number stands in a file of the folder.
  private func process(_ name: String) throws -> Int32 {
    try #require(folder.text(name).flatMap { Int32($0.dropLast()) })
  }

  /// Waits until a process has ended, for 10 seconds at the most. Who takes note of its end may be slow.
  private func hasEnded(_ name: String) throws -> Bool {
    let status = "/proc/\(try process(name))/stat"
    for _ in 0..<500 {
      guard let bytes = FileManager.default.contents(atPath: status) else { return true }
      if String(decoding: bytes, as: UTF8.self).contains(") Z ") { return true }
      usleep(20_000)
    }
    return false
  }

  @Test func aProgramThatDoesNotEndIsEndedWithAllThatItStarted() throws {
    let text = "cd '\(folder.path)'; /bin/sleep 600 & echo $! > other; echo $$ > own; wait"
    #expect(throws: SystemError(ETIMEDOUT)) { try shell(text, within: .seconds(1)) }
    #expect(try hasEnded("own"))
    #expect(try hasEnded("other"))
  }

  @Test func aProgramThatWillNotEndIsEndedAllTheSame() throws {
    let text = "trap '' TERM; cd '\(folder.path)'; echo $$ > own; while :; do /bin/sleep 1; done"
    #expect(throws: SystemError(ETIMEDOUT)) { try shell(text, within: .seconds(1)) }
    #expect(try hasEnded("own"))
  }

  @Test func aProgramThatClosesItsOutputIsStillWaitedFor() throws {
    let result = try shell("echo said; exec >&- 2>&-; /bin/sleep 0.2; exit 3")
    #expect(result.output == "said\n")
    #expect(result.status == 3)
  }

  @Test func whatAProgramLeavesBehindIsNotWaitedFor() throws {
    let result = try shell("cd '\(folder.path)'; /bin/sleep 600 & echo $! > other; echo said")
    #expect(result.output == "said\n")
    // It is still there to be ended.
    #expect(kill(try process("other"), SIGKILL) == 0)
  }

  /// More than a pipe holds, so that it goes in parts.
  @Test func anInputOfAnyLengthArrivesWholeHoweverSlowlyItIsRead() throws {
    for text in ["", "a", String(repeating: "0123456789abcde\n", count: 40_000)] {
      let script = "/bin/sleep 0.1; /bin/cat > '\(folder.path)/read'"
      _ = try run("/bin/sh", ["-c", script], input: text, within: .seconds(60))
      #expect(folder.text("read") == text)
    }
  }

  @Test func aProgramThatAnswersWhileItReadsIsHeardToTheEnd() throws {
    let text = String(repeating: "0123456789abcde\n", count: 40_000)
    let result = try run("/bin/cat", [], input: text, within: .seconds(60))
    #expect(result.status == 0)
    // What is kept of it ends somewhere behind 64 KiB.
    #expect(result.output.utf8.count >= 1 << 16 && text.hasPrefix(result.output))
  }

  @Test func aProgramThatReadsOnlyTheBeginningBreaksNothing() throws {
    let text = String(repeating: "0123456789abcde\n", count: 40_000)
    let result = try run("/bin/sh", ["-c", "read line; echo $line; exit 3"], input: text, within: .seconds(60))
    #expect(result.output == "0123456789abcde\n")
    #expect(result.status == 3)
  }

  /// A system may lack the folder for files in memory, or let nobody write there.
  @Test func theInputIsNoFile() throws {
    let result = try run("/bin/sh", ["-c", "readlink /proc/$$/fd/0"], input: "text", within: .seconds(60))
    #expect(result.output.hasPrefix("pipe:["))
  }

  @Test func aProgramHasNoTerminalToAskOn() throws {
    #expect(try shell("(: < /dev/tty) 2> /dev/null && echo asks || echo cannot").output == "cannot\n")
  }
}
