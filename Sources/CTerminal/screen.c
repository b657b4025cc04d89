#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "private.h"

WINDOW *nb_input_pad;

static const char PASTE_ON[] = "\033[?2004h";
static const char PASTE_OFF[] = "\033[?2004l";
static int mouse_on;

static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

void nb_send(const char *bytes) {
  // After a refresh curses holds nothing back, so writing past it cannot overtake anything.
  // A terminal that is gone refuses the write; the event loop finds that out by itself.
  ssize_t ignored = write(STDOUT_FILENO, bytes, strlen(bytes));
  (void)ignored;
}

// Appends a capability without its padding marks, which only tputs would understand.
static int append(char *out, int at, int capacity, const char *from) {
  while (from && *from && at < capacity) {
    if (from[0] == '$' && from[1] == '<') {
      const char *end = strchr(from, '>');
      if (end) {
        from = end + 1;
        continue;
      }
    }
    out[at++] = *from++;
  }
  return at;
}

// Some terminals (those of libvterm: in editors, multiplexers) keep with the other screen whether the
// cursor was hidden when curses last saved its place there, and hide it again on leaving.
static void show_cursor(void) {
  char shown[64];
  shown[append(shown, 0, sizeof shown - 1, capability("cnorm"))] = 0;
  nb_send(shown);
}

static void set_modes(void) {
  raw();  // Ctrl-C, Ctrl-Z and Ctrl-S are keys like any other.
  noecho();
  nonl();
  curs_set(0);
  typeahead(-1);  // A frame is sent whole even when keys are waiting, or it would stay half drawn.
  keypad(nb_input_pad, TRUE);
  nodelay(nb_input_pad, TRUE);
}

int nb_open(void) {
  // newterm and not initscr, which ends the process over an unknown TERM.
  SCREEN *screen = newterm(NULL, nb_output(), stdin);
  if (!screen) return NB_UNKNOWN_TERMINAL;
  set_term(screen);
  if (!capability("cup")) {
    endwin();
    delscreen(screen);
    return NB_NO_CURSOR_MOVEMENT;
  }
  nb_input_pad = newpad(1, 1);
  if (!getenv("ESCDELAY")) set_escdelay(25);  // The default second makes Esc feel broken.
  else set_escdelay(atoi(getenv("ESCDELAY")));
  set_modes();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  mouseinterval(0);  // Double presses are told by our own clock, without delaying single ones.
  nb_define_keys();
  doupdate();
  nb_send(PASTE_ON);
  return NB_OK;
}

void nb_leave(void) {
  int had_mouse = mouse_on;
  nb_mouse(0);
  mouse_on = had_mouse;
  nb_send(PASTE_OFF);
  endwin();
  show_cursor();
}

void nb_resume(void) {
  reset_prog_mode();
  int rows, columns;
  nb_resize(&rows, &columns);
  clearok(curscr, TRUE);
  doupdate();
  curs_set(0);
  nb_send(PASTE_ON);
  nb_mouse(mouse_on);
}

void nb_take_modes(void) { reset_prog_mode(); }

int nb_restore_sequence(char *out, int capacity) {
  const char *parts[] = {"\033[?1000l\033[?1006l", PASTE_OFF, capability("rmkx"),
                         capability("sgr0"), capability("rmcup"), capability("cnorm")};
  int used = 0;
  for (unsigned i = 0; i < sizeof parts / sizeof *parts; i++)
    used = append(out, used, capacity, parts[i]);
  return used;
}

void nb_resize(int *rows, int *columns) {
  struct winsize window;
  // A terminal of no size has not been told it yet (a bare pty); curses' own guess is better.
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_row && window.ws_col &&
      (window.ws_row != LINES || window.ws_col != COLS))
    resizeterm(window.ws_row, window.ws_col);
  getmaxyx(stdscr, *rows, *columns);
}

void nb_mouse(int on) {
  mouse_on = on;
  mousemask(on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}
