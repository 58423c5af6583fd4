import LugasHistory

/// What is said about the history.
enum HistoryWords: Worded {
  case reason(HistoryError)
  case empty
  case listHeading
  case notFound(Int)
  case notFoundWords(String)
  case before
  case after
  case differences
  case decisions
  case noDecisions

  var texts: (id: String, en: String) {
    switch self {
    case .reason(let error): HistoryWords.reason(error.kind, error.path)
    case .empty: ("Riwayat masih kosong.", "The history is empty.")
    case .listHeading:
      (
        "  no  waktu              petugas     keputusan  naskah",
        "  no  time               officer     decided    draft"
      )
    case .notFound(let number):
      ("draf \(number) tidak ada dalam riwayat", "the history has no draft \(number)")
    case .notFoundWords(let words):
      ("tidak ada naskah yang memuat '\(words)'", "no text contains '\(words)'")
    case .before: ("SEBELUM", "BEFORE")
    case .after: ("SESUDAH", "AFTER")
    case .differences: ("BEDA", "DIFFERENCE")
    case .decisions: ("KEPUTUSAN", "DECISIONS")
    case .noDecisions: ("belum ada keputusan", "no decision yet")
    }
  }

  private static func reason(_ kind: HistoryError.Kind, _ path: String) -> (id: String, en: String)
  {
    let id =
      switch kind {
      case .locked: "riwayat sedang dipakai program lain; tutup program itu"
      case .readOnly: "riwayat tidak boleh ditulis; periksa izin \(path)"
      case .diskFull: "cakram penuh; kosongkan ruang"
      case .damaged:
        "berkas riwayat rusak dan dibiarkan apa adanya; pindahkan \(path) lalu mulai lagi"
      case .notADatabase: "\(path) bukan berkas riwayat dan dibiarkan apa adanya"
      case .newerSchema: "riwayat dibuat oleh Lugas yang lebih baru; perbarui program"
      case .networkFileSystem:
        "riwayat berada di cakram jaringan, kunci berkasnya tidak dapat dipercaya; setel XDG_DATA_HOME ke cakram lokal"
      case .notFound: "entri itu tidak ada dalam riwayat"
      case .other: "riwayat gagal dipakai (\(path))"
      }
    let en =
      switch kind {
      case .locked: "the history is in use by another program; close it"
      case .readOnly: "the history cannot be written; check the permissions of \(path)"
      case .diskFull: "the disk is full; free some space"
      case .damaged:
        "the history file is damaged and was left as it is; move \(path) away and start again"
      case .notADatabase: "\(path) is not a history and was left as it is"
      case .newerSchema: "the history was made by a newer Lugas; update the program"
      case .networkFileSystem:
        "the history lies on a network disk whose locks cannot be trusted; set XDG_DATA_HOME to a local disk"
      case .notFound: "no such entry in the history"
      case .other: "the history failed (\(path))"
      }
    return (id, en)
  }
}
