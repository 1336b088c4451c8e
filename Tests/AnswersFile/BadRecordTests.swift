// Records whose answers cannot be taken: unknown, of the wrong type, twice, or no JSON.

import AnswersFile
import Testing

struct BadRecordTests {
  @Test(arguments: [
    (
      #"{"tee": "black"}"#,
      "line 1, column 2: there is no question \"tee\" (did you mean \"tea\"?); \"drug-guide questions\" lists them"
    ),
    (
      #"{"tea": "black", "milk": "yes"}"#,
      "line 1, column 18: there is no question \"milk\"; \"drug-guide questions\" lists them"
    ),
    (#"{"": "black"}"#, "line 1, column 2: there is no question \"\"; \"drug-guide questions\" lists them"),
    (
      #"{"tea": "blakc"}"#,
      "line 1, column 9: \"blakc\" is no answer to \"tea\"; allowed are \"black\", \"green\""
    ),
    (
      #"{"tea": "grean"}"#,
      "line 1, column 9: \"grean\" is no answer to \"tea\" (did you mean \"green\"?); allowed are \"black\", \"green\""
    ),
    (
      #"{"water": ""}"#,
      "line 1, column 11: \"\" is no answer to \"water\"; allowed are \"hot\", \"cold\", \"not_sure\""
    ),
  ])
  func aQuestionOrOptionThatIsNotKnown(record: String, message: String) throws {
    #expect(try Kettle.mistake(inRecord: record) == message)
  }

  @Test(arguments: [
    ("1", "a number"), ("-0.5e3", "a number"), ("null", "null"), ("true", "a truth value"),
    ("false", "a truth value"), ("[\"black\"]", "a list"), ("{\"black\": 1}", "an object"), ("black", "\"b\""),
    ("'black'", "\"'\""), ("noir", "\"n\""), ("fresh", "\"f\""),
    ("}", "\"}\""), ("", "the end"), ("\u{1}", "an odd character"),
  ])
  func anAnswerThatIsNoText(written: String, found: String) throws {
    let end = written.isEmpty ? "" : "}"
    #expect(
      try Kettle.mistake(inRecord: "{\"tea\": \(written)\(end)")
        == "line 1, column 9: the answer to \"tea\" is \(found); an answer is the name of an option in quotation marks")
  }

  @Test(arguments: [
    (#"{"tea": "black", "tea": "black"}"#, 18), (#"{"tea": "black", "te\u0061": "green"}"#, 18),
    (#"{"\u0074ea": "black","tea": "green"}"#, 22),
  ])
  func aQuestionThatIsAnsweredTwice(record: String, column: Int) throws {
    #expect(
      try Kettle.mistake(inRecord: record)
        == "line 1, column \(column): \"tea\" stands there a second time; each may stand once")
  }

  @Test(arguments: [
    (#"{"tea": "black",}"#, 17, "\"}\"", "a name in quotation marks"),
    ("{,}", 2, "\",\"", "a name in quotation marks"),
    ("{", 2, "the end", "a name in quotation marks"),
    ("{tea: \"black\"}", 2, "\"t\"", "a name in quotation marks"),
    ("{1: 2}", 2, "a number", "a name in quotation marks"),
    (#"{"tea" "black"}"#, 8, "a text", "\":\""),
    (#"{"tea"= "black"}"#, 7, "\"=\"", "\":\""),
    (#"{"tea""#, 7, "the end", "\":\""),
    (#"{"tea": "black""#, 16, "the end", "\",\" or \"}\""),
    (#"{"tea": "black" "water": "hot"}"#, 17, "a text", "\",\" or \"}\""),
    (#"{"tea": "black"]"#, 16, "\"]\"", "\",\" or \"}\""),
    (#"{"tea": "black"} // tea"#, 18, "\"/\"", "nothing more"),
    (#"{"tea": "black"}}"#, 17, "\"}\"", "nothing more"),
    (#"{"tea": "black"}{}"#, 17, "an object", "nothing more"),
    ("{}\u{0}", 3, "an odd character", "nothing more"),
    ("{}\u{A0}", 3, "an odd character", "nothing more"),
    (#"{"tea": "black"#, 15, "the end", "the closing quotation mark"),
    (#"{"tea"#, 6, "the end", "the closing quotation mark"),
  ])
  func aRecordThatIsNoJSON(record: String, column: Int, found: String, allowed: String) throws {
    #expect(
      try Kettle.mistake(inRecord: record) == "line 1, column \(column): found \(found) where \(allowed) is allowed")
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\t", "\r", "\u{1B}", "\u{1F}"])
  func aControlCharacterInAText(character: String) throws {
    #expect(
      try Kettle.mistake(inRecord: "{\"tea\": \"bl\(character)ack\"}")
        == "line 1, column 12: found a control character where text on one line is allowed")
  }

  @Test func aLineBreakInAText() throws {
    #expect(
      try Kettle.mistake(inRecord: "{\"tea\": \"black\n\"}")
        == "line 1, column 15: found a control character where text on one line is allowed")
  }

  @Test(arguments: [
    #"\x41"#, #"\'"#, #"\u12"#, #"\u12G4"#, #"\u"#, #"\U0041"#, #"\ "#, #"\u 041"#, #"\u+041"#, #"\u-041"#,
    // Surrogates that stand alone, the wrong way round, or before something else.
    #"\uD800"#, #"\uDC00"#, #"\uDFFF x"#, #"\uD800x"#, #"\uD800\n"#, #"\uD800\u0041"#, #"\uD800\uD800"#,
    #"\uDC00\uD800"#, #"\uD83D\uDE0"#, #"\ud83d\"#,
  ])
  func anEscapeThatJSONDoesNotHave(escape: String) throws {
    let message =
      "line 1, column 11: found an escape that JSON does not have where one such as \\n or \\u00E9 is allowed"
    #expect(try Kettle.mistake(inRecord: "{\"tea\": \"b\(escape)\"}") == message)
  }

  @Test(arguments: ["\\", "\\u", "\\u00", "\\uD83D", "\\uD83D\\u"])
  func anEscapeThatTheEndCuts(escape: String) throws {
    #expect(
      try Kettle.mistake(inRecord: "{\"tea\": \"b\(escape)")
        == "line 1, column 11: found an escape that JSON does not have where one such as \\n or \\u00E9 is allowed")
  }
}
