/// How lines are laid out for those who read the screen.
public struct ScreenLayout: Equatable, Sendable {
  /// The most columns used, however wide the place is; nil for all.
  public var maximumColumns: Int?
  /// The strongest styling used, whatever the screen's own palette.
  public var strongest: Palette = .colours
  /// Things are set apart by an empty line.
  public var isSpaced = false
  /// How a voice reads lines out; nil where they are seen.
  public var reading: LinearReading?

  /// One reader in front of a screen.
  public static let usual = ScreenLayout()
  /// A hall that reads from a projector: large letters leave few columns.
  public static let projected = ScreenLayout(
    maximumColumns: 60, strongest: .monochrome, isSpaced: true)
  /// A screen reader: one line after the other, nothing that only the eye understands.
  public static func spoken(_ reading: LinearReading) -> ScreenLayout {
    ScreenLayout(strongest: .none, reading: reading)
  }
}

/// Makes a line fit to be read out: signs become words, blanks that only make columns go.
///
/// What is quoted, such as the draft, stays letter by letter.
public struct LinearReading: Equatable, Sendable {
  /// A sign and what stands for it.
  public struct Sign: Equatable, Sendable {
    let sign: String
    let words: String

    /// Makes a pair.
    public init(_ sign: String, _ words: String) {
      (self.sign, self.words) = (sign, words)
    }
  }

  private let signs: [Sign]

  /// Signs are looked for in this order.
  public init(_ signs: [Sign]) { self.signs = signs }

  /// The line as it is read out.
  func line(_ line: StyledText) -> StyledText {
    var pieces: [StyledText.Piece] = []
    var endsBlank = true
    for piece in line.pieces {
      guard !piece.style.isQuotation else {
        pieces.append(piece)
        endsBlank = false
        continue
      }
      var text = ""
      for character in piece.text {
        let isBlank = character == " "
        if !(isBlank && endsBlank) { text.append(character) }
        endsBlank = isBlank || character == "\n"
      }
      pieces.append(.init(text: words(text), style: piece.style))
    }
    return StyledText(pieces: pieces)
  }

  private func words(_ text: String) -> String {
    signs.reduce(text) { $0.replacing($1.sign, with: $1.words) }
  }
}

extension Style {
  /// Text that is somebody's, not the interface's.
  fileprivate var isQuotation: Bool {
    switch self {
    case .quoted, .removed, .added: true
    default: false
    }
  }
}
