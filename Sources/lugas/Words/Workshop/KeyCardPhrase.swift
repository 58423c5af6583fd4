import LugasLexicon
import LugasReport

/// The key card's words.
enum KeyCardPhrase: CaseIterable, Worded {
  case accept, reject, pick, ownText, skip, undo, redo, acceptRule, rejectRule, why, note, goTo
  case back, stop, enter

  /// The keys, as a person presses them.
  func keys(_ language: Language) -> String {
    switch self {
    case .accept: "y"
    case .reject: language == .id ? "t" : "n"
    case .pick: "1-9"
    case .ownText: language == .id ? "u" : "e"
    case .skip: language == .id ? "l" : "s"
    case .undo: "z"
    case .redo: language == .id ? "ulang" : "redo"
    case .acceptRule: "y!"
    case .rejectRule: language == .id ? "t!" : "n!"
    case .why: "?"
    case .note: "#"
    case .goTo: "g n"
    case .back: "b"
    case .stop: "q"
    case .enter: "Enter"
    }
  }

  var texts: (id: String, en: String) {
    switch self {
    case .accept: ("terima saran", "accept the suggestion")
    case .reject: ("tolak; yang wajib meminta alasan", "reject; a must asks for a reason")
    case .pick: ("pilih pengganti", "pick a replacement")
    case .ownText: ("tulis sendiri", "your own text")
    case .skip: ("lewati", "skip")
    case .undo: ("urungkan", "undo")
    case .redo: ("ulangi yang diurungkan", "do again what was undone")
    case .acceptRule: ("terima semua dari aturan ini", "accept the rest of this rule")
    case .rejectRule: ("tolak semua dari aturan ini", "reject the rest of this rule")
    case .why: ("kenapa?", "why?")
    case .note: ("# teks: catatan", "# text: a note")
    case .goTo: ("ke saran n", "go to suggestion n")
    case .back: ("kembali ke saran sebelumnya", "back to the suggestion before")
    case .stop: ("berhenti; semua tersimpan", "stop; all is saved")
    case .enter: ("ulangi pertanyaan; tidak pernah menerima", "ask again; never accepts")
    }
  }

  /// The groups of the card: the keys of the review, then the commands.
  static func groups(_ language: Language) -> [Handout.KeyGroup] {
    let isIndonesian = language == .id
    let keys = allCases.map { (key: $0.keys(language), text: $0.words(language)) }
    let commands = CommandTable.all.map { command in
      (
        key: command.name(in: language),
        text: isIndonesian ? command.summary.id : command.summary.en
      )
    }
    return [
      Handout.KeyGroup(title: isIndonesian ? "Saat meninjau" : "While reviewing", rows: keys),
      Handout.KeyGroup(title: isIndonesian ? "Perintah" : "Commands", rows: commands),
    ]
  }
}
