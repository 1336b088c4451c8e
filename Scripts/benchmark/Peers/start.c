// Writes the time to file 3 and becomes a program: start PROGRAM ARGUMENT...
//
// Small, so that the program's time does not hold what it takes to clear away the Python that started it.
#include <time.h>
#include <unistd.h>

int main(int argc, char **argv) {
  struct timespec now;
  if (argc < 2 || clock_gettime(CLOCK_MONOTONIC, &now) != 0) return 64;
  long long nanoseconds = now.tv_sec * 1000000000LL + now.tv_nsec;
  if (write(3, &nanoseconds, sizeof nanoseconds) != sizeof nanoseconds) return 74;
  close(3);
  execv(argv[1], argv + 1);
  return 127;
}
