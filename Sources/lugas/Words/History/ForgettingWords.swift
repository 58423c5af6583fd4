import LugasLexicon

/// What is said of holds, purges, retention and private drafts.
enum ForgettingWords: Worded {
  case held(Int)
  case lifted(Int)
  case due(Int, held: Int, inHand: Int)
  case dryRun
  case kept
  case confirm(Int)
  case purged(Int)
  case notSwept
  case needsConsent
  case needsYes
  case period(isCopied: Bool, days: Int?)
  case keptForEver
  case privateOn
  case privateOff
  case privateForbidden

  var texts: (id: String, en: String) {
    switch self {
    case .held(let number): ("Draf \(number) ditahan.", "Draft \(number) is on hold.")
    case .lifted(let number):
      ("Penahanan draf \(number) dicabut.", "The hold on draft \(number) is lifted.")
    case .due(let count, let held, let inHand): ForgettingWords.due(count, held, inHand)
    case .dryRun: ("Belum ada yang dihapus.", "Nothing was purged.")
    case .kept: ("Tidak jadi; tidak ada yang dihapus.", "Left; nothing was purged.")
    case .confirm(let count):
      (
        "Hapus isi \(Numerals.grouped(count, .id)) draf untuk selamanya? Ketik ya:",
        "Purge the texts of \(ForgettingWords.drafts(count)) for good? Type yes:"
      )
    case .purged(let count):
      (
        "Isi \(Numerals.grouped(count, .id)) draf dihapus; catatan penghapusan dan rantai tetap ada.",
        "The texts of \(ForgettingWords.drafts(count)) are gone; the record of it and the chain stay."
      )
    case .notSwept:
      (
        "Program lain sedang membuka riwayat: sisa teks mungkin masih di berkasnya. Tutup, lalu jalankan perintah ini sekali lagi.",
        "Another program has the history open: remains may still be in the file. Close it, then run this command once more."
      )
    case .needsConsent:
      (
        "persetujuan dua orang berlaku: sebut orang kedua dengan --consent NAMA, bukan akun Anda",
        "sign-off is on: name a second person with --consent NAME, not your own account"
      )
    case .needsYes:
      (
        "masukan bukan terminal; tambah --yes bila memang akan dihapus",
        "input is no terminal; add --yes if the texts are to be purged"
      )
    case .period(let isCopied, let days?):
      (
        "Naskah yang \(isCopied ? "pernah disalin" : "tidak pernah disalin") disimpan \(Numerals.grouped(days, .id)) hari.",
        "Drafts that were \(isCopied ? "copied" : "never copied") are kept for \(Numerals.grouped(days, .en)) days."
      )
    case .period(let isCopied, nil):
      (
        "Naskah yang \(isCopied ? "pernah disalin" : "tidak pernah disalin") disimpan tanpa batas.",
        "Drafts that were \(isCopied ? "copied" : "never copied") are kept without limit."
      )
    case .keptForEver:
      (
        "Tidak ada masa simpan; beri --copied-days, --uncopied-days, atau setel di site.yaml.",
        "There is no retention; give --copied-days, --uncopied-days, or set it in site.yaml."
      )
    case .privateOn:
      (
        "Naskah berikut bersifat pribadi: teks, saran, dan keputusannya tidak dicatat, hanya bahwa ada satu. /pribadi lagi untuk mencatat.",
        "Drafts are private now: text, suggestions and decisions are not recorded, only that there was one. /private again to record."
      )
    case .privateOff: ("Naskah berikut dicatat lagi.", "Drafts are recorded again.")
    case .privateForbidden:
      (
        "Kantor ini tidak mengizinkan naskah pribadi (private-drafts di site.yaml).",
        "This office allows no private drafts (private-drafts in site.yaml)."
      )
    }
  }

  private static func drafts(_ count: Int) -> String {
    count == 1 ? "1 draft" : "\(Numerals.grouped(count, .en)) drafts"
  }

  private static func due(_ count: Int, _ held: Int, _ inHand: Int) -> (id: String, en: String) {
    (
      "\(Numerals.grouped(count, .id)) draf akan dihapus isinya"
        + (held > 0 ? "; \(Numerals.grouped(held, .id)) ditahan" : "")
        + (inHand > 0 ? "; \(Numerals.grouped(inHand, .id)) sedang dikerjakan" : "") + ".",
      "\(drafts(count)) would be purged" + (held > 0 ? "; \(held) on hold" : "")
        + (inHand > 0 ? "; \(inHand) in hand" : "") + "."
    )
  }
}
