/// What is said of arguments of the history's commands that do not fit.
enum HistorySlip: Worded {
  case stepTooSmall
  case dateTwice
  case noDate(String)
  case noWords
  case emptyReason
  case nothingToPurge
  case daysTooFew
  case numbersOrFilter
  case emptyNote
  case neverOffered(String, nearest: String?)
  case noOfficer(String, nearest: String?)

  var texts: (id: String, en: String) {
    switch self {
    case .stepTooSmall: ("--step harus 0 atau lebih", "--step must be 0 or more")
    case .dateTwice:
      (
        "--date tidak dapat bersama --since atau --until",
        "--date excludes --since and --until"
      )
    case .noDate(let word):
      (
        "'\(word)' bukan tanggal; contoh: kemarin, 2026-11, 2026-11-23, 7h",
        "'\(word)' is no date; try: yesterday, 2026-11, 2026-11-23, 7d"
      )
    case .emptyNote: ("catatan kosong", "the note is empty")
    case .numbersOrFilter:
      ("sebut nomor naskah atau saringan, tidak keduanya", "give numbers or filters, not both")
    case .emptyReason: ("alasan kosong", "the reason is empty")
    case .nothingToPurge:
      ("sebut nomor naskah atau saringan", "give the numbers of drafts, or filters")
    case .daysTooFew: ("masa simpan harus 1 hari atau lebih", "a period must be 1 day or more")
    case .noWords: ("tulis kata yang dicari", "give words to search for")
    case .neverOffered(let rule, let nearest):
      (
        "riwayat tidak memuat saran aturan '\(rule)'"
          + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
        "the history has no suggestion of rule '\(rule)'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? "")
      )
    case .noOfficer(let officer, let nearest):
      (
        "riwayat tidak memuat petugas '\(officer)'"
          + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
        "the history has no officer '\(officer)'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? "")
      )
    }
  }
}
