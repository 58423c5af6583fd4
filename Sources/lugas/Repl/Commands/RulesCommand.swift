import LugasHistory
import LugasLexicon
import LugasTerminal

/// `/rules [on|off ID…]`: the packs with their counts; switches packs and rules for this session.
enum RulesCommand: ReplCommand {
  static let names = (en: "/rules", id: "/aturan")
  static let arguments = (en: "[on | off PACK or RULE]", id: "[hidup | mati PAKET atau ATURAN]")
  static let summary = (
    id: "daftar paket aturan; matikan atau hidupkan di sesi ini",
    en: "the packs of rules; off or on for this session"
  )
  static let example = (id: "/aturan mati id/acronyms", en: "/rules off id/acronyms")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let words = arguments.split { $0 == " " || $0 == "," }.map(String.init)
    guard let verb = words.first?.lowercased() else { return list(on: &desk) }
    guard onWords.contains(verb) || offWords.contains(verb), words.count > 1 else {
      return HelpCommand.explain(self, on: &desk)
    }
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

  private static func list(on desk: inout Desk) {
    let packs = PackList(desk.lexicon).packs
    let width = packs.map(\.name.count).max() ?? 0
    for pack in packs {
      let off = pack.rules.count { desk.pipeline.disabled.contains($0) }
      let count = Numerals.grouped(pack.rules.count, desk.language)
      let pad = String(repeating: " ", count: width - pack.name.count + max(1, 7 - count.count))
      let state = off == 0 ? "" : "  " + RulesPhrase.off(off).words(desk.language)
      desk.screen.write(StyledText("  \(pack.name)\(pad)\(count)\(state)"), indent: 4)
    }
    let all = desk.lexicon.ruleCount
    desk.say(
      RulesPhrase.total(packs: packs.count, rules: all, off: desk.pipeline.disabled.count))
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    guard word.contains("/") else {
      return (onWords + offWords + Language.allCases.map { "\($0.rawValue)/" })
        .filter { $0.hasPrefix(word) }
    }
    let packs = PackList(lexicon).packs
    let named = packs.map(\.name).filter { $0.hasPrefix(word) }
    guard named.isEmpty || named == [word] else { return named }
    return packs.flatMap(\.rules).map(\.description).filter { $0.hasPrefix(word) }
  }
}
