// Bytes that are no UTF-8, and text that could play tricks when it is shown.

import AnswersFile
import Testing

struct BadBytesTests {
  static let bad: [(String, [UInt8])] = [
    ("a byte that only goes on", [0x80]), ("a byte that is never used", [0xFF]), ("Latin-1", [0xE9]),
    ("overlong slash", [0xC0, 0xAF]), ("overlong in three bytes", [0xE0, 0x80, 0xAF]),
    ("overlong in four bytes", [0xF0, 0x80, 0x80, 0xAF]), ("overlong null", [0xC0, 0x80]),
    ("a high surrogate", [0xED, 0xA0, 0x80]), ("a low surrogate", [0xED, 0xBF, 0xBF]),
    ("a pair of surrogates", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]),
    ("above the last character", [0xF4, 0x90, 0x80, 0x80]), ("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]),
    ("cut after one of two", [0xC3]), ("cut after two of three", [0xE2, 0x82]),
    ("cut after three of four", [0xF0, 0x9F, 0x98]),
  ]

  @Test(arguments: bad)
  func bytesThatAreNoCharacter(name: String, bytes: [UInt8]) throws {
    let message = "line 2, column 6: found a byte that is not UTF-8; save the text as UTF-8"
    let record = Array("{\n\"é\": ".utf8) + bytes
    #expect(try Kettle.mistake(inRecord: record) == message, "\(name), at the end")
    #expect(try Kettle.mistake(inRecord: record + Array("\"black\"}".utf8)) == message, "\(name), in the middle")
    #expect(try Kettle.mistake(inFile: record) == message, "\(name), in a file")
  }

  @Test func textInUTF16() throws {
    let bytes: [UInt8] = [0xFF, 0xFE] + "{}".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(
      try Kettle.mistake(inFile: bytes)
        == "line 1, column 1: found a byte that is not UTF-8; save the text as UTF-8")
  }

  @Test func aByteOrderMarkIsNoColumn() throws {
    let bad: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("{\"é\": ".utf8) + [0xE9]
    let message = "line 1, column 7: found a byte that is not UTF-8; save the text as UTF-8"
    #expect(try Kettle.mistake(inFile: bad) == message)
    #expect(try Kettle.mistake(inRecord: bad) == message)
  }

  @Test func aByteOrderMarkThatIsCut() throws {
    #expect(
      try Kettle.mistake(inFile: [0xEF, 0xBB])
        == "line 1, column 1: found a byte that is not UTF-8; save the text as UTF-8")
  }

  @Test func charactersOfEveryLengthAreTaken() throws {
    #expect(
      try Kettle.mistake(inRecord: #"{"tea": "aé€😀"}"#)
        == "line 1, column 9: \"aé€😀\" is no answer to \"tea\"; allowed are \"black\", \"green\"")
    #expect(
      try Kettle.mistake(inRecord: #"{"tea": "\u0061\u00e9\u20AC\uD83D\uDE00"}"#)
        == "line 1, column 9: \"aé€😀\" is no answer to \"tea\"; allowed are \"black\", \"green\"")
  }

  @Test(arguments: [
    (#"\u001b[31mred"#, #"\u{1B}[31mred"#), (#"a\nb\tc\b"#, #"a\u{A}b\u{9}c\u{8}"#),
    ("\u{202E}kcalb", #"\u{202E}kcalb"#), ("\u{2066}x\u{2069}", #"\u{2066}x\u{2069}"#),
    ("\u{200B}\u{FEFF}", #"\u{200B}\u{FEFF}"#), ("\u{7F}\u{9B}", #"\u{7F}\u{9B}"#),
    ("\u{2028}\u{2029}", #"\u{2028}\u{2029}"#), ("\u{E000}\u{FFFF}", #"\u{E000}\u{FFFF}"#), (#"\u0000"#, #"\u{0}"#),
  ])
  func hostileTextIsMadeHarmlessInAnOption(written: String, shown: String) throws {
    #expect(
      try Kettle.mistake(inRecord: "{\"tea\": \"\(written)\"}")
        == "line 1, column 9: \"\(shown)\" is no answer to \"tea\"; allowed are \"black\", \"green\"")
  }

  @Test func hostileTextIsMadeHarmlessInAQuestionAKeyAndAFormat() throws {
    #expect(
      try Kettle.mistake(inRecord: #"{"\u001b]0;x\u0007": "black"}"#)
        == #"line 1, column 2: there is no question "\u{1B}]0;x\u{7}"; "drug-guide questions" lists them"#)
    #expect(
      try Kettle.mistake(inRecord: "{\"\u{202E}\": 1}")
        == #"line 1, column 7: the answer to "\u{202E}" is a number; "#
        + "an answer is the name of an option in quotation marks")
    #expect(
      try Kettle.mistake(inFile: #"{"\u001b": 1}"#)
        == #"line 1, column 2: found the key "\u{1B}"; allowed are "format", "answers""#)
    #expect(
      try Kettle.mistake(inFile: #"{"format": "\u001b"}"#)
        == #"line 1, column 12: the format is "\u{1B}"; this program reads "drug-guide-answers/1""#)
  }

  @Test func textWithoutEndIsCut() throws {
    let long = String(repeating: "x", count: 100_000)
    let shown = String(repeating: "x", count: 60) + "..."
    #expect(
      try Kettle.mistake(inRecord: "{\"tea\": \"\(long)\"}")
        == "line 1, column 9: \"\(shown)\" is no answer to \"tea\"; allowed are \"black\", \"green\"")
    #expect(
      try Kettle.mistake(inRecord: "{\"\(long)\": \"black\"}")
        == "line 1, column 2: there is no question \"\(shown)\"; \"drug-guide questions\" lists them")
  }

  @Test func sixtyCharactersAreShownWhole() {
    let long = String(repeating: "x", count: 60)
    #expect(quoted(long) == "\"\(long)\"")
    #expect(quoted(long + "y") == "\"\(long)...\"")
  }
}
