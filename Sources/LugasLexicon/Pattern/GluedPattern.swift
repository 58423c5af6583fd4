/// Names written into other words: `{tag:@candidates}` is a hashtag that holds an entry of the list.
package struct GluedPattern: Hashable, Sendable {
  /// Where the entry may hide.
  package let place: GluedPlace
  /// Every one of these lists has an entry there.
  package let lists: [String]

  /// Makes a pattern.
  package init(_ place: GluedPlace, _ lists: [String]) {
    self.place = place
    self.lists = lists
  }
}

/// Where an entry of a list may hide in other letters.
@frozen
public enum GluedPlace: UInt32, CaseIterable, Sendable {
  /// A hashtag: `#AyoCoblosNomor2`.
  case tag
  /// A handle: `@relawan_contoh`.
  case handle
  /// Letters written apart or with signs in their place: `c o b l o s`, `c0bl0s`.
  case spelled
  /// A hashtag or a handle.
  case account

  /// The name in a pattern; nil for one that only lists of names ask for.
  var name: String? {
    switch self {
    case .tag: "tag"
    case .handle: "handle"
    case .spelled: "spelled"
    case .account: nil
    }
  }

  /// True when a thing found at `other` answers for this place.
  @inlinable
  public func takes(_ other: GluedPlace) -> Bool {
    self == other || (self == .account && other != .spelled)
  }
}

extension PatternParser {
  /// Reads what stands between the braces of `{tag:@list+@list}`; nil when it is no such thing.
  static func glued(_ text: String) throws(PatternError) -> GluedPattern? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2,
      let place = GluedPlace.allCases.first(where: { $0.name == String(parts[0]) })
    else { return nil }
    let lists = parts[1].split(separator: "+", omittingEmptySubsequences: false)
    guard lists.allSatisfy({ $0.hasPrefix("@") && $0.count > 1 }) else {
      throw PatternError(slip: .glued(String(parts[0])), column: 0)
    }
    return GluedPattern(place, lists.map { String($0.dropFirst()) })
  }
}
