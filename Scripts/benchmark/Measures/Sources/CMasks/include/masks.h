// The uses of the guide, decided by hand-written bit masks: how fast it could be at most.
#include <stdint.h>

/// The id of question number n, or NULL behind the last.
const char *masks_question(int number);

/// The id of use number n, or NULL behind the last.
const char *masks_use(int number);

/// Decides each use in three-valued logic, which leaves some cases open that are settled.
///
/// `possible` holds, for each question, the options that its answer may be: bit n for option n. A verdict is which
/// truths are possible: bit 0 for false, bit 1 for true.
void masks_decide(const uint8_t possible[], uint8_t verdicts[]);
