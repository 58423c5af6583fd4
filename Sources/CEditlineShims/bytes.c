#define _GNU_SOURCE
#include "CEditlineShims.h"

#include <string.h>

ptrdiff_t lugas_bytes_find(
    const void *bytes, size_t count, const void *needle, size_t needle_count) {
  const char *found = memmem(bytes, count, needle, needle_count);
  return found == NULL ? -1 : found - (const char *)bytes;
}
