// The example of CONTRIBUTING.md compiles, as the guide's own content does.

import CustomDump
import Testing

@testable import ContentCompiler

struct ExampleTests {
  private let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The YAML of CONTRIBUTING.md, in its order.
  private func examples() throws -> [String] {
    let text = try #require(try Folder(path: root).texts(endingIn: ["CONTRIBUTING.md"])["CONTRIBUTING.md"])
    return text.split(separator: "```yaml\n", omittingEmptySubsequences: false).dropFirst()
      .compactMap { $0.split(separator: "```", maxSplits: 1).first.map(String.init) }
  }

  @Test func theDrugFromEndToEndCompilesWithoutAWarning() throws {
    let examples = try examples()
    try #require(examples.count == 2)
    var content = try Folder(path: "\(root)/Content").texts()
    content["sources/examples.yaml"] = examples[0]
    content["drugs/examplib.yaml"] = examples[1]
    content["guide.yaml"] = content["guide.yaml"]?.replacing("drugs:\n", with: "drugs:\n  - examplib\n")
    switch compile(content) {
    case .compiled(let files, let faults):
      expectNoDifference(faults.map(\.description), [])
      #expect(files["Drug_examplib.swift"]?.contains("Exempla") == true)
    case .faulty(let faults): expectNoDifference(faults.map(\.description), [])
    }
  }
}
