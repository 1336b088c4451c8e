// Criteria that name what is not there, run in circles or ask too early.

import Testing

@testable import ContentCompiler

struct CriterionTests {
  private func messages(forCriterion criterion: String) -> String {
    ContentCompilerTests.messages("cautions.yaml", "{thirst: [yes, no]}", criterion)
  }

  private func messages(forAppliesWhen criterion: String) -> String {
    ContentCompilerTests.messages("questions/hour.yaml", "{thirst: yes}", criterion)
  }

  @Test func anUnknownQuestion() {
    #expect(
      messages(forCriterion: "{thrist: yes}")
        == "Content/cautions.yaml:2:10: error: the unknown question 'thrist' was found; "
        + "an id from Content/questions is allowed (did you mean 'thirst'?)")
  }

  @Test func anUnknownOption() {
    #expect(
      messages(forCriterion: "{hour: [day, nights]}")
        == "Content/cautions.yaml:2:22: error: the unknown option 'nights' of 'hour' was found; "
        + "allowed are day, night (did you mean 'night'?)")
  }

  @Test func anOptionThatLeavesTheQuestionOpen() {
    #expect(
      messages(forCriterion: "{thirst: not_sure}")
        == "Content/cautions.yaml:2:18: error: the option 'not_sure', which leaves 'thirst' open, was found; "
        + "in a criterion are allowed yes, no")
  }

  @Test func anUnknownJudgementDeepInside() {
    #expect(
      messages(forCriterion: "{any: [{hour: day}, {all: [{judgement: moods}]}]}")
        == "Content/cautions.yaml:2:48: error: the unknown judgement 'moods' was found; "
        + "an id from Content/judgements.yaml is allowed (did you mean 'mood'?)")
  }

  @Test func anUnknownNamedCriterion() {
    #expect(
      messages(forCriterion: "{named: sleepy}")
        == "Content/cautions.yaml:2:17: error: the unknown named criterion 'sleepy' was found; "
        + "an id from Content/criteria.yaml is allowed")
  }

  @Test func twoFieldsInACriterion() {
    #expect(
      messages(forCriterion: "{thirst: yes, hour: day}")
        == "Content/cautions.yaml:2:23: error: a criterion with the fields thirst, hour was found; "
        + "one field is allowed, and all or any joins more")
  }

  @Test func noFieldInACriterion() {
    #expect(
      messages(forCriterion: "{}")
        == "Content/cautions.yaml:2:9: error: a criterion without a field was found; one field is allowed")
  }

  @Test func aTextAsACriterion() {
    #expect(
      messages(forCriterion: "thirst") == "Content/cautions.yaml:2:9: error: a text was found; a mapping is allowed")
  }

  @Test func aMappingAsOptions() {
    #expect(
      messages(forCriterion: "{thirst: {is: yes}}")
        == "Content/cautions.yaml:2:18: error: a mapping was found; a text or a list is allowed")
  }

  @Test func anEmptyAll() {
    #expect(
      messages(forCriterion: "{all: []}")
        == "Content/cautions.yaml:2:15: error: an empty list was found; a list with at least one entry is allowed")
  }

  @Test func namedCriteriaInACircleAreReportedOnce() {
    #expect(
      ContentCompilerTests.messages("criteria.yaml", "{thirst: yes}", "{all: [{named: awake}]}")
        == "Content/criteria.yaml:2:29: error: a criterion that is part of itself was found "
        + "(awake > thirsty > awake); one without a circle is allowed")
  }

  @Test func aCriterionThatNamesItself() {
    #expect(
      ContentCompilerTests.messages("criteria.yaml", "{thirst: yes}", "{named: thirsty}")
        == "Content/criteria.yaml:2:22: error: a criterion that is part of itself was found "
        + "(thirsty > thirsty); one without a circle is allowed")
  }

  @Test func anAppliesWhenOnItsOwnQuestion() {
    #expect(
      messages(forAppliesWhen: "{hour: day}")
        == "Content/questions/hour.yaml:10:16: error: the question 'hour', which does not come before 'hour', was found; "
        + "earlier questions are allowed: thirst")
  }

  @Test func anAppliesWhenOnALaterQuestionThroughANamedCriterion() {
    #expect(
      ContentCompilerTests.messages(
        "questions/thirst.yaml", "options:", "applies_when: {named: awake}\noptions:")
          == """
          Content/questions/thirst.yaml:10:23: error: the question 'hour', which does not come before 'thirst', was found; \
          earlier questions are allowed: there are none
          Content/questions/thirst.yaml:10:23: error: the question 'thirst', which does not come before 'thirst', was found; \
          earlier questions are allowed: there are none
          """)
  }

  @Test func anAppliesWhenOnAJudgement() {
    #expect(
      messages(forAppliesWhen: "{any: [{thirst: yes}, {judgement: mood}]}")
        == "Content/questions/hour.yaml:10:49: error: the judgement 'mood' was found; "
        + "in applies_when only answers to questions are allowed")
  }
}
