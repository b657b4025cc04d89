#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "CSystem.h"

static const struct {
  int signal, bit;
} SIGNALS[] = {{SIGWINCH, NB_WINCH}, {SIGTSTP, NB_TSTP}, {SIGCONT, NB_CONT},
               {SIGTERM, NB_TERM},   {SIGHUP, NB_HUP},   {SIGINT, NB_INT}};
enum { COUNT = sizeof SIGNALS / sizeof *SIGNALS };

int nb_signals_open(void) {
  sigset_t set;
  sigemptyset(&set);
  for (int i = 0; i < COUNT; i++) sigaddset(&set, SIGNALS[i].signal);
  if (pthread_sigmask(SIG_BLOCK, &set, NULL) != 0) return -1;
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int nb_signals_read(int descriptor) {
  struct signalfd_siginfo info;
  int mask = 0;
  while (read(descriptor, &info, sizeof info) == (ssize_t)sizeof info)
    for (int i = 0; i < COUNT; i++)
      if ((int)info.ssi_signo == SIGNALS[i].signal) mask |= SIGNALS[i].bit;
  return mask;
}

void nb_stop(int whole_group) {
  struct sigaction before, standard = {.sa_handler = SIG_DFL};
  sigset_t one, mask;
  // Started with stopping forbidden (no job control around us): stay.
  if (sigaction(SIGTSTP, NULL, &before) != 0 || before.sa_handler == SIG_IGN) return;
  sigemptyset(&one);
  sigaddset(&one, SIGTSTP);
  // One that came with the key pressed in a child would stop us a second time after this one.
  sigtimedwait(&one, NULL, &(struct timespec){0});
  sigaction(SIGTSTP, &standard, NULL);
  pthread_sigmask(SIG_UNBLOCK, &one, &mask);
  // SIGTSTP and not SIGSTOP: the kernel ignores it when no shell is left that could continue us
  // (a terminal window that runs nothing but us), where SIGSTOP would freeze the window for good.
  if (whole_group) kill(0, SIGTSTP);
  else raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &before, NULL);
}

int nb_event_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void nb_event_raise(int descriptor) {
  uint64_t one = 1;
  // Full means raised already.
  ssize_t ignored = write(descriptor, &one, sizeof one);
  (void)ignored;
}

void nb_event_clear(int descriptor) {
  uint64_t count;
  ssize_t ignored = read(descriptor, &count, sizeof count);
  (void)ignored;
}

int nb_bytes_waiting(int descriptor) {
  int count;
  return ioctl(descriptor, FIONREAD, &count) == 0 ? count : -1;
}

long long nb_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}
