// Every mistake that a set of rules can have, with all that the error says of it.

import Testing

@testable import Decisions

struct RulesErrorTests {
  private func error(_ questions: [Question], _ uses: [Use] = [], _ cautions: [Caution] = []) -> RulesError? {
    do throws(RulesError) {
      _ = try Rules(questions: questions, uses: uses, cautions: cautions)
      return nil
    } catch {
      return error
    }
  }

  private func question(_ id: String, when criterion: Criterion? = nil) -> Question {
    Question(id: id, options: ["yes", "no"], unknownOptions: ["not_sure"], appliesWhen: criterion)
  }

  @Test func rulesWithoutAMistakeAreTaken() {
    #expect(error([]) == nil)
    #expect(error(Picnic.questions, [Use(id: "a", criteria: Picnic.tinRoof)]) == nil)
  }

  @Test func twoQuestionsWithOneID() {
    #expect(error([question("bread"), question("salt"), question("bread")]) == .duplicateID("bread"))
  }

  @Test func twoUsesOrCautionsWithOneID() {
    let use = Use(id: "toast", criteria: .all([]))
    let caution = Caution(id: "hot", when: .all([]))
    #expect(error([], [use, use]) == .duplicateID("toast"))
    #expect(error([], [use], [caution, caution]) == .duplicateID("hot"))
  }

  @Test func aUseAndACautionMayHaveTheSameID() {
    #expect(error([question("hot")], [Use(id: "hot", criteria: .all([]))], [Caution(id: "hot", when: .all([]))]) == nil)
  }

  @Test func anOptionTwice() {
    #expect(
      error([Question(id: "bread", options: ["rye", "oat", "rye"])]) == .duplicateOption("rye", question: "bread"))
    #expect(
      error([Question(id: "bread", options: ["rye", "oat"], unknownOptions: ["oat"])])
        == .duplicateOption("oat", question: "bread"))
  }

  @Test(arguments: [
    (["rye"], [], 1), ([], ["not_sure", "waiting"], 0), (["rye"], ["not_sure"], 1),
    ((1...100).map(String.init), ["not_sure"], 101),
  ])
  func aWrongNumberOfOptions(options: [String], unknown: [String], count: Int) {
    #expect(
      error([Question(id: "bread", options: options, unknownOptions: unknown)])
        == .wrongOptionCount(count, question: "bread"))
  }

  @Test func aHundredOptionsAreNotTooMany() throws {
    let options = (1...99).map(String.init)
    let question = Question(id: "bread", options: options, unknownOptions: ["not_sure"])
    let rules = try Rules(questions: [question], uses: [Use(id: "a", criteria: .answer("bread", isOneOf: ["99"]))])
    #expect(try rules.verdict(["bread": "99"]) == .matches)
    #expect(try rules.verdict(["bread": "not_sure"]) == .mayMatch)
  }

  @Test func anUnknownQuestionInEachPlace() {
    let criterion = Criterion.all([.judgement("mood"), .any([.answer("braed", isOneOf: ["yes"])])])
    #expect(
      error([question("bread"), question("salt", when: criterion)])
        == .unknownQuestion("braed", in: .appliesWhen(question: "salt"), nearest: nil))
    #expect(
      error([question("breads")], [Use(id: "toast", criteria: criterion)])
        == .unknownQuestion("braed", in: .use("toast"), nearest: nil))
    #expect(
      error([question("brad")], [], [Caution(id: "hot", when: criterion)])
        == .unknownQuestion("braed", in: .caution("hot"), nearest: "brad"))
  }

  @Test func anUnknownOptionInEachPlace() {
    let criterion = Criterion.any([.answer("bread", isOneOf: ["yes", "nope"])])
    func mistake(_ place: RulesError.Place) -> RulesError {
      .unknownOption("nope", question: "bread", in: place, allowed: ["yes", "no"], nearest: nil)
    }
    #expect(error([question("bread"), question("salt", when: criterion)]) == mistake(.appliesWhen(question: "salt")))
    #expect(error([question("bread")], [Use(id: "toast", criteria: criterion)]) == mistake(.use("toast")))
    #expect(error([question("bread")], [], [Caution(id: "hot", when: criterion)]) == mistake(.caution("hot")))
  }

  @Test func aSlipInAnOptionNamesTheOneThatWasMeant() {
    #expect(
      error([question("bread")], [Use(id: "toast", criteria: .answer("bread", isOneOf: ["yess"]))])
        == .unknownOption(
          "yess", question: "bread", in: .use("toast"), allowed: ["yes", "no"], nearest: "yes"))
  }

  @Test func anOptionThatLeavesTheQuestionOpenIsNoneForACriterion() {
    #expect(
      error([question("bread")], [Use(id: "toast", criteria: .answer("bread", isOneOf: ["not_sure"]))])
        == .unknownOption("not_sure", question: "bread", in: .use("toast"), allowed: ["yes", "no"], nearest: nil))
  }

  @Test func anAppliesWhenThatNamesALaterQuestionOrItsOwn() {
    let onSalt = Criterion.all([.answer("bread", isOneOf: ["yes"]), .answer("salt", isOneOf: ["no"])])
    #expect(
      error([question("bread"), question("oil", when: onSalt), question("salt")])
        == .notEarlier("salt", question: "oil"))
    #expect(error([question("bread"), question("salt", when: onSalt)]) == .notEarlier("salt", question: "salt"))
  }

  @Test func anAppliesWhenThatHangsOnAJudgement() {
    let criterion = Criterion.any([.answer("bread", isOneOf: ["yes"]), .judgement("mood")])
    #expect(
      error([question("bread"), question("salt", when: criterion)])
        == .judgementInAppliesWhen("mood", question: "salt"))
  }

  @Test func theFirstMistakeIsTold() {
    let bad = Criterion.answer("pepper", isOneOf: [])
    let uses = [Use(id: "toast", criteria: bad), Use(id: "soup", criteria: bad)]
    let cautions = [Caution(id: "hot", when: bad)]
    #expect(
      error([question("bread"), question("salt", when: bad)], uses, cautions)
        == .unknownQuestion("pepper", in: .appliesWhen(question: "salt"), nearest: nil))
    #expect(error([question("bread")], uses, cautions) == .unknownQuestion("pepper", in: .use("toast"), nearest: nil))
  }
}
