extension WordForm {
  /// The form's name: `meN-kan`, `memper-i`, `ke-redup-an`, `redup-meN`,
  /// `per-an+redup` (the affixed word doubled), `+nya`, `root`.
  public var name: String {
    guard !isRoot else { return "root" }
    var name = doubledName
    if stack.first == .se, possessor == .nya, suffix == nil {
      name += "-nya"
      if let particle { name += "+" + particle.name }
      return name
    }
    for clitic in clitics { name += "+" + clitic.name }
    return name
  }

  private var doubledName: String {
    let prefixes = prefixName
    let ending = suffix.map { "-" + $0.name } ?? ""
    switch reduplication {
    case nil: return prefixes + ending
    case .root: return (prefixes.isEmpty ? "redup" : prefixes + "-redup") + ending
    case .whole: return prefixes + ending + "+redup"
    case .reciprocal: return "redup-meN" + ending
    case .initial: return (prefixes.isEmpty ? "dwipurwa" : prefixes + "-dwipurwa") + ending
    }
  }

  /// The prefixes run together, with `memper` for meN + per and the like.
  private var prefixName: String {
    var name = ""
    var index = 0
    while let prefix = stack[index] {
      if let next = stack[index + 1], let fused = Self.fused(prefix, next) {
        name += fused
        index += 2
      } else {
        name += prefix.name
        index += 1
      }
    }
    return name
  }

  /// Two prefixes whose joint name follows the sound.
  private static func fused(_ outer: Prefix, _ inner: Prefix) -> String? {
    switch (outer, inner) {
    case (.meN, .per): "memper"
    case (.meN, .ber): "member"
    case (.peN, .per): "pemer"
    case (.peN, .ber): "pember"
    default: nil
    }
  }
}

extension WordForm: CustomStringConvertible {
  /// The form's name.
  public var description: String { name }
}
