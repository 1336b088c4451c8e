// Every use by hand. An unknown is carried through "and" and "or", which is not exact in general: where a question stands
// in two places it may call open what is settled.
#include "Masks.h"

// A truth value: bit 0 where it may be false, bit 1 where it may be true.
typedef uint8_t truth;

static const truth judgement = 3;

static inline truth is(uint8_t possible, uint8_t wanted) {
  return (truth)(((possible & wanted) != 0) << 1 | ((possible & ~wanted) != 0));
}

static inline truth and(truth a, truth b) { return (truth)((a & b & 2) | ((a | b) & 1)); }

static inline truth or(truth a, truth b) { return (truth)(((a | b) & 2) | (a & b & 1)); }

// The questions in the order of the guide.
enum {
  sex, extent, surgery, bone, her2, hormone_receptor, menopause, prior_hormone, prior_ai, prior_cdk46, prior_her2,
  prior_trastuzumab, prior_taxane, prior_anthracycline, prior_chemo, pik3ca, akt1_pten, esr1, brca, pdl1, nation
};

void masks_decide(const uint8_t q[MASKS_QUESTIONS], uint8_t verdicts[MASKS_USES]) {
  // Where the cancer is: early 1, locally advanced 2, came back nearby 4, spread 8.
  const truth spread = is(q[extent], 8), nearby = is(q[extent], 4), local = is(q[extent], 2);
  const truth not_early = is(q[extent], 14), no_surgery = is(q[surgery], 2);
  const truth advanced = or(spread, and(is(q[extent], 6), no_surgery));
  const truth spread_or_back = or(spread, and(nearby, no_surgery));
  // HER2: positive 1, low 2, negative 4.
  const truth positive = is(q[her2], 1), low = is(q[her2], 2), negative = is(q[her2], 6);
  const truth receptor = is(q[hormone_receptor], 1), no_receptor = is(q[hormone_receptor], 2);
  const truth woman = is(q[sex], 1), man = is(q[sex], 2);
  const truth past = and(woman, is(q[menopause], 1)), not_past = and(woman, is(q[menopause], 2));
  // Hormone therapy: none 1, early only 2, advanced 4.
  const truth hormone_none = is(q[prior_hormone], 1), hormone_early = is(q[prior_hormone], 2);
  const truth hormone_advanced = is(q[prior_hormone], 4), hormone_some = is(q[prior_hormone], 6);
  const truth ai = and(hormone_some, is(q[prior_ai], 1));
  const truth cdk46 = and(not_early, is(q[prior_cdk46], 1)), no_cdk46 = and(not_early, is(q[prior_cdk46], 2));
  // Numbers of treatments: none 1, one 2, two or more 4.
  const truth her2_none = and(not_early, is(q[prior_her2], 1)), her2_some = and(not_early, is(q[prior_her2], 6));
  const truth her2_two = and(not_early, is(q[prior_her2], 4));
  const truth chemo_none = and(not_early, is(q[prior_chemo], 1)), chemo_one = and(not_early, is(q[prior_chemo], 2));
  const truth chemo_two = and(not_early, is(q[prior_chemo], 4)), chemo_some = and(not_early, is(q[prior_chemo], 6));
  const truth trastuzumab = is(q[prior_trastuzumab], 1), taxane = is(q[prior_taxane], 1);
  const truth anthracycline = is(q[prior_anthracycline], 1);
  // Nation: England 1, Scotland 2, Wales 4, Northern Ireland 8, elsewhere 16.
  const truth not_scotland = or(is(q[nation], 13), and(is(q[nation], 16), judgement));

  const truth person_ok = or(woman, and(man, judgement));
  const truth receptor_uses = and(and(advanced, receptor), negative);
  const truth cdk46_fits = or(no_cdk46, and(cdk46, judgement));
  const truth early_fits = and(hormone_early, judgement);
  const truth with_ai = and(and(receptor_uses, or(hormone_none, early_fits)), cdk46_fits);
  const truth with_fulvestrant = and(and(receptor_uses, or(hormone_advanced, early_fits)), cdk46_fits);
  const truth after_cdk46 = and(receptor_uses, cdk46);
  const truth brca_uses =
      and(and(and(advanced, negative), is(q[brca], 1)), or(or(no_receptor, hormone_some), judgement));

  verdicts[0] = positive;
  verdicts[1] = and(and(and(positive, spread_or_back), her2_none), chemo_none);
  verdicts[2] = and(spread, is(q[bone], 1));
  verdicts[3] = and(and(receptor_uses, ai), or(or(past, and(not_past, judgement)), and(man, judgement)));
  verdicts[4] = and(with_ai, person_ok);
  verdicts[5] = and(with_fulvestrant, person_ok);
  verdicts[6] = and(with_ai, person_ok);
  verdicts[7] = and(with_fulvestrant, person_ok);
  verdicts[8] = with_ai;
  verdicts[9] = with_fulvestrant;
  verdicts[10] = and(and(and(positive, or(is(q[extent], 12), and(local, no_surgery))), and(trastuzumab, taxane)),
                     or(or(her2_some, chemo_some), judgement));
  verdicts[11] = and(and(and(positive, advanced), or(her2_some, and(trastuzumab, judgement))),
                     or(is(q[nation], 13), and(is(q[nation], 18), judgement)));
  verdicts[12] = and(and(and(low, advanced), or(chemo_some, and(chemo_none, judgement))),
                     or(is(q[nation], 2), and(is(q[nation], 16), judgement)));
  verdicts[13] = and(and(positive, advanced), her2_two);
  verdicts[14] = and(and(and(negative, no_receptor), advanced), or(chemo_two, and(chemo_one, judgement)));
  verdicts[15] = and(and(and(after_cdk46, is(q[pik3ca], 1)), ai), not_scotland);
  verdicts[16] = and(and(and(after_cdk46, or(is(q[pik3ca], 1), is(q[akt1_pten], 1))), ai), not_scotland);
  verdicts[17] = and(and(and(after_cdk46, is(q[esr1], 1)), judgement), and(or(man, past), not_scotland));
  verdicts[18] = and(brca_uses, or(or(taxane, anthracycline), judgement));
  verdicts[19] = and(brca_uses, or(and(taxane, anthracycline), judgement));
  verdicts[20] = and(and(and(negative, no_receptor), spread_or_back), and(and(is(q[pdl1], 1), judgement), chemo_none));
}
