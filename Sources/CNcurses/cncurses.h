// What Swift cannot take from ncurses by itself: a small function for each macro and global.
#ifndef CNCURSES_H
#define CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/timerfd.h>
#include <time.h>

// A_BOLD and its like are macros with casts, which are not imported.
static const attr_t cncurses_bold = A_BOLD;
static const attr_t cncurses_dim = A_DIM;
static const attr_t cncurses_reverse = A_REVERSE;
static const attr_t cncurses_underline = A_UNDERLINE;

// The events of the mouse are macros with casts, too: a press of the first button, and the wheel.
static const mmask_t cncurses_mouse_events = BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED;

// initscr ends the process on an unknown terminal, newterm gives NULL; and stdin and stdout are mutable globals,
// which Swift 6 refuses.
static inline SCREEN *cncurses_open(void) { return newterm(NULL, stdout, stdin); }

// stdscr is a mutable global.
static inline WINDOW *cncurses_window(void) { return stdscr; }

// COLORS is a mutable global.
static inline int cncurses_colour_count(void) { return COLORS; }

// curscr is a mutable global; to refresh it is to send the whole screen again.
static inline int cncurses_repaint(void) { return wrefresh(curscr); }

// tigetstr stands in term.h, whose macros take names such as `lines` from everyone; and it answers (char *)-1 for
// what is not a string.
extern char *tigetstr(const char *name);
static inline const char *cncurses_sequence(const char *name) {
  const char *sequence = tigetstr(name);
  return sequence == (const char *)-1 ? NULL : sequence;
}

// What turns reports of the mouse off, where the terminal can send any; a function of any number of arguments is not
// imported.
extern char *tiparm(const char *format, ...);
static inline const char *cncurses_mouse_off(void) {
  const char *sequence = cncurses_sequence("XM");
  if (sequence != NULL) return tiparm(sequence, 0);
  return cncurses_sequence("kmous") == NULL ? NULL : "\033[?1000l";
}

// wcwidth is only declared for X/Open programs, and Swift's Glibc module is not built as one.
extern int wcwidth(wchar_t character);
static inline int cncurses_columns(wchar_t character) { return wcwidth(character); }

// ppoll is only declared for GNU programs. Waits until the file has something to read, the timer has run down, or a
// signal that the mask lets through has come; gives the poll events of the file. A timer below 0 is none.
extern int ppoll(struct pollfd *files, nfds_t count, const struct timespec *limit, const sigset_t *mask);
static inline int cncurses_wait(int file, int timer, const sigset_t *mask) {
  struct pollfd watched[] = {{file, POLLIN, 0}, {timer, POLLIN, 0}};
  return ppoll(watched, 2, NULL, mask) > 0 ? watched[0].revents : 0;
}

// Swift's Glibc module has no timerfd. The clock goes on while the computer sleeps.
static inline int cncurses_timer(void) { return timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK); }
static inline int cncurses_set_timer(int timer, const struct itimerspec *setting) {
  return timerfd_settime(timer, TFD_TIMER_ABSTIME, setting, NULL);
}

#endif
