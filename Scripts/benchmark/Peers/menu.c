// A menu in as little C as ncurses allows, to compare with: menu TITLE CHOICE...; Up and Down move, q quits.
#include <curses.h>
#include <locale.h>

static void paint(int count, char **choices, int chosen) {
  for (int row = 0; row < count; row++) {
    if (row == chosen) attron(A_REVERSE);
    mvprintw(row + 2, 2, "%2d %s", row + 1, choices[row]);
    if (row == chosen) attroff(A_REVERSE);
  }
  move(chosen + 2, 2);
  refresh();
}

int main(int argc, char **argv) {
  if (argc < 3) return 64;
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  mvaddstr(0, 2, argv[1]);
  int count = argc - 2, chosen = 0;
  for (int key = 0; key != 'q'; key = getch()) {
    if (key == KEY_UP && chosen > 0) chosen--;
    if (key == KEY_DOWN && chosen < count - 1) chosen++;
    paint(count, argv + 2, chosen);
  }
  endwin();
  return 0;
}
