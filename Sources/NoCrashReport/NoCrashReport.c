// Leaves out the part of Swift that prints a crashed program's memory.

#include "NoCrashReport.h"

// Swift's start code names this function to bring the crash reporter into a static program, and Swift's error messages
// read the settings. With both here, the linker needs nothing of the reporter. All zeros mean that it is off.
bool _swift_backtrace_isThunkFunction(const char *symbol) {
  (void)symbol;
  return false;
}

const char _swift_backtraceSettings[256] = {0};
