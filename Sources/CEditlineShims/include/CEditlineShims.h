/// Plain C functions over what Swift cannot call: libedit's variadic calls, async-signal-safe
/// signal and crash handling, and a few system calls that Swift's Glibc module hides.
#ifndef CEDITLINE_SHIMS_H
#define CEDITLINE_SHIMS_H

#include <histedit.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <wchar.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: - Line editor (editline.c)

/// What libedit calls for a bound key; returns one of the `CC_` values.
typedef unsigned char (*lugas_command)(EditLine *, wint_t);
/// What libedit calls for the next character: 1 a character, 0 the end, -1 an error.
typedef int (*lugas_next_character)(EditLine *, wchar_t *);
/// What libedit calls for the prompt.
typedef wchar_t *(*lugas_prompt)(EditLine *);

/// Makes an editor on two descriptors; they stay the caller's. NULL when the system refuses.
EditLine *lugas_editline_open(const char *program, int input, int output);
/// Ends the editor and closes its streams.
void lugas_editline_close(EditLine *);

/// The prompt; text between two `literal` characters takes no columns. `EL_PROMPT_ESC`.
int lugas_editline_set_prompt(EditLine *, lugas_prompt, wchar_t literal);
/// "emacs" or "vi". `EL_EDITOR`.
int lugas_editline_set_keymap(EditLine *, const char *name);
/// Whether libedit handles signals itself. `EL_SIGNAL`.
int lugas_editline_set_signals(EditLine *, bool on);
/// Whether lines are edited at all; an `.editrc` may say no. `EL_EDITMODE`.
int lugas_editline_set_editing(EditLine *, bool on);
/// Puts the terminal into edit mode or between-reads mode. `EL_PREP_TERM`.
int lugas_editline_prepare_terminal(EditLine *, bool raw);
/// Names a command. `name` must live as long as the editor. `EL_ADDFN`.
int lugas_editline_add_command(EditLine *, const wchar_t *name, lugas_command);
/// Binds a key sequence in the main or the vi command map. `EL_BIND`.
int lugas_editline_bind(EditLine *, const char *keys, const char *command);
int lugas_editline_bind_alternative(EditLine *, const char *keys, const char *command);
/// Overrides a terminal capability. `EL_SETTC`.
int lugas_editline_set_capability(EditLine *, const char *name, const char *value);
/// Changes a terminal mode: set "-d" is edit mode, "-x" is between reads. `EL_SETTY`.
int lugas_editline_set_mode(EditLine *, const char *set, const char *mode);
/// The character reader. `EL_GETCFN`.
int lugas_editline_set_reader(EditLine *, lugas_next_character);
/// The owner, found again in callbacks. `EL_CLIENTDATA`.
int lugas_editline_set_owner(EditLine *, void *owner);
void *lugas_editline_owner(EditLine *);
/// Draws what changed. `EL_REFRESH`.
int lugas_editline_refresh(EditLine *);
/// The list that incremental search looks through. `EL_HIST`.
int lugas_editline_set_history(EditLine *, HistoryW *);
/// Writes bytes behind everything libedit has written so far.
void lugas_editline_write(EditLine *, const void *bytes, size_t count);

/// Sets the length of the list. `H_SETSIZE`.
int lugas_history_set_size(HistoryW *, int size);
/// Adds a line. `H_ENTER`.
int lugas_history_enter(HistoryW *, const wchar_t *line);
/// Forgets all lines. `H_CLEAR`.
int lugas_history_clear(HistoryW *);

// MARK: - Locale (locale.c)

/// What `lugas_locale_prepare` found.
enum { LUGAS_LOCALE_NONE = 0, LUGAS_LOCALE_FORCED = 1, LUGAS_LOCALE_UNICODE = 2 };
/// Takes the character set of the environment, or C.UTF-8 when that one is not UTF-8.
int lugas_locale_prepare(void);
/// Columns of a scalar in the prepared locale; -1 when it cannot be printed.
int lugas_locale_columns(uint32_t scalar);

// MARK: - Signals (signals.c)

/// Bits of `lugas_signals_take_events`.
enum {
  LUGAS_EVENT_INTERRUPT = 1,
  LUGAS_EVENT_RESIZE = 2,
  LUGAS_EVENT_TERMINATION = 4,
  LUGAS_EVENT_CONTINUE = 8,
};
/// Starts noting signals, once a process. Returns the descriptor that wakes a `poll`, or -1.
int lugas_signals_watch(void);
/// Takes the events noted since the last call, and empties the descriptor.
unsigned lugas_signals_take_events(void);
/// SIGTERM or SIGHUP when one came, else 0.
int lugas_signals_termination(void);
/// Forgets a termination; for tests.
void lugas_signals_forget_termination(void);
/// While waiting, SIGTERM and SIGHUP are noted; otherwise they end the process at once.
void lugas_signals_set_waiting(bool waiting);
/// Stops the process group as Ctrl-Z does, and returns when it goes on.
void lugas_signals_suspend(void);
/// SIGPIPE becomes EPIPE.
void lugas_signals_ignore_broken_pipes(void);

// MARK: - Terminal guard (guard.c)

/// Remembers how the terminal is now and restores it on exit, in crashes, and while stopped by
/// Ctrl-Z between two reads. 0 or -1.
int lugas_guard_arm(int input, int output);
/// Restores the terminal, but stays armed. Async-signal-safe.
void lugas_guard_restore(void);
/// Restores the terminal and forgets it.
void lugas_guard_disarm(void);

// MARK: - Other programs (foreground.c)

/// Runs a program in our own process group, so that the terminal is its as well, and waits for it.
/// Its exit status, 128 and the signal that ended it, or -1 when it could not be started.
int lugas_foreground_run(const char *path, char *const arguments[]);

// MARK: - Terminal and pseudo-terminals (pty.c)

/// Columns of the terminal behind a descriptor, or 0.
int lugas_terminal_columns(int descriptor);
/// Opens the master of a new pseudo-terminal and writes the slave's path. Descriptor or -1.
int lugas_pty_open(char *path, size_t capacity);
/// Sets the size; the kernel tells the foreground group.
int lugas_pty_resize(int descriptor, unsigned short rows, unsigned short columns);
/// The spawn flag that starts a session of its own.
short lugas_spawn_new_session(void);

// MARK: - Bytes (bytes.c)

/// Offset of `needle` in `bytes`, or -1.
ptrdiff_t lugas_bytes_find(
    const void *bytes, size_t count, const void *needle, size_t needle_count);

#ifdef __cplusplus
}
#endif
#endif
