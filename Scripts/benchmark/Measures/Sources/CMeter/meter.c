// Reads the processor time, and counts allocations by standing before the C library's own functions.
#include "meter.h"

#include <errno.h>
#include <stddef.h>
#include <time.h>

int64_t meter_processor_nanoseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static _Atomic int64_t allocations;

int64_t meter_allocations(void) { return allocations; }

// A program may replace these functions; glibc's own stay under the names that begin with __libc. What allocates in
// Swift ends in one of them. `free` stays glibc's, since what is given back is glibc's too.
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *place, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

void *malloc(size_t size) {
  allocations += 1;
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  allocations += 1;
  return __libc_calloc(count, size);
}

void *realloc(void *place, size_t size) {
  allocations += 1;
  return __libc_realloc(place, size);
}

void *memalign(size_t alignment, size_t size) {
  allocations += 1;
  return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **place, size_t alignment, size_t size) {
  void *found = memalign(alignment, size);
  if (found == NULL) return ENOMEM;
  *place = found;
  return 0;
}
