#ifndef NB_TERMINAL_H
#define NB_TERMINAL_H

#include <stdint.h>

// What Swift needs of ncursesw and cannot see of it: macros, globals, variadics and cchar_t.
// Nothing here names a curses type, so that no importer of this header depends on curses.

enum { NB_OK = 0, NB_UNKNOWN_TERMINAL = -1, NB_NO_CURSOR_MOVEMENT = -2 };

// Starts curses on standard input and output; NB_OK, or why not, with the terminal untouched.
int nb_open(void);
// Gives the terminal back: mouse and paste off, modes and screen as they were before nb_open.
void nb_leave(void);
// Takes the terminal again after nb_leave; the screen is repainted whole.
void nb_resume(void);
// Sends bytes that curses knows nothing of, before what is staged.
void nb_send(const char *bytes);
// Sets our modes again, without writing to the screen.
void nb_take_modes(void);
// The bytes that undo nb_open on this terminal, for a crash handler; returns how many.
int nb_restore_sequence(char *out, int capacity);

// Asks the terminal for its size and tells curses.
void nb_resize(int *rows, int *columns);
void nb_mouse(int on);

// Colours the terminal has; 0 when it has none.
int nb_colors(void);
// Makes `pair` a foreground colour on the terminal's own background.
void nb_define_pair(int pair, int color);

enum { NB_BOLD = 1, NB_DIM = 2, NB_UNDERLINE = 4, NB_REVERSE = 8 };

struct nb_cell {
  uint32_t scalar;
  uint32_t mark;
  uint32_t width;
  uint32_t attributes;
  uint32_t pair;
};

// Stages a row from column 0: `count` cells, tails of wide characters left out.
void nb_row(int row, const struct nb_cell *cells, int count);
// Sends what was staged and shows the cursor at row, column; hides it when row is negative.
void nb_show(int row, int column);
// Makes the next nb_show paint every cell, whatever curses believes to be on the screen.
void nb_repaint(void);

enum nb_input { NB_NOTHING, NB_BYTE, NB_KEY, NB_PRESS, NB_WHEEL_UP, NB_WHEEL_DOWN, NB_IGNORED };

enum nb_key {
  NB_KEY_NONE, NB_KEY_PASTE_START, NB_KEY_PASTE_END,
  NB_KEY_ENTER, NB_KEY_BACKSPACE, NB_KEY_BACKTAB, NB_KEY_INSERT, NB_KEY_DELETE,
  NB_KEY_UP, NB_KEY_DOWN, NB_KEY_LEFT, NB_KEY_RIGHT,
  NB_KEY_SHIFT_UP, NB_KEY_SHIFT_DOWN, NB_KEY_SHIFT_LEFT, NB_KEY_SHIFT_RIGHT,
  NB_KEY_HOME, NB_KEY_END, NB_KEY_PAGE_UP, NB_KEY_PAGE_DOWN,
  NB_KEY_F1, NB_KEY_F2, NB_KEY_F3, NB_KEY_F4, NB_KEY_F5, NB_KEY_F6,
  NB_KEY_F7, NB_KEY_F8, NB_KEY_F9, NB_KEY_F10, NB_KEY_F11, NB_KEY_F12, NB_KEY_SHIFT_F3,
};
// Added to a key that came with Alt.
enum { NB_ALT = 256 };

// Reads one unit of input without waiting: a byte of text in *value, a key in *value, or a mouse
// action at *row, *column. Waits at most the escape delay, and only inside an escape sequence.
enum nb_input nb_read(int *value, int *row, int *column);

#endif
