// Parts and options that make no difference, and some that seem to make none.

import Testing

@testable import ContentCompiler

struct NeedlessTests {
  private func messages(forUse criteria: String...) -> String {
    ContentCompilerTests.messages(teaRoom(withUse: criteria))
  }

  private func needlessPart(_ line: Int, _ column: Int) -> String {
    "Content/drugs/tea.yaml:\(line):\(column): warning: a part that never makes a difference was found; "
      + "this use says the same without it, so leave it out"
  }

  @Test func aConditionThatAnotherOneHolds() {
    #expect(messages(forUse: "{milk: [none, little]}", "{milk: none}") == needlessPart(43, 51))
  }

  @Test func ofTwoThatSayTheSameTheLaterOneIsReported() {
    #expect(messages(forUse: "{milk: none}", "{milk: none}") == needlessPart(44, 51))
  }

  @Test func conditionsThatOverlapAreFine() {
    #expect(messages(forUse: "{any: [{milk: none}, {thirst: yes}]}", "{any: [{milk: little}, {thirst: no}]}") == "")
  }

  @Test func onlyTheOutermostPartIsReported() {
    #expect(
      messages(forUse: "{milk: none}", "{any: [{milk: none}, {all: [{thirst: yes}, {milk: little}]}]}")
        == needlessPart(44, 51))
  }

  @Test func anAlternativeThatAnotherOneHolds() {
    #expect(
      messages(forUse: "{any: [{milk: [none, little]}, {all: [{milk: little}, {thirst: yes}]}]}")
        == needlessPart(43, 82))
  }

  @Test func anAlternativeThatAConditionRulesOut() {
    #expect(
      messages(forUse: "{milk: none}", "{any: [{milk: much}, {thirst: yes}]}") == needlessPart(44, 58))
  }

  @Test func anAlternativeThatAddsSomethingIsFine() {
    #expect(messages(forUse: "{any: [{milk: [none, little]}, {all: [{milk: much}, {thirst: yes}]}]}") == "")
  }

  @Test func whatKeepsAlternativesApartIsFine() {
    #expect(messages(forUse: "{any: [{thirst: no}, {all: [{thirst: yes}, {judgement: mood}]}]}") == "")
  }

  @Test func aNamedCriterionIsReportedWhereItIsNamed() {
    #expect(messages(forUse: "{named: thirsty}", "{thirst: yes}", "{hour: day}") == needlessPart(44, 51))
    #expect(messages(forUse: "{thirst: yes}", "{named: thirsty}", "{hour: day}") == needlessPart(44, 58))
  }

  @Test func aPartInsideANamedCriterionIsReportedThere() {
    #expect(
      ContentCompilerTests.messages(
        teaRoom("criteria.yaml", "criterion: {thirst: yes}", "criterion: {all: [{thirst: yes}, {thirst: yes}]}"))
        == "Content/criteria.yaml:2:37: warning: a part that never makes a difference was found; "
        + "this criterion says the same without it, so leave it out")
  }

  @Test func aPartThatOnlyOneUseMakesNeedlessInANamedCriterionIsFine() {
    #expect(messages(forUse: "{named: awake}", "{hour: night}", "{milk: none}") == "")
  }

  @Test func allOptionsOfAQuestionThatAlwaysAppliesAreNoCondition() {
    #expect(messages(forUse: "{thirst: [yes, no]}", "{milk: none}") == needlessPart(43, 51))
  }

  @Test func allOptionsOfAQuestionThatDoesNotAlwaysApplyAreACondition() {
    #expect(messages(forUse: "{hour: [day, night]}", "{milk: none}") == "")
  }

  @Test func whatAnAppliesWhenSaysAgainIsFine() {
    #expect(messages(forUse: "{thirst: yes}", "{hour: night}", "{nap: no}") == "")
    #expect(messages(forUse: "{any: [{thirst: yes}, {hour: night}]}", "{milk: none}") == "")
  }

  @Test func aCautionThatAlwaysHoldsIsFine() {
    #expect(
      ContentCompilerTests.messages(teaRoom("cautions.yaml", "{thirst: [yes, no]}", "{milk: [none, little, much]}"))
        == "")
  }

  @Test func anAppliesWhenThatIsAlwaysTrue() {
    #expect(
      ContentCompilerTests.messages(teaRoom("questions/hour.yaml", "{thirst: yes}", "{thirst: [yes, no]}"))
        == "Content/questions/hour.yaml:10:16: warning: an applies_when that is always true was found; "
        + "'hour' is asked just the same without it, so leave it out")
  }
}

struct NeedlessOptionTests {
  private func messages(forUse criteria: String...) -> String {
    ContentCompilerTests.messages(teaRoom(withUse: criteria))
  }

  private func needlessOption(_ option: String, of question: String, _ line: Int, _ column: Int) -> String {
    "Content/drugs/tea.yaml:\(line):\(column): warning: the option '\(option)' of '\(question)' was found where it "
      + "never makes a difference; this use says the same without it, so leave it out"
  }

  @Test func anOptionThatAnotherConditionRulesOut() {
    #expect(
      messages(forUse: "{any: [{milk: none}, {milk: much}]}", "{any: [{milk: [little, much]}, {thirst: yes}]}")
        == needlessOption("little", of: "milk", 44, 65))
  }

  @Test func anOptionThatStandsTwice() {
    #expect(messages(forUse: "{milk: [none, little, none]}") == needlessOption("none", of: "milk", 43, 72))
  }

  @Test func anOptionThatAnotherAlternativeHolds() {
    #expect(
      messages(forUse: "{any: [{milk: none}, {all: [{milk: [little, none]}, {thirst: yes}]}]}")
        == needlessOption("none", of: "milk", 43, 94))
  }

  @Test func anOptionForWhichTheOtherQuestionIsNeverAsked() {
    #expect(messages(forUse: "{milk: [none, little]}", "{foam: yes}") == needlessOption("none", of: "milk", 43, 58))
  }

  @Test func optionsThatAnAppliesWhenSaysAgainAreFine() {
    #expect(messages(forUse: "{milk: [little, much]}", "{foam: yes}") == "")
    #expect(messages(forUse: "{any: [{milk: none}, {all: [{milk: [little, much]}, {foam: no}]}]}") == "")
  }

  @Test func eachOptionThatAddsSomethingIsFine() {
    #expect(messages(forUse: "{milk: [none, little]}", "{thirst: yes}") == "")
    #expect(messages(forUse: "{any: [{milk: [none, little]}, {all: [{milk: much}, {thirst: no}]}]}") == "")
  }
}
