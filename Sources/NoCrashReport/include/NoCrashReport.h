// What Swift's crash reporter would define, taken by a program that has none.
//
// The reporter prints registers and memory, in which a person's answers stand, on a terminal that others may see. It runs
// a program that lies beside ours under the name swift-backtrace, looks for it in eight folders at each start, and ends
// every program at its start where there is no /proc. Swift has no option that leaves it out of a static executable.
// Names as in stdlib/public/runtime/SwiftRT-ELF-WASM.cpp and Backtrace.cpp of Swift 6.3; with a Swift that has other
// names, the link fails, saying "duplicate symbol".

#ifndef NO_CRASH_REPORT_H
#define NO_CRASH_REPORT_H

#include <stdbool.h>

bool _swift_backtrace_isThunkFunction(const char *symbol);
extern const char _swift_backtraceSettings[256];

#endif
