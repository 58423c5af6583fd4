public import LugasLexicon

/// What a workshop hands out on paper: rule cards by family, and a card of the keys.
public struct Handout: Sendable {
  /// The language of its words.
  public let language: Language
  /// Pages of rule cards, each of one family and with at most `cardsAPage` cards.
  public let pages: [Page]
  /// The key card's groups.
  public let keys: [KeyGroup]

  /// Cards that a page takes.
  public static let cardsAPage = 8

  /// A page of rule cards.
  public struct Page: Sendable {
    /// What its rules are for.
    public let family: Family
    /// Its cards in order.
    public let cards: [RuleSheet]
  }

  /// Keys or commands that belong together.
  public struct KeyGroup: Sendable {
    /// What they are for.
    public let title: String
    /// The key, and what it does.
    public let rows: [(key: String, text: String)]

    /// Makes a group.
    public init(title: String, rows: [(key: String, text: String)]) {
      self.title = title
      self.rows = rows
    }
  }

  /// Chooses so many pages of cards for each family from a lexicon; fewer where it has no more.
  public init(
    _ lexicon: Lexicon, _ language: Language, families: [Family], pagesAFamily: Int,
    avoiding names: NameScreen, keys: [KeyGroup]
  ) {
    self.language = language
    self.keys = keys
    let cards = lexicon.cards.filter { $0.language == language }
    pages = families.flatMap { family in
      let sheets = RuleSheet.chosen(
        from: cards.filter { $0.family == family }, in: lexicon, avoiding: names,
        count: pagesAFamily * Handout.cardsAPage)
      return stride(from: 0, to: sheets.count, by: Handout.cardsAPage).map {
        Page(family: family, cards: Array(sheets[$0..<min(sheets.count, $0 + Handout.cardsAPage)]))
      }
    }
  }
}
