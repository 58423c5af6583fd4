// hyperscan PHRASES TEXT: scans a text for phrases with Hyperscan, as bare literals and with word
// boundaries; prints a line `what bytes user-microseconds matches` for each, best of five scans.
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

enum { most = 100000 };

static char *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(2); }
  fseek(file, 0, SEEK_END);
  *size = ftell(file);
  rewind(file);
  char *bytes = malloc(*size + 1);
  if (fread(bytes, 1, *size, file) != *size) exit(2);
  bytes[*size] = 0;
  fclose(file);
  return bytes;
}

static int count_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *count) {
  (void)id, (void)from, (void)to, (void)flags;
  ++*(long *)count;
  return 0;
}

static long user_micros(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_utime.tv_sec * 1000000L + usage.ru_utime.tv_usec;
}

/// A regular expression for a phrase: every mark in it stands for itself.
static char *expression(const char *phrase, const char *edge) {
  char *made = malloc(2 * strlen(phrase) + 2 * strlen(edge) + 1), *end = made;
  end = stpcpy(end, edge);
  for (; *phrase; phrase++) {
    if (strchr(".()[]{}*+?|^$\\/", *phrase)) *end++ = '\\';
    *end++ = *phrase;
  }
  strcpy(end, edge);
  return made;
}

static void scan(const char *what, const char *edge, char **phrases, unsigned count, const char *text, size_t size) {
  const char **expressions = calloc(count, sizeof *expressions);
  unsigned *flags = calloc(count, sizeof *flags), *ids = calloc(count, sizeof *ids);
  for (unsigned i = 0; i < count; i++) {
    expressions[i] = expression(phrases[i], edge);
    flags[i] = HS_FLAG_CASELESS;
    ids[i] = i;
  }
  hs_database_t *database;
  hs_compile_error_t *error;
  hs_scratch_t *scratch = NULL;
  if (hs_compile_multi(expressions, flags, ids, count, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS ||
      hs_alloc_scratch(database, &scratch) != HS_SUCCESS) {
    fprintf(stderr, "hyperscan: the phrases do not compile\n");
    exit(2);
  }
  long best = -1, matches = 0;
  for (int run = 0; run < 5; run++) {
    long start = user_micros();
    matches = 0;
    hs_scan(database, text, size, 0, scratch, count_match, &matches);
    long time = user_micros() - start;
    if (best < 0 || time < best) best = time;
  }
  printf("%s %zu %ld %ld\n", what, size, best, matches);
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  size_t size, ignored;
  char *lines = contents(arguments[1], &ignored), *text = contents(arguments[2], &size);
  static char *phrases[most];
  unsigned found = 0;
  for (char *line = strtok(lines, "\n"); line && found < most; line = strtok(NULL, "\n")) phrases[found++] = line;
  scan("literals", "", phrases, found, text, size);
  scan("words", "\\b", phrases, found, text, size);
  return 0;
}
