#include <stdlib.h>
#include <wchar.h>

#include "private.h"

int nb_colors(void) { return has_colors() ? COLORS : 0; }

void nb_define_pair(int pair, int color) { init_pair((short)pair, (short)color, -1); }

static attr_t attributes(uint32_t bits) {
  attr_t all = A_NORMAL;
  if (bits & NB_BOLD) all |= A_BOLD;
  if (bits & NB_DIM) all |= A_DIM;
  if (bits & NB_UNDERLINE) all |= A_UNDERLINE;
  if (bits & NB_REVERSE) all |= A_REVERSE;
  return all;
}

static void put(cchar_t *out, wchar_t scalar, wchar_t mark, const struct nb_cell *cell) {
  wchar_t text[3] = {scalar, mark, 0};
  setcchar(out, text, attributes(cell->attributes), (short)cell->pair, NULL);
}

// Curses lays a row out by the C library's widths. Where those differ from the cell's (a character
// newer than the library), a stand-in of the right width is drawn: wrong glyph, straight columns.
static int convert(cchar_t *out, const struct nb_cell *cell) {
  wchar_t scalar = cell->scalar ? (wchar_t)cell->scalar : L' ';
  wchar_t mark = cell->mark && wcwidth((wchar_t)cell->mark) == 0 ? (wchar_t)cell->mark : 0;
  int width = wcwidth(scalar);
  if (width == (int)cell->width) {
    put(out, scalar, mark, cell);
    return 1;
  }
  if (cell->width < 2) {
    put(out, L'?', 0, cell);
    return 1;
  }
  if (width == 1) {
    put(out, scalar, mark, cell);
    put(out + 1, L' ', 0, cell);
    return 2;
  }
  put(out, 0x3013, 0, cell);  // 〓, the printers' mark for a missing character.
  return 1;
}

void nb_row(int row, const struct nb_cell *cells, int count) {
  static cchar_t *line;
  static int capacity;
  if (capacity < 2 * count) {
    cchar_t *more = realloc(line, 2 * (size_t)count * sizeof *line);
    if (!more) return;
    line = more;
    capacity = 2 * count;
  }
  int used = 0;
  for (int i = 0; i < count; i++) used += convert(line + used, cells + i);
  // Unlike waddstr this clips at the right edge; a wide character never runs into the next row.
  mvwadd_wchnstr(stdscr, row, 0, line, used);
}

void nb_show(int row, int column) {
  static int shown;
  nb_frame_begin();
  if (row < 0 && shown) {
    curs_set(0);
    shown = 0;
  }
  leaveok(stdscr, row < 0);
  if (row >= 0) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
  // Only once everything is drawn, so that the cursor is not seen running over the screen.
  // Every time, since leaving and resuming hides it again without this function's knowledge.
  if (row >= 0) {
    curs_set(1);
    shown = 1;
  }
  nb_frame_end();
}

void nb_repaint(void) { clearok(curscr, TRUE); }
