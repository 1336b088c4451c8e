// What is written is read back as it was, for every option and whole sets of answers.

import AnswersFile
import CustomDump
import Decisions
import Guide
import NaiveEvaluator
import Testing

@Suite struct WrittenAnswersTests {
  @Test func theFileIsForPeopleToReadToo() throws {
    let text = AnswersWriter(for: try Kettle.rules()).file(of: ["thé": "oui", "water": "hot"])
    expectNoDifference(
      text,
      """
      {
        "format": "drug-guide-answers/1",
        "answers": {
          "water": "hot",
          "thé": "oui"
        }
      }

      """)
  }

  @Test func everyOptionAloneIsReadBack() throws {
    for question in Kettle.questions {
      for option in question.allOptions {
        let text = AnswersWriter(for: try Kettle.rules()).file(of: [question.id: option])
        expectNoDifference(try Kettle.answers(inFile: text), [question.id: option])
      }
    }
  }

  @Test func everySetOfAnswersIsReadBack() throws {
    let writer = AnswersWriter(for: try Kettle.rules())
    var sets: [[String: String]] = [[:]]
    for question in Kettle.questions {
      sets += sets.flatMap { set in question.allOptions.map { set.merging([question.id: $0]) { $1 } } }
    }
    #expect(sets.count == 4 * 3 * 3)
    for set in sets { expectNoDifference(try Kettle.answers(inFile: writer.file(of: set)), set) }
  }

  @Test func everyOptionOfTheGuideAndWholeSetsOfAnswersAreReadBack() throws {
    let rules = Guide.embedded.rules
    let (reader, writer) = (AnswersReader(for: rules), AnswersWriter(for: rules))
    var generator = SeededGenerator(seed: 41)
    let single = rules.questions.flatMap { question in question.allOptions.map { [question.id: $0] } }
    let sets = single + (0..<2000).map { _ in randomAnswers(to: rules.questions, using: &generator) }
    #expect(sets.contains { $0.count == rules.questions.count })
    for set in sets {
      let read = try reader.answers(inFile: Array(writer.file(of: set).utf8))
      #expect(read == (try rules.answers(set)), "\(set)")
    }
  }

  @Test func whatTheRulesDoNotHaveIsLeftOut() throws {
    let text = AnswersWriter(for: try Kettle.rules()).file(of: ["mood": "good"])
    expectNoDifference(text, "{\n  \"format\": \"drug-guide-answers/1\",\n  \"answers\": {}\n}\n")
  }

  /// Ids may hold whatever a text may.
  @Test func signsThatJSONEscapesAreReadBack() throws {
    let option = "a \"b\" \\ \u{1}\u{1F}\n\u{7F}é\u{1F375}/"
    let question = Question(id: option, options: [option, "other"])
    let rules = try Rules(questions: [question], uses: [Use(id: "u", criteria: .answer(option, isOneOf: [option]))])
    let text = AnswersWriter(for: rules).file(of: [option: option])
    let read = try AnswersReader(for: rules).answers(inFile: Array(text.utf8))
    #expect(rules.option(for: option, in: read) == option)
    #expect(text.split(separator: "\n").count == 6)
  }
}
