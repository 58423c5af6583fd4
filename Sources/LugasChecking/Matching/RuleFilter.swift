import LugasLexicon

/// Which rules a check reports.
struct RuleFilter {
  private let families: UInt8
  private let disabled: Set<Int>
  private let only: Int??

  /// What the options ask for.
  init(_ options: CheckOptions, _ lexicon: Lexicon) {
    families = options.families.reduce(0) { $0 | RuleFilter.bit($1) }
    disabled = Set(options.disabled.compactMap { lexicon.index(of: $0) })
    only = nil
  }

  /// One rule alone, or none.
  init(only rule: Int?) {
    families = .max
    disabled = []
    only = .some(rule)
  }

  /// True when the rule is to be reported in a sentence of this language, apart from its severity.
  @inline(__always)
  func allows(_ rule: Int, _ record: RuleRecord, _ language: Language) -> Bool {
    guard record.language == language, families & RuleFilter.bit(record.family) != 0 else {
      return false
    }
    if case .some(let only) = only { return rule == only }
    return disabled.isEmpty || !disabled.contains(rule)
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
