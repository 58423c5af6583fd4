/// How a platform counts the length of a post. The values come from the lexicon's platform files;
/// none is fixed here.
public struct CountingRule: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, Sendable, CaseIterable {
    /// A weight for each code point, of the composed text (NFC), as twitter-text does.
    case weights
    /// UTF-16 code units.
    case utf16
    /// Code points, but each emoji by its UTF-8 bytes.
    case emojiBytes = "emoji-bytes"
    /// Grapheme clusters: what a reader takes for one character.
    case graphemes
    /// UTF-8 bytes.
    case bytes
  }

  /// What code points weigh under `Unit.weights`.
  public struct Weights: Hashable, Sendable {
    /// Code points that weigh 1.
    public let light: [ClosedRange<UInt32>]
    /// What any other weighs.
    public let other: Int
    /// What a whole emoji weighs, however many code points it has.
    public let emoji: Int

    /// Makes weights.
    public init(light: [ClosedRange<UInt32>], other: Int, emoji: Int) {
      self.light = light
      self.other = other
      self.emoji = emoji
    }

    func weight(of scalar: Unicode.Scalar) -> Int {
      light.contains { $0.contains(scalar.value) } ? 1 : other
    }
  }

  /// What is counted.
  public let unit: Unit
  /// The weights; used under `Unit.weights` only.
  public let weights: Weights
  /// What every link counts, however long; nil when a link counts as it is written.
  public let linkLength: Int?
  /// Only an address with `https://` or `http://` is a link.
  public let needsScheme: Bool
  /// Of `@name@server` only `@name` counts.
  public let dropsServers: Bool

  /// Makes a rule.
  public init(
    unit: Unit, weights: Weights = Weights(light: [], other: 1, emoji: 1),
    linkLength: Int? = nil, needsScheme: Bool = false, dropsServers: Bool = false
  ) {
    self.unit = unit
    self.weights = weights
    self.linkLength = linkLength
    self.needsScheme = needsScheme
    self.dropsServers = dropsServers
  }
}
