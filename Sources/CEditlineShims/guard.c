#define _GNU_SOURCE
#include "CEditlineShims.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// One terminal a process; handlers reach nothing but globals.
static struct termios found_modes;
static int guarded_input = -1;
static int guarded_output = -1;
static atomic_bool is_armed;

static const int fatal_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT};
enum { FATAL_COUNT = sizeof fatal_signals / sizeof fatal_signals[0] };
static struct sigaction previous_actions[FATAL_COUNT];

/// In the background a mode change would stop the process, were the signal not blocked.
static void set_modes(const struct termios *modes) {
  sigset_t background, previous;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, &previous);
  tcsetattr(guarded_input, TCSANOW, modes);
  pthread_sigmask(SIG_SETMASK, &previous, NULL);
}

void lugas_guard_restore(void) {
  if (!atomic_load(&is_armed)) return;
  static const char leave_brackets[] = "\033[?2004l";
  ssize_t written = write(guarded_output, leave_brackets, sizeof leave_brackets - 1);
  (void)written;
  set_modes(&found_modes);
}

/// Ctrl-Z while Lugas works: the shell gets its terminal, and gives it back as we had it.
static void on_stop(int signal_number) {
  int saved = errno;
  struct termios own_modes;
  bool is_ours = atomic_load(&is_armed) && tcgetattr(guarded_input, &own_modes) == 0;
  lugas_guard_restore();
  struct sigaction standard, previous;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  sigaction(signal_number, &standard, &previous);
  sigset_t only, masked;
  sigemptyset(&only);
  sigaddset(&only, signal_number);
  raise(signal_number);
  pthread_sigmask(SIG_UNBLOCK, &only, &masked);  // stops here
  pthread_sigmask(SIG_SETMASK, &masked, NULL);
  sigaction(signal_number, &previous, NULL);
  if (is_ours && tcgetpgrp(guarded_input) == getpgrp()) set_modes(&own_modes);
  errno = saved;
}

/// Restores the terminal, then lets the signal do what it did before we came: the faulting
/// instruction runs again, or a signal that was sent is sent once more.
static void on_fatal(int signal_number, siginfo_t *cause, void *context) {
  (void)context;
  lugas_guard_restore();
  for (int i = 0; i < FATAL_COUNT; i++) {
    if (fatal_signals[i] == signal_number) sigaction(signal_number, &previous_actions[i], NULL);
  }
  bool is_fault = cause->si_code > 0 && signal_number != SIGTRAP;
  if (!is_fault) raise(signal_number);
}

/// A stack overflow leaves no room for a handler on the stack it overflowed.
static void provide_signal_stack(void) {
  static char room[65536];
  stack_t current;
  if (sigaltstack(NULL, &current) != 0 || !(current.ss_flags & SS_DISABLE)) return;
  stack_t own = {.ss_sp = room, .ss_size = sizeof room};
  sigaltstack(&own, NULL);
}

static void catch_stop(void) {
  struct sigaction action, previous;
  if (sigaction(SIGTSTP, NULL, &previous) == 0 && previous.sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_stop;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, NULL);
}

static void catch_fatal_signals(void) {
  provide_signal_stack();
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_fatal;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FATAL_COUNT; i++) {
    sigaction(fatal_signals[i], &action, &previous_actions[i]);
  }
}

int lugas_guard_arm(int input, int output) {
  static atomic_flag is_installed = ATOMIC_FLAG_INIT;
  if (tcgetattr(input, &found_modes) != 0) return -1;
  guarded_input = input;
  guarded_output = output;
  atomic_store(&is_armed, true);
  if (!atomic_flag_test_and_set(&is_installed)) {
    atexit(lugas_guard_restore);
    catch_fatal_signals();
    catch_stop();
  }
  return 0;
}

void lugas_guard_disarm(void) {
  lugas_guard_restore();
  atomic_store(&is_armed, false);
}
