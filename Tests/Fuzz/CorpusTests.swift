// Every input that the fuzzer kept, tried anew: those that reach something of their own, and those that broke a law once.

import Foundation
import FuzzLaws
import Testing

@Suite struct CorpusTests {
  @Test(arguments: FuzzTarget.allCases) func everyInputThatWasKeptKeepsTheLaws(target: FuzzTarget) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "Corpus/\(target.rawValue)")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    try #require(files.count > 20, "The corpus of \(target) is gone.")
    for file in files {
      let law = target.lawBroken(by: [UInt8](try Data(contentsOf: file)))
      #expect(law == nil, "\(file.lastPathComponent)")
    }
  }
}
