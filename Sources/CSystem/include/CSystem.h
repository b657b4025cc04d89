#ifndef NB_SYSTEM_H
#define NB_SYSTEM_H
#endif
