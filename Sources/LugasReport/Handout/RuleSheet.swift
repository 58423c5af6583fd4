import LugasChecking
public import LugasLexicon

/// One card of a handout: what a pack's rules ask for, in the lexicon's own texts.
public struct RuleSheet: Sendable {
  /// The kind of its rules.
  public let kind: Kind
  /// The heaviest severity among them.
  public let severity: Severity
  /// Why.
  public let why: String
  /// Where they come from.
  public let source: String
  /// What changes into what.
  public let rows: [Row]
  /// A sentence that stays as it is; nil when the pack has none that is short.
  public let kept: String?

  /// A phrase or sentence, and what becomes of it.
  public struct Row: Sendable, Hashable {
    /// What stands in a text.
    public let before: String
    /// UTF-8 offsets of the words at fault; nil for all of it.
    public let marked: Range<Int>?
    /// What should stand there; empty to delete it, nil where it is only marked.
    public let after: String?
  }

  /// The longest sentence that a card shows, in characters.
  static let longestSentence = 85
  private static let sentences = 2
  private static let phrases = 4
  private static let (longestWhy, longestSource) = (170, 90)

  /// Chooses cards: a pack of each kind first, the heavier and larger packs before others.
  static func chosen(
    from cards: [RuleCard], in lexicon: Lexicon, avoiding names: NameScreen, count: Int
  ) -> [RuleSheet] {
    let packs = RulePack.grouped(cards)
    var waiting = Kind.allCases.map { kind in packs.filter { $0.kind == kind } }
    var sheets: [RuleSheet] = []
    while sheets.count < count, waiting.contains(where: { !$0.isEmpty }) {
      for place in waiting.indices where !waiting[place].isEmpty && sheets.count < count {
        if let sheet = RuleSheet(
          waiting[place].removeFirst(), in: lexicon, avoiding: names)
        {
          sheets.append(sheet)
        }
      }
    }
    return sheets
  }

  /// The card of a pack; nil when it has nothing to show.
  private init?(_ pack: RulePack, in lexicon: Lexicon, avoiding names: NameScreen) {
    guard let first = pack.cards.first else { return nil }
    let language = first.language
    let alike = pack.cards.filter { $0.why == first.why }
    var rows = Array(
      alike.lazy.compactMap { RuleSheet.sentence(of: $0, names) }.prefix(RuleSheet.sentences))
    if rows.count < RuleSheet.sentences {
      let room = RuleSheet.phrases - rows.count
      let phrases = alike.filter(\.changes.isEmpty).prefix(room * 2)
      rows += phrases.compactMap { RuleSheet.phrase($0, in: lexicon) }
        .filter { names.passes($0.before) }.prefix(room)
    }
    guard !rows.isEmpty else { return nil }
    kind = pack.kind
    severity = pack.severity
    why = RuleSheet.sentences(of: first.why[language])
    source = RuleSheet.beginning(of: first.source[language])
    self.rows = rows
    kept = alike.lazy.flatMap(\.keeps).first {
      $0.count <= RuleSheet.longestSentence && names.passes($0)
    }
  }

  /// As many whole sentences of a text as there is room for, at least the first.
  private static func sentences(of text: String) -> String {
    var parts = text.split(separator: ". ").map(String.init)
    guard text.count > longestWhy, parts.count > 1 else { return text }
    while parts.count > 1, parts.joined(separator: ". ").count > longestWhy { parts.removeLast() }
    return parts.joined(separator: ". ") + "."
  }

  /// The text up to the last colon, semicolon or bracket for which there is room.
  private static func beginning(of text: String) -> String {
    guard text.count > longestSource else { return text }
    let start = text.prefix(longestSource)
    guard let end = start.lastIndex(where: { ":;(".contains($0) }) else {
      return VisibleText.shortened(text, to: longestSource)
    }
    var shown = start[..<end]
    while shown.last?.isWhitespace == true { shown.removeLast() }
    return String(shown)
  }

  /// The first short sentence that a rule changes.
  private static func sentence(of card: RuleCard, _ names: NameScreen) -> Row? {
    let short = card.changes.first { change in
      names.passes(change.before) && change.before.count <= longestSentence
        && (change.after?.count ?? 0) <= longestSentence
        && change.marked.upperBound <= change.before.utf8.count
    }
    return short.map { Row(before: $0.before, marked: $0.marked, after: $0.after) }
  }

  /// A fixed phrase with what is offered for it.
  private static func phrase(_ card: RuleCard, in lexicon: Lexicon) -> Row? {
    RuleForms(card, in: lexicon).rows.first.map {
      Row(before: $0.text, marked: nil, after: $0.offer)
    }
  }
}

/// The rules of one pack and kind.
struct RulePack {
  let kind: Kind
  let severity: Severity
  let cards: [RuleCard]

  /// Packs of these cards, the heaviest first, then the largest, then in the order of their files.
  static func grouped(_ cards: [RuleCard]) -> [RulePack] {
    var order: [String] = []
    var groups: [String: [RuleCard]] = [:]
    for card in cards {
      let pack = card.id.description.split(separator: "/").prefix(2).joined(separator: "/")
      let key = "\(pack) \(card.kind.rawValue)"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(card)
    }
    let packs = order.compactMap { groups[$0].map { RulePack($0) } }
    return packs.enumerated().sorted {
      ($1.element.severity, $1.element.cards.count, $0.offset)
        < ($0.element.severity, $0.element.cards.count, $1.offset)
    }.map(\.element)
  }

  private init(_ cards: [RuleCard]) {
    let heaviest = cards.map(\.severity).max() ?? .consider
    // The heaviest rules are shown first.
    self.cards = cards.filter { $0.severity == heaviest } + cards.filter { $0.severity != heaviest }
    severity = heaviest
    kind = cards.first?.kind ?? .officialese
  }
}
