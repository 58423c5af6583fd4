import LugasLexicon

/// The packs of a lexicon with their rules, in order.
struct PackList {
  /// One pack.
  struct Pack {
    /// `language/pack`.
    let name: String
    let family: Family
    var rules: [RuleID]

    /// The language part of the name.
    var language: Language? { Language(rawValue: String(name.prefix { $0 != "/" })) }
  }

  private(set) var packs: [Pack] = []

  init(_ lexicon: Lexicon) {
    var places: [String: Int] = [:]
    for index in 0..<lexicon.ruleCount {
      let id = lexicon.id(at: index)
      let name = PackList.pack(of: id)
      if let place = places[name] {
        packs[place].rules.append(id)
      } else {
        places[name] = packs.count
        packs.append(Pack(name: name, family: lexicon.card(id)?.family ?? .plain, rules: [id]))
      }
    }
  }

  /// The rules that the name of a pack or rule stands for; nil when there is none.
  func rules(named name: String) -> [RuleID]? {
    if let pack = packs.first(where: { $0.name == name }) { return pack.rules }
    let id = RuleID(name)
    let pack = packs.first { $0.name == PackList.pack(of: id) }
    return pack?.rules.contains(id) == true ? [id] : nil
  }

  /// The name that was most likely meant.
  func nearest(to name: String) -> String? {
    let isRule = name.split(separator: "/").count > 2
    let names = isRule ? packs.flatMap(\.rules).map(\.description) : packs.map(\.name)
    return DidYouMean.nearest(to: name, in: names)
  }

  /// `language/pack` of a rule.
  private static func pack(of id: RuleID) -> String {
    id.description.split(separator: "/").prefix(2).joined(separator: "/")
  }
}
