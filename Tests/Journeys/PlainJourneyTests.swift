// The plain guide of the built program with a pipe on either side: capitals, dots, the search and the way back.

import BuiltProgram
import CustomDump
import Foundation
import Interview
import Testing

@Suite struct PlainJourneyTests {
  /// What the plain guide writes for these lines, and how it ended.
  private func run(_ lines: [String]) throws -> (output: String, status: Int32) {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: BuiltProgram.path)
    process.arguments = ["--plain"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // The little that is typed fits into the pipe, so that nobody waits for the other.
    try input.fileHandleForWriting.write(contentsOf: Data(lines.map { "\($0)\n" }.joined().utf8))
    try input.fileHandleForWriting.close()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
  }

  /// What a person sees who types these lines, after each of them.
  private func expectSame(_ person: LinePerson, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let run = try run(person.typed + ["Q"])
    #expect(run.status == 0, sourceLocation: sourceLocation)
    expectNoDifference(run.output, person.shown + "\n\(person.guide.wording.goodbye)\n")
  }

  /// What was shown for the last line.
  private func last(_ person: inout LinePerson, _ line: String) -> String {
    let before = person.shown.count
    person.types(line)
    return String(person.shown.dropFirst(before))
  }

  @Test func aWordIsFoundOnTheLineOfItsKeyAsOnALineOfItsOwn() throws {
    var person = LinePerson()
    let found = last(&person, "/ketoacidosis")
    #expect(person.state.visit.place == .search && found.contains("\n> ketoacidosis\n"))
    #expect(last(&person, "/ zzz").contains("press \(person.guide.wording.plainBack), then h."))
    person.types("<")
    // Where nothing is looked for, what stands behind the key is no answer.
    person.types("x")
    person.types("/1")
    #expect(person.state.visit.place == .paused)
    person.types("1")
    #expect(person.state.visit.place == .welcome)
    try expectSame(person)
  }

  @Test func aWordIsFoundOpenedByItsNumberAndReadFromThere() throws {
    var person = LinePerson()
    let wording = person.guide.wording
    #expect(person.shown.contains("/ \(wording.doSearch)"))
    #expect(last(&person, "/").contains("\n\(wording.searchTitle)\n"))
    let found = last(&person, "ketoacidosis")
    #expect(found.contains("\n> ketoacidosis\n") && found.contains("\n1. "))
    let drug = try #require(person.page.choices.first)
    #expect(found.contains("\n1. \(drug.label)\n"))
    let opened = last(&person, "1.")
    #expect(person.page.title.hasPrefix(drug.label) || person.page.title.contains(drug.label))
    // The page begins at the place, and what stands before it is not read out.
    let start = try #require(person.page.passages.first?.start.block)
    #expect(person.page.view.anchor.block == start && start > 0)
    let body = String(try #require(opened.components(separatedBy: "\n\n").dropFirst(2).first))
    #expect(body.lowercased().contains("ketoacidosis"), "\(opened)")
    #expect(!opened.contains(person.page.blocks[0].text.prefix(30)))
    #expect(opened.contains(": place 1 of ") && !opened.contains(wording.noticePassageKeys))
    // Read again it is the same, and the way back is the search, then the welcome.
    let again = last(&person, "")
    #expect(again.lowercased().contains("ketoacidosis"))
    #expect(last(&person, "<").contains("\n> ketoacidosis\n"))
    let words = last(&person, "zzz").split { " \n".contains($0) }.joined(separator: " ")
    #expect(words.contains(wording.searchNothing(back: wording.plainBack, key: "h")))
    #expect(last(&person, "<").contains("\n\(wording.welcomeTitle)\n"))
    try expectSame(person)
  }

  @Test func capitalsDotsAndBracketsAreTakenAndEachQuestionTellsItsNumber() throws {
    var person = LinePerson()
    let wording = person.guide.wording
    #expect(last(&person, "1)").contains("\nQuestion 1 of up to 21\n"))
    for (number, answer) in Story.her2Positive.answers.enumerated() {
      #expect(person.state.visit.place == .question(answer.question))
      let place = "\nQuestion \(number + 1) of up to "
      #expect(last(&person, "H").contains(wording.helpTeamText))
      #expect(last(&person, "<").contains(place))
      #expect(last(&person, "").contains(place))
      let option = person.page.choices.firstIndex {
        $0.action == .answerGiven(question: answer.question, option: answer.option)
      }
      person.types("\((option ?? -9) + 1)\(number % 2 == 0 ? "." : ")")")
    }
    #expect(person.state.visit.place == .results)
    #expect(last(&person, "?").contains(wording.keysInLines))
    person.types("<")
    // An answer that is kept nowhere is asked about; the summary is what stands in the end.
    #expect(last(&person, "Q").contains(wording.leavingTitle))
    let run = try run(person.typed + ["4"])
    #expect(run.status == 0)
    expectNoDifference(run.output, person.shown + "\n\(wording.goodbye)\n")
  }
}
