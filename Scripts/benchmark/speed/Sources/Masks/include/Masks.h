// The verdicts of the guide's uses in three-valued logic on bit masks: the limit that decisions are measured against.
#pragma once
#include <stdint.h>

enum { MASKS_QUESTIONS = 21, MASKS_USES = 21 };

// Decides every use. `possible` has for each question, in the order of the guide, a bit for each known option that is
// still possible. A verdict has bit 0 where the use may be false and bit 1 where it may be true.
void masks_decide(const uint8_t possible[MASKS_QUESTIONS], uint8_t verdicts[MASKS_USES]);
