// Questions, options, judgements and named criteria that are there for nothing.

import Testing

@testable import ContentCompiler

struct UnusedTests {
  /// The tea room with two more options of `milk`, in the lines 14 and 15.
  private var moreMilk: [String: String] {
    teaRoom("questions/milk.yaml", "unknown:", "  - {id: sea, label: It}\n  - {id: lake, label: It}\nunknown:")
  }

  @Test func aQuestionThatNothingNames() {
    var content = teaRoom("guide.yaml", "nap, sip]", "nap, sip, spoon]")
    content["questions/spoon.yaml"] = question("spoon", options: ["yes", "no"])
    #expect(
      messages(content)
        == "Content/questions/spoon.yaml:1:5: warning: the question 'spoon' was found, which is never asked, "
        + "as no use and no caution hangs on it; name it in a criterion or leave it out")
  }

  @Test func aQuestionThatOnlyAnUnaskedOneNamesIsNotAskedEither() {
    var content = teaRoom("guide.yaml", "nap, sip]", "nap, sip, spoon, size]")
    content["questions/spoon.yaml"] = question("spoon", options: ["yes", "no"])
    content["questions/size.yaml"] = question("size", options: ["big", "small"], appliesWhen: "{spoon: yes}")
    #expect(
      messages(content)
        == """
        Content/questions/size.yaml:1:5: warning: the question 'size' was found, which is never asked, \
        as no use and no caution hangs on it; name it in a criterion or leave it out
        Content/questions/spoon.yaml:1:5: warning: the question 'spoon' was found, which is never asked, \
        as no use and no caution hangs on it; name it in a criterion or leave it out
        """)
  }

  @Test func aQuestionThatOnlyTellsWhetherAnotherIsAskedIsFine() {
    var content = teaRoom("guide.yaml", "nap, sip]", "nap, sip, spoon, size]")
    content["questions/spoon.yaml"] = question("spoon", options: ["yes", "no"])
    content["questions/size.yaml"] = question("size", options: ["big", "small"], appliesWhen: "{spoon: yes}")
    content["drugs/tea.yaml", default: ""] += use("tea/more", ["{size: big}"])
    #expect(messages(content) == "")
  }

  @Test func aQuestionThatOnlyWhatIsNotCoveredNames() {
    var content = teaRoom(
      "guide.yaml", "nap, sip]",
      "nap, sip, spoon]\nnot_covered: {when: {spoon: yes}, text: No spoons., sources: [book]}")
    content["questions/spoon.yaml"] = question("spoon", options: ["yes", "no"])
    #expect(
      messages(content)
        == "Content/questions/spoon.yaml:1:5: warning: the question 'spoon' was found, which is never asked, "
        + "as no use and no caution hangs on it; name it in a criterion or leave it out")
  }

  @Test func optionsThatNoCriterionNames() {
    let content = moreMilk
    #expect(
      messages(content)
        == "Content/questions/milk.yaml:15:10: warning: the option 'lake' of 'milk' was found, which no criterion names, "
        + "as none names 'sea'; the rules cannot tell them apart, so name one in a criterion or make them one option")
  }

  @Test func optionsThatOnlyWhatIsNotCoveredTellsApartAreFine() {
    var content = moreMilk
    content["guide.yaml", default: ""] += "\nnot_covered: {when: {milk: lake}, text: No lakes., sources: [book]}"
    #expect(messages(content) == "")
  }

  @Test func aCriterionThatNothingUsesNamesNoOption() {
    var content = moreMilk
    content["criteria.yaml", default: ""] += "\n- {id: drowned, criterion: {milk: lake}}"
    #expect(
      messages(content)
        == """
        Content/criteria.yaml:5:8: warning: the named criterion 'drowned' was found, which nothing uses; \
        name it in a criterion or leave it out
        Content/questions/milk.yaml:15:10: warning: the option 'lake' of 'milk' was found, which no criterion names, \
        as none names 'sea'; the rules cannot tell them apart, so name one in a criterion or make them one option
        """)
  }

  @Test func aJudgementThatNothingNames() {
    var content = teaRoom
    content["judgements.yaml", default: ""] += "\n- {id: taste, text: whether it tastes, sources: [book]}"
    #expect(
      messages(content)
        == "Content/judgements.yaml:4:8: warning: the judgement 'taste' was found, which nothing uses; "
        + "name it in a criterion or leave it out")
  }

  @Test func aJudgementThatAnUnusedCriterionNamesIsNotReportedToo() {
    var content = teaRoom
    content["judgements.yaml", default: ""] += "\n- {id: taste, text: whether it tastes, sources: [book]}"
    content["criteria.yaml", default: ""] += "\n- {id: tasty, criterion: {judgement: taste}}"
    #expect(
      messages(content)
        == "Content/criteria.yaml:5:8: warning: the named criterion 'tasty' was found, which nothing uses; "
        + "name it in a criterion or leave it out")
  }

  @Test func aCriterionThatOnlyAnotherOneNamesIsFine() {
    #expect(messages(teaRoom("drugs/tea.yaml", "{named: awake}", "{any: [{named: awake}, {milk: none}]}")) == "")
  }

  @Test func aSourceThatNoStatementNames() {
    #expect(
      messages("drugs/tea.yaml", "[book, shelf]", "[book]")
        == "Content/sources/books.yaml:6:7: warning: the source 'shelf' was found, which no statement names; "
        + "name it in one or leave it out")
  }
}
