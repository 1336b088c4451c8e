// Whole ways through the guide, as the answers of made-up people.

import Testing

/// A made-up person: the questions that the guide asks them, in order, with their answers.
struct Story: Sendable, CustomTestStringConvertible {
  var name: String
  var answers: [(question: String, option: String)]
  var testDescription: String { name }

  static let all = [her2Positive, hormoneReceptorPositive, tripleNegative, early, manUnsure]

  static let her2Positive = Story(
    name: "HER2 positive cancer that has spread to the bones, nothing had for it so far",
    answers: [
      ("sex", "woman"), ("extent", "spread"), ("bone_spread", "yes"), ("her2", "positive"),
      ("prior_her2_advanced", "none"), ("prior_trastuzumab", "no"), ("prior_chemo_advanced", "none"),
    ])

  static let hormoneReceptorPositive = Story(
    name: "hormone receptor positive cancer that came back, hormone therapy only for the early cancer",
    answers: [
      ("sex", "woman"), ("extent", "came_back_nearby"), ("surgery_possible", "no"), ("her2", "low"),
      ("hormone_receptor", "positive"), ("menopause", "past"), ("prior_hormone", "early_only"),
      ("prior_aromatase_inhibitor", "yes"), ("prior_cdk46", "no"), ("prior_taxane", "no"),
      ("prior_anthracycline", "no"), ("prior_chemo_advanced", "none"), ("brca", "waiting"), ("nation", "scotland"),
    ])

  static let tripleNegative = Story(
    name: "triple negative cancer that has spread, chemotherapy only for the early cancer",
    answers: [
      ("sex", "woman"), ("extent", "spread"), ("bone_spread", "no"), ("her2", "negative"),
      ("hormone_receptor", "negative"), ("prior_taxane", "yes"), ("prior_anthracycline", "yes"),
      ("prior_chemo_advanced", "none"), ("brca", "not_found"), ("pdl1", "positive"),
    ])

  static let early = Story(
    name: "early cancer", answers: [("sex", "woman"), ("extent", "early"), ("her2", "negative")])

  static let manUnsure = Story(
    name: "a man who knows very little yet",
    answers: [
      ("sex", "man"), ("extent", "spread"), ("bone_spread", "not_sure"), ("her2", "waiting"),
      ("hormone_receptor", "not_tested"), ("prior_hormone", "not_sure"), ("prior_aromatase_inhibitor", "not_sure"),
      ("prior_cdk46", "not_sure"), ("prior_her2_advanced", "not_sure"), ("prior_trastuzumab", "not_sure"),
      ("prior_taxane", "not_sure"), ("prior_anthracycline", "not_sure"), ("prior_chemo_advanced", "not_sure"),
      ("pik3ca", "not_tested"), ("akt1_pten", "not_tested"), ("esr1", "not_tested"), ("brca", "not_sure"),
      ("pdl1", "waiting"), ("nation", "not_sure"),
    ])
}
