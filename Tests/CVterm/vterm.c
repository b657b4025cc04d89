#include "CVterm.h"

// Only tests link this: the program itself builds on a machine without libvterm.
#if __has_include(<vterm.h>)

#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct nb_vterm {
  VTerm *terminal;
  VTermScreen *screen;
  struct nb_vterm_modes modes;
};

static int property(VTermProp which, VTermValue *value, void *user) {
  struct nb_vterm *self = user;
  if (which == VTERM_PROP_ALTSCREEN) self->modes.alternate_screen = value->boolean;
  if (which == VTERM_PROP_CURSORVISIBLE) self->modes.cursor_visible = value->boolean;
  return 1;
}

static int bell(void *user) {
  ((struct nb_vterm *)user)->modes.bells++;
  return 1;
}

static const VTermScreenCallbacks CALLBACKS = {.settermprop = property, .bell = bell};

struct nb_vterm *nb_vterm_make(int rows, int columns) {
  struct nb_vterm *self = calloc(1, sizeof *self);
  if (!self) abort();
  self->terminal = vterm_new(rows, columns);
  vterm_set_utf8(self->terminal, 1);
  self->screen = vterm_obtain_screen(self->terminal);
  vterm_screen_set_callbacks(self->screen, &CALLBACKS, self);
  vterm_screen_enable_altscreen(self->screen, 1);
  vterm_screen_reset(self->screen, 1);
  return self;
}

void nb_vterm_free(struct nb_vterm *self) {
  vterm_free(self->terminal);
  free(self);
}

void nb_vterm_resize(struct nb_vterm *self, int rows, int columns) {
  vterm_set_size(self->terminal, rows, columns);
}

void nb_vterm_feed(struct nb_vterm *self, const char *bytes, size_t count) {
  vterm_input_write(self->terminal, bytes, count);
}

size_t nb_vterm_take(struct nb_vterm *self, char *bytes, size_t capacity) {
  return vterm_output_read(self->terminal, bytes, capacity);
}

void nb_vterm_key(struct nb_vterm *self, int key, int modifiers) {
  static const VTermKey KEYS[] = {
      VTERM_KEY_NONE, VTERM_KEY_ENTER, VTERM_KEY_TAB, VTERM_KEY_BACKSPACE, VTERM_KEY_ESCAPE,
      VTERM_KEY_UP, VTERM_KEY_DOWN, VTERM_KEY_LEFT, VTERM_KEY_RIGHT, VTERM_KEY_INS, VTERM_KEY_DEL,
      VTERM_KEY_HOME, VTERM_KEY_END, VTERM_KEY_PAGEUP, VTERM_KEY_PAGEDOWN, VTERM_KEY_KP_ENTER};
  VTermKey code = key >= NB_VTERM_FUNCTION ? (VTermKey)VTERM_KEY_FUNCTION(key - NB_VTERM_FUNCTION)
                                           : KEYS[key];
  vterm_keyboard_key(self->terminal, code, (VTermModifier)modifiers);
}

void nb_vterm_character(struct nb_vterm *self, uint32_t scalar, int modifiers) {
  vterm_keyboard_unichar(self->terminal, scalar, (VTermModifier)modifiers);
}

void nb_vterm_paste(struct nb_vterm *self, int starts) {
  if (starts) vterm_keyboard_start_paste(self->terminal);
  else vterm_keyboard_end_paste(self->terminal);
}

void nb_vterm_mouse(struct nb_vterm *self, int row, int column, int button, int pressed) {
  vterm_mouse_move(self->terminal, row, column, VTERM_MOD_NONE);
  vterm_mouse_button(self->terminal, button, pressed, VTERM_MOD_NONE);
}

static int color(const VTermColor *from) {
  if (VTERM_COLOR_IS_DEFAULT_FG(from)) return -1;
  return VTERM_COLOR_IS_INDEXED(from) ? from->indexed.idx : -2;
}

void nb_vterm_cell(struct nb_vterm *self, int row, int column, struct nb_vterm_cell *out) {
  VTermScreenCell cell;
  memset(out, 0, sizeof *out);
  if (!vterm_screen_get_cell(self->screen, (VTermPos){row, column}, &cell)) return;
  for (int i = 0; i < 6; i++) out->scalars[i] = cell.chars[i];
  out->width = cell.width;
  out->bold = cell.attrs.bold;
  out->underline = cell.attrs.underline;
  out->reverse = cell.attrs.reverse;
  out->color = color(&cell.fg);
}

void nb_vterm_cursor(struct nb_vterm *self, int *row, int *column) {
  VTermPos place;
  vterm_state_get_cursorpos(vterm_obtain_state(self->terminal), &place);
  *row = place.row;
  *column = place.col;
}

struct nb_vterm_modes nb_vterm_modes(struct nb_vterm *self) { return self->modes; }

#endif
