// The content of the guide itself compiles without a warning.

import CustomDump
import Testing

@testable import ContentCompiler

struct RealContentTests {
  private func faults() throws -> [Fault] {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    switch compile(try Folder(path: "\(root)/Content").texts()) {
    case .compiled(_, let faults), .faulty(let faults): return faults
    }
  }

  @Test func itsCriteriaSayNothingInVain() throws {
    let faults = try faults().filter {
      switch $0.kind {
      case .neverAsked, .unused: false
      default: true
      }
    }
    expectNoDifference(faults.map(\.description), [])
  }

  @Test func itsQuestionsJudgementsAndNamedCriteriaAreAllUsed() throws {
    let faults = try faults().map(\.description)
    withKnownIssue("The uses that hang on some of them are still to come.", isIntermittent: true) {
      expectNoDifference(faults, [])
    }
  }
}
