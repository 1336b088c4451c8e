// What the process has used so far.
#include <stdint.h>

/// Processor time of this process in nanoseconds: what else the machine does is not in it.
int64_t meter_processor_nanoseconds(void);

/// How often this process has asked the C library for memory.
int64_t meter_allocations(void);
