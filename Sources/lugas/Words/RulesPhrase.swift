import LugasLexicon

/// What `/rules` says.
enum RulesPhrase: Worded {
  case total(packs: Int, rules: Int, off: Int)
  case inLanguage(Language, packs: Int, rules: Int)
  case more
  case moreRules(Int)
  case explainOne(String)
  case off(Int)
  case turned(String, count: Int, isOn: Bool)
  case unknown(String, nearest: String?)

  var texts: (id: String, en: String) {
    switch self {
    case .total(let packs, let rules, let off):
      (
        "\(packs) paket, \(Numerals.grouped(rules, .id)) aturan, "
          + "\(Numerals.grouped(off, .id)) mati di sesi ini.",
        "\(packs) packs, \(Numerals.grouped(rules, .en)) rules, "
          + "\(Numerals.grouped(off, .en)) off for this session."
      )
    case .inLanguage(let language, let packs, let rules):
      (
        "\(language.rawValue) \(packs) paket, \(Numerals.grouped(rules, .id)) aturan",
        "\(language.rawValue) \(packs) packs, \(Numerals.grouped(rules, .en)) rules"
      )
    case .more:
      (
        "/aturan klaim: paketnya   /aturan id/chat: isinya   /aturan mati id/chat",
        "/rules claim: its packs   /rules id/chat: its rules   /rules off id/chat"
      )
    case .moreRules(let count):
      (
        "… \(Numerals.grouped(count, .id)) aturan lagi",
        "… \(Numerals.grouped(count, .en)) more rules"
      )
    case .explainOne(let rule): ("Satu aturan: /jelaskan \(rule)", "One rule: /explain \(rule)")
    case .off(let count):
      ("\(Numerals.grouped(count, .id)) mati", "\(Numerals.grouped(count, .en)) off")
    case .turned(let name, let count, let isOn): RulesPhrase.turned(name, count, isOn)
    case .unknown(let name, let nearest):
      (
        "paket atau aturan '\(name)' tidak dikenal"
          + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
        "unknown pack or rule '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
      )
    }
  }

  private static func turned(
    _ name: String, _ count: Int, _ isOn: Bool
  ) -> (id: String, en: String) {
    guard count > 0 else {
      return (
        "'\(name)' sudah \(isOn ? "hidup" : "mati").",
        "'\(name)' is \(isOn ? "on" : "off") already."
      )
    }
    let id = "\(Numerals.grouped(count, .id)) aturan"
    let en = count == 1 ? "1 rule" : "\(Numerals.grouped(count, .en)) rules"
    return (
      "\(name): \(id) \(isOn ? "dihidupkan lagi" : "dimatikan di sesi ini").",
      "\(name): \(en) \(isOn ? "on again" : "off for this session")."
    )
  }
}
