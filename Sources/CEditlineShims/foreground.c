#define _GNU_SOURCE
#include "CEditlineShims.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { BORROWED_COUNT = 3 };
static const int borrowed[BORROWED_COUNT] = {SIGINT, SIGQUIT, SIGTSTP};

/// While the program has the terminal its keys are its own: Ctrl-C must not end us behind its back,
/// and Ctrl-Z stops us together with it.
static void lend_signals(struct sigaction previous[BORROWED_COUNT]) {
  for (int i = 0; i < BORROWED_COUNT; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = borrowed[i] == SIGTSTP ? SIG_DFL : SIG_IGN;
    sigemptyset(&action.sa_mask);
    sigaction(borrowed[i], &action, &previous[i]);
  }
}

static void take_signals_back(const struct sigaction previous[BORROWED_COUNT]) {
  for (int i = 0; i < BORROWED_COUNT; i++) sigaction(borrowed[i], &previous[i], NULL);
}

static int spawn_plainly(pid_t *child, const char *path, char *const arguments[]) {
  posix_spawnattr_t attributes;
  if (posix_spawnattr_init(&attributes) != 0) return -1;
  sigset_t standard, none;
  sigemptyset(&standard);
  for (int i = 0; i < BORROWED_COUNT; i++) sigaddset(&standard, borrowed[i]);
  sigaddset(&standard, SIGPIPE);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(&attributes, &standard);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  int failure = posix_spawn(child, path, NULL, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  return failure == 0 ? 0 : -1;
}

int lugas_foreground_run(const char *path, char *const arguments[]) {
  struct sigaction previous[BORROWED_COUNT];
  lend_signals(previous);
  pid_t child = 0;
  int status = -1;
  if (spawn_plainly(&child, path, arguments) == 0) {
    while (waitpid(child, &status, 0) < 0) {
      if (errno == EINTR) continue;
      status = -1;
      break;
    }
  }
  take_signals_back(previous);
  if (status < 0) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
