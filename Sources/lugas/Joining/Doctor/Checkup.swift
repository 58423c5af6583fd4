import Foundation
import LugasHistory
import LugasLexicon
import LugasTerminal

/// Looks at all that Lugas needs around it and says what to do about what is missing. Changes nothing.
struct Checkup {
  let surroundings: Surroundings
  let language: Language
  /// The lexicon in force, or why there is none.
  let lexicon: Result<ProvenCount, Refusal>
  /// Rows and columns of the terminal; nil where output is none.
  let size: (rows: Int, columns: Int)?

  /// How large a lexicon is and how many slips it has.
  struct ProvenCount: Equatable {
    let rules: Int
    let problems: Int
  }

  /// Everything found, in the order of the topics; several for one topic stand together.
  var findings: [Finding] {
    [locale, terminal, clipboard, editor] + folders + [settings, history, lexicons, cache]
  }

  private var environment: [String: String] { surroundings.environment }

  private func value(_ names: String...) -> String? {
    names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }

  private var locale: Finding {
    let name = value("LC_ALL", "LC_CTYPE", "LANG") ?? "C"
    let isUnicode = ["utf-8", "utf8"].contains { name.lowercased().hasSuffix($0) }
    let words = DoctorPhrase.locale(name, language).words(language)
    return isUnicode
      ? Finding(.locale, words) : Finding(.locale, .note, words, .setLocale)
  }

  private var terminal: Finding {
    guard let size else {
      return Finding(.terminal, DoctorPhrase.noTerminal.words(language))
    }
    let name = value("TERM") ?? "dumb"
    let words = DoctorPhrase.terminal(name, columns: size.columns, rows: size.rows).words(language)
    if surroundings.settings.isAccessible { return Finding(.terminal, words) }
    if name == "dumb" { return Finding(.terminal, .note, words, .setTerminal) }
    return size.columns < Self.fewColumns
      ? Finding(.terminal, .note, words, .widenTerminal) : Finding(.terminal, words)
  }

  /// From here on a suggestion's line has room.
  private static let fewColumns = 40

  private var clipboard: Finding {
    let way = Clipboard.sequence(for: "Lugas", environment: environment) {
      Program.path(of: $0, environment: environment) != nil
    }
    return switch way {
    case .command(let name, _):
      Finding(.clipboard, DoctorPhrase.clipboardProgram(name).words(language))
    case .escape:
      Finding(.clipboard, .note, DoctorPhrase.clipboardTerminal.words(language), .trustNoClipboard)
    case .none: Finding(.clipboard, .note, DoctorPhrase.noClipboard.words(language), .copyByHand)
    }
  }

  private var editor: Finding {
    guard let editor = Program.editor(environment) else {
      return Finding(.editor, .note, DoctorPhrase.noEditor.words(language), .setEditor)
    }
    let name = editor.split(separator: " ").first.map(String.init) ?? editor
    return Program.path(of: name, environment: environment) == nil
      ? Finding(.editor, .note, DoctorPhrase.missingEditor(editor).words(language), .setEditor)
      : Finding(.editor, editor)
  }

  private var settings: Finding {
    let settings = surroundings.settings
    guard settings.problems.isEmpty else {
      let words = DoctorPhrase.settingsProblems(settings.problems.count).words(language)
      return Finding(.settings, .problem, words, .lookAtSettings)
    }
    let files = settings.files.map { surroundings.short($0) }.joined(separator: ", ")
    let words = files.isEmpty ? DoctorPhrase.noSettings.words(language) : files
    return Finding(.settings, words)
  }

  private var lexicons: Finding {
    switch lexicon {
    case .success(let count) where count.problems == 0:
      return Finding(.lexicons, DoctorPhrase.lexicon(rules: count.rules).words(language))
    case .success(let count):
      let words = DoctorPhrase.lexiconProblems(count.problems, rules: count.rules)
      return Finding(.lexicons, .problem, words.words(language), .lookAtLexicons)
    case .failure(let refusal):
      return Finding(.lexicons, .problem, refusal.words(in: language))
    }
  }
}

/// The places on disk.
extension Checkup {
  /// Where Lugas writes; the history's must be writable, without the others it still works.
  private var folders: [Finding] {
    let places = [
      (surroundings.settingsFolder, false), (folder(of: surroundings.historyPath), true),
      (folder(of: surroundings.commandHistoryPath), false),
    ]
    return places.map { path, isNeeded in
      let words = surroundings.short(path)
      if isWritable(path) { return Finding(.folders, words) }
      return Finding(
        .folders, isNeeded ? .problem : .note, DoctorPhrase.notWritable(words).words(language),
        .makeWritable)
    }
  }

  private var cache: Finding {
    let path = surroundings.cacheFolder
    return isWritable(path)
      ? Finding(.cache, surroundings.short(path))
      : Finding(
        .cache, .note, DoctorPhrase.notWritable(surroundings.short(path)).words(language),
        .makeCacheWritable)
  }

  private var history: Finding {
    let path = surroundings.historyPath
    let shown = surroundings.short(path)
    guard !SQLiteHistory.isMissing(path) else {
      return Finding(.history, DoctorPhrase.noHistory(shown).words(language))
    }
    do throws(HistoryError) {
      let store = try SQLiteHistory.open(
        path, now: surroundings.now, random: surroundings.random)
      let newest = try store.list(DraftFilter(limit: 1)).first?.number ?? 0
      try store.close()
      return Finding(.history, DoctorPhrase.history(shown, newest: newest).words(language))
    } catch {
      return Finding(.history, .problem, HistoryWords.reason(error).words(language))
    }
  }

  private func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().reduce(into: "") { $0 += "/\($1)" }
  }

  /// The folder can be written, or made.
  private func isWritable(_ path: String) -> Bool {
    var place = path
    while !TextFile.isThere(place), place != "/", !place.isEmpty { place = folder(of: place) }
    return unsafe access(place.isEmpty ? "/" : place, W_OK | X_OK) == 0
  }
}
