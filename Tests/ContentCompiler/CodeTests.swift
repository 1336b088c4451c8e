// The Swift text that a content becomes.

import CustomDump
import Testing
import TinyContent

@testable import ContentCompiler

struct CodeTests {
  private func files(_ content: [String: String] = tinyContent) -> [String: String] {
    guard case .compiled(let files, warnings: []) = compile(content, wording: tinyKeys) else {
      Issue.record("The content does not compile")
      return [:]
    }
    return files
  }

  @Test func aContentBecomesOneFileADrugAndOneForEachOtherKind() {
    expectNoDifference(
      files().keys.sorted(),
      [
        "Compiled.swift", "Drug_tea.swift", "Embedded.swift", "Help.swift", "Questions.swift", "Sources.swift",
        "Terms.swift",
        "Topics.swift", "Wording.swift",
      ])
  }

  @Test func theWordingBecomesAMemberForEachKey() {
    expectNoDifference(
      files()["Wording.swift"],
      #"""
      // The wording of the screens and the summary.
      // Made by ContentCompiler: edit the content, not this file.

      /// The words of the screens and the summary, each by its key, with its slots as arguments.
      public struct Wording: Hashable, Sendable {
        /// The wording that was written in the content.
        public init() {}

        /// Says: Hello
        public var hello: String { "Hello" }

        /// Says: Cup {number} of {most}
        public func place(number: String, most: String) -> String { "Cup \(number) of \(most)" }
      }

      """#)
  }

  @Test func aDrugIsMadeOfSmallStatementsWithItsCriteriaExpanded() {
    expectNoDifference(
      files()["Drug_tea.swift"],
      #"""
      // A drug of the guide.
      // Made by ContentCompiler: edit the content, not this file.

      import Decisions

      extension Guide {
        static let drug_tea: Drug = { () -> Drug in
          let whatItIs: [Statement] = [
            Statement("It is made of \"leaves\".", sources: ["book"]),
          ]
          let whoItIsFor: [Statement] = [
            Statement("It is for you.", sources: ["book"]),
          ]
          let howYouHaveIt: [Statement] = [
            Statement("From a cup.", sources: ["book"]),
          ]
          let whatWith: [Statement] = [
            Statement("With milk.", sources: ["book", "shelf"]),
          ]
          let sideEffects: [Statement] = [
            Statement("being awake", sources: ["book"]),
          ]
          let tellYourTeam: [Statement] = [
            Statement("spilt tea", sources: ["book"]),
          ]
          let checks: [Statement] = [
            Statement("Look into the cup.", sources: ["book"]),
          ]
          let goodToKnow: [Statement] = []
          let ask: [Statement] = [
            Statement("Is there more?", sources: ["book"]),
          ]
          let use1Condition1Criterion: Criterion = Criterion.any([Criterion.answer("hour", isOneOf: ["day"]), Criterion.answer("thirst", isOneOf: ["yes"])])
          let use1Condition1: Condition = Condition(
            text: "people who are awake", short: "awake",
            criterion: use1Condition1Criterion)
          let use1Condition2Criterion: Criterion = Criterion.any([Criterion.answer("hour", isOneOf: ["day"]), Criterion.judgement("mood")])
          let use1Condition2: Condition = Condition(
            text: "people in the mood", short: "in the mood",
            criterion: use1Condition2Criterion)
          let use1: Use = Use(
            id: "tea/by-day", name: "By day", sources: ["book"],
            conditions: [use1Condition1, use1Condition2])
          let said: Statement? = nil
          let summary: Statement = Statement("Tea is for thirst.", sources: ["book"])
          let emergency: Statement = Statement("Hot tea burns.", sources: ["book"])
          return Drug(
            id: "tea", name: "Tea",
            brands: [], said: said,
            kind: "hot drink", ways: [Way.drip, Way.tablet],
            summary: summary, whatItIs: whatItIs, whoItIsFor: whoItIsFor, howYouHaveIt: howYouHaveIt, whatWith: whatWith,
            sideEffects: sideEffects, emergency: emergency, tellYourTeam: tellYourTeam, checks: checks,
            goodToKnow: goodToKnow, ask: ask, seeAlso: [],
            uses: [use1])
        }()
      }

      """#)
  }

  @Test func questionsComeInTheOrderOfTheGuideAndKeepNoAsAText() {
    let lines = files(tinyContent(with: Change("drugs/tea.yaml", "name: Tea", "name: No")))
    expectNoDifference(
      lines["Questions.swift"]?.split(separator: "\n").prefix(20).joined(separator: "\n"),
      #"""
      // The questions of the guide, what only a team can judge, and the cautions.
      // Made by ContentCompiler: edit the content, not this file.
      import Decisions
      extension Guide {
        static let embeddedQuestions: [Question] = [
          question_thirst,
          question_hour,
        ]
        static let question_thirst: Question = { () -> Question in
          let why: [Statement] = [
            Statement("Tea helps.", sources: ["book"]),
          ]
          let help: [Statement] = [
            Statement("Thirst is felt.", sources: ["book"]),
          ]
          let appliesWhen: Criterion? = nil
          let options: [Option] = [
            Option(id: "yes", label: "Yes", hint: "A dry mouth.", ask: nil),
            Option(id: "no", label: "No", hint: nil, ask: nil),
          ]
      """#)
  }

  @Test func aQuestionKeepsItsSources() {
    let line = files()["Questions.swift"]?.split(separator: "\n").first { $0.contains("Are you thirsty?") }
    expectNoDifference(
      line.map { String($0) }, #"      text: "Are you thirsty?", why: why, help: help, sources: ["book"],"#)
  }

  @Test(arguments: [
    (#"a "quoted" word"#, #"a \"quoted\" word"#), (#"\(name)"#, #"\\(name)"#), ("37.5\u{B0}C", "37.5\u{B0}C"),
    ("\u{7F}", #"\u{7f}"#),
  ])
  func textsAreEscapedAsSwiftAsksFor(_ text: String, _ expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test(arguments: [
    ("welcome_title", "welcomeTitle"), ("hello", "hello"), ("drug_2_of", "drug2Of"), ("in", "`in`"),
    ("go_on", "goOn"),
  ])
  func keysBecomeSwiftNames(_ key: String, _ expected: String) {
    #expect(identifier(key) == expected)
  }

  @Test func anIDWithADashBecomesANameInBackquotes() {
    #expect(name("topic", Text(string: "at-home", place: .beginning(of: ""))) == "`topic_at-home`")
  }
}
