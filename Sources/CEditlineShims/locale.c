#define _GNU_SOURCE
#include "CEditlineShims.h"

#include <langinfo.h>
#include <locale.h>
#include <strings.h>

static bool is_unicode(void) {
  const char *set = nl_langinfo(CODESET);
  return set != NULL && strcasecmp(set, "UTF-8") == 0;
}

int lugas_locale_prepare(void) {
  if (setlocale(LC_CTYPE, "") != NULL && is_unicode()) return LUGAS_LOCALE_UNICODE;
  if (setlocale(LC_CTYPE, "C.UTF-8") != NULL && is_unicode()) return LUGAS_LOCALE_FORCED;
  return LUGAS_LOCALE_NONE;
}

int lugas_locale_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
