#ifndef NB_VTERM_H
#define NB_VTERM_H

#include <stddef.h>
#include <stdint.h>

// A terminal in memory, libvterm, without its unions, bit fields and callbacks.

struct nb_vterm;

struct nb_vterm_cell {
  uint32_t scalars[6];
  int width;  // 2 for a wide character; the cell to its right has scalars[0] == UINT32_MAX
  int bold, underline, reverse;
  int color;  // foreground: -1 the terminal's own, 0...255 by number, -2 any other
};

struct nb_vterm_modes {
  int alternate_screen, cursor_visible, bells;
};

enum nb_vterm_key {
  NB_VTERM_ENTER = 1, NB_VTERM_TAB, NB_VTERM_BACKSPACE, NB_VTERM_ESCAPE,
  NB_VTERM_UP, NB_VTERM_DOWN, NB_VTERM_LEFT, NB_VTERM_RIGHT,
  NB_VTERM_INSERT, NB_VTERM_DELETE, NB_VTERM_HOME, NB_VTERM_END,
  NB_VTERM_PAGE_UP, NB_VTERM_PAGE_DOWN, NB_VTERM_KEYPAD_ENTER,
  NB_VTERM_FUNCTION = 100,
};
enum { NB_VTERM_SHIFT = 1, NB_VTERM_ALT = 2, NB_VTERM_CONTROL = 4 };

struct nb_vterm *nb_vterm_make(int rows, int columns);
void nb_vterm_free(struct nb_vterm *);
void nb_vterm_resize(struct nb_vterm *, int rows, int columns);
// What the program wrote.
void nb_vterm_feed(struct nb_vterm *, const char *bytes, size_t count);
// What the terminal sends to the program: keys, and answers to its questions.
size_t nb_vterm_take(struct nb_vterm *, char *bytes, size_t capacity);
void nb_vterm_key(struct nb_vterm *, int key, int modifiers);
void nb_vterm_character(struct nb_vterm *, uint32_t scalar, int modifiers);
void nb_vterm_paste(struct nb_vterm *, int starts);
void nb_vterm_mouse(struct nb_vterm *, int row, int column, int button, int pressed);
void nb_vterm_cell(struct nb_vterm *, int row, int column, struct nb_vterm_cell *);
void nb_vterm_cursor(struct nb_vterm *, int *row, int *column);
struct nb_vterm_modes nb_vterm_modes(struct nb_vterm *);

// Starts a program as the leader of a session on the terminal of that name, with no descriptors or
// signal settings of ours; its process, or -errno.
int nb_pty_start(const char *path, char *const *arguments, char *const *environment,
                 const char *terminal);
// Gives the line of a pty a size, which tells the program on it.
void nb_pty_resize(int descriptor, int rows, int columns);

#endif
