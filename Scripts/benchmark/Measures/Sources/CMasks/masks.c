// The uses of the guide in three-valued logic on bit masks, without a table or a branch.
#include "masks.h"

#define QUESTIONS(NAME)                                                                                              \
  NAME(sex) NAME(extent) NAME(surgery_possible) NAME(bone_spread) NAME(her2) NAME(hormone_receptor) NAME(menopause)  \
  NAME(prior_hormone) NAME(prior_aromatase_inhibitor) NAME(prior_cdk46) NAME(prior_her2_advanced)                    \
  NAME(prior_trastuzumab) NAME(prior_taxane) NAME(prior_anthracycline) NAME(prior_chemo_advanced) NAME(pik3ca)       \
  NAME(akt1_pten) NAME(esr1) NAME(brca) NAME(pdl1) NAME(nation)

#define NUMBER(name) name,
#define ID(name) #name,

enum { QUESTIONS(NUMBER) };

const char *masks_question(int number) {
  static const char *const ids[] = {QUESTIONS(ID) 0};
  return ids[number];
}

const char *masks_use(int number) {
  static const char *const ids[] = {
      "trastuzumab/her2-positive",
      "pertuzumab/with-trastuzumab-and-docetaxel",
      "denosumab/bone",
      "everolimus/with-exemestane",
      "palbociclib/with-aromatase-inhibitor",
      "palbociclib/with-fulvestrant",
      "ribociclib/with-aromatase-inhibitor",
      "ribociclib/with-fulvestrant",
      "abemaciclib/with-aromatase-inhibitor",
      "abemaciclib/with-fulvestrant",
      "trastuzumab_emtansine/after-trastuzumab-and-taxane",
      "trastuzumab_deruxtecan/her2-positive",
      "trastuzumab_deruxtecan/her2-low",
      "tucatinib/with-trastuzumab-and-capecitabine",
      "sacituzumab_govitecan/triple-negative",
      "alpelisib/with-fulvestrant",
      "capivasertib/with-fulvestrant",
      "elacestrant/esr1",
      "talazoparib/brca",
      "olaparib/brca",
      "pembrolizumab/with-chemotherapy",
      0,
  };
  return ids[number];
}

// A truth value: bit 0 when it can be false, bit 1 when it can be true.
typedef uint8_t truth;

// What only the team can tell.
#define JUDGEMENT ((truth)3)

static inline truth is(uint8_t possible, uint8_t wanted) {
  return (truth)(((possible & wanted) != 0) << 1 | ((possible & ~wanted) != 0));
}

static inline truth both(truth a, truth b) { return (truth)((a & b & 2) | ((a | b) & 1)); }

static inline truth either(truth a, truth b) { return (truth)(((a | b) & 2) | (a & b & 1)); }

// Options by their bits.
enum { woman_bit = 1, man_bit = 2 };
enum { early_bit = 1, locally_advanced_bit = 2, came_back_nearby_bit = 4, spread_bit = 8 };
enum { positive_bit = 1, low_bit = 2, her2_negative_bit = 4, negative_bit = 2 };
enum { yes_bit = 1, no_bit = 2, past_bit = 1, not_past_bit = 2, found_bit = 1 };
enum { none_bit = 1, one_bit = 2, two_or_more_bit = 4, early_only_bit = 2, advanced_bit = 4 };
enum { england_bit = 1, scotland_bit = 2, wales_bit = 4, northern_ireland_bit = 8, elsewhere_bit = 16 };

void masks_decide(const uint8_t q[], uint8_t verdicts[]) {
  // Where the cancer is.
  truth spread = is(q[extent], spread_bit);
  truth not_early = is(q[extent], locally_advanced_bit | came_back_nearby_bit | spread_bit);
  truth no_surgery = is(q[surgery_possible], no_bit);
  truth advanced = either(spread, both(is(q[extent], locally_advanced_bit | came_back_nearby_bit), no_surgery));
  truth spread_or_back = either(spread, both(is(q[extent], came_back_nearby_bit), no_surgery));
  truth back_or_no_surgery = either(is(q[extent], spread_bit | came_back_nearby_bit),
                                    both(is(q[extent], locally_advanced_bit), no_surgery));

  // What kind it is.
  truth her2_positive = is(q[her2], positive_bit);
  truth her2_low = is(q[her2], low_bit);
  truth her2_negative = is(q[her2], low_bit | her2_negative_bit);
  truth hormone_positive = is(q[hormone_receptor], positive_bit);
  truth hormone_negative = is(q[hormone_receptor], negative_bit);

  // Who has it.
  truth woman = is(q[sex], woman_bit), man = is(q[sex], man_bit);
  truth past = both(woman, is(q[menopause], past_bit));
  truth not_past = both(woman, is(q[menopause], not_past_bit));
  truth person_ok = either(woman, both(man, JUDGEMENT));

  // What was tried before. Questions that do not apply make what is asked of them false.
  truth hormone_none = is(q[prior_hormone], none_bit);
  truth hormone_early = is(q[prior_hormone], early_only_bit);
  truth hormone_advanced = is(q[prior_hormone], advanced_bit);
  truth hormone_any = is(q[prior_hormone], early_only_bit | advanced_bit);
  truth inhibitor = both(hormone_any, is(q[prior_aromatase_inhibitor], yes_bit));
  truth cdk46 = both(not_early, is(q[prior_cdk46], yes_bit));
  truth cdk46_none = both(not_early, is(q[prior_cdk46], no_bit));
  truth her2_drugs_none = both(not_early, is(q[prior_her2_advanced], none_bit));
  truth her2_drugs = both(not_early, is(q[prior_her2_advanced], one_bit | two_or_more_bit));
  truth her2_drugs_two = both(not_early, is(q[prior_her2_advanced], two_or_more_bit));
  truth trastuzumab = is(q[prior_trastuzumab], yes_bit);
  truth taxane = is(q[prior_taxane], yes_bit);
  truth anthracycline = is(q[prior_anthracycline], yes_bit);
  truth chemo_none = both(not_early, is(q[prior_chemo_advanced], none_bit));
  truth chemo_one = both(not_early, is(q[prior_chemo_advanced], one_bit));
  truth chemo = both(not_early, is(q[prior_chemo_advanced], one_bit | two_or_more_bit));
  truth chemo_two = both(not_early, is(q[prior_chemo_advanced], two_or_more_bit));

  // Where the person lives.
  truth elsewhere = both(is(q[nation], elsewhere_bit), JUDGEMENT);
  truth not_scotland = is(q[nation], england_bit | wales_bit | northern_ireland_bit);
  truth england_and_more = either(not_scotland, elsewhere);

  // What several uses have in common.
  truth hormone_driven = both(both(advanced, hormone_positive), her2_negative);
  truth triple_negative = both(her2_negative, hormone_negative);
  truth cdk46_ok = either(cdk46_none, both(cdk46, JUDGEMENT));
  truth with_inhibitor = both(both(hormone_driven, either(hormone_none, both(hormone_early, JUDGEMENT))), cdk46_ok);
  truth with_fulvestrant =
      both(both(hormone_driven, either(hormone_advanced, both(hormone_early, JUDGEMENT))), cdk46_ok);
  truth after_cdk46 = both(hormone_driven, cdk46);
  truth brca_found = both(both(both(advanced, her2_negative), is(q[brca], found_bit)),
                          either(either(hormone_negative, hormone_any), JUDGEMENT));
  truth pik3ca_found = is(q[pik3ca], found_bit);

  // In the order of `masks_use`.
  int use = 0;
  verdicts[use++] = her2_positive;
  verdicts[use++] = both(both(her2_positive, spread_or_back), both(her2_drugs_none, chemo_none));
  verdicts[use++] = both(spread, is(q[bone_spread], yes_bit));
  verdicts[use++] = both(both(hormone_driven, inhibitor),
                         either(either(past, both(not_past, JUDGEMENT)), both(man, JUDGEMENT)));
  verdicts[use++] = both(with_inhibitor, person_ok);
  verdicts[use++] = both(with_fulvestrant, person_ok);
  verdicts[use++] = both(with_inhibitor, person_ok);
  verdicts[use++] = both(with_fulvestrant, person_ok);
  verdicts[use++] = with_inhibitor;
  verdicts[use++] = with_fulvestrant;
  verdicts[use++] = both(both(both(her2_positive, back_or_no_surgery), both(trastuzumab, taxane)),
                         either(either(her2_drugs, chemo), JUDGEMENT));
  verdicts[use++] = both(both(both(her2_positive, advanced), either(her2_drugs, both(trastuzumab, JUDGEMENT))),
                         either(not_scotland, both(is(q[nation], scotland_bit | elsewhere_bit), JUDGEMENT)));
  verdicts[use++] = both(both(both(her2_low, advanced), either(chemo, both(chemo_none, JUDGEMENT))),
                         either(is(q[nation], scotland_bit), elsewhere));
  verdicts[use++] = both(both(her2_positive, advanced), her2_drugs_two);
  verdicts[use++] = both(both(triple_negative, advanced), either(chemo_two, both(chemo_one, JUDGEMENT)));
  verdicts[use++] = both(both(both(after_cdk46, pik3ca_found), inhibitor), england_and_more);
  verdicts[use++] = both(both(both(after_cdk46, either(pik3ca_found, is(q[akt1_pten], found_bit))), inhibitor),
                         england_and_more);
  verdicts[use++] = both(both(both(after_cdk46, is(q[esr1], found_bit)), JUDGEMENT),
                         both(either(man, past), england_and_more));
  verdicts[use++] = both(brca_found, either(either(taxane, anthracycline), JUDGEMENT));
  verdicts[use++] = both(brca_found, either(both(taxane, anthracycline), JUDGEMENT));
  verdicts[use++] = both(both(triple_negative, spread_or_back), both(both(is(q[pdl1], positive_bit), JUDGEMENT), chemo_none));
}
