#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "private.h"

static long long milliseconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static void limit(pid_t child) {
  struct rlimit memory = {1ul << 30, 1ul << 30};
  // Pages with a whole Chinese font in them take one or two on a fast machine.
  struct rlimit seconds = {6, 7};
  prlimit(child, RLIMIT_AS, &memory, NULL);
  prlimit(child, RLIMIT_CPU, &seconds, NULL);
}

long nb_filter(char *const *arguments, const unsigned char *input, unsigned long count,
               unsigned char *output, unsigned long room, int milliseconds) {
  int in[2], out[2];
  if (pipe2(in, O_CLOEXEC) < 0) return -1;
  if (pipe2(out, O_CLOEXEC) < 0) {
    close(in[0]), close(in[1]);
    return -1;
  }
  pid_t child;
  char *environment[] = {"LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/", NULL};
  int fault =
      nb_start(arguments, environment, (const int[]){in[0], out[1], NB_NULL}, 0, &child);
  close(in[0]), close(out[1]);
  if (fault) {
    close(in[1]), close(out[0]);
    return -1;
  }
  limit(child);
  fcntl(in[1], F_SETFL, O_NONBLOCK);
  fcntl(out[0], F_SETFL, O_NONBLOCK);

  sigset_t before;
  nb_pipe_signal_hold(&before);

  long long deadline = milliseconds_now() + milliseconds;
  unsigned long sent = 0, got = 0;
  int feeding = 1;
  long result = 0;
  for (;;) {
    if (feeding && sent == count) {
      close(in[1]);
      feeding = 0;
    }
    long long left = deadline - milliseconds_now();
    if (left <= 0) {
      result = -2;
      break;
    }
    struct pollfd watched[2] = {{out[0], POLLIN, 0}, {feeding ? in[1] : -1, POLLOUT, 0}};
    if (poll(watched, 2, (int)left) < 0 && errno != EINTR) break;
    if (watched[1].revents) {
      ssize_t written = write(in[1], input + sent, count - sent);
      if (written > 0) {
        sent += (unsigned long)written;
      } else if (errno != EAGAIN && errno != EINTR) {
        close(in[1]);
        feeding = 0;
      }
    }
    if (watched[0].revents) {
      if (got == room) {
        result = -3;
        break;
      }
      ssize_t taken = read(out[0], output + got, room - got);
      if (taken == 0) break;
      if (taken > 0) {
        got += (unsigned long)taken;
      } else if (errno != EAGAIN && errno != EINTR) {
        break;
      }
    }
  }
  if (feeding) close(in[1]);
  close(out[0]);
  nb_pipe_signal_release(&before);

  if (result < 0) kill(child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (result < 0) return result;
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) return -2;
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127 && got == 0) return -1;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return got > 0 ? (long)got : -4;
  return (long)got;
}
