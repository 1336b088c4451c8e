// One event and all that it changes, for the tests of single steps.

import CustomDump

@testable import Interview

/// Checks the whole change of the state, and what is asked of the world.
func expectStep(
  _ event: Event, after before: Event..., asks expected: [Effect] = [], fileID: StaticString = #fileID,
  filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column, changes: (inout State) -> Void
) throws {
  var person = try Person()
  for event in before { _ = person.take(event) }
  var changed = person.state
  changes(&changed)
  let effects = person.take(event)
  expectNoDifference(person.state, changed, fileID: fileID, filePath: filePath, line: line, column: column)
  expectNoDifference(effects, expected, fileID: fileID, filePath: filePath, line: line, column: column)
}
