// The questions and uses as the sources have them, written down by hand and apart from Content.

import Decisions

enum Facts {
  /// The questions, in the order of the guide.
  static let questions = [
    question("sex", ["woman", "man"]),
    question("extent", ["early", "locally_advanced", "came_back_nearby", "spread"]),
    question("surgery_possible", yesNo, when: ask("extent", "locally_advanced", "came_back_nearby")),
    question("bone_spread", yesNo, when: ask("extent", "spread")),
    test("her2", ["positive", "low", "negative"]),
    test("hormone_receptor", ["positive", "negative"]),
    question("menopause", ["past", "not_past"], when: ask("sex", "woman")),
    question("prior_hormone", ["none", "early_only", "advanced"]),
    question("prior_aromatase_inhibitor", yesNo, when: ask("prior_hormone", "early_only", "advanced")),
    question("prior_cdk46", yesNo, when: notEarly),
    question("prior_her2_advanced", counts, when: notEarly),
    question("prior_trastuzumab", yesNo),
    question("prior_taxane", yesNo),
    question("prior_anthracycline", yesNo),
    question("prior_chemo_advanced", counts, when: notEarly),
    test("pik3ca", ["found", "not_found"]),
    test("akt1_pten", ["found", "not_found"]),
    test("esr1", ["found", "not_found"]),
    test("brca", ["found", "not_found"]),
    test("pdl1", ["positive", "negative"]),
    question("nation", ["england", "scotland", "wales", "northern_ireland", "elsewhere"]),
  ]

  private static let yesNo = ["yes", "no"]
  private static let counts = ["none", "one", "two_or_more"]
  private static let notEarly = ask("extent", "locally_advanced", "came_back_nearby", "spread")

  private static func question(_ id: String, _ options: [String], when criterion: Criterion? = nil) -> Question {
    Question(id: id, options: options, unknownOptions: ["not_sure"], appliesWhen: criterion)
  }

  private static func test(_ id: String, _ options: [String]) -> Question {
    Question(id: id, options: options, unknownOptions: ["not_sure", "not_tested", "waiting"])
  }

  private static func ask(_ question: String, _ options: String...) -> Criterion {
    .answer(question, isOneOf: options)
  }

  private static func only(_ name: String) -> Criterion { .judgement(name) }

  // Criteria that several uses share.

  private static let noSurgery = ask("surgery_possible", "no")
  private static let advanced = Criterion.any([
    ask("extent", "spread"), .all([ask("extent", "locally_advanced", "came_back_nearby"), noSurgery]),
  ])
  private static let spreadOrBack = Criterion.any([
    ask("extent", "spread"), .all([ask("extent", "came_back_nearby"), noSurgery]),
  ])
  private static let her2Negative = ask("her2", "negative", "low")
  private static let her2Positive = ask("her2", "positive")
  private static let hormonePositive = ask("hormone_receptor", "positive")
  private static let hormoneNegative = ask("hormone_receptor", "negative")
  private static let woman = ask("sex", "woman")
  private static let man = ask("sex", "man")
  private static let personOK = Criterion.any([woman, .all([man, only("men")])])
  private static let pastMenopause = ask("menopause", "past")
  private static let aromataseInhibitor = ask("prior_aromatase_inhibitor", "yes")
  private static let chemoBefore = ask("prior_chemo_advanced", "one", "two_or_more")
  private static let soonBack = only("came_back_within_six_months")
  private static let elsewhere = Criterion.all([ask("nation", "elsewhere"), only("funding")])
  private static let notScotland = Criterion.any([ask("nation", "england", "wales", "northern_ireland"), elsewhere])

  private static func cdk46(hormone option: String, _ more: Criterion...) -> Criterion {
    .all(
      [
        advanced, hormonePositive, her2Negative,
        .any([
          ask("prior_hormone", option), .all([ask("prior_hormone", "early_only"), only("how_long_ago")]),
        ]),
        .any([ask("prior_cdk46", "no"), .all([ask("prior_cdk46", "yes"), only("another_cdk46")])]),
      ] + more)
  }

  private static let hormoneBefore = Criterion.any([
    hormoneNegative, ask("prior_hormone", "early_only", "advanced"), only("hormone_not_suitable"),
  ])

  /// The uses, in the order of the guide.
  static let uses = [
    Use(id: "trastuzumab/her2-positive", criteria: her2Positive),
    Use(
      id: "pertuzumab/with-trastuzumab-and-docetaxel",
      criteria: .all([
        her2Positive, spreadOrBack, ask("prior_her2_advanced", "none"), ask("prior_chemo_advanced", "none"),
      ])),
    Use(id: "denosumab/bone", criteria: ask("bone_spread", "yes")),
    Use(
      id: "everolimus/with-exemestane",
      criteria: .all([
        advanced, hormonePositive, her2Negative, aromataseInhibitor,
        .any([
          .all([woman, pastMenopause]),
          .all([woman, ask("menopause", "not_past"), only("ovarian_suppression")]),
          .all([man, only("men")]),
        ]),
      ])),
    Use(id: "palbociclib/with-aromatase-inhibitor", criteria: cdk46(hormone: "none", personOK)),
    Use(id: "palbociclib/with-fulvestrant", criteria: cdk46(hormone: "advanced", personOK)),
    Use(id: "ribociclib/with-aromatase-inhibitor", criteria: cdk46(hormone: "none", personOK)),
    Use(id: "ribociclib/with-fulvestrant", criteria: cdk46(hormone: "advanced", personOK)),
    Use(id: "abemaciclib/with-aromatase-inhibitor", criteria: cdk46(hormone: "none")),
    Use(id: "abemaciclib/with-fulvestrant", criteria: cdk46(hormone: "advanced")),
    Use(
      id: "trastuzumab_emtansine/after-trastuzumab-and-taxane",
      criteria: .all([
        her2Positive,
        .any([ask("extent", "spread", "came_back_nearby"), .all([ask("extent", "locally_advanced"), noSurgery])]),
        ask("prior_trastuzumab", "yes"), ask("prior_taxane", "yes"),
        .any([ask("prior_her2_advanced", "one", "two_or_more"), chemoBefore, soonBack]),
      ])),
    Use(
      id: "trastuzumab_deruxtecan/her2-positive",
      criteria: .all([
        her2Positive, advanced,
        .any([
          ask("prior_her2_advanced", "one", "two_or_more"),
          .all([ask("prior_trastuzumab", "yes"), only("her2_treatment_counts")]),
        ]),
        .any([
          ask("nation", "england", "wales", "northern_ireland"),
          .all([ask("nation", "scotland", "elsewhere"), only("funding")]),
        ]),
      ])),
    Use(
      id: "trastuzumab_deruxtecan/her2-low",
      criteria: .all([
        ask("her2", "low"), advanced,
        .any([chemoBefore, .all([ask("prior_chemo_advanced", "none"), soonBack])]),
        .any([ask("nation", "scotland"), elsewhere]),
      ])),
    Use(
      id: "tucatinib/with-trastuzumab-and-capecitabine",
      criteria: .all([her2Positive, advanced, ask("prior_her2_advanced", "two_or_more")])),
    Use(
      id: "sacituzumab_govitecan/triple-negative",
      criteria: .all([
        her2Negative, hormoneNegative, advanced,
        .any([
          ask("prior_chemo_advanced", "two_or_more"),
          .all([ask("prior_chemo_advanced", "one"), only("earlier_lines")]),
        ]),
      ])),
    Use(
      id: "alpelisib/with-fulvestrant",
      criteria: .all([
        advanced, hormonePositive, her2Negative, ask("pik3ca", "found"), ask("prior_cdk46", "yes"),
        aromataseInhibitor, notScotland,
      ])),
    Use(
      id: "capivasertib/with-fulvestrant",
      criteria: .all([
        advanced, hormonePositive, her2Negative, .any([ask("pik3ca", "found"), ask("akt1_pten", "found")]),
        ask("prior_cdk46", "yes"), aromataseInhibitor, notScotland,
      ])),
    Use(
      id: "elacestrant/esr1",
      criteria: .all([
        advanced, hormonePositive, her2Negative, ask("esr1", "found"), ask("prior_cdk46", "yes"),
        only("twelve_months"), .any([man, pastMenopause]), notScotland,
      ])),
    Use(
      id: "talazoparib/brca",
      criteria: .all([
        advanced, her2Negative, ask("brca", "found"),
        .any([ask("prior_taxane", "yes"), ask("prior_anthracycline", "yes"), only("chemo_not_suitable")]),
        hormoneBefore,
      ])),
    Use(
      id: "olaparib/brca",
      criteria: .all([
        advanced, her2Negative, ask("brca", "found"),
        .any([
          .all([ask("prior_taxane", "yes"), ask("prior_anthracycline", "yes")]), only("chemo_not_suitable"),
        ]),
        hormoneBefore,
      ])),
    Use(
      id: "pembrolizumab/with-chemotherapy",
      criteria: .all([
        her2Negative, hormoneNegative, spreadOrBack, .all([ask("pdl1", "positive"), only("pdl1_score")]),
        ask("prior_chemo_advanced", "none"),
      ])),
  ]

  static let cautions = [Caution(id: "men", when: man)]

  static func rules() throws -> Rules { try Rules(questions: questions, uses: uses, cautions: cautions) }
}
