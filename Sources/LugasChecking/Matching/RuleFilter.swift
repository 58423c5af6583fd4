import LugasLexicon

/// Which rules a check reports.
struct RuleFilter {
  private let families: UInt8
  private let disabled: Set<Int>
  private let scope: Scope
  private let profile: Profile?

  /// The rules that are looked at at all.
  private enum Scope {
    case all, none
    case one(Int)
  }

  /// What the options ask for.
  init(_ options: CheckOptions, _ lexicon: Lexicon) {
    families = options.families.reduce(0) { $0 | RuleFilter.bit($1) }
    disabled = Set(options.disabled.compactMap { lexicon.index(of: $0) })
    scope = .all
    profile = options.profile
  }

  /// One rule alone, or none.
  init(only rule: Int?) {
    families = .max
    disabled = []
    scope = rule.map(Scope.one) ?? .none
    profile = nil
  }

  /// True when the rule is to be reported in a sentence of this language, apart from its severity.
  @inline(__always)
  func allows(_ rule: Int, _ record: RuleRecord, _ language: Language) -> Bool {
    guard record.language == language, families & RuleFilter.bit(record.family) != 0,
      profile.map(record.isInForce) ?? true
    else { return false }
    switch scope {
    case .all: return disabled.isEmpty || !disabled.contains(rule)
    case .none: return false
    case .one(let only): return rule == only
    }
  }

  @inline(__always)
  private static func bit(_ family: Family) -> UInt8 {
    switch family {
    case .plain: 1
    case .claim: 2
    case .neutral: 4
    }
  }
}
