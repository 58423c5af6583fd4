/// Who stands in an election: persons and parties, with their ballot numbers and days.
public struct Roster: Sendable {
  /// A person or a party.
  public struct Entry: Hashable, Sendable {
    /// The whole name.
    public var name: String
    /// Shorter names that mean nobody and nothing else.
    public var short: [String] = []
    /// Shorter names that are everyday words or names too: `Agus`, `Sandi`, `Garuda`.
    public var common: [String] = []
    /// Names in English, of a party.
    public var english: [String] = []
    /// Accounts and hashtags of their own.
    public var accounts: [String] = []
    /// What a pair is called: `pasangan Rindu`.
    public var called: [String] = []
    /// Slogans; they count on the roster's days.
    public var slogans: [String] = []
    /// The number on the ballot.
    public var number: Int?
    /// Parties behind a person.
    public var parties: [String] = []
    /// The office a person stands for.
    public var office: String?
    /// Where.
    public var region: String?
    /// The days, where they differ from the roster's.
    public var days: DayWindow?
    /// It is a party, not a person.
    public var isParty = false

    init(name: String) { self.name = name }
  }

  /// The name of its file.
  public let name: String
  /// The language of its words; the names serve every language.
  public let language: Language
  /// The election.
  public let election: String
  /// Where the names come from.
  public let source: String
  /// When they stand.
  public let days: DayWindow
  /// Persons and parties in order.
  public var entries: [Entry]

  init(
    name: String, language: Language, election: String, source: String, days: DayWindow,
    entries: [Entry]
  ) {
    self.name = name
    self.language = language
    self.election = election
    self.source = source
    self.days = days
    self.entries = entries
  }
}
