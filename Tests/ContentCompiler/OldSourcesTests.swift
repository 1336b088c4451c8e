// Which sources are old on a day, and what the command line asks for.

import CustomDump
import Testing
import TinyContent

@testable import ContentCompiler

struct OldSourcesTests {
  private func list(on date: String, readOn read: String = "2025-05-24") throws -> [String] {
    let content = tinyContent(with: Change("sources/books.yaml", "2025-11-03", read))
    let today = try #require(CalendarDay(date))
    guard case .listed(let lines) = oldSources(content, on: today) else { return ["faulty"] }
    return lines
  }

  @Test func aSourceIsNotOldOnTheLastDayOfTheMonths() throws {
    #expect(try list(on: "2026-11-24") == ["0 of 2 sources were read more than 18 months ago"])
  }

  @Test func aSourceIsOldOnTheDayAfter() throws {
    expectNoDifference(
      try list(on: "2026-11-25"),
      [
        "Content/sources/books.yaml:10:9: shelf, A house, A shelf, read 2025-05-24, 18 months ago",
        "1 of 2 sources were read more than 18 months ago",
      ])
  }

  @Test func aMonthAloneCountsAsItsLastDay() throws {
    #expect(try list(on: "2026-11-30", readOn: "2025-05").count == 1)
    #expect(try list(on: "2026-12-01", readOn: "2025-05").count == 2)
    #expect(try list(on: "2026-11", readOn: "2025-05-29").count == 2)
    #expect(try list(on: "2026-11", readOn: "2025-05-30").count == 1)
    #expect(CalendarDay("2024-02") == CalendarDay("2024-02-29"))
    #expect(CalendarDay("2100-02") == CalendarDay("2100-02-28"))
  }

  @Test func allSourcesAreListedWithTheirAges() throws {
    expectNoDifference(
      try list(on: "2027-11-23"),
      [
        "Content/sources/books.yaml:5:9: book, A house, A book, read 2025-11, 23 months ago",
        "Content/sources/books.yaml:10:9: shelf, A house, A shelf, read 2025-05-24, 29 months ago",
        "2 of 2 sources were read more than 18 months ago",
      ])
  }

  @Test func aSourceThatIsReadLaterIsListedToo() throws {
    expectNoDifference(
      try list(on: "2025-11-02", readOn: "2025-11-03"),
      [
        "0 of 2 sources were read more than 18 months ago",
        "Content/sources/books.yaml:10:9: shelf, A house, A shelf, read 2025-11-03, after that day",
        "1 of 2 sources were read after that day",
      ])
    #expect(try list(on: "2025-11-03", readOn: "2025-11-03").count == 1)
    #expect(try list(on: "2025-10-31", readOn: "2025-11-03").count == 4)
    #expect(try list(on: "2025-10", readOn: "2025-10-31").count == 3)
  }

  @Test func aContentThatCannotBeReadIsNotListed() throws {
    let content = tinyContent(with: Change("sources/books.yaml", "2025-11-03", "now"))
    let today = try #require(CalendarDay("2026-11"))
    guard case .faulty(let faults) = oldSources(content, on: today) else {
      Issue.record("It is listed")
      return
    }
    expectNoDifference(
      faults.map(\.description),
      ["Content/sources/books.yaml:10:9: error: the date 'now' was found; YYYY-MM or YYYY-MM-DD is allowed"])
  }

  @Test func theCommandLineAsksForOneOfTwoThings() throws {
    #expect(try Order(["Content", "Out"]) == .compile(content: "Content", output: "Out", wording: nil))
    #expect(try Order(["Content", "Out", "Words"]) == .compile(content: "Content", output: "Out", wording: "Words"))
    let day = try #require(CalendarDay("2026-11"))
    #expect(try Order(["--old-sources", "2026-11", "Content"]) == .listOldSources(on: day, content: "Content"))
  }

  @Test(arguments: [
    [], ["Content"], ["--old-sources", "2026-11"], ["--old", "2026-11", "Content"], ["a", "b", "c", "d"],
  ])
  func anythingElseIsNoOrder(_ arguments: [String]) {
    #expect(throws: OrderError.usage) { try Order(arguments) }
  }

  @Test(arguments: ["2026", "2026-13", "today"])
  func aDateOfAnotherFormIsNoOrder(_ date: String) {
    let error = #expect(throws: OrderError.self) { try Order(["--old-sources", date, "Content"]) }
    #expect(error?.description == "the date '\(date)' was found; YYYY-MM or YYYY-MM-DD is allowed")
  }
}
