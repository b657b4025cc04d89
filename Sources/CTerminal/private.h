#ifndef NB_TERMINAL_PRIVATE_H
#define NB_TERMINAL_PRIVATE_H

#include <curses.h>

#include "CTerminal.h"

// Input is read through a pad of its own: reading through stdscr would repaint behind our back.
extern WINDOW *nb_input_pad;

// Teaches curses the keys that terminfo does not name or names differently.
void nb_define_keys(void);

#endif
