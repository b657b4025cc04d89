#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

#include "CSystem.h"

static const int FATAL[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT, SIGSYS};
enum { FATAL_COUNT = sizeof FATAL / sizeof *FATAL, ALTERNATE_STACK = 64 * 1024 };

static struct sigaction before[NSIG];
static struct termios modes;
static volatile sig_atomic_t armed;
static int real_error = -1, kept_error = -1;

// Until the terminal's own sequences are known, those of every common terminal.
#define COMMON "[?1000l[?1006l[?2004l[?1l>[m[?25h[?1049l"
static char sequence[512] = COMMON;
static volatile int sequence_length = sizeof COMMON - 1;

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void restore(void) {
  if (!armed) return;
  armed = 0;
  write_all(STDOUT_FILENO, sequence, (size_t)sequence_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

// Puts standard error back and says what was said to it meanwhile, the last 8 KB.
static void replay(void) {
  if (kept_error < 0 || real_error < 0) return;
  static char text[8192];
  dup2(real_error, STDERR_FILENO);
  off_t end = lseek(kept_error, 0, SEEK_END);
  off_t start = end > (off_t)sizeof text ? end - (off_t)sizeof text : 0;
  ssize_t count = pread(kept_error, text, sizeof text, start);
  if (count > 0) write_all(STDERR_FILENO, text, (size_t)count);
  close(kept_error);
  kept_error = -1;
}

static void say(int signal) {
  char line[] = "程序异常终止，终端已恢复。 / Crashed; the terminal is restored. (signal 00)\n";
  size_t length = sizeof line - 1;
  line[length - 4] = (char)('0' + signal / 10 % 10);
  line[length - 3] = (char)('0' + signal % 10);
  write_all(STDERR_FILENO, line, length);
}

static void crash(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (armed) {
    restore();
    replay();
    say(signal);
  }
  sigaction(signal, &before[signal], NULL);
  // A fault of the processor happens again on return, and then Swift's backtracer sees the
  // machine as it was; anything else has to be sent again.
  if (info->si_code > 0 && signal != SIGTRAP && signal != SIGSYS) return;
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, signal);
  sigprocmask(SIG_UNBLOCK, &one, NULL);
  raise(signal);
  _exit(128 + signal);
}

// A stack overflow can only be handled on another stack, and each thread needs its own.
static void use_alternate_stack(void) {
  void *memory = mmap(NULL, ALTERNATE_STACK, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return;
  stack_t stack = {.ss_sp = memory, .ss_size = ALTERNATE_STACK};
  sigaltstack(&stack, NULL);
}

void nb_guard_install(void) {
  static int installed;
  if (installed) return;
  installed = 1;
  use_alternate_stack();
  atexit(restore);
  struct sigaction action = {.sa_sigaction = crash,
                             .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(FATAL[i], &action, &before[FATAL[i]]);
}

void nb_guard_arm(void) {
  static int known;
  if (!known) known = tcgetattr(STDIN_FILENO, &modes) == 0;
  armed = known;
}

void nb_guard_set_sequence(const char *bytes, int count) {
  if (count <= 0 || count > (int)sizeof sequence) return;
  sequence_length = 0;
  memcpy(sequence, bytes, (size_t)count);
  sequence_length = count;
}

void nb_guard_disarm(void) { armed = 0; }

void nb_stderr_capture(void) {
  // Redirected to a file it cannot spoil the screen, and belongs where the user sent it.
  if (kept_error >= 0 || !isatty(STDERR_FILENO)) return;
  if (real_error < 0) {
    real_error = dup(STDERR_FILENO);
    if (real_error < 0) return;
  }
  kept_error = memfd_create("stderr", MFD_CLOEXEC);
  if (kept_error >= 0) dup2(kept_error, STDERR_FILENO);
}

void nb_stderr_release(void) { replay(); }

void nb_worker_begin(int niceness) {
  use_alternate_stack();
  setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), niceness);
}
