// What rules a use out, written down by hand from the sources, apart from Content.

import CustomDump
import Decisions
import Guide
import Testing

struct ExclusionTests {
  /// For each use the single answers that rule it out, whatever else is true.
  private static let exclusions: [String: [String: Set<String>]] = [
    "trastuzumab/her2-positive": ["her2": ["low", "negative"]],
    "pertuzumab/with-trastuzumab-and-docetaxel": [
      "her2": ["low", "negative"], "extent": ["early", "locally_advanced"],
      "prior_her2_advanced": ["one", "two_or_more"], "prior_chemo_advanced": ["one", "two_or_more"],
    ],
    "denosumab/bone": ["extent": ["early", "locally_advanced", "came_back_nearby"], "bone_spread": ["no"]],
    "everolimus/with-exemestane": [
      "extent": ["early"], "hormone_receptor": ["negative"], "her2": ["positive"], "prior_hormone": ["none"],
      "prior_aromatase_inhibitor": ["no"],
    ],
    "palbociclib/with-aromatase-inhibitor": firstCDK46, "palbociclib/with-fulvestrant": laterCDK46,
    "ribociclib/with-aromatase-inhibitor": firstCDK46, "ribociclib/with-fulvestrant": laterCDK46,
    "abemaciclib/with-aromatase-inhibitor": firstCDK46, "abemaciclib/with-fulvestrant": laterCDK46,
    "trastuzumab_emtansine/after-trastuzumab-and-taxane": [
      "her2": ["low", "negative"], "extent": ["early"], "prior_trastuzumab": ["no"], "prior_taxane": ["no"],
    ],
    "trastuzumab_deruxtecan/her2-positive": ["her2": ["low", "negative"], "extent": ["early"]],
    "trastuzumab_deruxtecan/her2-low": [
      "her2": ["positive", "negative"], "extent": ["early"], "nation": ["england", "wales", "northern_ireland"],
    ],
    "tucatinib/with-trastuzumab-and-capecitabine": [
      "her2": ["low", "negative"], "extent": ["early"], "prior_her2_advanced": ["none", "one"],
    ],
    "sacituzumab_govitecan/triple-negative": [
      "her2": ["positive"], "hormone_receptor": ["positive"], "extent": ["early"], "prior_chemo_advanced": ["none"],
    ],
    "alpelisib/with-fulvestrant": afterCDK46.merging(["pik3ca": ["not_found"]]) { $1 },
    "capivasertib/with-fulvestrant": afterCDK46,
    "elacestrant/esr1": [
      "extent": ["early"], "hormone_receptor": ["negative"], "her2": ["positive"], "esr1": ["not_found"],
      "prior_cdk46": ["no"], "nation": ["scotland"],
    ],
    "talazoparib/brca": ["extent": ["early"], "her2": ["positive"], "brca": ["not_found"]],
    "olaparib/brca": ["extent": ["early"], "her2": ["positive"], "brca": ["not_found"]],
    "pembrolizumab/with-chemotherapy": [
      "her2": ["positive"], "hormone_receptor": ["positive"], "extent": ["early", "locally_advanced"],
      "pdl1": ["negative"], "prior_chemo_advanced": ["one", "two_or_more"],
    ],
  ]

  private static let firstCDK46: [String: Set<String>] = [
    "extent": ["early"], "hormone_receptor": ["negative"], "her2": ["positive"], "prior_hormone": ["advanced"],
  ]
  private static let laterCDK46: [String: Set<String>] = [
    "extent": ["early"], "hormone_receptor": ["negative"], "her2": ["positive"], "prior_hormone": ["none"],
  ]
  private static let afterCDK46: [String: Set<String>] = [
    "extent": ["early"], "hormone_receptor": ["negative"], "her2": ["positive"], "prior_cdk46": ["no"],
    "prior_hormone": ["none"], "prior_aromatase_inhibitor": ["no"], "nation": ["scotland"],
  ]

  /// With everything else open a use is ruled out by one answer exactly when none of all the sets of answers with it can
  /// match, since verdicts are exact.
  @Test func aUseIsRuledOutByTheSingleAnswersOfTheFactsAndByNoOthers() throws {
    let rules = Guide.embedded.rules
    var found: [String: [String: Set<String>]] = [:]
    for question in rules.questions {
      for option in question.allOptions {
        for outcome in rules.decide(try rules.answers([question.id: option])).outcomes
        where outcome.verdict == .doesNotMatch {
          found[outcome.use, default: [:]][question.id, default: []].insert(option)
        }
      }
    }
    expectNoDifference(found, Self.exclusions)
  }
}
