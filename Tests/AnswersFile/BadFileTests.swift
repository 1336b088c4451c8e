// Files that are not what a file of answers is: shape, format, keys, size.

import AnswersFile
import Testing

struct BadFileTests {
  @Test(arguments: [
    ("", "line 1, column 1: found the end where \"{\" is allowed"),
    (" \n ", "line 2, column 2: found the end where \"{\" is allowed"),
    ("[]", "line 1, column 1: found a list where \"{\" is allowed"),
    ("\"tea\"", "line 1, column 1: found a text where \"{\" is allowed"),
    ("12", "line 1, column 1: found a number where \"{\" is allowed"),
    ("null", "line 1, column 1: found null where \"{\" is allowed"),
    ("hello", "line 1, column 1: found \"h\" where \"{\" is allowed"),
    ("é", "line 1, column 1: found an odd character where \"{\" is allowed"),
    ("{}", "line 1, column 3: the key \"format\" is missing"),
    (
      #"{"format": "drug-guide-answers/1"}"#,
      "line 1, column 35: the key \"answers\" is missing"
    ),
    (#"{"answers": {"tea": "black"}}"#, "line 1, column 30: the key \"format\" is missing"),
    (
      "{\"tea\": \"black\"}\n",
      "line 1, column 2: found the key \"tea\"; allowed are \"format\", \"answers\""
    ),
    (
      #"{"format": "drug-guide-answers/1", "answers": {}, "name": "Ann"}"#,
      "line 1, column 51: found the key \"name\"; allowed are \"format\", \"answers\""
    ),
    (
      #"{"format": "drug-guide-answers/1", "answers": {}, "answers": {}}"#,
      "line 1, column 51: \"answers\" stands there a second time; each may stand once"
    ),
    (
      #"{"format": "drug-guide-answers/1", "f\u006Frmat": "drug-guide-answers/1", "answers": {}}"#,
      "line 1, column 36: \"format\" stands there a second time; each may stand once"
    ),
  ])
  func aFileOfAnotherShape(file: String, message: String) throws {
    #expect(try Kettle.mistake(inFile: file) == message)
  }

  @Test(arguments: [
    (#""drug-guide-answers/2""#, "drug-guide-answers/2"), (#""drug-guide-answers""#, "drug-guide-answers"),
    (#""Drug-Guide-Answers/1""#, "Drug-Guide-Answers/1"), (#""drug-guide-answers/1 ""#, "drug-guide-answers/1 "),
    (#""""#, ""), (#""null""#, "null"),
  ])
  func anotherFormatOrVersion(written: String, found: String) throws {
    #expect(
      try Kettle.mistake(inFile: #"{"answers": {}, "format": \#(written)}"#)
        == "line 1, column 27: the format is \"\(found)\"; this program reads \"drug-guide-answers/1\"")
  }

  @Test(arguments: [
    ("1", "a number"), ("null", "null"), ("{}", "an object"), ("[]", "a list"), ("false", "a truth value"),
    ("}", "\"}\""),
  ])
  func aFormatThatIsNoText(written: String, found: String) throws {
    #expect(
      try Kettle.mistake(inFile: #"{"answers": {}, "format": \#(written)}"#)
        == "line 1, column 27: found \(found) where \"drug-guide-answers/1\" is allowed")
  }

  @Test(arguments: [
    ("[]", "a list"), ("\"black\"", "a text"), ("null", "null"), ("true", "a truth value"), ("-1", "a number"),
  ])
  func answersThatAreNoObject(written: String, found: String) throws {
    #expect(
      try Kettle.mistake(inFile: "{\"format\": \"drug-guide-answers/1\",\n \"answers\": \(written)}")
        == "line 2, column 13: found \(found) where \"{\" is allowed")
  }

  @Test func moreBytesThanAreAllowed() throws {
    let file = #"{"format": "drug-guide-answers/1", "answers": {}}"#
    let blanks = String(repeating: "\n", count: AnswersFile.sizeLimit + 1 - file.utf8.count)
    let message = "line 1, column 1: it is larger than the 1048576 bytes that are allowed"
    #expect(try Kettle.mistake(inFile: file + blanks) == message)
    #expect(try Kettle.mistake(inRecord: "{}" + String(repeating: " ", count: AnswersFile.sizeLimit - 1)) == message)
  }

  @Test func nestingWithoutEndIsRefusedAtItsFirstStep() throws {
    let deep = String(repeating: "{\"tea\":", count: 100_000)
    #expect(
      try Kettle.mistake(inFile: "{\"format\": \"drug-guide-answers/1\", \"answers\": " + deep)
        == "line 1, column 54: the answer to \"tea\" is an object; "
        + "an answer is the name of an option in quotation marks")
    #expect(
      try Kettle.mistake(inFile: String(repeating: "[", count: 500_000))
        == "line 1, column 1: found a list where \"{\" is allowed")
  }

  @Test func aSecondFileBehindTheFirst() throws {
    #expect(
      try Kettle.mistake(inFile: "{\"format\": \"drug-guide-answers/1\", \"answers\": {}}\n{}")
        == "line 2, column 1: found an object where nothing more is allowed")
  }

  @Test func theLineOfAMistakeDeepInAFile() throws {
    let file =
      "{\r\n  \"format\": \"drug-guide-answers/1\",\r\n  \"answers\": {\r\n    \"thé\": \"oui\",\r\n    \"thé\": \"non\"\r\n  }\r\n}"
    #expect(
      try Kettle.mistake(inFile: file)
        == "line 5, column 5: \"thé\" stands there a second time; each may stand once")
  }

  @Test func columnsCountCharactersAndNotBytes() throws {
    #expect(
      try Kettle.mistake(inRecord: #"{"thé": "ouï"}"#)
        == "line 1, column 9: \"ouï\" is no answer to \"thé\"; allowed are \"oui\", \"non\"")
  }

  @Test func aByteOrderMarkMovesNoColumn() throws {
    #expect(
      try Kettle.mistake(inFile: "\u{FEFF}[]") == "line 1, column 1: found a list where \"{\" is allowed")
  }

  @Test func aByteOrderMarkAnywhereElseIsNoBlank() throws {
    #expect(
      try Kettle.mistake(inRecord: "\u{FEFF}\u{FEFF}{}")
        == "line 1, column 1: found an odd character where \"{\" is allowed")
    #expect(
      try Kettle.mistake(inRecord: "{}\u{FEFF}")
        == "line 1, column 3: found an odd character where nothing more is allowed")
  }
}
