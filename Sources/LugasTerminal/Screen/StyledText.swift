/// What a piece of text is, for the eye; colour only repeats what the words say.
public enum Style: Sendable, CaseIterable {
  /// As it comes.
  case plain
  /// Somebody's words, such as the draft: plain for the eye, letter by letter for a voice.
  case quoted
  /// Stressed.
  case strong
  /// Text that goes.
  case removed
  /// Text that comes.
  case added
  /// Severity `must`.
  case must
  /// Severity `should`.
  case should
  /// Severity `consider`.
  case consider
  /// A heading.
  case heading
  /// A question to the officer.
  case prompt
}

/// Text in pieces, each with its style; may hold line ends.
///
/// ```swift
/// screen.write("  1  " + .styled("wajib", .must) + "  sumber belum ada")
/// ```
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// One piece.
  public struct Piece: Hashable, Sendable {
    /// The text as given, not yet sanitised.
    public let text: String
    /// What it is.
    public let style: Style

    /// Makes a piece.
    public init(text: String, style: Style) {
      self.text = text
      self.style = style
    }
  }

  /// The pieces in order.
  public private(set) var pieces: [Piece]

  /// Text of one style.
  public init(_ text: String, _ style: Style = .plain) {
    pieces = [Piece(text: text, style: style)]
  }

  /// Text in pieces.
  public init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// Plain text.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Text of one style, for use behind `+`.
  public static func styled(_ text: String, _ style: Style) -> StyledText {
    StyledText(text, style)
  }

  /// The text without its styles.
  public var plain: String { pieces.map(\.text).joined() }

  /// Adds `more` behind.
  public mutating func append(_ more: StyledText) {
    pieces += more.pieces
  }

  /// Joins two texts.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(pieces: left.pieces + right.pieces)
  }

  /// Adds `right` behind `left`.
  public static func += (left: inout StyledText, right: StyledText) {
    left.append(right)
  }
}
