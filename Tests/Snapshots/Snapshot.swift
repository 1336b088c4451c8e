// Compares text with the file that holds it, or writes the file anew where that is asked for.

import CustomDump
import Foundation
import Testing

/// Compares a whole text with the file of this name in the folder `Snapshots` beside the test.
///
/// With DRUG_GUIDE_REWRITE_SNAPSHOTS set, as by Scripts/rewrite-snapshots, the file is written instead.
public func expectSnapshot(
  _ text: String, named name: String, testFile: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: "\(testFile)").deletingLastPathComponent()
    .appendingPathComponent("Snapshots").appendingPathComponent("\(name).txt")
  if ProcessInfo.processInfo.environment["DRUG_GUIDE_REWRITE_SNAPSHOTS"] != nil {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    return try text.write(to: file, atomically: true, encoding: .utf8)
  }
  let expected = try? String(contentsOf: file, encoding: .utf8)
  guard text != expected else { return }
  // Lines are easier to compare than one long text.
  let difference = expected.flatMap { diff($0.split(separator: "\n"), text.split(separator: "\n")) }
  Issue.record(
    """
    \(name) has changed, or is new. If that is right, run Scripts/rewrite-snapshots and read what git shows.
    \(difference ?? text)
    """, sourceLocation: sourceLocation)
}
