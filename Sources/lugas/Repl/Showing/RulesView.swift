import LugasLexicon
import LugasTerminal

/// The rules in force: a line a family, a family's packs, a pack's rules.
struct RulesView {
  private let packs: PackList
  private let disabled: Set<RuleID>
  private let language: Language

  init(_ desk: Desk) {
    packs = PackList(desk.lexicon)
    disabled = desk.pipeline.disabled
    language = desk.language
  }

  /// A line a family and language, what is off, and how to see more.
  func list(on desk: inout Desk) {
    for family in Family.allCases {
      desk.screen.space()
      let counts = Language.allCases.compactMap { count(family, $0) }
      let name = family.words(language)
      let pad = String(repeating: " ", count: max(1, 11 - name.count))
      desk.screen.write(
        "  " + .styled(name, .strong) + StyledText(pad + counts.joined(separator: " · ")),
        indent: 13)
    }
    for pack in packs.packs where off(pack) > 0 {
      let words = RulesPhrase.off(off(pack)).words(language)
      desk.screen.write(StyledText("  \(pack.name): \(words)"), indent: 4)
    }
    let all = packs.packs.reduce(0) { $0 + $1.rules.count }
    desk.say(RulesPhrase.total(packs: packs.packs.count, rules: all, off: disabled.count))
    desk.sayParts(RulesPhrase.more)
  }

  /// The packs of a family, in one language where one is named, or the rules of a pack.
  func detail(of words: [String], on desk: inout Desk) {
    let word = words[0].lowercased()
    if let family = Family.allCases.first(where: { [$0.texts.id, $0.texts.en].contains(word) }) {
      let named = words.dropFirst().first.flatMap { Language(rawValue: $0.lowercased()) }
      return list(family, named.map { [$0] } ?? Language.allCases, on: &desk)
    }
    guard let pack = packs.packs.first(where: { $0.name == word }) else {
      let names = packs.packs.map(\.name) + Family.allCases.flatMap { [$0.texts.id, $0.texts.en] }
      return desk.say(
        RulesPhrase.unknown(words[0], nearest: DidYouMean.nearest(to: word, in: names)))
    }
    list(pack, on: &desk)
  }

  private func list(_ family: Family, _ languages: [Language], on desk: inout Desk) {
    for language in languages {
      let shown = packs.packs.filter { $0.family == family && $0.language == language }
      guard !shown.isEmpty else { continue }
      desk.screen.space()
      let title = "\(family.words(self.language)) \(language.rawValue)"
      desk.screen.write(.styled(title, .heading))
      desk.screen.write(parts: shown.map(short), gap: 3)
    }
  }

  /// `chat 206`, with what is off.
  private func short(_ pack: PackList.Pack) -> String {
    let count = Numerals.grouped(pack.rules.count, language)
    let state = off(pack) == 0 ? "" : " (\(RulesPhrase.off(off(pack)).words(language)))"
    return "\(pack.name) \(count)\(state)"
  }

  private func list(_ pack: PackList.Pack, on desk: inout Desk) {
    desk.screen.space()
    desk.screen.write(.styled("\(short(pack)) · \(pack.family.words(language))", .heading))
    let names = pack.rules.prefix(Self.shownRules).map { rule in
      String(rule.description.dropFirst(pack.name.count + 1))
    }
    desk.screen.write(parts: names, gap: 3)
    let rest = pack.rules.count - names.count
    if rest > 0 { desk.say(RulesPhrase.moreRules(rest)) }
    if let first = pack.rules.first { desk.say(RulesPhrase.explainOne(first.description)) }
  }

  /// Rules of a pack that leave room on a screen.
  private static let shownRules = 40

  private func count(_ family: Family, _ language: Language) -> String? {
    let shown = packs.packs.filter { $0.family == family && $0.language == language }
    guard !shown.isEmpty else { return nil }
    let rules = shown.reduce(0) { $0 + $1.rules.count }
    return RulesPhrase.inLanguage(language, packs: shown.count, rules: rules).words(self.language)
  }

  private func off(_ pack: PackList.Pack) -> Int {
    disabled.isEmpty ? 0 : pack.rules.count { disabled.contains($0) }
  }
}
