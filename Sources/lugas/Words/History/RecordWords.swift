import LugasHistory
import LugasLexicon

/// What is said of what a draft's record holds.
enum RecordWords: Worded {
  case revision(Int)
  case copied(String?, CopyOverride?)
  case note(String, officer: String?)
  case rejected(String, reason: String?)
  case sourced(String, String)
  case undone
  case redone
  case andMore(Int)
  case marked
  case offered
  case neverDecided
  case heading
  case session(officer: String, program: String, lexicon: String, rules: Int)
  case rulesOff(Int, [String])
  case time(minutes: Int, seconds: Int)
  case sources
  case notes
  case purged(by: String, on: String, reason: String)
  case held(by: String, on: String, reason: String)
  case step(Int, of: Int)
  case noStep(Int, last: Int)
  case start
  case exact(Int)
  case inexact([Int])
  case accountNames
  /// Without the signs that a pager reads in its prompt.
  case pagerKeys

  var texts: (id: String, en: String) {
    switch self {
    case .revision(let number): ("Hasil \(number) dicatat.", "Revision \(number) recorded.")
    case .copied(let platform, let override): RecordWords.copied(platform, override)
    case .note(let text, let officer?):
      ("Catatan \(officer): \(text)", "Note by \(officer): \(text)")
    case .note(let text, nil): ("Catatan: \(text)", "Note: \(text)")
    case .rejected(let quote, let reason):
      (
        "Ditolak: \(quote)" + (reason.map { " — alasan: \($0)" } ?? ""),
        "Rejected: \(quote)" + (reason.map { " — reason: \($0)" } ?? "")
      )
    case .sourced(let quote, let source):
      ("Bersumber: \(quote) — \(source)", "Sourced: \(quote) — \(source)")
    case .undone: ("Diurungkan.", "Undone.")
    case .redone: ("Diulangi.", "Redone.")
    case .andMore(let count):
      (" (dan \(count) lagi sekaligus)", " (and \(count) more in the same step)")
    case .marked: ("DITANDAI", "MARKED")
    case .offered: ("SARAN", "SUGGESTIONS")
    case .neverDecided: ("tidak diputuskan", "not decided")
    case .heading: ("CATATAN", "RECORD")
    case .session(let officer, let program, let lexicon, let rules):
      (
        "Petugas \(officer) · Lugas \(program) · leksikon \(lexicon), \(Numerals.grouped(rules, .id)) aturan",
        "Officer \(officer) · Lugas \(program) · lexicon \(lexicon), \(Numerals.grouped(rules, .en)) rules"
      )
    case .rulesOff(let count, let first): RecordWords.rulesOff(count, first)
    case .time(let minutes, let seconds):
      (
        "Dari naskah masuk sampai peristiwa terakhir: \(minutes) menit \(seconds) detik",
        "From draft to last event: \(minutes) min \(seconds) s"
      )
    case .sources: ("SUMBER KLAIM", "SOURCES OF CLAIMS")
    case .notes: ("CATATAN PETUGAS", "NOTES")
    case .purged(let officer, let day, let reason):
      (
        "Isi draf ini dihapus oleh \(officer) pada \(day). Alasan: \(reason). Yang tersisa: nomor, waktu, aturan, dan keputusan tanpa teks.",
        "The texts of this draft were purged by \(officer) on \(day). Reason: \(reason). What is left: number, times, rules and decisions without text."
      )
    case .held(let officer, let day, let reason):
      (
        "Ditahan oleh \(officer) sejak \(day), tidak boleh dihapus: \(reason)",
        "On hold by \(officer) since \(day), not to be purged: \(reason)"
      )
    case .step(let number, let count): ("langkah \(number)/\(count)", "step \(number)/\(count)")
    case .noStep(let step, let last):
      (
        "langkah \(step) tidak ada; yang terakhir \(last)",
        "there is no step \(step); the last is \(last)"
      )
    case .start: ("Naskah seperti diterima", "The draft as it was given")
    case .exact(let count):
      (
        "Putar ulang cocok: \(count) langkah, setiap hasil sama bita demi bita.",
        "The replay agrees: \(Numerals.english(count, "step")), every revision the same byte for byte."
      )
    case .inexact(let steps):
      (
        "Putar ulang TIDAK cocok dengan hasil yang dicatat pada langkah \(steps.map(String.init).joined(separator: ", ")).",
        "The replay does NOT agree with the recorded revision at step \(steps.map(String.init).joined(separator: ", "))."
      )
    case .pagerKeys: ("spasi = lanjut, q = selesai", "space = on, q = end")
    case .accountNames:
      (
        "Nama petugas adalah nama akun di komputer ini; Lugas tidak memeriksa siapa orangnya.",
        "An officer's name is the account's name on this machine; Lugas does not check who the person is."
      )
    }
  }

  private static func rulesOff(_ count: Int, _ first: [String]) -> (id: String, en: String) {
    let names = first.joined(separator: ", ") + (count > first.count ? ", …" : "")
    return (
      "Aturan yang dimatikan saat itu: \(Numerals.grouped(count, .id)) (\(names))",
      "Rules switched off then: \(Numerals.grouped(count, .en)) (\(names))"
    )
  }

  private static func copied(
    _ platform: String?, _ override: CopyOverride?
  ) -> (id: String, en: String) {
    let (untuk, to) = (
      platform.map { " untuk \($0)" } ?? "", platform.map { " for \($0)" } ?? ""
    )
    guard let override else { return ("Disalin\(untuk).", "Copied\(to).") }
    var (id, en): ([String], [String]) = ([], [])
    if !override.openMusts.isEmpty {
      let numbers = override.openMusts.map(String.init).joined(separator: ", ")
      id.append("wajib belum diputuskan: \(numbers)")
      en.append("undecided musts: \(numbers)")
    }
    if override.hasMarker {
      id.append("masih ada tanda [perlu sumber]")
      en.append("a mark for a missing source is left")
    }
    let (ada, held) = (
      id.isEmpty ? "" : " (\(id.joined(separator: "; ")))",
      en.isEmpty ? "" : " (\(en.joined(separator: "; ")))"
    )
    return (
      "Tetap disalin\(untuk)\(ada) — alasan: \(override.reason)",
      "Copied all the same\(to)\(held) — reason: \(override.reason)"
    )
  }
}
