// Killed at any moment while it saves, the program leaves the old file or the new one, whole.

import BuiltProgram
import CustomDump
import Foundation
import Guide
import NaiveEvaluator
import Summary
import Testing

@Suite(.serialized) struct KilledWhileSavingTests {
  private static let answers = ["her2": "positive", "extent": "spread"]
  private static let old = "the old file\n"
  private let folder: URL
  private let new: String

  init() throws {
    folder = try BuiltProgram.makeFolder()
    let guide = Guide.embedded
    new = guide.summary(of: guide.findings(for: try guide.rules.answers(Self.answers))).contents(as: .text)
    let file = #"{"format": "drug-guide-answers/1", "answers": {"her2": "positive", "extent": "spread"}}"#
    try file.write(to: folder.appendingPathComponent("answers.json"), atomically: true, encoding: .utf8)
  }

  private var target: URL { folder.appendingPathComponent("summary.txt") }

  /// What came of the kills.
  struct Count: CustomStringConvertible {
    var killed = 0
    var old = 0
    var new = 0
    var drafts = 0

    var description: String { "\(killed) killed before the end; \(old) old, \(new) new, \(drafts) whole drafts left" }
  }

  /// Starts to save: over the old file, or under a new name.
  private func start(overwriting: Bool) throws -> Child {
    let answers = folder.appendingPathComponent("answers.json").path
    return try Child(
      [BuiltProgram.path, "summary", "--answers", answers, "--output", target.path]
        + (overwriting ? ["--overwrite"] : []))
  }

  private func prepare(isThere: Bool) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name != "answers.json" {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
    if isThere { try Self.old.write(to: target, atomically: false, encoding: .utf8) }
  }

  /// The middle of how long saving takes, in microseconds, so that the kills can be spread over it.
  private func usualTime() throws -> Int {
    let times = try (0..<15).map { _ in
      try prepare(isThere: true)
      let begin = DispatchTime.now().uptimeNanoseconds
      #expect(try start(overwriting: true).ended() == 0)
      return Int(DispatchTime.now().uptimeNanoseconds - begin) / 1000
    }
    return times.sorted()[times.count / 2]
  }

  /// Checks what a kill has left.
  private func look(wasThere: Bool, _ count: inout Count) throws {
    let found = try? String(contentsOf: target, encoding: .utf8)
    if found == new {
      count.new += 1
      let mode = try FileManager.default.attributesOfItem(atPath: target.path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    } else {
      count.old += 1
      expectNoDifference(found, wasThere ? Self.old : nil)
    }
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    for name in names.subtracting(["answers.json", "summary.txt"]) {
      // Between two calls the new file stands beside the old one, whole and for its owner alone.
      count.drafts += 1
      let draft = folder.appendingPathComponent(name)
      expectNoDifference(try String(contentsOf: draft, encoding: .utf8), new)
      #expect(name.hasPrefix("drug-guide-") && name.hasSuffix(".part"))
      #expect(try FileManager.default.attributesOfItem(atPath: draft.path)[.posixPermissions] as? Int == 0o600)
    }
  }

  /// Half of the kills are spread over the whole time, half search for the moment at which the new file is there.
  @Test func aThousandKillsLeaveTheOldFileOrTheNewOne() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let seed: UInt64 = 4_711
    var generator = SeededGenerator(seed: seed)
    let time = try usualTime()
    var count = Count()
    var moment = time
    for number in 0..<1000 {
      let wasThere = number % 4 < 2
      try prepare(isThere: wasThere)
      let newBefore = count.new
      let spread = Int.random(in: 0...time, using: &generator)
      let delay = number % 2 == 0 ? spread * 5 / 4 : moment + spread / 10 - time / 20
      let child = try start(overwriting: wasThere)
      usleep(UInt32(max(delay, 0)))
      let status = child.killed()
      if status == nil { count.killed += 1 } else { #expect(status == 0) }
      try look(wasThere: wasThere, &count)
      if number % 2 == 1 { moment = max(moment + (count.new > newBefore ? -time / 50 : time / 50), 0) }
    }
    print("1,000 kills (seed \(seed), usual time \(time) microseconds): \(count)")
    // Else every kill came too early or too late, and nothing was seen.
    #expect(count.killed >= 100 && count.old >= 100 && count.new >= 100, "\(count)")
  }
}
