import LugasLexicon

/// A slip in a file of settings, with its place.
struct SettingsProblem: Error, Equatable, Sendable {
  let file: LexiconFile
  let place: LexiconPlace
  let slip: SettingSlip
  /// It stands in the office's file.
  let isSites: Bool

  /// `path:line:column: error: …`, the line, and a caret.
  func rendered(_ language: Language) -> String {
    LexiconProblem(file: file, place: place, slip).rendered[language]
  }
}

extension SettingsProblem: Worded {
  /// The problem on one line.
  var texts: (id: String, en: String) {
    let head = "\(file.path):\(place.line):\(place.column): "
    return (head + slip.texts.id, head + slip.texts.en)
  }
}

/// What is wrong at a place of a file of settings; lower case, without full stop.
enum SettingSlip: Worded, LexiconSlip, Equatable {
  case unknownKey(String, nearest: String?)
  case unknownValue(SettingKey, String, nearest: String?)
  /// One text stands where a list should, or the other way round.
  case wrongShape(SettingKey)
  /// `locked` is neither a key nor a list of keys.
  case locksNotAList
  /// `locked` outside the office's file.
  case lockedByUser
  /// A key that no office may lock.
  case notLockable(SettingKey)
  /// A locked key without a value.
  case lockedWithoutValue(SettingKey)
  /// The file cannot be read.
  case notReadable
  /// What the YAML reader says.
  case yaml(Wording)

  var texts: (id: String, en: String) {
    switch self {
    case .unknownKey(let key, let nearest):
      (
        "kunci '\(key)' tidak dikenal" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
        "unknown key '\(key)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
      )
    case .unknownValue(let key, let word, let nearest):
      (
        "nilai '\(word)' tidak dikenal"
          + (nearest.map { "; maksudnya '\($0)'?" } ?? "; \(key.shape.id)"),
        "unknown value '\(word)'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? "; \(key.shape.en)")
      )
    case .wrongShape(let key):
      (
        "'\(key.rawValue)' ditulis lain: \(key.shape.id)",
        "'\(key.rawValue)' is written otherwise: \(key.shape.en)"
      )
    case .locksNotAList:
      (
        "'locked' berupa daftar kunci, misalnya [profile]",
        "'locked' is a list of keys, such as [profile]"
      )
    case .lockedByUser:
      (
        "hanya kantor yang dapat mengunci setelan, di site.yaml",
        "only the office can lock settings, in its site.yaml"
      )
    case .notLockable(let key):
      (
        "'\(key.rawValue)' milik petugas sendiri dan tidak dapat dikunci",
        "'\(key.rawValue)' is the officer's own and cannot be locked"
      )
    case .lockedWithoutValue(let key):
      (
        "'\(key.rawValue)' dikunci tetapi nilainya tidak ditulis di sini",
        "'\(key.rawValue)' is locked but has no value here"
      )
    case .notReadable: ("berkas tidak dapat dibaca", "the file cannot be read")
    case .yaml(let words): (words.id, words.en)
    }
  }
}

extension SettingKey {
  /// How its value is written.
  var shape: (id: String, en: String) {
    switch kind {
    case .choice(let words):
      ("pilihan: \(words.joined(separator: ", "))", "known: \(words.joined(separator: ", "))")
    case .choices(let words, _):
      (
        "daftar, misalnya [\(words.prefix(2).joined(separator: ", "))]; pilihan: "
          + words.joined(separator: ", "),
        "a list such as [\(words.prefix(2).joined(separator: ", "))]; known: "
          + words.joined(separator: ", ")
      )
    case .flag: ("pilihan: yes, no", "known: yes, no")
    case .days: ("jumlah hari, paling sedikit 1", "a number of days, at least 1")
    case .texts(let key): ("{\(key): [TEKS, TEKS]}", "{\(key): [TEXT, TEXT]}")
    }
  }
}
