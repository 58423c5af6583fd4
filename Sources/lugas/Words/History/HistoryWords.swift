import LugasHistory
import LugasLexicon

/// What is said about the history.
enum HistoryWords: Worded {
  case reason(HistoryError)
  case empty
  case nothingSuch
  case isPurged(Int)
  case exported(String)
  case noExportFormat(String)
  case same
  case compared(Int, Int)
  case purgedDraft
  case unknownFilter([String])
  case listHeadings
  case isCopied
  case isFinished
  case isUnfinished
  case isGivenUp
  case notFound(Int)
  case notFoundWords(String)
  case before
  case after
  case differences
  case decisions
  case noDecisions
  case misfit(Int)
  case whole
  case broken(Int, String)

  var texts: (id: String, en: String) {
    switch self {
    case .reason(let error): HistoryWords.reason(error.kind, error.path)
    case .empty: ("Riwayat masih kosong.", "The history is empty.")
    case .nothingSuch: ("Tidak ada naskah seperti itu.", "No draft is like that.")
    case .same: ("Tidak ada beda.", "There is no difference.")
    case .compared(let old, let new):
      ("Hasil draf \(old) → hasil draf \(new)", "Result of draft \(old) → result of draft \(new)")
    case .exported(let path): ("Ditulis ke \(path).", "Written to \(path).")
    case .noExportFormat(let word):
      (
        "'\(word)' bukan bentuk catatan: md, html, csv, jsonl.",
        "'\(word)' is no form of a record: md, html, csv, jsonl."
      )
    case .isPurged(let number):
      (
        "Isi draf \(number) sudah dihapus; /riwayat \(number) untuk catatannya.",
        "The texts of draft \(number) were purged; /history \(number) for the record of it."
      )
    case .purgedDraft: ("(isi dihapus)", "(purged)")
    case .unknownFilter(let words):
      (
        "Tidak dikenal: \(words.joined(separator: ", ")).",
        "Unknown: \(words.joined(separator: ", "))."
      )
    case .listHeadings:
      ("no|waktu|petugas|diputus|keadaan|naskah", "no|time|officer|decided|state|draft")
    case .isCopied: ("disalin", "copied")
    case .isFinished: ("selesai", "finished")
    case .isUnfinished: ("belum", "open")
    case .isGivenUp: ("ditinggal", "given up")
    case .notFound(let number):
      ("Riwayat tidak memuat draf \(number).", "The history has no draft \(number).")
    case .notFoundWords(let words):
      ("Tidak ada naskah yang memuat '\(words)'.", "No text contains '\(words)'.")
    case .before: ("SEBELUM", "BEFORE")
    case .after: ("SESUDAH", "AFTER")
    case .differences: ("BEDA", "DIFFERENCE")
    case .decisions: ("KEPUTUSAN", "DECISIONS")
    case .misfit(let number):
      (
        "Catatan draf \(number) tidak cocok dengan naskahnya, jadi hasilnya tidak dapat disusun; periksa dengan 'lugas history verify'.",
        "The record of draft \(number) does not fit its text, so its result cannot be made; check with 'lugas history verify'."
      )
    case .whole: ("Riwayat utuh.", "The history is whole.")
    case .broken(let count, let path):
      (
        "Riwayat rusak: \(Numerals.grouped(count, .id)) hal. Selamatkan isinya dengan 'lugas history repair BERKAS-BARU', lalu pindahkan \(path).",
        "The history is damaged: \(count == 1 ? "1 problem" : "\(Numerals.grouped(count, .en)) problems"). Save what it holds with 'lugas history repair NEW-FILE', then move \(path) away."
      )
    case .noDecisions: ("Belum ada keputusan.", "No decision yet.")
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
        "berkas riwayat rusak dan dibiarkan apa adanya; selamatkan isinya dengan 'lugas history repair BERKAS-BARU', lalu pindahkan \(path)"
      case .notADatabase: "\(path) bukan berkas riwayat dan dibiarkan apa adanya"
      case .newerSchema: "riwayat dibuat oleh Lugas yang lebih baru; perbarui program"
      case .networkFileSystem:
        "riwayat berada di cakram jaringan, kunci berkasnya tidak dapat dipercaya; setel XDG_DATA_HOME ke cakram lokal"
      case .noFolder:
        "folder riwayat tidak dapat dibuat karena bagian dari \(path) adalah berkas; setel XDG_DATA_HOME ke sebuah folder"
      case .notFound: "entri itu tidak ada dalam riwayat"
      case .other:
        "riwayat gagal dipakai (\(path)); periksa berkasnya, atau setel XDG_DATA_HOME ke folder lain"
      }
    let en =
      switch kind {
      case .locked: "the history is in use by another program; close it"
      case .readOnly: "the history cannot be written; check the permissions of \(path)"
      case .diskFull: "the disk is full; free some space"
      case .damaged:
        "the history file is damaged and was left as it is; save what it holds with 'lugas history repair NEW-FILE', then move \(path) away"
      case .notADatabase: "\(path) is not a history and was left as it is"
      case .newerSchema: "the history was made by a newer Lugas; update the program"
      case .networkFileSystem:
        "the history lies on a network disk whose locks cannot be trusted; set XDG_DATA_HOME to a local disk"
      case .noFolder:
        "the folder of the history cannot be made, because a part of \(path) is a file; set XDG_DATA_HOME to a folder"
      case .notFound: "no such entry in the history"
      case .other:
        "the history failed (\(path)); look at the file, or set XDG_DATA_HOME to another folder"
      }
    return (id, en)
  }
}
