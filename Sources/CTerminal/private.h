#ifndef NB_TERMINAL_PRIVATE_H
#define NB_TERMINAL_PRIVATE_H

#include <curses.h>

#include "CTerminal.h"

// Input is read through a pad of its own: reading through stdscr would repaint behind our back.
extern WINDOW *nb_input_pad;

// Where curses is to write: the terminal, by a descriptor that nothing else uses.
FILE *nb_output(void);
// What curses writes from the one to the other reaches the terminal in one piece.
void nb_frame_begin(void);
void nb_frame_end(void);

// Teaches curses the keys that terminfo does not name or names differently.
void nb_define_keys(void);

#endif
