/// The time an office writes in, which decides how strict the neutral rules are.
public enum Profile: String, Sendable, CaseIterable, Codable {
  /// No election is near.
  case everyday
  /// From the first day of a campaign on.
  case campaign
  /// The quiet days (masa tenang) and the day of voting.
  case quiet

  /// Its place in the order, 0 for the mildest.
  @inlinable
  public var number: Int {
    switch self {
    case .everyday: 0
    case .campaign: 1
    case .quiet: 2
    }
  }
}

/// How much a rule matters, and whether it is in force at all, in each profile.
struct ProfileTable: Hashable, Sendable {
  /// Severities that differ from the rule's own.
  var severities: [Profile: Severity] = [:]
  /// The profiles in which the rule is in force; nil for all.
  var only: Set<Profile>?

  /// True when the profile changes nothing.
  var isPlain: Bool { severities.isEmpty && only == nil }

  /// What an explanation says of it, a line for each key.
  var lines: [String] {
    let ordered = Profile.allCases
    let changed = ordered.compactMap { profile in
      severities[profile].map { "\(profile.rawValue): \($0.rawValue)" }
    }
    let inForce = only.map { only in ordered.filter(only.contains).map(\.rawValue) }
    return (changed.isEmpty ? [] : ["severity-in: \(changed.joined(separator: ", "))"])
      + (inForce.map { ["only-in: \($0.joined(separator: ", "))"] } ?? [])
  }
}
