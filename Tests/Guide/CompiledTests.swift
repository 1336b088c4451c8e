// The tables that are compiled into the guide are those of its rules.

import CustomDump
import Guide
import Testing

@testable import Decisions

struct CompiledTests {
  @Test func theCompiledInTablesAreWhatTheRulesCompileTo() throws {
    let embedded = Guide.embedded.rules
    let rules = try Rules(questions: embedded.questions, uses: embedded.uses, cautions: embedded.cautions)
    expectNoDifference(embedded.compiled, rules.compiled)
  }
}
