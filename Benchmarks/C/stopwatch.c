// stopwatch RUNS INPUT COMMAND...: runs a command some times with a file as its input and its output
// thrown away; prints `user system wall peak`: medians in microseconds, and the highest peak in kB.
//
// In C because a child's peak is never below what its parent held when it was started.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static int ascending(const void *a, const void *b) {
  long x = *(const long *)a, y = *(const long *)b;
  return (x > y) - (x < y);
}

static long median(long *values, int count) {
  qsort(values, count, sizeof *values, ascending);
  return values[count / 2];
}

static long micros(struct timeval t) { return t.tv_sec * 1000000L + t.tv_usec; }

static long clock_micros(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000L + t.tv_nsec / 1000;
}

static void run(const char *input, char **command, struct rusage *usage) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  if (!getenv("STOPWATCH_LOUD")) posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
  pid_t child;
  int status, failure = posix_spawnp(&child, command[0], &files, NULL, command, environ);
  if (failure || wait4(child, &status, 0, usage) < 0) {
    fprintf(stderr, "stopwatch: %s: %s\n", command[0], strerror(failure ? failure : errno));
    exit(2);
  }
  // 1 is "something was found", for every program that is measured here.
  if (!WIFEXITED(status) || WEXITSTATUS(status) > 1)
    fprintf(stderr, "stopwatch: %s ended with status %x\n", command[0], status);
  posix_spawn_file_actions_destroy(&files);
}

int main(int count, char **arguments) {
  int runs = count > 3 ? atoi(arguments[1]) : 0;
  if (runs < 1) {
    fputs("usage: stopwatch RUNS INPUT COMMAND...\n", stderr);
    return 2;
  }
  long *times = calloc(3 * runs, sizeof *times), peak = 0;
  for (int i = 0; i < runs; i++) {
    struct rusage usage;
    long start = clock_micros();
    run(arguments[2], arguments + 3, &usage);
    times[2 * runs + i] = clock_micros() - start;
    times[i] = micros(usage.ru_utime);
    times[runs + i] = micros(usage.ru_stime);
    if (usage.ru_maxrss > peak) peak = usage.ru_maxrss;
  }
  printf("%ld %ld %ld %ld\n", median(times, runs), median(times + runs, runs),
         median(times + 2 * runs, runs), peak);
  free(times);
  return 0;
}
