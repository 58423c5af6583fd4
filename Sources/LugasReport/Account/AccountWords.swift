import LugasLexicon

/// The words of a report on recorded drafts.
struct AccountWords {
  let language: Language

  /// One of two texts.
  func text(_ id: String, _ en: String) -> String { language == .id ? id : en }

  var title: String { text("Catatan penyuntingan", "Editing record") }
  var summary: String { text("Ringkasan", "Summary") }
  var before: String { text("Sebelum", "Before") }
  var after: String { text("Sesudah", "After") }
  var marked: String { text("Ditandai", "Marked") }
  var decisions: String { text("Keputusan", "Decisions") }
  var undecided: String { text("Tidak diputuskan", "Not decided") }
  var sources: String { text("Sumber klaim", "Sources of claims") }
  var none: String { text("Tidak ada.", "None.") }
  var time: String { text("Waktu", "Time") }
  var what: String { text("Apa", "What") }
  var rule: String { text("Aturan", "Rule") }
  var reason: String { text("Alasan atau sumber", "Reason or source") }
  var accepted: String { text("diterima", "accepted") }
  var edited: String { text("disunting", "edited") }
  var rejected: String { text("ditolak", "rejected") }
  var left: String { text("dilewati atau belum", "skipped or undecided") }
  var offered: String { text("ditawarkan", "offered") }
  var gone: String {
    text(
      "Teks tidak ada: dihapus, atau tidak cocok dengan catatannya.",
      "There is no text: it was purged, or does not fit its record.")
  }
  var unchanged: String { text("Tidak ada yang berubah.", "Nothing changed.") }
  var reviewed: String { text("Diperiksa oleh", "Reviewed by") }
  var signature: String { text("Tanda tangan", "Signature") }
  var date: String { text("Tanggal", "Date") }

  func draft(_ number: Int) -> String { text("Draf \(number)", "Draft \(number)") }

  /// A bar in words, for those who do not see it.
  func bar(_ share: HistoryAccount.Share) -> String {
    "\(share.label): \(share.accepted) \(accepted), \(share.edited) \(edited), "
      + "\(share.rejected) \(rejected), \(share.left) \(left)"
  }
}
