#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "private.h"

// Curses flushes at every movement of the cursor, so that a frame would reach the terminal in a dozen
// writes: each wakes it up, and it may draw a frame that is half done. So curses has a descriptor of its
// own, which leads into memory while a frame is drawn.

static int output = -1;
static int frame = -1;

FILE *nb_output(void) {
  output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  FILE *stream = output < 0 ? NULL : fdopen(output, "w");
  if (!stream) return stdout;
  frame = memfd_create("frame", MFD_CLOEXEC);
  return stream;
}

void nb_frame_begin(void) {
  if (frame < 0) return;
  if (ftruncate(frame, 0) || lseek(frame, 0, SEEK_SET) || dup3(frame, output, O_CLOEXEC) < 0) {
    close(frame);
    frame = -1;
  }
}

static void send_all(const char *bytes, size_t count) {
  while (count) {
    ssize_t sent = write(STDOUT_FILENO, bytes, count);
    // A terminal that is gone refuses the write; the event loop finds that out by itself.
    if (sent < 0 && errno != EINTR) return;
    if (sent > 0) {
      bytes += sent;
      count -= (size_t)sent;
    }
  }
}

void nb_frame_end(void) {
  if (frame < 0) return;
  dup3(STDOUT_FILENO, output, O_CLOEXEC);
  static char bytes[1 << 15];  // Few frames are longer.
  ssize_t count;
  for (off_t at = 0; (count = pread(frame, bytes, sizeof bytes, at)) > 0; at += count)
    send_all(bytes, (size_t)count);
}
