// Every mistake that the answers file and the lines of `evaluate` can have, with its message and status.

import BuiltProgram
import CustomDump
import Foundation
import Testing

/// A mistake in answers: the object of answers in which it stands, and what is said of it.
struct BadAnswers: Sendable, CustomTestStringConvertible {
  var name: String
  var object: [UInt8]
  /// The column in the object's line.
  var column: Int
  var message: String

  var testDescription: String { name }

  init(_ name: String, _ object: String, column: Int, _ message: String) {
    self.init(name, Array(object.utf8), column: column, message)
  }

  init(_ name: String, _ object: [UInt8], column: Int, _ message: String) {
    self.name = name
    self.object = object
    self.column = column
    self.message = message
  }

  static let all = [
    BadAnswers(
      "unknown question", #"{"her3": "positive"}"#, column: 2,
      #"there is no question "her3" (did you mean "her2"?); "drug-guide questions" lists them"#),
    BadAnswers(
      "unknown option", #"{"extent": "spraed"}"#, column: 12,
      #""spraed" is no answer to "extent" (did you mean "spread"?); allowed are "early", "locally_advanced", "#
        + #""came_back_nearby", "spread", "not_sure""#),
    BadAnswers(
      "wrong type", #"{"sex": true}"#, column: 9,
      #"the answer to "sex" is a truth value; an answer is the name of an option in quotation marks"#),
    BadAnswers(
      "duplicate key", #"{"sex": "man", "sex": "man"}"#, column: 16,
      #""sex" stands there a second time; each may stand once"#),
    BadAnswers(
      "not UTF-8", Array("{\"sex\": \"m".utf8) + [0xE9] + Array("n\"}".utf8), column: 11,
      "found a byte that is not UTF-8; save the text as UTF-8"),
    BadAnswers("no end", #"{"sex": "man""#, column: 14, "found the end where \",\" or \"}\" is allowed"),
    BadAnswers("no object", #"["sex"]"#, column: 1, "found a list where \"{\" is allowed"),
    BadAnswers(
      "control character", "{\"sex\": \"m\tan\"}", column: 11,
      "found a control character where text on one line is allowed"),
  ]
}

@Suite struct BadInputTests {
  /// Runs the summary of a file with these bytes; nothing may be written beside it.
  private func summary(of bytes: [UInt8]) throws -> BuiltProgram.Run {
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appendingPathComponent("a.json"))
    let run = try BuiltProgram.run(["summary", "--answers", "a.json", "--output", "made.txt"], folder: folder)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.json"])
    return run
  }

  private func refused(_ message: String) -> BuiltProgram.Run {
    .init(output: "", errors: "drug-guide: \"a.json\", \(message)\n", status: 65)
  }

  @Test(arguments: BadAnswers.all)
  func aBadAnswersFileIsRefused(bad: BadAnswers) throws {
    let before = Array("{\"format\": \"drug-guide-answers/1\",\n\"answers\":\n".utf8)
    // A file that ends in the middle of its answers has no end of its own either.
    let after = bad.name == "no end" ? [] : Array("}".utf8)
    expectNoDifference(
      try summary(of: before + bad.object + after), refused("line 3, column \(bad.column): \(bad.message)"))
  }

  private static let other = #"give the file in which the answers were saved ("drug-guide-answers/1")"#

  @Test(arguments: [
    (
      "another format", #"{"format": "answers", "answers": {}}"#,
      #"line 1, column 12: the format is "answers"; this program reads "drug-guide-answers/1""#
    ),
    (
      "another version", #"{"format": "drug-guide-answers/2", "answers": {}}"#,
      #"line 1, column 12: the format is "drug-guide-answers/2"; this program reads "drug-guide-answers/1""#
    ),
    (
      "a version that is no text", #"{"format": 1, "answers": {}}"#,
      #"line 1, column 12: found a number where "drug-guide-answers/1" is allowed"#
    ),
    ("no format", #"{"answers": {}}"#, #"line 1, column 16: the key "format" is missing"#),
    ("no answers", #"{"format": "drug-guide-answers/1"}"#, #"line 1, column 35: the key "answers" is missing"#),
    (
      "another key", #"{"format": "drug-guide-answers/1", "answer": {}}"#,
      #"line 1, column 36: found the key "answer"; allowed are "format", "answers""#
    ),
    (
      "a key twice", #"{"format": "drug-guide-answers/1", "answers": {}, "answers": {}}"#,
      #"line 1, column 51: "answers" stands there a second time; each may stand once"#
    ),
    (
      "something behind it", #"{"format": "drug-guide-answers/1", "answers": {}} {}"#,
      "line 1, column 51: found an object where nothing more is allowed"
    ),
    ("nothing", "", "line 1, column 1: found the end where \"{\" is allowed"),
    (
      "a summary", #"{"format": "drug-guide-summary/1", "answers": []}"#,
      #"line 1, column 12: this is a summary ("drug-guide-summary/1") and no file of answers; "# + other
    ),
    (
      "a summary as FHIR", #"{"resourceType": "QuestionnaireResponse"}"#,
      #"line 1, column 2: this is a summary or a list of questions ("resourceType") and no file of answers; "# + other
    ),
    (
      "a summary as HTML", "\u{FEFF}\n<!DOCTYPE html>",
      #"line 2, column 1: this is a page for a browser ("<"), such as a summary, and no file of answers; "# + other
    ),
    (
      "a summary as text", "Your answers",
      #"line 1, column 1: this is no file of answers, which begins with "{", but may be a summary; "# + other
    ),
  ])
  func aFileOfAnotherShapeIsRefused(name: String, file: String, message: String) throws {
    expectNoDifference(try summary(of: Array(file.utf8)), refused(message), name)
  }

  @Test func aFileOfAMebibyteIsReadAndALargerOneIsRefused() throws {
    let file = Array(#"{"format": "drug-guide-answers/1", "answers": {}}"#.utf8)
    let blanks = Array(repeating: UInt8(ascii: " "), count: (1 << 20) - file.count)
    let folder = try BuiltProgram.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(file + blanks).write(to: folder.appendingPathComponent("a.json"))
    #expect(try BuiltProgram.run(["summary", "--answers", "a.json"], folder: folder).status == 0)
    expectNoDifference(
      try summary(of: file + blanks + [UInt8(ascii: " ")]),
      refused("line 1, column 1: it is larger than the 1048576 bytes that are allowed"))
  }

  @Test func everyBadLineIsNamedInItsPlaceAndTheOthersAreDone() throws {
    let lines = BadAnswers.all.map(\.object).flatMap { $0 + Array("\n{}\n".utf8) }
    let run = try BuiltProgram.run(["evaluate"], inputBytes: Data(lines))
    #expect(run.status == 65)
    let count = BadAnswers.all.count
    #expect(run.errors == "drug-guide: \(count) of \(2 * count) lines could not be read\n")
    let output = run.output.split(separator: "\n").map(String.init)
    try #require(output.count == 2 * count)
    for (index, bad) in BadAnswers.all.enumerated() {
      let text = "column \(bad.column): \(bad.message)".replacing("\"", with: "\\\"")
      expectNoDifference(output[2 * index], "{\"error\": \"\(text)\", \"line\": \(2 * index + 1)}", bad.name)
      #expect(output[2 * index + 1].hasPrefix("{\"outcomes\": ["))
    }
  }

  @Test func blankLinesCRLFAndAByteOrderMarkAreAccepted() throws {
    let plain = try BuiltProgram.run(["evaluate"], input: "{\"sex\": \"man\"}\n{}\n")
    let odd = try BuiltProgram.run(["evaluate"], input: "\u{FEFF}{\"sex\": \"man\"}\r\n\r\n \t\n{}")
    expectNoDifference(odd, plain)
    #expect(plain.status == 0 && plain.output.split(separator: "\n").count == 2)
    expectNoDifference(try BuiltProgram.run(["evaluate"], input: ""), .init(output: "", errors: "", status: 0))
  }
}
