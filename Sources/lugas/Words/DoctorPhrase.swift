import LugasLexicon

/// What `/doctor` finds.
enum DoctorPhrase: Worded {
  case locale(String, Language)
  case terminal(String, columns: Int, rows: Int)
  case noTerminal
  case clipboardProgram(String)
  case clipboardTerminal
  case noClipboard
  case noEditor
  case missingEditor(String)
  case noSettings
  case settingsProblems(Int)
  case lexicon(rules: Int)
  case lexiconProblems(Int, rules: Int)
  case notWritable(String)
  case noHistory(String)
  case history(String, newest: Int)
  case sum(problems: Int, notes: Int)

  var texts: (id: String, en: String) {
    switch self {
    case .locale(let name, let language):
      ("\(name); antarmuka \(language.rawValue)", "\(name); interface \(language.rawValue)")
    case .terminal(let name, let columns, let rows):
      ("\(name), \(columns) kolom, \(rows) baris", "\(name), \(columns) columns, \(rows) rows")
    case .noTerminal: ("keluaran bukan terminal", "output is no terminal")
    case .clipboardProgram(let name): ("lewat program \(name)", "by the program \(name)")
    case .clipboardTerminal:
      ("lewat terminal (OSC 52)", "by the terminal (OSC 52)")
    case .noClipboard: ("tidak ada jalan ke papan klip", "there is no way to a clipboard")
    case .noEditor: ("belum dipilih", "none is chosen")
    case .missingEditor(let name): ("'\(name)' tidak ditemukan", "'\(name)' is not found")
    case .noSettings: ("semua bawaan", "all defaults")
    case .settingsProblems(let count):
      (
        "\(count) masalah di berkasnya",
        "\(count == 1 ? "1 problem" : "\(count) problems") in the files"
      )
    case .lexicon(let rules):
      (
        "\(Numerals.grouped(rules, .id)) aturan, kalimat contohnya lulus",
        "\(Numerals.grouped(rules, .en)) rules, their own sentences pass"
      )
    case .lexiconProblems(let count, let rules):
      (
        "\(Numerals.grouped(rules, .id)) aturan, \(count) masalah",
        "\(Numerals.grouped(rules, .en)) rules, \(count == 1 ? "1 problem" : "\(count) problems")"
      )
    case .notWritable(let path): ("\(path) tidak dapat ditulis", "\(path) cannot be written")
    case .noHistory(let path): ("belum ada (\(path))", "none yet (\(path))")
    case .history(let path, let newest):
      (
        "\(path), sampai draf \(Numerals.grouped(newest, .id))",
        "\(path), up to draft \(Numerals.grouped(newest, .en))"
      )
    case .sum(0, 0): ("Semuanya beres.", "All is well.")
    case .sum(0, let notes):
      (
        "Lugas dapat dipakai; \(notes) hal dapat lebih baik.",
        "Lugas works; \(notes == 1 ? "1 thing" : "\(notes) things") could be better."
      )
    case .sum(let problems, _):
      (
        "\(problems) masalah perlu dibereskan.",
        "\(problems == 1 ? "1 problem needs" : "\(problems) problems need") mending."
      )
    }
  }
}

/// What to do about a finding.
enum DoctorAdvice: Worded, Equatable {
  case setLocale
  case setTerminal
  case widenTerminal
  case trustNoClipboard
  case copyByHand
  case setEditor
  case lookAtSettings
  case lookAtLexicons
  case makeWritable
  case makeCacheWritable

  var texts: (id: String, en: String) {
    switch self {
    case .setLocale:
      (
        "Lugas memakai UTF-8 sendiri. Agar program lain ikut: export LANG=C.UTF-8",
        "Lugas uses UTF-8 by itself. For other programs too: export LANG=C.UTF-8"
      )
    case .setTerminal:
      (
        "Tanpa penyuntingan baris dan warna. Buka terminal biasa, atau setel TERM.",
        "No line editing and no colour. Open a usual terminal, or set TERM."
      )
    case .widenTerminal:
      ("Lebarkan jendela sampai 80 kolom.", "Widen the window to 80 columns.")
    case .trustNoClipboard:
      (
        "Terminal tidak memberi tahu apakah teks sampai; di komputer sendiri pasang wl-copy atau xclip.",
        "The terminal does not tell whether it arrived; on your own computer install wl-copy or xclip."
      )
    case .copyByHand:
      (
        "Pilih teks yang dicetak /salin dengan tetikus, atau pasang wl-copy atau xclip.",
        "Select what /copy prints with the mouse, or install wl-copy or xclip."
      )
    case .setEditor:
      (
        "Untuk /sunting di penyunting teks: export EDITOR=nano",
        "For /edit in a text editor: export EDITOR=nano"
      )
    case .lookAtSettings: ("Lihat 'lugas settings'.", "See 'lugas settings'.")
    case .lookAtLexicons: ("Lihat 'lugas lexicon check'.", "See 'lugas lexicon check'.")
    case .makeWritable:
      (
        "Periksa izin folder itu, atau setel XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME.",
        "Look at its permissions, or set XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME."
      )
    case .makeCacheWritable:
      (
        "Tanpa itu tiap mulai lebih lambat: periksa izinnya, atau setel XDG_CACHE_HOME.",
        "Without it every start is slower: look at its permissions, or set XDG_CACHE_HOME."
      )
    }
  }
}

extension DoctorTopic: Worded {
  var texts: (id: String, en: String) {
    switch self {
    case .locale: ("bahasa", "locale")
    case .terminal: ("terminal", "terminal")
    case .clipboard: ("papan klip", "clipboard")
    case .editor: ("penyunting", "editor")
    case .folders: ("folder", "folder")
    case .settings: ("setelan", "settings")
    case .history: ("riwayat", "history")
    case .lexicons: ("leksikon", "lexicons")
    case .cache: ("tembolok", "cache")
    }
  }
}

extension Finding.State: Worded {
  var texts: (id: String, en: String) {
    switch self {
    case .ok: ("OK", "OK")
    case .note: ("CATATAN", "NOTE")
    case .problem: ("MASALAH", "PROBLEM")
    }
  }
}
