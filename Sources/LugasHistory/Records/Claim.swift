/// What makes a suggestion a claim of the ledger.
public struct NewClaim: Hashable, Sendable {
  /// The claim's words as they are compared: two drafts that say the same have the same. Nil for a
  /// claim of before the ledger, which is compared with none.
  public let words: String?
  /// The sentence as it stands in the draft.
  public let sentence: String
  /// What a text shows where a source is still missing; a decision that leaves it keeps the claim
  /// open.
  public let marker: String
  /// For how many days a source that was read holds; nil for ever.
  public let staleAfterDays: Int?

  /// Makes a claim.
  public init(words: String?, sentence: String, marker: String, staleAfterDays: Int?) {
    self.words = words
    self.sentence = sentence
    self.marker = marker
    self.staleAfterDays = staleAfterDays
  }
}

/// How a claim stands.
public enum ClaimState: String, Sendable, CaseIterable {
  /// Nothing was decided, or it was put off, or the text asks for its source.
  case open
  /// It got its source.
  case sourced
  /// It no longer stands in the text: reworded or deleted.
  case dropped
  /// It stays without source.
  case excepted
}

/// A claim as the ledger has it.
public struct LedgerClaim: Hashable, Sendable {
  /// How it came to its state.
  public struct Settlement: Hashable, Sendable {
    /// When it was decided.
    public let time: UTCMilliseconds
    /// Who decided.
    public let officer: String
    /// The source, the reason, or what took the claim's place; nil where none was given.
    public let text: String?
    /// When the source was read; nil but for a source.
    public let read: UTCMilliseconds?
  }

  /// Its suggestion.
  public let suggestion: SuggestionID
  /// The suggestion's number in its draft; nil for one that came up later.
  public let number: Int?
  /// The draft's number.
  public let draft: Int
  /// When that draft was given.
  public let met: UTCMilliseconds
  /// When a draft first said it.
  public let firstMet: UTCMilliseconds
  /// How many drafts say it.
  public let draftCount: Int
  /// The claim.
  public let claim: NewClaim
  /// The marked words.
  public let quote: String
  /// The rule, kind and severity that marked it, by their ids.
  public let rule: String
  /// The kind's id.
  public let kind: String
  /// The severity's id.
  public let severity: String
  /// How it stands.
  public let state: ClaimState
  /// How it came to that; nil while nothing was decided.
  public let settlement: Settlement?
  /// Why its draft was copied although something held it back, the last time; nil when it was not.
  public let copiedAnyway: String?

  /// True when its source was read too long ago to hold at an instant.
  public func isStale(at now: UTCMilliseconds) -> Bool {
    guard let read = settlement?.read, let days = claim.staleAfterDays else { return false }
    return read.days(until: now) > days
  }
}

/// Which claims to list; all conditions must hold, nil asks for nothing.
///
/// Of a claim that several drafts make, the newest is listed, or, of those sourced, dropped or
/// excepted, the newest that is so; claims of a draft that was given up are not.
public struct ClaimFilter: Hashable, Sendable {
  /// At most so many, those first met longest ago; nil for all.
  public var limit: Int?
  /// In this state.
  public var state: ClaimState?
  /// Of the draft with this number, whatever other drafts say.
  public var draft: Int?
  /// Not of the draft with this number.
  public var outsideDraft: Int?

  /// Every claim.
  public init(
    limit: Int? = nil, state: ClaimState? = nil, draft: Int? = nil, outsideDraft: Int? = nil
  ) {
    self.limit = limit
    self.state = state
    self.draft = draft
    self.outsideDraft = outsideDraft
  }
}

extension UTCMilliseconds {
  /// Whole days of 24 hours until a later instant; 0 until an earlier one.
  public func days(until later: UTCMilliseconds) -> Int {
    Int(max(0, later.count - count) / 86_400_000)
  }
}
