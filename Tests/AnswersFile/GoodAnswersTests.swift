// Everything that reads, in each of the ways in which JSON may write it.

import AnswersFile
import Testing

struct GoodAnswersTests {
  private let start = #"{"format": "drug-guide-answers/1", "answers": "#

  @Test func aFileAsTheContractShowsIt() throws {
    let answers = try Kettle.answers(inFile: start + #"{"water": "hot", "tea": "green", "thé": "non"}}"#)
    #expect(answers == ["water": "hot", "tea": "green", "thé": "non"])
  }

  @Test func noAnswersAtAll() throws {
    #expect(try Kettle.answers(inFile: start + "{}}") == [:])
    #expect(try Kettle.answers(inFile: start + "{ \t\r\n }}") == [:])
    #expect(try Kettle.answers(inRecord: "{}") == [:])
  }

  @Test func anUnknownOptionIsAnAnswer() throws {
    #expect(try Kettle.answers(inRecord: #"{"water": "not_sure"}"#) == ["water": "not_sure"])
  }

  @Test func theKeysInEitherOrder() throws {
    let file = #"{"answers": {"tea": "black"}, "format": "drug-guide-answers/1"}"#
    #expect(try Kettle.answers(inFile: file) == ["tea": "black"])
  }

  @Test func blanksWhereverTheyMayStand() throws {
    let file = " \n{ \"format\" :\t\"drug-guide-answers/1\" ,\n\n \"answers\"\n:\n{ \"tea\" : \"black\" } \n } \n\t "
    #expect(try Kettle.answers(inFile: file) == ["tea": "black"])
  }

  @Test func noBlanksAtAll() throws {
    let file = #"{"format":"drug-guide-answers/1","answers":{"tea":"black","water":"cold"}}"#
    #expect(try Kettle.answers(inFile: file) == ["tea": "black", "water": "cold"])
  }

  @Test func carriageReturnsBeforeLineFeeds() throws {
    let file = "{\r\n\"format\": \"drug-guide-answers/1\",\r\n\"answers\": {\r\n\"tea\": \"black\"}\r\n}\r\n"
    #expect(try Kettle.answers(inFile: file) == ["tea": "black"])
    #expect(try Kettle.answers(inRecord: "{\"tea\": \"black\"}\r") == ["tea": "black"])
  }

  @Test func aByteOrderMarkAtTheStart() throws {
    #expect(try Kettle.answers(inFile: "\u{FEFF}" + start + #"{"tea": "black"}}"#) == ["tea": "black"])
    #expect(try Kettle.answers(inRecord: "\u{FEFF}{\"tea\": \"black\"}") == ["tea": "black"])
  }

  @Test func escapesInKeysAndTexts() throws {
    let file =
      #"{"form\u0061t": "drug-guide-answers\/1", "\u0061nswers": {"th\u00E9": "\u006fui", "tea": "\u0067reen"}}"#
    #expect(try Kettle.answers(inFile: file) == ["thé": "oui", "tea": "green"])
  }

  @Test func exactlyTheBytesThatAreAllowed() throws {
    let record = #"{"tea": "black"}"#
    let blanks = String(repeating: " ", count: AnswersFile.sizeLimit - record.utf8.count)
    #expect(AnswersFile.sizeLimit == 1_048_576)
    #expect(try Kettle.answers(inRecord: record + blanks) == ["tea": "black"])
  }

  @Test func aRecordInTheMiddleOfManyBytes() throws {
    let bytes = Array(#"###{"tea": "black"}###"#.utf8)
    let rules = try Kettle.rules()
    #expect(try AnswersReader(for: rules).answers(inRecord: bytes[3..<19]) == (try rules.answers(["tea": "black"])))
  }
}
