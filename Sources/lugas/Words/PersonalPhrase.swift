import LugasLexicon
import LugasReport
import LugasText

/// What is said of personal data in a text.
enum PersonalPhrase: Worded {
  case found
  case more(Int)
  case legend(Int)
  case keys(Int)
  case kept(Int)
  case masked(Int)
  case dropped
  case textDropped
  /// What `check` says of a file; nil is standard input.
  case inFile(String?, [PersonalDetail.Kind: Int])

  var texts: (id: String, en: String) {
    switch self {
    case .found:
      (
        "Ada data pribadi; belum ada yang disimpan. Samarkan?",
        "There is personal data here; nothing is stored yet. Mask it?"
      )
    case .more(let count):
      (
        "… \(Numerals.grouped(count, .id)) lagi", "… \(Numerals.grouped(count, .en)) more"
      )
    case .legend(let count):
      (
        "y samarkan\(count > 1 ? " semua" : "")   t biarkan, ini resmi"
          + (count > 1 ? "   nomor biarkan yang itu saja, mis. 1 2" : "") + "   q batal",
        "y mask\(count > 1 ? " all" : " it")   n keep, this is official"
          + (count > 1 ? "   numbers keep only those, e.g. 1 2" : "") + "   q drop the text"
      )
    case .keys(let count):
      count > 1
        ? ("[y t 1-\(count) q] ", "[y n 1-\(count) q] ") : ("[y t q] ", "[y n q] ")
    case .kept(let count):
      (
        "\(Numerals.grouped(count, .id)) dibiarkan sebagai data resmi dalam sesi ini; untuk seterusnya: personal-data di /setelan sunting.",
        "\(Numerals.grouped(count, .en)) kept as official in this session; for good: personal-data in /settings edit."
      )
    case .masked(let count):
      (
        "\(Numerals.grouped(count, .id)) disamarkan; yang asli tidak disimpan.",
        "\(Numerals.grouped(count, .en)) masked; the original is not stored."
      )
    case .dropped: ("Naskah dibuang; tidak ada yang disimpan.", "Draft dropped; nothing is stored.")
    case .textDropped: ("Tidak jadi; tidak ada yang disimpan.", "Nothing done, nothing stored.")
    case .inFile(let file, let counts):
      (
        "\(file.map(VisibleText.oneLine) ?? "masukan standar"): data pribadi: "
          + PersonalPhrase.list(counts, .id) + "; periksa sebelum diterbitkan",
        "\(file.map(VisibleText.oneLine) ?? "standard input"): personal data: "
          + PersonalPhrase.list(counts, .en) + "; look before you publish"
      )
    }
  }

  private static func list(_ counts: [PersonalDetail.Kind: Int], _ language: Language) -> String {
    PersonalDetail.Kind.allCases.compactMap { kind in
      counts[kind].map { "\(Numerals.grouped($0, language)) \(kind.words(language, count: $0))" }
    }.joined(separator: ", ")
  }
}

extension PersonalDetail.Kind: Worded {
  var texts: (id: String, en: String) {
    switch self {
    case .populationNumber: ("NIK atau nomor KK", "population number")
    case .telephone: ("nomor telepon", "telephone number")
    case .mail: ("alamat surel", "mail address")
    }
  }

  /// The word behind a number.
  func words(_ language: Language, count: Int) -> String {
    let one = words(language)
    guard language == .en, count != 1 else { return one }
    return one + (self == .mail ? "es" : "s")
  }
}
