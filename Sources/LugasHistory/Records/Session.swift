/// What a session was run as.
public enum SessionKind: String, Sendable, CaseIterable {
  /// The interactive program.
  case repl
  /// A recorded `lugas check`.
  case check
  /// Somebody read the record back and added to it: a note, a hold, a purge.
  case reading
}

/// Which lexicon a session worked with.
public struct LexiconStamp: Hashable, Sendable {
  /// The hash of the content of all its files, as text.
  public let contentHash: String
  /// How many rules it had.
  public let ruleCount: Int

  /// Makes a stamp.
  public init(contentHash: String, ruleCount: Int) {
    self.contentHash = contentHash
    self.ruleCount = ruleCount
  }
}

/// A session that begins.
public struct NewSession: Hashable, Sendable {
  /// The officer's account name in the operating system.
  public let officer: String
  /// The language of the user interface, `id` or `en`.
  public let language: String
  /// The lexicon.
  public var lexicon: LexiconStamp
  /// The version of the program.
  public let programVersion: String
  /// What it is run as.
  public let kind: SessionKind

  /// Makes a session that begins.
  public init(
    officer: String, language: String, lexicon: LexiconStamp, programVersion: String,
    kind: SessionKind
  ) {
    self.officer = officer
    self.language = language
    self.lexicon = lexicon
    self.programVersion = programVersion
    self.kind = kind
  }
}

/// A session as it is kept.
public struct RecordedSession: Hashable, Sendable {
  /// Its id.
  public let id: SessionID
  /// When it began.
  public let started: UTCMilliseconds
  /// When it ended; nil while it runs, and for ever when it was killed.
  public let ended: UTCMilliseconds?
  /// Who, with what.
  public let session: NewSession
}

/// Rules that an officer switched off or on for the rest of a session.
public struct RuleSwitch: Hashable, Sendable {
  /// What the officer named: a pack or a rule.
  public let name: String
  /// True when they were switched on again.
  public let isOn: Bool
  /// The ids of the rules that changed, sorted.
  public let rules: [String]

  /// Makes a switch.
  public init(name: String, isOn: Bool, rules: [String]) {
    self.name = name
    self.isOn = isOn
    self.rules = rules.sorted()
  }
}
