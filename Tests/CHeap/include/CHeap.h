/// What the benchmarks want to know of the C library's heap.
#ifndef NB_HEAP_H
#define NB_HEAP_H

/// Bytes that the heap has handed out and not taken back.
long nb_heap_in_use(void);

#endif
