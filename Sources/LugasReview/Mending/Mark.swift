/// What a character is to the mending of a text.
enum Mark: Hashable, Sendable {
  /// The start or the end of the text.
  case edge
  case newline
  case blank
  /// An opening bracket or quotation mark, with its closing one.
  case opening(Unicode.Scalar)
  case closing(Unicode.Scalar)
  /// A mark that opens and closes: straight quotation marks, `*` and `_` around bold words.
  case twin(Unicode.Scalar)
  case comma
  /// `;` or `:`.
  case colon
  /// A mark that ends a sentence.
  case stop
  case dash
  /// `•` and its kin before a list line.
  case bullet
  /// Letters, digits, emoji and all else.
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": self = .other
    case " ": self = .blank
    default: self = Mark.looked(up: scalar)
    }
  }

  private static func looked(up scalar: Unicode.Scalar) -> Mark {
    table[scalar] ?? (scalar.properties.isWhitespace ? .blank : .other)
  }

  private static let table: [Unicode.Scalar: Mark] = {
    var table: [Unicode.Scalar: Mark] = [
      "\n": .newline, "\r": .newline, "\u{85}": .newline, "\u{2028}": .newline,
      "\u{2029}": .newline, ",": .comma, ";": .colon, ":": .colon,
      ".": .stop, "!": .stop, "?": .stop, "…": .stop, "-": .dash, "–": .dash, "—": .dash,
    ]
    for mark in "•‣▪●◦▸►".unicodeScalars { table[mark] = .bullet }
    for mark in "\"'*_~`".unicodeScalars { table[mark] = .twin(mark) }
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("(", ")"), ("[", "]"), ("{", "}"), ("“", "”"), ("‘", "’"), ("«", "»"), ("‹", "›"),
    ]
    for (open, close) in pairs {
      table[open] = .opening(close)
      table[close] = .closing(close)
    }
    return table
  }()

  /// True for a line end and the edges of the text.
  var isLineEdge: Bool { self == .newline || self == .edge }
  /// True for `,`, `;` and `:`.
  var isPause: Bool { self == .comma || self == .colon }
  /// True for a bracket or quotation mark that can only close.
  var isClosing: Bool { if case .closing = self { true } else { false } }
  /// True for a bracket or quotation mark that can only open.
  var isOpening: Bool { if case .opening = self { true } else { false } }

  /// True when a text is nothing but blanks and punctuation.
  static func isHollow(_ text: String) -> Bool {
    !text.unicodeScalars.contains { scalar in
      guard Mark(scalar) == .other else { return false }
      switch scalar.properties.generalCategory {
      case .control, .format, .connectorPunctuation, .dashPunctuation, .openPunctuation,
        .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation:
        return false
      default:
        return true
      }
    }
  }
}
