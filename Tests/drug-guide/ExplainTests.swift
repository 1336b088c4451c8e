// `explain`: what it gives, and what it says of bad input.

import BuiltProgram
import CustomDump
import Decisions
import Foundation
import Guide
import Summary
import Testing

@Suite struct ExplainTests {
  private let guide = Guide.embedded
  private let given = ["her2": "positive", "extent": "spread", "prior_her2_advanced": "not_sure"]

  private var file: String {
    let answers = given.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \"\($0.value)\"" }
    return "{\"format\": \"drug-guide-answers/1\", \"answers\": {\(answers.joined(separator: ", "))}}"
  }

  /// What the JSON says of a use, as far as these tests look.
  private struct Document: Decodable {
    struct Use: Decodable {
      struct WhatIf: Decodable {
        struct Option: Decodable {
          var option: String
          var verdict: String
        }
        var question: String
        var options: [Option]
      }
      var use: String
      var verdict: String
      var toFindOut: [String]
      var whatIf: [WhatIf]
    }
    var uses: [Use]
    var inert: [String]
  }

  @Test func theTextIsThatOfTheModuleForOneDrugOrAll() throws {
    let answers = try guide.rules.answers(given)
    let findings = guide.findings(for: answers)
    for drug in [nil, guide.drugs[1].id] {
      let text = guide.explanationText(
        of: guide.explanations(of: findings, for: answers, drug: drug), for: findings)
      let run = try BuiltProgram.run(["explain", "--answers", "-"] + (drug.map { ["--drug", $0] } ?? []), input: file)
      expectNoDifference(run, .init(output: text, errors: "", status: 0))
    }
  }

  @Test func theJSONSupposesEachOptionOfWhatIsOpenAndNothingThatIsKnown() throws {
    let rules = guide.rules
    let run = try BuiltProgram.run(["explain", "--answers", "-", "--format", "json"], input: file)
    #expect(run.status == 0 && run.errors.isEmpty)
    let document = try JSONDecoder().decode(Document.self, from: Data(run.output.utf8))
    let decision = rules.decide(try rules.answers(given))
    #expect(document.uses.map(\.use) == rules.uses.map(\.id))
    #expect(document.uses.map(\.verdict) == decision.outcomes.map(\.verdict.rawValue))
    for (number, use) in document.uses.enumerated() {
      #expect(use.toFindOut == decision.outcomes[number].toFindOut)
      #expect(use.whatIf.map(\.question) == use.toFindOut)
      for question in use.whatIf {
        let options = try #require(rules.questions.first { $0.id == question.question }).options
        #expect(question.options.map(\.option) == options)
        for option in question.options {
          let supposed = given.merging([question.question: option.option]) { $1 }
          let expected = rules.decide(try rules.answers(supposed)).outcomes[number].verdict.rawValue
          #expect(option.verdict == expected, "\(use.use), \(question.question) \(option.option)")
        }
      }
    }
    #expect(document.uses.contains { $0.whatIf.contains { $0.question == "prior_her2_advanced" } })
  }

  @Test func aDrugThatIsNotThereIsNamedWithTheNearestOne() throws {
    let run = try BuiltProgram.run(["explain", "--answers", "-", "--drug", "palbociclip"], input: file)
    expectNoDifference(
      run,
      .init(
        output: "",
        errors: """
          drug-guide: there is no drug "palbociclip" (did you mean "palbociclib"?); "drug-guide drugs" lists them

          """, status: 64))
  }

  @Test func aBadFileIsRefusedAsByEveryCommand() throws {
    let run = try BuiltProgram.run(["explain", "--answers", "-"], input: #"{"format": "drug-guide-answers/2"}"#)
    expectNoDifference(
      run,
      .init(
        output: "",
        errors: """
          drug-guide: standard input, line 1, column 12: the format is "drug-guide-answers/2"; this program reads \
          "drug-guide-answers/1"

          """, status: 65))
  }

  @Test func aFileThatIsNotThereCannotBeRead() throws {
    let run = try BuiltProgram.run(["explain", "--answers", "nowhere.json"])
    expectNoDifference(
      run,
      .init(
        output: "", errors: "drug-guide: \"nowhere.json\" cannot be read: No such file or directory\n", status: 66))
  }
}
