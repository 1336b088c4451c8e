// The content of the guide itself compiles without a warning.

import CustomDump
import Testing

@testable import ContentCompiler

struct RealContentTests {
  @Test func itCompilesWithoutAWarning() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    switch compile(try Folder(path: "\(root)/Content").texts()) {
    case .compiled(_, let faults), .faulty(let faults): expectNoDifference(faults.map(\.description), [])
    }
  }
}
