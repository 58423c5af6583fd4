import LugasLexicon
import LugasText

/// What is said of the traces that a word processor left in a draft.
enum TracePhrase: Worded {
  typealias Counts = [(trace: TypesettingTrace, count: Int)]

  case found(Counts, canClean: Bool)
  case cleaned(Counts)
  case nothingToClean
  case takenBack
  case takenAgain

  var texts: (id: String, en: String) {
    switch self {
    case .found(let counts, canClean: true):
      (
        "Dari pengolah kata: \(TracePhrase.list(counts, .id)). Naskah tidak diubah; /bersihkan merapikannya.",
        "From a word processor: \(TracePhrase.list(counts, .en)). The draft is as it was; /clean tidies it."
      )
    case .found(let counts, canClean: false):
      (
        "Dari pengolah kata: \(TracePhrase.list(counts, .id)). Itu baku; /bersihkan semua menjadikannya lurus.",
        "From a word processor: \(TracePhrase.list(counts, .en)). They are correct; /clean all makes them straight."
      )
    case .cleaned(let counts):
      (
        "Dirapikan: \(TracePhrase.list(counts, .id)). /urung mengembalikannya.",
        "Tidied: \(TracePhrase.list(counts, .en)). /undo takes it back."
      )
    case .nothingToClean:
      ("Tidak ada yang perlu dirapikan.", "There is nothing to tidy.")
    case .takenBack:
      ("Naskah kembali seperti sebelum dirapikan.", "The draft is as it was before the tidying.")
    case .takenAgain: ("Naskah dirapikan lagi.", "The draft is tidied again.")
    }
  }

  private static func list(_ counts: Counts, _ language: Language) -> String {
    counts.map { trace, count in
      let names = trace.texts
      let name = language == .id ? names.id : count == 1 ? names.one : names.many
      return "\(Numerals.grouped(count, language)) \(name)"
    }.joined(separator: ", ")
  }
}

extension TypesettingTrace {
  fileprivate var texts: (id: String, one: String, many: String) {
    switch self {
    case .noBreakSpace: ("spasi tak terputus", "no-break space", "no-break spaces")
    case .softHyphen: ("tanda hubung lunak", "soft hyphen", "soft hyphens")
    case .zeroWidth:
      ("karakter tanpa lebar", "character without width", "characters without width")
    case .ligature: ("ligatur (ﬁ, ﬂ)", "ligature (ﬁ, ﬂ)", "ligatures (ﬁ, ﬂ)")
    case .lineEnd: ("ganti baris sistem lain", "foreign line end", "foreign line ends")
    case .symbolBullet: ("butir simbol", "symbol bullet", "symbol bullets")
    case .curlyQuote: ("tanda kutip lengkung", "curly quote", "curly quotes")
    }
  }
}
