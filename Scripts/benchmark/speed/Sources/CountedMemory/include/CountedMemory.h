// Counts the allocations of the program that this is linked into: its malloc stands in the place of the C library's.
#pragma once

// How often memory was asked for since the program began.
unsigned long counted_allocations(void);
