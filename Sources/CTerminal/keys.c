#include "private.h"

// Our own codes lie above those curses hands out to extended capabilities.
enum { FIRST = 4000 };

struct definition {
  const char *name;      // in terminfo, if it has one for this key
  const char *sequence;  // what terminals send when terminfo is silent
  int key;
};

static const struct definition DEFINITIONS[] = {
    {NULL, "\033[200~", NB_KEY_PASTE_START},
    {NULL, "\033[201~", NB_KEY_PASTE_END},
    {"kUP3", "\033[1;3A", NB_KEY_UP | NB_ALT},
    {"kDN3", "\033[1;3B", NB_KEY_DOWN | NB_ALT},
    {"kRIT3", "\033[1;3C", NB_KEY_RIGHT | NB_ALT},
    {"kLFT3", "\033[1;3D", NB_KEY_LEFT | NB_ALT},
    {"kHOM3", "\033[1;3H", NB_KEY_HOME | NB_ALT},
    {"kEND3", "\033[1;3F", NB_KEY_END | NB_ALT},
    {"kPRV3", "\033[5;3~", NB_KEY_PAGE_UP | NB_ALT},
    {"kNXT3", "\033[6;3~", NB_KEY_PAGE_DOWN | NB_ALT},
    {"kUP", "\033[1;2A", NB_KEY_SHIFT_UP},
    {"kDN", "\033[1;2B", NB_KEY_SHIFT_DOWN},
    {NULL, "\033[1;2C", NB_KEY_SHIFT_RIGHT},
    {NULL, "\033[1;2D", NB_KEY_SHIFT_LEFT},
    // Arrows and the like from a terminal that ignores the keypad mode, or sends other forms.
    {NULL, "\033[A", NB_KEY_UP},
    {NULL, "\033[B", NB_KEY_DOWN},
    {NULL, "\033[C", NB_KEY_RIGHT},
    {NULL, "\033[D", NB_KEY_LEFT},
    {NULL, "\033OA", NB_KEY_UP},
    {NULL, "\033OB", NB_KEY_DOWN},
    {NULL, "\033OC", NB_KEY_RIGHT},
    {NULL, "\033OD", NB_KEY_LEFT},
    {NULL, "\033[H", NB_KEY_HOME},
    {NULL, "\033[F", NB_KEY_END},
    {NULL, "\033OH", NB_KEY_HOME},
    {NULL, "\033OF", NB_KEY_END},
    {NULL, "\033[1~", NB_KEY_HOME},
    {NULL, "\033[4~", NB_KEY_END},
    {NULL, "\033[7~", NB_KEY_HOME},
    {NULL, "\033[8~", NB_KEY_END},
    {NULL, "\033[2~", NB_KEY_INSERT},
    {NULL, "\033[3~", NB_KEY_DELETE},
    {NULL, "\033[5~", NB_KEY_PAGE_UP},
    {NULL, "\033[6~", NB_KEY_PAGE_DOWN},
    {NULL, "\033[Z", NB_KEY_BACKTAB},
    {NULL, "\033OM", NB_KEY_ENTER},
    {NULL, "\033OP", NB_KEY_F1},
    {NULL, "\033OQ", NB_KEY_F2},
    {NULL, "\033OR", NB_KEY_F3},
    {NULL, "\033OS", NB_KEY_F4},
    {NULL, "\033[11~", NB_KEY_F1},
    {NULL, "\033[12~", NB_KEY_F2},
    {NULL, "\033[13~", NB_KEY_F3},
    {NULL, "\033[14~", NB_KEY_F4},
    {NULL, "\033[1;2R", NB_KEY_SHIFT_F3},
    {NULL, "\033[13;2~", NB_KEY_SHIFT_F3},
};

void nb_define_keys(void) {
  for (unsigned i = 0; i < sizeof DEFINITIONS / sizeof *DEFINITIONS; i++) {
    const struct definition *each = DEFINITIONS + i;
    const char *own = each->name ? tigetstr(each->name) : NULL;
    if (own && own != (const char *)-1) define_key(own, FIRST + each->key);
    if (key_defined(each->sequence) == 0) define_key(each->sequence, FIRST + each->key);
  }
}

static int named(int code) {
  if (code >= FIRST) return code - FIRST;
  if (code >= KEY_F(1) && code <= KEY_F(12)) return NB_KEY_F1 + code - KEY_F(1);
  switch (code) {
    case KEY_F(15): return NB_KEY_SHIFT_F3;
    case KEY_ENTER: return NB_KEY_ENTER;
    case KEY_BACKSPACE: return NB_KEY_BACKSPACE;
    case KEY_BTAB: return NB_KEY_BACKTAB;
    case KEY_IC: return NB_KEY_INSERT;
    case KEY_DC: return NB_KEY_DELETE;
    case KEY_UP: return NB_KEY_UP;
    case KEY_DOWN: return NB_KEY_DOWN;
    case KEY_LEFT: return NB_KEY_LEFT;
    case KEY_RIGHT: return NB_KEY_RIGHT;
    case KEY_SR: return NB_KEY_SHIFT_UP;
    case KEY_SF: return NB_KEY_SHIFT_DOWN;
    case KEY_SLEFT: return NB_KEY_SHIFT_LEFT;
    case KEY_SRIGHT: return NB_KEY_SHIFT_RIGHT;
    case KEY_HOME: case KEY_A1: return NB_KEY_HOME;
    case KEY_END: case KEY_C1: return NB_KEY_END;
    case KEY_PPAGE: case KEY_A3: return NB_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return NB_KEY_PAGE_DOWN;
    default: return NB_KEY_NONE;
  }
}

static enum nb_input mouse(int *row, int *column) {
  MEVENT event;
  if (getmouse(&event) != OK) return NB_IGNORED;
  *row = event.y;
  *column = event.x;
  if (event.bstate & BUTTON1_PRESSED) return NB_PRESS;
  if (event.bstate & BUTTON4_PRESSED) return NB_WHEEL_UP;
  if (event.bstate & BUTTON5_PRESSED) return NB_WHEEL_DOWN;
  return NB_IGNORED;
}

enum nb_input nb_read(int *value, int *row, int *column) {
  // Bytes and not get_wch, which loses a character whose bytes come in two reads and swallows
  // what follows an invalid byte; KeyDecoder puts characters together itself.
  int code = wgetch(nb_input_pad);
  if (code == ERR) return NB_NOTHING;
  if (code == KEY_MOUSE) return mouse(row, column);
  *value = code < 256 ? code : named(code);
  if (code < 256) return NB_BYTE;
  return *value == NB_KEY_NONE ? NB_IGNORED : NB_KEY;
}
