#ifndef NB_TERMINAL_H
#define NB_TERMINAL_H
#endif
