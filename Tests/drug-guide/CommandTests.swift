// The commands of the built program: what they give, what they say of bad input, and how they end.

import BuiltProgram
import CustomDump
import Foundation
import Guide
import NaiveEvaluator
import Summary
import Testing

@Suite struct CommandTests {
  private let answers = #"{"format": "drug-guide-answers/1", "answers": {"her2": "positive", "extent": "spread"}}"#

  private func file(_ text: String, in folder: URL) throws -> String {
    let path = folder.appendingPathComponent("answers.json").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// How many there are is counted here in another way than in the program; `Scripts/prove` checks each.
  @Test func theVersionHasTheDateOfTheFactsAndTheNumberOfCombinations() throws {
    let rules = Guide.embedded.rules
    let naive = NaiveEvaluator(questions: rules.questions, uses: rules.uses)
    let count = rules.uses.indices.map { use in
      naive.questionsSeen(byUse: use).reduce(1) { $0 * ($1.options.count + 1) }
    }.reduce(0, +)
    let run = try BuiltProgram.run(["--version"])
    let expected = "drug-guide 0.1.0, facts as of November 2025, \(count) combinations of answers checked\n"
    expectNoDifference(run, .init(output: expected, errors: "", status: 0))
  }

  @Test func withoutATerminalTheGuideSaysWhatToDo() throws {
    let run = try BuiltProgram.run([])
    expectNoDifference(
      run,
      .init(
        output: "",
        errors: """
          drug-guide: the full-screen guide needs a terminal. Start it in a terminal window, or use \
          "drug-guide --plain"; "drug-guide --help" shows the other commands

          """, status: 64))
  }

  @Test func aDrugIsFoundByItsIDNameOrBrand() throws {
    for drug in Guide.embedded.drugs {
      let page = try BuiltProgram.run(["drugs", drug.id])
      #expect(page.status == 0 && page.output.hasPrefix(drug.name))
      for name in [drug.name, drug.name.uppercased()] + drug.brands.map({ $0.lowercased() }) {
        expectNoDifference(try BuiltProgram.run(["drugs", name]), page)
      }
    }
    let explained = try BuiltProgram.run(["explain", "--answers", "-", "--drug", "trastuzumab"], input: answers)
    #expect(explained.status == 0 && explained.output.contains("Trastuzumab"))
    expectNoDifference(
      try BuiltProgram.run(["explain", "--answers", "-", "--drug", "Herceptin"], input: answers), explained)
    let error = "there is no drug \"herceptn\" (did you mean \"herceptin\"?); \"drug-guide drugs\" lists them"
    expectNoDifference(
      try BuiltProgram.run(["explain", "--answers", "-", "--drug", "herceptn"], input: answers),
      .init(output: "", errors: "drug-guide: \(error)\n", status: 64))
  }

  @Test(arguments: [["explain", "--answers", "-"], ["review-sheet"], ["summary", "--answers", "-"]])
  func aDrugByItsBrandGivesWhatItGivesByItsID(_ command: [String]) throws {
    let drug = try #require(Guide.embedded.drugs.first { !$0.brands.isEmpty })
    let byID = try BuiltProgram.run(command + ["--drug", drug.id], input: answers)
    #expect(byID.status == 0 && byID.output.contains(drug.name))
    for name in [drug.brands[0], drug.brands[0].lowercased(), drug.name.uppercased()] {
      expectNoDifference(try BuiltProgram.run(command + ["--drug", name], input: answers), byID)
    }
  }

  @Test(arguments: [
    ("my-answers.json", "to go on with saved answers, type: drug-guide --answers my-answers.json"),
    ("her 'own'.json", #"to go on with saved answers, type: drug-guide --answers 'her '\''own'\''.json'"#),
    ("Mum's.JSON", #"to go on with saved answers, type: drug-guide --answers 'Mum'\''s.JSON'"#),
    ("notes", "to go on with saved answers, type: drug-guide --answers notes"),
    (
      String(repeating: "long ", count: 20) + ".json",
      "to go on with saved answers, type: drug-guide --answers '\(String(repeating: "long ", count: 20)).json'"
    ),
    ("\u{1B}[2J.json", "to go on with saved answers, type: drug-guide --answers and the name of the file"),
    ("a\n.json", "to go on with saved answers, type: drug-guide --answers and the name of the file"),
    (
      String(repeating: "x", count: 9_999) + ".json",
      "to go on with saved answers, type: drug-guide --answers and the name of the file"
    ),
    ("sumary", #"there is no command "sumary"; did you mean "summary"?"#),
    ("Drugs", #"there is no command "Drugs"; did you mean "drugs"?"#),
    ("print", printIsMissing), (".", printIsMissing.replacing("print", with: ".")),
  ])
  func aFirstWordThatIsNoCommandIsGuessedAt(_ word: String, _ message: String) throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try "x".write(to: folder.appendingPathComponent("notes"), atomically: true, encoding: .utf8)
    for call in [[word], [word, "--answers", "notes"]] {
      expectNoDifference(
        try BuiltProgram.run(call, folder: folder),
        .init(output: "", errors: "drug-guide: \(message)\n", status: 64))
    }
  }

  private static let printIsMissing = """
    there is no command "print". The commands are drugs, summary, evaluate, questions, explain and review-sheet; \
    "drug-guide --help" tells what they do, and "drug-guide" alone starts the guide
    """

  @Test func theSummaryOfAFileIsTheOneOfTheGuide() throws {
    let guide = Guide.embedded
    let findings = guide.findings(for: try guide.rules.answers(["her2": "positive", "extent": "spread"]))
    let run = try BuiltProgram.run(["summary", "--answers", "-"], input: answers)
    let text = guide.summary(of: findings).text(pageLength: TeamSummary.pageLength)
    expectNoDifference(run, .init(output: text, errors: "", status: 0))
  }

  @Test func theSummaryGoesToANewFileAndNeverOverAnOldOne() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = try file(answers, in: folder)
    let call = ["summary", "--answers", path, "--output", "made.txt"]
    let first = try BuiltProgram.run(call, folder: folder)
    #expect(first == .init(output: "", errors: "", status: 0))
    let made = try String(contentsOf: folder.appendingPathComponent("made.txt"), encoding: .utf8)
    let shown = try BuiltProgram.run(["summary", "--answers", path]).output
    #expect(made == shown)
    expectNoDifference(
      try BuiltProgram.run(call, folder: folder),
      .init(
        output: "",
        errors: "drug-guide: \"made.txt\" is there already; name another file, or replace it with --overwrite\n",
        status: 73))
    let kept = try String(contentsOf: folder.appendingPathComponent("made.txt"), encoding: .utf8)
    #expect(kept == made)
  }

  @Test func aBadAnswersFileIsNamedWithLineAndColumnAndNothingIsWritten() throws {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = try file("{\"format\": \"drug-guide-answers/1\",\n \"answers\": {\"her3\": \"positive\"}}", in: folder)
    let run = try BuiltProgram.run(["summary", "--answers", path, "--output", "made.txt"], folder: folder)
    expectNoDifference(
      run,
      .init(
        output: "",
        errors: """
          drug-guide: "\(path.prefix(60))\(path.count > 60 ? "..." : "")", line 2, column 14: there is no question \
          "her3" (did you mean "her2"?); "drug-guide questions" lists them

          """, status: 65))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files == ["answers.json"])
  }

  @Test func aMissingFileIsStatus66() throws {
    for command in [["summary", "--answers", "nowhere.json"], ["evaluate", "nowhere.json"]] {
      let run = try BuiltProgram.run(command)
      #expect(run.status == 66)
      let verb = command[0] == "summary" ? "read" : "opened"
      #expect(run.errors == "drug-guide: \"nowhere.json\" cannot be \(verb): No such file or directory\n")
    }
  }

  @Test func anOutputThatCannotBeMadeIsStatus73() throws {
    let run = try BuiltProgram.run(["summary", "--answers", "-", "--output", "/nowhere/made.txt"], input: answers)
    expectNoDifference(
      run,
      .init(
        output: "",
        errors: """
          drug-guide: "/nowhere/made.txt" was not saved: there is no folder "/nowhere"; make it first, or name another \
          one

          """,
        status: 73))
  }

  @Test func aDrugIsShownAsTextAndAWrongOneIsNamed() throws {
    let drug = Guide.embedded.drugs[0]
    let run = try BuiltProgram.run(["drugs", drug.id])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("\(Guide.embedded.name(of: drug))\n"))
    let wrong = try BuiltProgram.run(["drugs", "\(drug.id)x"])
    expectNoDifference(
      wrong,
      .init(
        output: "",
        errors: """
          drug-guide: there is no drug "\(drug.id)x" (did you mean "\(drug.id)"?); "drug-guide drugs" lists them

          """, status: 64))
  }

  @Test func theSearchFindsBrandsAndWays() throws {
    let run = try BuiltProgram.run(["drugs", "--search", "XGEVA"])
    #expect(run.output.split(separator: "\n").map { $0.prefix { $0 != " " } } == ["denosumab"])
    let ways = try BuiltProgram.run(["drugs", "--search", "drip"])
    let dripped = Guide.embedded.drugs.filter { $0.ways.contains(.drip) }.map(\.id)
    #expect(dripped.count > 2)
    #expect(ways.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) } == dripped)
  }

  @Test func aSearchThatFindsNothingSaysSo() throws {
    expectNoDifference(
      try BuiltProgram.run(["drugs", "--search", "zzz"]),
      .init(
        output: "",
        errors: "drug-guide: no drug has \"zzz\" in its name, brands, sort or way of having it; try a shorter text\n",
        status: 0))
  }

  @Test func wrongUsageIsStatus64() throws {
    let calls = [
      ["summary"], ["--nonsense"], ["summary", "--answers", "-", "--format", "pdf"], ["--plain", "fly"],
    ]
    for arguments in calls {
      let run = try BuiltProgram.run(arguments)
      #expect(run.status == 64)
      #expect(run.output.isEmpty && run.errors.hasPrefix("Error: "))
    }
  }

  @Test func aFullDiskIsStatus74() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "'\(BuiltProgram.path)' drugs > /dev/full"]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let message = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    #expect(
      String(decoding: message, as: UTF8.self)
        == "drug-guide: the result could not be written: No space left on device\n")
  }

  @Test func aReaderThatGoesAwayIsStatus74() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [
      "-c", "yes '{}' | '\(BuiltProgram.path)' evaluate | head -n 1 > /dev/null; exit ${PIPESTATUS[1]}",
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
  }
}
