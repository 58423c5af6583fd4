#define _GNU_SOURCE
#include "CEditlineShims.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

// Signals belong to the process, and handlers reach nothing but globals.
static atomic_uint noted_events;
static atomic_int noted_termination;
static atomic_bool is_waiting;
static int wake_pipe[2] = {-1, -1};

static unsigned event_of(int signal_number) {
  switch (signal_number) {
    case SIGINT: return LUGAS_EVENT_INTERRUPT;
    case SIGWINCH: return LUGAS_EVENT_RESIZE;
    case SIGCONT: return LUGAS_EVENT_CONTINUE;
    default: return LUGAS_EVENT_TERMINATION;
  }
}

/// Ends the process as if the signal had never been caught, the terminal restored.
static void die_of(int signal_number) {
  lugas_guard_restore();
  signal(signal_number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal_number);
  raise(signal_number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
}

static void note_signal(int signal_number) {
  int saved = errno;
  unsigned event = event_of(signal_number);
  if (event == LUGAS_EVENT_TERMINATION) {
    // A second request, or one that nobody waits for, is not put off.
    bool is_repeated = atomic_exchange(&noted_termination, signal_number) != 0;
    if (is_repeated || !atomic_load(&is_waiting)) die_of(signal_number);
  }
  atomic_fetch_or(&noted_events, event);
  char byte = 0;
  ssize_t written = write(wake_pipe[1], &byte, 1);
  (void)written;
  errno = saved;
}

int lugas_signals_watch(void) {
  static atomic_flag is_installed = ATOMIC_FLAG_INIT;
  if (atomic_flag_test_and_set(&is_installed)) return wake_pipe[0];
  if (pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  const int watched[] = {SIGINT, SIGWINCH, SIGCONT, SIGTERM, SIGHUP};
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof watched / sizeof watched[0]; i++) {
    struct sigaction previous;
    // Under nohup, hanging up stays ignored.
    bool is_ignored =
        sigaction(watched[i], NULL, &previous) == 0 && previous.sa_handler == SIG_IGN;
    if (is_ignored && watched[i] == SIGHUP) continue;
    sigaction(watched[i], &action, NULL);
  }
  return wake_pipe[0];
}

unsigned lugas_signals_take_events(void) {
  char bytes[64];
  if (wake_pipe[0] >= 0) {
    while (read(wake_pipe[0], bytes, sizeof bytes) > 0) continue;
  }
  return atomic_exchange(&noted_events, 0);
}

int lugas_signals_termination(void) { return atomic_load(&noted_termination); }

void lugas_signals_forget_termination(void) { atomic_store(&noted_termination, 0); }

void lugas_signals_set_waiting(bool waiting) { atomic_store(&is_waiting, waiting); }

void lugas_signals_suspend(void) {
  struct sigaction previous;
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &previous);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &previous, NULL);
}

void lugas_signals_ignore_broken_pipes(void) { signal(SIGPIPE, SIG_IGN); }
