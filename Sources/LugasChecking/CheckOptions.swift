public import LugasLexicon

/// What a check looks for.
public struct CheckOptions: Sendable {
  /// The language of the draft; nil to find it out.
  public var language: Language?
  /// The families to report.
  public var families: Set<Family>
  /// Weaker suggestions are left out.
  public var minimumSeverity: Severity
  /// Rules that are switched off.
  public var disabled: Set<RuleID>
  /// How strict the neutral rules are.
  public var profile: Profile
  /// The day on which dated entries of lists must count; nil for any day.
  public var day: CalendarDay?

  /// Everything, unless said otherwise.
  public init(
    language: Language? = nil, families: Set<Family> = Set(Family.allCases),
    minimumSeverity: Severity = .consider, disabled: Set<RuleID> = [],
    profile: Profile = .everyday, day: CalendarDay? = nil
  ) {
    self.language = language
    self.families = families
    self.minimumSeverity = minimumSeverity
    self.disabled = disabled
    self.profile = profile
    self.day = day
  }
}
