// Putting answers in by id, reading them back, and what is wrong with those that do not fit.

import Testing

@testable import Decisions

struct AnswersTests {
  private func rules() throws -> Rules { try Picnic.rules(Picnic.tinRoof) }

  @Test func anAnswerReadsBackAsItWasGiven() throws {
    let rules = try rules()
    let answers = try rules.answers(["weather": "stormy", "roof": "too_dark"])
    #expect(
      Picnic.questions.map { rules.option(for: $0.id, in: answers) } == ["stormy", nil, "too_dark", nil, nil])
    #expect(rules.option(for: "moon", in: answers) == nil)
    #expect(try rules.answers([:]) == rules.noAnswers)
  }

  @Test func aSecondAnswerTakesThePlaceOfTheFirst() throws {
    let rules = try rules()
    var answers = try rules.answers(["weather": "wet"])
    try rules.set("not_sure", for: "weather", in: &answers)
    #expect(answers == (try rules.answers(["weather": "not_sure"])))
  }

  @Test(arguments: [("wether", "weather"), ("Dog", "dog"), ("cat", nil), ("", nil)] as [(String, String?)])
  func anUnknownQuestion(id: String, nearest: String?) throws {
    let rules = try rules()
    #expect(throws: AnswerError.unknownQuestion(id, nearest: nearest)) { try rules.answers([id: "yes"]) }
  }

  @Test(arguments: [("stormi", "stormy"), ("notsure", "not_sure"), ("sunny", nil)] as [(String, String?)])
  func anUnknownOption(option: String, nearest: String?) throws {
    let rules = try rules()
    let error = AnswerError.unknownOption(
      option, question: "weather", allowed: ["dry", "wet", "stormy", "not_sure"], nearest: nearest)
    #expect(throws: error) { try rules.answers(["weather": option]) }
  }

  @Test func anAnswerThatIsRefusedChangesNothing() throws {
    let rules = try rules()
    let before = try rules.answers(["weather": "wet"])
    var answers = before
    #expect(throws: AnswerError.self) { try rules.set("hail", for: "weather", in: &answers) }
    #expect(throws: AnswerError.self) { try rules.set("wet", for: "wind", in: &answers) }
    #expect(answers == before)
  }

  @Test func theFirstMistakeInTheOrderOfTheIDsIsTold() throws {
    let rules = try rules()
    #expect(throws: AnswerError.unknownQuestion("alpha", nearest: nil)) {
      try rules.answers(["weather": "hail", "zeta": "yes", "alpha": "yes"])
    }
  }

  @Test(
    arguments: [
      ("her2", ["her1", "her2"], "her2"), ("hre", ["her"], nil), ("hers", ["her"], "her"),
      ("menopaus", ["menopause", "sex"], "menopause"), ("mneopause", ["menopause"], "menopause"),
      ("abcdef", ["abcd", "abcdxy"], "abcd"), ("abcdef", ["abc"], nil), ("ab", ["aX", "Xb"], "aX"),
      ("ab", ["XY"], nil), ("", ["a", "ab"], "a"), ("", ["ab"], nil), ("wet", [], nil), ("é", ["e"], nil),
    ] as [(String, [String], String?)])
  func theNearestIDIsTheFirstOneThatTakesFewestChanges(id: String, candidates: [String], nearest: String?) {
    #expect(nearestID(to: id, in: candidates) == nearest)
  }

  @Test func anIDWithoutEndHasNoNearestID() {
    #expect(nearestID(to: String(repeating: "weather", count: 100_000), in: ["weather"]) == nil)
  }
}
