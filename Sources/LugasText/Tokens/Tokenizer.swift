/// Cuts bytes into tokens.
///
/// Any bytes will do: those that are not UTF-8 become tokens of kind `other`, so that tokens always
/// tile what was given. Only the bytes around a place decide, and no byte is looked at more often
/// than a fixed number of times.
package struct Tokenizer {
  /// A token's kind and the offset one past its last byte.
  struct Piece {
    let kind: Token.Kind
    let end: Int
  }

  let bytes: [UInt8]
  private let classes: [ByteClass]
  /// The kind of the token before the one being made; nil at the start.
  private(set) var previous: Token.Kind?
  /// Up to here a chain of labels was judged as an address already. Each chain is judged once, so
  /// `a.a.a.a…` stays linear.
  var judgedEnd = 0
  /// The same for paths: `a/a/a/a…`.
  var judgedPathEnd = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    classes = ByteClass.table
  }

  /// The tokens of the bytes, in order, tiling them.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes)
    var tokens: [Token] = []
    // Prose has about one token in three bytes.
    tokens.reserveCapacity(bytes.count / 3 + 8)
    var start = 0
    while start < bytes.count {
      let piece = tokenizer.piece(at: start)
      tokens.append(Token(kind: piece.kind, span: TextSpan(start: start, end: piece.end)))
      tokenizer.previous = piece.kind
      start = piece.end
    }
    return tokens
  }

  private mutating func piece(at start: Int) -> Piece {
    switch classes[Int(bytes[start])] {
    case .letter: letterPiece(at: start)
    case .space: spacePiece(at: start)
    case .mark: markPiece(at: start)
    case .digit: digitPiece(at: start)
    case .lineEnd: Piece(kind: .newline, end: lineEnd(at: start))
    case .hash: hashPiece(at: start)
    case .at: atPiece(at: start)
    case .symbol: symbolPiece(at: start)
    case .high: highPiece(at: start)
    }
  }

  /// The byte at an offset, or 0 past the end: no rule asks for a NUL byte.
  func byte(_ offset: Int) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  /// True directly behind a word, number or path, where `#`, `@` and `+` open nothing.
  func isGluedToWord(_ offset: Int) -> Bool {
    switch previous {
    case .word, .number: true
    case .other: bytes[offset - 1].isASCIIWordPart
    default: false
    }
  }
}
