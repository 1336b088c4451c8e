// The reasons for verdicts, as a person reads them.

import Decisions
import Guide
import Testing

struct ReasonTests {
  private let guide = Guide.embedded

  @Test func aMatchNamesWhatFits() throws {
    #expect(
      try guide.reasons(
        "pertuzumab",
        ["extent": "spread", "her2": "positive", "prior_her2_advanced": "none", "prior_chemo_advanced": "none"]) == [
          "Fits your answers: HER2 positive; has spread, or surgery is not possible; no HER2 drug for advanced cancer; "
            + "no chemotherapy for advanced cancer."
        ])
  }

  @Test func aMayMatchNamesWhatIsNotKnown() throws {
    #expect(
      try guide.reasons("pertuzumab", ["extent": "spread", "her2": "waiting", "prior_chemo_advanced": "none"]) == [
        "Not known yet: HER2 result; HER2 treatments so far."
      ])
  }

  @Test func aMayMatchNamesWhatTheTeamJudges() throws {
    #expect(
      try guide.reasons(
        "everolimus",
        [
          "sex": "woman", "extent": "spread", "her2": "low", "hormone_receptor": "positive", "menopause": "not_past",
          "prior_hormone": "early_only", "prior_aromatase_inhibitor": "not_sure",
        ]) == [
          "Not known yet: Letrozole or anastrozole. Your team would judge whether treatment to stop the ovaries making "
            + "hormones would go with this drug."
        ])
  }

  @Test func aMayMatchOnJudgementsAloneSaysThatTheAnswersFitSoFar() throws {
    let reason =
      "Your answers fit so far. Your team would judge how long ago any hormone therapy for early cancer ended, and "
      + "what that means for this drug; whether another CDK4/6 drug makes sense, if you have had one before."
    #expect(
      try guide.reasons(
        "abemaciclib",
        [
          "extent": "spread", "her2": "negative", "hormone_receptor": "positive", "prior_hormone": "early_only",
          "prior_cdk46": "yes",
        ]) == [reason, reason])
  }

  @Test func aDidNotMatchNamesWhatTheUseIsForAndTheAnswerThatIsDifferent() throws {
    #expect(
      try guide.reasons("trastuzumab", ["her2": "low"]) == [
        "It is for cancer that is HER2 positive. You answered \"HER2 low\" (HER2 result)."
      ])
  }

  @Test func anAnswerThatFitsIsNotNamedBesideTheOneThatDoesNot() throws {
    #expect(
      try guide.reasons("denosumab", ["extent": "spread", "bone_spread": "no"]) == [
        "It is for cancer that has spread to the bones. You answered \"No, it is not in my bones\" "
          + "(Cancer in the bones)."
      ])
  }

  @Test func bothAnswersAreNamedWhenOnlyTogetherTheyDoNotFit() throws {
    #expect(
      try guide.reasons("pertuzumab", ["extent": "came_back_nearby", "surgery_possible": "yes"]) == [
        "It is for cancer that has spread, or that came back in or near the breast and cannot be removed with surgery. "
          + "You answered \"It came back in or near the breast\" (Where the cancer is); "
          + "\"Yes, an operation is possible or planned\" (Surgery)."
      ])
  }

  @Test func anAnswerWithoutEffectIsNeverTheReason() throws {
    #expect(
      try guide.reasons("denosumab", ["extent": "early", "bone_spread": "no"]) == [
        "It is for cancer that has spread to the bones. You answered \"Early breast cancer\" (Where the cancer is)."
      ])
  }

  @Test func theAnswerThatRulesOutAQuestionIsNamedForIt() throws {
    #expect(
      try guide.reasons("everolimus", ["prior_hormone": "none"]) == [
        "It is for people who have had letrozole or anastrozole. You answered \"No, never\" (Hormone therapy so far)."
      ])
  }

  @Test func anUnknownAnswerIsNeverAReasonAgainst() throws {
    let unknown = guide.questions.reduce(into: [String: String]()) { $0[$1.id] = $1.unknownOptions.last?.id }
    let findings = try guide.findings(for: unknown)
    #expect(findings.drugs(.doesNotMatch).isEmpty)
    for drug in guide.drugs {
      for reason in try guide.reasons(drug.id, unknown) { #expect(reason.hasPrefix("Not known yet: ")) }
    }
  }

  @Test func conditionsThatOnlyTogetherDoNotFitAreSaidSo() throws {
    let both = [Criterion.answer("q1", isOneOf: ["yes"]), .answer("q1", isOneOf: ["no"])]
    let tiny = try TinyGuide.guide(questionCount: 1, TinyGuide.drug("aloe", TinyGuide.use("aloe/1", both)))
    #expect(try tiny.reasons("aloe", [:]) == ["Taken together, your answers do not fit its conditions."])
  }

  @Test func theFirstConditionThatFailsIsTheReason() throws {
    let tiny = try TinyGuide.guide(questionCount: 3, TinyGuide.drug("aloe", TinyGuide.use("aloe/1", yesTo: 1, 2, 3)))
    #expect(
      try tiny.reasons("aloe", ["q1": "yes", "q2": "no", "q3": "no"]) == [
        "It is for text 2. You answered \"No 2\" (Name 2)."
      ])
  }

  @Test func aUseThatNothingCanMatchNeedsNoAnswerAsItsReason() throws {
    let tiny = try TinyGuide.guide(questionCount: 1, TinyGuide.drug("aloe", TinyGuide.use("aloe/1", [.any([])])))
    #expect(try tiny.reasons("aloe", ["q1": "yes"]) == ["It is for text 1."])
  }

  @Test func everyReasonOfTheEmbeddedGuideIsMadeOfWholeSentences() throws {
    let answers: [[String: String]] = [
      [:], ["extent": "early"], ["extent": "spread", "her2": "positive"],
      ["sex": "man", "extent": "spread", "her2": "negative", "hormone_receptor": "positive", "prior_hormone": "none"],
    ]
    for options in answers {
      for drug in guide.drugs {
        for reason in try guide.reasons(drug.id, options) {
          #expect(reason.hasSuffix(".") && !reason.contains("..") && !reason.contains("  ") && !reason.contains("{"))
        }
      }
    }
  }
}
