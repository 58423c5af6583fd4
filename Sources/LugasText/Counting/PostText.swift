/// A text as a platform sees it: code points, and the links, tags, mentions and emoji among them.
///
/// A line end counts as one code point, whatever the draft writes it with.
/// - Complexity: O(*n*) to make, in the length of the text.
public struct PostText: Sendable {
  /// Something that is counted as one, or counted at all.
  public struct Piece: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
      /// An address with its scheme.
      case link
      /// An address without scheme, such as `contoh.go.id/info`.
      case bareLink
      /// `#` and the word behind it.
      case hashtag
      /// `@` and the name behind it, a list's name included.
      case mention
      /// `@name@server`, the second half.
      case server
      /// One emoji with all that belongs to it.
      case emoji
    }

    /// What it is.
    public let kind: Kind
    /// Its code points.
    let range: Range<Int>
  }

  let scalars: [Unicode.Scalar]
  /// Links, tags and mentions; ordered, not overlapping.
  public let pieces: [Piece]
  /// What may count as a whole: links, emoji, servers of mentions; ordered, not overlapping. A mention
  /// may hold the digit of a keycap, so these are told apart from the others.
  let wholes: [Piece]

  /// Reads a text as it is written.
  public init(_ text: String) { self.init(PostText.scalars(of: text)) }

  /// Reads a text after canonical composition (NFC).
  public init(composing text: String) {
    self.init(Composition.composed(PostText.scalars(of: text)))
  }

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    let links = LinkFinder.links(in: scalars)
    let tags = TagFinder.hashtags(in: scalars)
    let mentions = MentionFinder.mentions(in: scalars)
    let servers = mentions.filter { $0.kind == .server }
    pieces = PostText.ordered(links + tags + mentions.filter { $0.kind == .mention })
    wholes = PostText.ordered(links + servers + EmojiFinder.emoji(in: scalars))
  }

  /// The text of a piece.
  public func text(of piece: Piece) -> String { text(piece.range) }

  /// Pieces of a kind.
  public func count(of kinds: Set<Piece.Kind>) -> Int {
    pieces.count { kinds.contains($0.kind) }
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// By place; of two that overlap the one that begins first stays, a link before a tag in it.
  private static func ordered(_ found: [Piece]) -> [Piece] {
    var ordered: [Piece] = []
    for piece in found.sorted(by: {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    })
    where piece.range.lowerBound >= ordered.last?.range.upperBound ?? 0 {
      ordered.append(piece)
    }
    return ordered
  }

  private static func scalars(of text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar == "\n", scalars.last == "\r" { scalars.removeLast() }
      scalars.append(scalar)
    }
    return scalars
  }
}
