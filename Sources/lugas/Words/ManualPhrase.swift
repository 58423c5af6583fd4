import LugasLexicon

/// The words of the manual page that help does not say.
enum ManualPhrase: Worded {
  case manual
  case name
  case inALine
  case synopsis
  case description
  case commands
  case options
  case inside
  case insideIntro
  case keys
  case keysIntro
  case exitStatus
  case environment
  case files
  case seeAlso
  case otherPages

  var texts: (id: String, en: String) {
    switch self {
    case .manual: ("Panduan Lugas", "Lugas Manual")
    case .name: ("NAMA", "NAME")
    case .inALine:
      (
        "saran untuk unggahan yang lugas, bersumber, dan netral",
        "suggestions for plain, sourced and neutral posts"
      )
    case .synopsis: ("RINGKASAN", "SYNOPSIS")
    case .description: ("URAIAN", "DESCRIPTION")
    case .commands: ("PERINTAH", "COMMANDS")
    case .options: ("OPSI", "OPTIONS")
    case .inside: ("DI DALAM PROGRAM", "INSIDE THE PROGRAM")
    case .insideIntro:
      (
        "Teks adalah naskah; baris yang diawali garis miring adalah perintah. Kedua bahasa selalu berlaku, dan awal nama cukup bila hanya satu yang cocok.",
        "Text is a draft; a line that begins with a slash is a command. Both languages always work, and the beginning of a name will do where only one fits."
      )
    case .keys: ("TOMBOL KEPUTUSAN", "DECISION KEYS")
    case .keysIntro:
      (
        "Jawaban saat meninjau, masing-masing diikuti Enter. Enter saja mengulang pertanyaan dan tidak pernah menerima.",
        "Answers in a review, each followed by Enter. Enter alone repeats the question and never accepts."
      )
    case .exitStatus: ("STATUS KELUAR", "EXIT STATUS")
    case .environment: ("LINGKUNGAN", "ENVIRONMENT")
    case .files: ("BERKAS", "FILES")
    case .seeAlso: ("LIHAT JUGA", "SEE ALSO")
    case .otherPages: ("editrc(5), nano(1), man(1)", "editrc(5), nano(1), man(1)")
    }
  }
}

/// The tables of the manual page that no definition tells.
enum ManualTable: CaseIterable {
  /// The keys that a question has no room to name.
  case keys
  case exitStatus
  case environment
  case files

  var heading: ManualPhrase {
    switch self {
    case .keys: .keys
    case .exitStatus: .exitStatus
    case .environment: .environment
    case .files: .files
    }
  }

  /// Names and keys, which are never translated, with what they mean.
  func rows(_ language: Language) -> [(name: String, text: String)] {
    all.map { ($0.name, language == .id ? $0.id : $0.en) }
  }

  private var all: [(name: String, id: String, en: String)] {
    switch self {
    case .keys:
      [
        (
          "y!", "terima sisa dari aturan ini, daftarnya dulu",
          "accept the rest of this rule, listed first"
        ),
        (
          "t!, n!", "tolak sisa dari aturan ini, daftarnya dulu",
          "reject the rest of this rule, listed first"
        ),
        ("# …", "catatan pada saran ini", "a note on this suggestion"),
        ("g 3", "ke saran 3", "go to suggestion 3"),
        ("b", "kembali ke saran sebelumnya", "back to the suggestion before"),
        (
          "Ctrl-X Ctrl-E", "baris ini di penyunting $VISUAL atau $EDITOR",
          "this line in the editor $VISUAL or $EDITOR"
        ),
        ("Ctrl-R", "cari perintah terdahulu", "search earlier commands"),
        ("Alt-Enter", "baris baru di naskah", "a new line in the draft"),
      ]
    case .exitStatus:
      [
        ("0", "tidak ada saran setingkat ambang atau lebih", "nothing at or above the threshold"),
        ("1", "ada saran", "there are suggestions"),
        (
          "2", "argumen, masukan, setelan, atau leksikon salah",
          "usage, bad input, settings or lexicon"
        ),
        ("3", "riwayat tidak dapat dipakai", "the history is unavailable"),
        ("4", "pemeriksaan keutuhan gagal", "verification failed"),
        ("5", "ditolak oleh aturan kantor", "refused by policy"),
        ("130", "dihentikan", "interrupted"),
      ]
    case .environment:
      [
        (
          "LUGAS_LANG", "bahasa antarmuka: id atau en; tanpa itu menurut locale",
          "language of the interface: id or en; else that of the locale"
        ),
        ("LUGAS_LEXICONS", "folder leksikon", "the lexicon folder"),
        ("VISUAL, EDITOR", "penyunting teks", "the text editor"),
        (
          "NO_COLOR, CLICOLOR, CLICOLOR_FORCE, FORCE_COLOR", "warna: tidak, boleh, atau selalu",
          "colour: never, if possible, or always"
        ),
        (
          "XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME, XDG_CACHE_HOME",
          "tempat setelan, riwayat, perintah terdahulu, dan berkas sementara",
          "where settings, history, earlier commands and what can be made again lie"
        ),
      ]
    case .files:
      [
        (
          "~/.local/share/lugas/history.sqlite", "riwayat: naskah, saran, keputusan",
          "the history: drafts, suggestions, decisions"
        ),
        (
          "~/.local/state/lugas/commands", "perintah yang diketik, tidak pernah naskah",
          "typed commands, never drafts"
        ),
        (
          "~/.config/lugas/lexicons/", "kata dan aturan sendiri, di atas leksikon bawaan",
          "words and rules of one's own, above the lexicon that comes along"
        ),
        ("~/.editrc", "tombol penyuntingan baris", "the keys of line editing"),
      ]
    }
  }
}
