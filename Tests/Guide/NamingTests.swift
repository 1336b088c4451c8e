// The guide's words for the date of its facts.

import Guide
import Testing

struct NamingTests {
  /// What is said of facts as of November 2025 with this behind the date.
  private func facts(_ age: String = "") -> String {
    "The facts are as of November 2025\(age). Anything newer is not covered."
  }

  /// What the tiny guide, whose facts are as of November 2025, says in a month.
  private func date(in month: String?) throws -> String { try TinyGuide.guide(questionCount: 1).factsDate(on: month) }

  @Test(arguments: [nil, "2025-11", "2025-10", "1969-12", "soon", ""])
  func nothingIsSaidOfTheAgeOfNewFactsOrWithoutAClock(_ month: String?) throws {
    #expect(try date(in: month) == facts())
  }

  @Test func theAgeOfTheFactsIsSaid() throws {
    #expect(try date(in: "2025-12") == facts(", 1 month ago"))
    #expect(try date(in: "2026-11") == facts(", 12 months ago"))
    #expect(try date(in: "2027-05") == facts(", 18 months ago"))
  }

  @Test func whatIsOlderThanItShouldBeSaysSo() throws {
    let old = "That is long. Ask your team what has changed since then."
    #expect(try date(in: "2027-06") == facts(", 19 months ago") + " \(old)")
    #expect(try date(in: "2100-01") == facts(", 890 months ago") + " \(old)")
  }
}
