// `evaluate` as a filter, against the naive evaluator.

import BuiltProgram
import CustomDump
import Decisions
import Foundation
import Guide
import NaiveEvaluator
import Testing

/// One line of what `evaluate` gives.
private struct Line: Decodable, Equatable {
  struct Outcome: Decodable, Equatable {
    var use: String
    var verdict: String
    var toFindOut: [String]
    var judgement: Bool
    var cautions: [String]
  }

  var outcomes: [Outcome]
  var next: String?
  var inert: [String]
}

@Suite struct EvaluateTests {
  @Test func tenThousandRandomLinesEqualTheNaiveEvaluator() throws {
    let guide = Guide.embedded
    var random = SeededGenerator(seed: 20_251_130)
    let people = (0..<10_000).map { _ in
      var answers: [String: String] = [:]
      // From hardly anything known to nearly everything.
      let share = Double.random(in: 0...1, using: &random)
      for question in guide.questions where Double.random(in: 0...1, using: &random) < share {
        answers[question.id] = question.allOptions.randomElement(using: &random)?.id
      }
      return answers
    }
    let encoder = JSONEncoder()
    let input = try people.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }.joined()
    let run = try BuiltProgram.run(["evaluate"], input: input)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    try #require(lines.count == people.count)
    var naive = NaiveEvaluator(questions: guide.rules.questions, uses: guide.rules.uses, cautions: guide.rules.cautions)
    for (person, line) in zip(people, lines) {
      let given = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      let expected = Line(naive.decide(person))
      if given != expected {
        expectNoDifference(given, expected, "\(person)")
        return
      }
    }
  }

  @Test func blankLinesGiveNothingAndBadLinesSayWhatIsWrongInTheirPlace() throws {
    let input = "\u{FEFF}{}\r\n\n{\"her2\": \"positve\"}\n   \n[]\n{\"sex\": \"man\"}"
    let run = try BuiltProgram.run(["evaluate"], input: input)
    #expect(run.status == 65)
    #expect(run.errors == "drug-guide: 2 of 6 lines could not be read\n")
    let lines = run.output.split(separator: "\n").map(String.init)
    try #require(lines.count == 4)
    expectNoDifference(
      lines[1],
      #"{"error": "column 10: \"positve\" is no answer to \"her2\" (did you mean \"positive\"?); allowed are "#
        + #"\"positive\", \"low\", \"negative\", \"not_sure\", \"not_tested\", \"waiting\"", "line": 3}"#)
    expectNoDifference(lines[2], #"{"error": "column 1: found a list where \"{\" is allowed", "line": 5}"#)
    #expect(lines[0].hasPrefix("{\"outcomes\": ["))
    #expect(lines[3].hasSuffix("\"next\": \"extent\", \"inert\": []}"))
  }

  @Test func aLineOverTheLimitIsABadLineAndTheNextIsDone() throws {
    let long = "{\"her2\": \"" + String(repeating: "x", count: 1 << 20) + "\"}"
    let run = try BuiltProgram.run(["evaluate"], input: "\(long)\n{}\n")
    #expect(run.status == 65)
    let lines = run.output.split(separator: "\n").map(String.init)
    try #require(lines.count == 2)
    expectNoDifference(
      lines[0], #"{"error": "it is longer than the 1048576 bytes that are allowed", "line": 1}"#)
  }

  @Test(.disabled(if: BuiltProgram.isSanitized)) func aHugeLineTakesNoMoreMemoryThanAShortOne() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    // The line is twice as long as all the memory that the program may have.
    process.arguments = [
      "-c",
      "ulimit -v 200000; (head -c 400M /dev/zero | tr '\\0' x; echo; echo '{}') | '\(BuiltProgram.path)' evaluate",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).split(
      separator: "\n")
    process.waitUntilExit()
    #expect(process.terminationStatus == 65)
    try #require(lines.count == 2)
    #expect(lines[0].hasPrefix("{\"error\": \"it is longer"))
    #expect(lines[1].hasPrefix("{\"outcomes\": ["))
  }

  @Test func eachLineIsOutBeforeTheNextIsWaitedFor() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProgram.path)
    process.arguments = ["evaluate"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for _ in 0..<3 {
      try input.fileHandleForWriting.write(contentsOf: Data("{}\n".utf8))
      // Hangs, and so fails, where the line is held back.
      var line = Data()
      while line.last != UInt8(ascii: "\n") { line += output.fileHandleForReading.availableData }
      #expect(line.starts(with: Data("{\"outcomes\"".utf8)))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}

extension Line {
  fileprivate init(_ decision: NaiveDecision) {
    outcomes = decision.outcomes.map {
      Outcome(
        use: $0.use, verdict: $0.verdict.rawValue, toFindOut: $0.toFindOut, judgement: !$0.judgements.isEmpty,
        cautions: $0.cautions)
    }
    next = decision.next
    inert = decision.inert
  }
}
