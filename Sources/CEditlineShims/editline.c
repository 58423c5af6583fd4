#define _GNU_SOURCE
#include "CEditlineShims.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

/// A stream on a copy of the descriptor, so that closing it closes nothing of the caller's.
static FILE *stream_on(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *stream = fdopen(copy, mode);
  if (stream == NULL) close(copy);
  return stream;
}

EditLine *lugas_editline_open(const char *program, int input, int output) {
  FILE *in = stream_on(input, "r");
  FILE *out = stream_on(output, "w");
  FILE *err = stream_on(output, "w");
  EditLine *editor = NULL;
  if (in && out && err) {
    editor = el_init_fd(program, in, out, err, input, output, output);
  }
  if (editor == NULL) {
    if (in) fclose(in);
    if (out) fclose(out);
    if (err) fclose(err);
  }
  return editor;
}

void lugas_editline_close(EditLine *editor) {
  FILE *streams[3] = {NULL, NULL, NULL};
  for (int i = 0; i < 3; i++) el_get(editor, EL_GETFP, i, &streams[i]);
  el_end(editor);
  for (int i = 0; i < 3; i++) {
    if (streams[i]) fclose(streams[i]);
  }
}

int lugas_editline_set_prompt(EditLine *editor, lugas_prompt prompt, wchar_t literal) {
  return el_wset(editor, EL_PROMPT_ESC, prompt, (int)literal);
}

int lugas_editline_set_keymap(EditLine *editor, const char *name) {
  return el_set(editor, EL_EDITOR, name);
}

int lugas_editline_set_signals(EditLine *editor, bool on) {
  return el_set(editor, EL_SIGNAL, (int)on);
}

int lugas_editline_set_editing(EditLine *editor, bool on) {
  return el_set(editor, EL_EDITMODE, (int)on);
}

int lugas_editline_prepare_terminal(EditLine *editor, bool raw) {
  return el_set(editor, EL_PREP_TERM, (int)raw);
}

// The wide call keeps the pointer; the narrow one would leak a copy of it.
int lugas_editline_add_command(EditLine *editor, const wchar_t *name, lugas_command command) {
  return el_wset(editor, EL_ADDFN, name, name, command);
}

int lugas_editline_bind(EditLine *editor, const char *keys, const char *command) {
  return el_set(editor, EL_BIND, keys, command, NULL);
}

int lugas_editline_bind_alternative(EditLine *editor, const char *keys, const char *command) {
  return el_set(editor, EL_BIND, "-a", keys, command, NULL);
}

int lugas_editline_set_capability(EditLine *editor, const char *name, const char *value) {
  return el_set(editor, EL_SETTC, name, value, NULL);
}

int lugas_editline_set_mode(EditLine *editor, const char *set, const char *mode) {
  return el_set(editor, EL_SETTY, set, mode, NULL);
}

int lugas_editline_set_reader(EditLine *editor, lugas_next_character reader) {
  return el_wset(editor, EL_GETCFN, (el_rfunc_t)reader);
}

int lugas_editline_set_owner(EditLine *editor, void *owner) {
  return el_set(editor, EL_CLIENTDATA, owner);
}

void *lugas_editline_owner(EditLine *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
}

int lugas_editline_refresh(EditLine *editor) { return el_set(editor, EL_REFRESH); }

int lugas_editline_set_history(EditLine *editor, HistoryW *history) {
  return el_wset(editor, EL_HIST, history_w, history);
}

void lugas_editline_write(EditLine *editor, const void *bytes, size_t count) {
  FILE *out = NULL;
  el_get(editor, EL_GETFP, 1, &out);
  if (out == NULL) return;
  fwrite(bytes, 1, count, out);
  fflush(out);
}

int lugas_history_set_size(HistoryW *history, int size) {
  HistEventW event;
  return history_w(history, &event, H_SETSIZE, size);
}

int lugas_history_enter(HistoryW *history, const wchar_t *line) {
  HistEventW event;
  return history_w(history, &event, H_ENTER, line);
}

int lugas_history_clear(HistoryW *history) {
  HistEventW event;
  return history_w(history, &event, H_CLEAR);
}
