import LugasLexicon

/// What reading the lexicons anew comes to.
enum ReloadPhrase: Worded {
  case reloaded(rules: Int, more: Int)
  case sameLexicon
  case moreSlips(Int)
  case packsLeftOut(Int)

  var texts: (id: String, en: String) {
    switch self {
    case .reloaded(let rules, let more):
      (
        "Leksikon dimuat ulang: \(Numerals.grouped(rules, .id)) aturan (\(ReloadPhrase.signed(more, .id))).",
        "Lexicon read anew: \(Numerals.grouped(rules, .en)) rules (\(ReloadPhrase.signed(more, .en)))."
      )
    case .sameLexicon:
      ("Leksikon tidak berubah.", "The lexicon is the same.")
    case .moreSlips(let count):
      (
        "… dan \(count) masalah lagi; lihat 'lugas lexicon check'.",
        "… and \(count) more problems; see 'lugas lexicon check'."
      )
    case .packsLeftOut(let count):
      (
        "\(count) berkas salah dan tidak dipakai; yang lain berlaku. Perbaiki, lalu /muat lagi.",
        "\(count) \(count == 1 ? "file has" : "files have") slips and \(count == 1 ? "is" : "are") not used; the others are in force. Mend it, then /reload again."
      )
    }
  }

  private static func signed(_ number: Int, _ language: Language) -> String {
    (number < 0 ? "" : "+") + Numerals.grouped(number, language)
  }
}
