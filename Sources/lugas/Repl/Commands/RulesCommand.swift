import LugasHistory
import LugasLexicon
import LugasTerminal

/// `/rules [FAMILY | PACK | on|off ID…]`: how many rules each family has, its packs, a pack's rules;
/// switches packs and rules for this session.
enum RulesCommand: ReplCommand {
  static let names = (en: "/rules", id: "/aturan")
  static let arguments = (
    en: "[FAMILY | PACK | on | off PACK or RULE]",
    id: "[KELUARGA | PAKET | hidup | mati PAKET atau ATURAN]"
  )
  static let summary = (
    id: "daftar paket aturan; matikan atau hidupkan di sesi ini",
    en: "the packs of rules; off or on for this session"
  )
  static let example = (id: "/aturan mati id/acronyms", en: "/rules off id/acronyms")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let words = arguments.split { $0 == " " || $0 == "," }.map(String.init)
    guard let verb = words.first?.lowercased() else { return RulesView(desk).list(on: &desk) }
    guard onWords.contains(verb) || offWords.contains(verb) else {
      return RulesView(desk).detail(of: words, on: &desk)
    }
    guard words.count > 1 else { return HelpCommand.explain(self, on: &desk) }
    let before = desk.pipeline.disabled
    for name in words.dropFirst() { turn(name, isOn: onWords.contains(verb), on: &desk) }
    if desk.pipeline.disabled != before { desk.recheck() }
  }

  private static let onWords = ["on", "hidup", "nyala"]
  private static let offWords = ["off", "mati"]

  private static func turn(_ name: String, isOn: Bool, on desk: inout Desk) {
    let packs = PackList(desk.lexicon)
    guard let rules = packs.rules(named: name) else {
      return desk.say(RulesPhrase.unknown(name, nearest: packs.nearest(to: name)))
    }
    let changed = rules.filter { desk.pipeline.disabled.contains($0) == isOn }
    if isOn {
      desk.pipeline.disabled.subtract(changed)
    } else {
      desk.pipeline.disabled.formUnion(changed)
    }
    if !changed.isEmpty {
      let rules = changed.map(\.description)
      desk.say(desk.ledger.switched(RuleSwitch(name: name, isOn: isOn, rules: rules)))
    }
    desk.say(RulesPhrase.turned(name, count: changed.count, isOn: isOn))
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    guard word.contains("/") else {
      let families = Family.allCases.flatMap { [$0.texts.id, $0.texts.en] }
      return (onWords + offWords + families + Language.allCases.map { "\($0.rawValue)/" })
        .filter { $0.hasPrefix(word) }
    }
    let packs = PackList(lexicon).packs
    let named = packs.map(\.name).filter { $0.hasPrefix(word) }
    guard named.isEmpty || named == [word] else { return named }
    return packs.flatMap(\.rules).map(\.description).filter { $0.hasPrefix(word) }
  }
}
