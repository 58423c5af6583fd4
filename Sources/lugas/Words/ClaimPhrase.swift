import LugasHistory
import LugasLexicon

/// What is said of claims and of the ledger that keeps them.
enum ClaimPhrase: Worded {
  case known(source: String, date: String, days: Int, draft: Int)
  case stale(source: String, date: String, days: Int, draft: Int)
  case howToUse(Int)
  case staleAsk(days: Int, limit: Int)
  case staleLeft
  case linkFormed(isShortened: Bool)
  case inDraft(String)
  case openElsewhere
  case inState(ClaimState?)
  case noneInDraft
  case none(ClaimState?)
  case more(Int)
  case headings
  case age(Int)
  case draft(Int)
  case alsoIn(Int)
  case sourcedBy(source: String, officer: String, date: String, days: Int, isStale: Bool)
  case decidedBy(String?, officer: String, date: String)
  case copiedAnyway(String)
  case noSuchState(String)

  var texts: (id: String, en: String) {
    switch self {
    case .known(let source, let date, let days, let draft):
      (
        "bersumber \(date), \(ClaimPhrase.ago(days).id) (draf \(draft)): \(source)",
        "sourced \(date), \(ClaimPhrase.ago(days).en) (draft \(draft)): \(source)"
      )
    case .stale(let source, let date, let days, let draft):
      (
        "sumber lama, dibaca \(date), \(ClaimPhrase.ago(days).id) (draf \(draft)), perlu dibaca lagi: \(source)",
        "old source, read \(date), \(ClaimPhrase.ago(days).en) (draft \(draft)), to be read again: \(source)"
      )
    case .howToUse(let number):
      ("/sumber \(number) memakainya lagi", "/source \(number) uses it again")
    case .staleAsk(let days, let limit):
      (
        "Sumber itu dibaca \(ClaimPhrase.ago(days).id); berlaku \(limit) hari. Sudah dibaca lagi dan masih benar?",
        "That source was read \(ClaimPhrase.ago(days).en); it holds for \(limit) days. Have you read it again, and does it still hold?"
      )
    case .staleLeft:
      ("Sumber lama tidak dipakai.", "The old source was not used.")
    case .linkFormed(let isShortened): ClaimPhrase.linkFormed(isShortened)
    case .inDraft(let title): ("KLAIM · DRAF \(title)", "CLAIMS · DRAFT \(title)")
    case .openElsewhere: ("TERBUKA DI DRAF LAIN", "OPEN IN OTHER DRAFTS")
    case .inState(let state?): ("KLAIM · \(state.texts.id)", "CLAIMS · \(state.texts.en)")
    case .inState(nil): ("KLAIM", "CLAIMS")
    case .noneInDraft: ("Draf ini tidak memuat klaim.", "This draft makes no claim.")
    case .none(let state?):
      ("Tidak ada klaim yang \(state.texts.id).", "No claim is \(state.texts.en).")
    case .none(nil): ("Belum ada klaim.", "There are no claims yet.")
    case .more(let count):
      (
        "… dan \(Numerals.grouped(count, .id)) lagi: /klaim terbuka",
        "… and \(Numerals.grouped(count, .en)) more: /claims open"
      )
    case .headings: ("umur|draf|tingkat|keadaan|klaim", "age|draft|severity|state|claim")
    case .age(0): ("hari ini", "today")
    case .age(let days): ("\(days) hari", days == 1 ? "1 day" : "\(days) days")
    case .draft(let number): ("draf \(number)", "draft \(number)")
    case .alsoIn(let count): ("ada di \(count) draf", "in \(count) drafts")
    case .sourcedBy(let source, let officer, let date, let days, let isStale):
      (
        "\(source) · \(officer) · dibaca \(date), \(ClaimPhrase.ago(days).id)"
          + (isStale ? " · perlu dibaca lagi" : ""),
        "\(source) · \(officer) · read \(date), \(ClaimPhrase.ago(days).en)"
          + (isStale ? " · to be read again" : "")
      )
    case .decidedBy(let text, let officer, let date):
      (
        [text ?? "tanpa alasan", officer, date].joined(separator: " · "),
        [text ?? "no reason given", officer, date].joined(separator: " · ")
      )
    case .copiedAnyway(let reason):
      ("tetap disalin — alasan: \(reason)", "copied all the same — reason: \(reason)")
    case .noSuchState(let word):
      (
        "'\(word)' bukan keadaan klaim: terbuka, bersumber, gugur, dikecualikan, semua.",
        "'\(word)' is no state of a claim: open, sourced, dropped, excepted, all."
      )
    }
  }

  private static func linkFormed(_ isShortened: Bool) -> (id: String, en: String) {
    let short =
      isShortened
      ? (
        " Tautan pendek menyembunyikan situsnya: pakai alamat utuh bila ada.",
        " A short link hides its site: use the full address if there is one."
      ) : ("", "")
    return (
      "Bentuk tautannya benar; isinya tidak dibuka.\(short.0)",
      "The link is well-formed; it was not opened.\(short.1)"
    )
  }

  private static func ago(_ days: Int) -> (id: String, en: String) {
    switch days {
    case 0: ("hari ini", "today")
    case 1: ("kemarin", "yesterday")
    default: ("\(Numerals.grouped(days, .id)) hari lalu", "\(Numerals.grouped(days, .en)) days ago")
    }
  }
}

extension ClaimState: Worded {
  var texts: (id: String, en: String) {
    switch self {
    case .open: ("terbuka", "open")
    case .sourced: ("bersumber", "sourced")
    case .dropped: ("gugur", "dropped")
    case .excepted: ("dikecualikan", "excepted")
    }
  }
}
