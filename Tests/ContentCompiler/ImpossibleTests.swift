// Uses and parts of criteria that no answers can make true, and some that are close to it.

import Testing

@testable import ContentCompiler

struct ImpossibleTests {
  private func messages(forUse criteria: String...) -> String {
    ContentCompilerTests.messages(teaRoom(withUse: criteria))
  }

  private func messages(forCaution criterion: String) -> String {
    ContentCompilerTests.messages(teaRoom("cautions.yaml", "{thirst: [yes, no]}", criterion))
  }

  private let noSuchAll =
    "error: an all whose parts are never true together was found; one that some answers make true is allowed"

  @Test func theTeaRoomHasNoFault() {
    #expect(ContentCompilerTests.messages(teaRoom) == "")
  }

  @Test func aUseWhoseConditionsAreNeverTrueTogether() {
    #expect(
      messages(forUse: "{milk: [none, little]}", "{thirst: yes}", "{any: [{milk: much}, {thirst: no}]}")
        == "Content/drugs/tea.yaml:39:9: error: the use 'tea/more' was found, which can never match, as the criteria "
        + "in lines 43, 44 and 45 are never true together; a use that some answers match is allowed")
  }

  @Test func theUseNamesOnlyTheConditionsThatAreInEachOthersWay() {
    #expect(
      messages(forUse: "{milk: none}", "{thirst: yes}", "{milk: much}")
        == "Content/drugs/tea.yaml:39:9: error: the use 'tea/more' was found, which can never match, as the criteria "
        + "in lines 43 and 45 are never true together; a use that some answers match is allowed")
  }

  @Test func aUseThatFewAnswersMatchIsFine() {
    #expect(messages(forUse: "{any: [{milk: none}, {thirst: yes}]}", "{any: [{milk: little}, {thirst: no}]}") == "")
  }

  @Test func anAllThatCanNeverBeTrueIsReportedOnceAndTheUseIsNot() {
    #expect(
      messages(forUse: "{all: [{thirst: yes}, {all: [{milk: none}, {milk: much}]}]}")
        == "Content/drugs/tea.yaml:43:73: \(noSuchAll)")
  }

  @Test func anAlternativeThatCanNeverBeTrue() {
    #expect(
      messages(forUse: "{any: [{thirst: yes}, {all: [{milk: none}, {milk: much}]}]}")
        == "Content/drugs/tea.yaml:43:73: \(noSuchAll)")
  }

  @Test func anAllThatSomethingMakesTrueIsFine() {
    #expect(messages(forUse: "{any: [{thirst: no}, {all: [{milk: none}, {hour: day}]}]}") == "")
  }

  @Test func aNamedCriterionThatCanNeverBeTrueIsNotReportedAgainWhereItIsNamed() {
    let content = teaRoom("criteria.yaml", "criterion: {thirst: yes}", "criterion: {all: [{milk: none}, {milk: much}]}")
    #expect(ContentCompilerTests.messages(content) == "Content/criteria.yaml:2:15: \(noSuchAll)")
  }

  @Test func aCautionThatCanNeverHold() {
    #expect(
      messages(forCaution: "{all: [{thirst: no}, {thirst: yes}]}") == "Content/cautions.yaml:6:10: \(noSuchAll)")
  }

  @Test func anAppliesWhenThatCanNeverBeTrueIsNotReportedAgainWhereTheQuestionIsNamed() {
    let content = teaRoom("questions/hour.yaml", "{thirst: yes}", "{all: [{thirst: yes}, {thirst: no}]}")
    #expect(ContentCompilerTests.messages(content) == "Content/questions/hour.yaml:10:16: \(noSuchAll)")
  }

  @Test func everyErrorIsReportedAndTheWarningsBesideThem() {
    var content = teaRoom(withUse: ["{thirst: no}", "{hour: day}"])
    content["cautions.yaml"] = content["cautions.yaml"]?
      .replacing("{thirst: [yes, no]}", with: "{all: [{thirst: no}, {thirst: yes}]}")
    content["criteria.yaml", default: ""] += "\n- {id: sweet, criterion: {milk: much}}"
    #expect(
      ContentCompilerTests.messages(content)
        == """
        Content/cautions.yaml:6:10: \(noSuchAll)
        Content/criteria.yaml:5:8: warning: the named criterion 'sweet' was found, which nothing uses; \
        name it in a criterion or leave it out
        Content/drugs/tea.yaml:44:51: error: a criterion on 'hour' was found where that is never asked; \
        it is asked only when {thirst: yes}, which is never true together with the rest of this use
        """)
  }
}

struct NeverAskedThereTests {
  private func messages(forUse criteria: String...) -> String {
    ContentCompilerTests.messages(teaRoom(withUse: criteria))
  }

  @Test func aConditionOnAQuestionThatAnotherConditionKeepsFromBeingAsked() {
    #expect(
      messages(forUse: "{hour: day}", "{thirst: no}")
        == "Content/drugs/tea.yaml:43:51: error: a criterion on 'hour' was found where that is never asked; "
        + "it is asked only when {thirst: yes}, which is never true together with the rest of this use")
  }

  @Test func anAlternativeOnSuchAQuestion() {
    #expect(
      messages(forUse: "{thirst: no}", "{any: [{milk: much}, {hour: day}]}")
        == "Content/drugs/tea.yaml:44:72: error: a criterion on 'hour' was found where that is never asked; "
        + "it is asked only when {thirst: yes}, which is never true together with the rest of this use")
  }

  @Test func aQuestionThatIsNotAskedBecauseAnotherIsNot() {
    #expect(
      messages(forUse: "{thirst: no}", "{any: [{milk: much}, {nap: yes}]}")
        == "Content/drugs/tea.yaml:44:72: error: a criterion on 'nap' was found where that is never asked; "
        + "it is asked only when {hour: night}, which is never true together with the rest of this use")
  }

  @Test func suchAQuestionInACriterionThatIsNoUse() {
    #expect(
      ContentCompilerTests.messages(
        teaRoom("criteria.yaml", "criterion: {thirst: yes}", "criterion: {all: [{thirst: no}, {hour: [day, night]}]}"))
        == "Content/criteria.yaml:2:36: error: a criterion on 'hour' was found where that is never asked; "
        + "it is asked only when {thirst: yes}, which is never true together with the rest of this criterion")
  }

  @Test func theSameInAnotherAlternativeIsFine() {
    #expect(messages(forUse: "{any: [{thirst: no}, {hour: day}]}") == "")
  }

  @Test func sayingAgainWhenItIsAskedIsFine() {
    #expect(messages(forUse: "{thirst: yes}", "{nap: yes}", "{milk: none}") == "")
  }

  @Test func questionsOfWhichOnlyOneOrTheOtherIsAsked() {
    #expect(
      messages(forUse: "{hour: day}", "{milk: none}", "{sip: yes}")
        == "Content/drugs/tea.yaml:39:9: error: the use 'tea/more' was found, which can never match, as the criteria "
        + "in lines 43 and 45 are never true together; a use that some answers match is allowed")
    #expect(
      messages(forUse: "{any: [{all: [{hour: day}, {sip: yes}]}, {milk: none}]}")
        == "Content/drugs/tea.yaml:43:58: error: an all whose parts are never true together was found; "
        + "one that some answers make true is allowed")
  }

  @Test func questionsOfWhichOnlyOneOrTheOtherIsAskedInAlternativesAreFine() {
    #expect(messages(forUse: "{any: [{hour: day}, {sip: yes}]}", "{milk: none}") == "")
  }
}
