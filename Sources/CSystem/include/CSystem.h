#ifndef NB_SYSTEM_H
#define NB_SYSTEM_H

// What Swift needs of Linux and its Glibc module leaves out, and what must not be Swift at all:
// code that runs inside a signal handler.

// Signals as descriptors

enum { NB_WINCH = 1, NB_TSTP = 2, NB_CONT = 4, NB_TERM = 8, NB_HUP = 16, NB_INT = 32 };

// Blocks the six signals above for this thread and its children-to-be, and returns a descriptor
// to read them from; -1 with errno on failure. Call before the first thread starts.
int nb_signals_open(void);
// Reads all that are waiting, as a mask.
int nb_signals_read(int descriptor);
// Stops this process, or its whole group as Ctrl-Z would; returns when it is continued.
void nb_stop(int whole_group);

// A descriptor that becomes readable when another thread says so

int nb_event_open(void);
void nb_event_raise(int descriptor);
void nb_event_clear(int descriptor);

// Bytes waiting in a terminal's input queue; -1 when it cannot say.
int nb_bytes_waiting(int descriptor);
// Nanoseconds of a clock that never goes back.
long long nb_now(void);

// Restoring the terminal whatever happens

// Installs handlers for fatal signals, and an atexit function; once is enough.
void nb_guard_install(void);
// Remembers the terminal's modes; from here on, a crash restores them.
void nb_guard_arm(void);
// Sets the bytes that a crash writes to the terminal (at most 512).
void nb_guard_set_sequence(const char *bytes, int count);
// The terminal has been given back; a crash leaves it alone.
void nb_guard_disarm(void);
// Keeps what is written to standard error until release, when it is on a terminal we draw on.
void nb_stderr_capture(void);
void nb_stderr_release(void);

// For a worker thread: gives way to the user's keys, and can report a stack overflow.
void nb_worker_begin(int niceness);

// To be called just before this process ends: what a descriptor stands for is taken apart by a child
// that ends with this process, not by this process while somebody waits for its end.
void nb_leave_behind(int descriptor);

// Runs a program found on PATH with the default signal handling and waits for it; its exit
// status, 128 + signal when a signal ended it, or -errno when it could not be started.
int nb_run(char *const *arguments);

// Runs a program found on PATH with `input` on its standard input and reads its standard output,
// at most `room` bytes in at most `milliseconds`; its standard error is dropped, its memory and
// processor time are limited. Returns the bytes read, -1 when it could not be started, -2 when it
// took too long, -3 when it wrote too much, -4 when it failed.
long nb_filter(char *const *arguments, const unsigned char *input, unsigned long count,
               unsigned char *output, unsigned long room, int milliseconds);

// Runs a program found on PATH with `input` on its standard input and nowhere to write to, in a
// session of its own, and waits until it ends or `milliseconds` are over; -1 waits for ever. Its
// exit status, 128 + signal, or -errno when it could not be started or took too long.
int nb_feed(char *const *arguments, const unsigned char *input, unsigned long count,
            int milliseconds);

#endif
