/// A replacement that repeats captured words: `{act:meN} {object}`.
package struct ReplacementTemplate: Sendable {
  /// A piece of it.
  package enum Part: Hashable, Sendable {
    /// As it stands.
    case text(String)
    /// A capture's text, changed in some way.
    case capture(String, how: How?)
  }

  /// How a capture's text is changed.
  package enum How: Hashable, Sendable {
    /// A letter case or a word form: `{act:meN}`.
    case form(String)
    /// Put into the form that another capture has: `{act:~do}`.
    case formOf(String)
    /// A word or phrase in its place, in the form that it has: `{do:=hand out}`.
    case phrase(String)

    init(_ text: String) {
      switch text.first {
      case "~": self = .formOf(String(text.dropFirst()))
      case "=": self = .phrase(String(text.dropFirst()))
      default: self = .form(text)
      }
    }

    /// As a template spells it.
    var text: String {
      switch self {
      case .form(let name): name
      case .formOf(let capture): "~\(capture)"
      case .phrase(let phrase): "=\(phrase)"
      }
    }
  }

  /// The pieces in order.
  package let parts: [Part]

  /// A slip in a replacement, with its place in Unicode scalars.
  struct Slip: Error {
    let slip: PatternSlip
    let column: Int
  }

  /// What can be asked for besides word forms: letter cases, an amount or time as EYD has it, and a
  /// hashtag with a capital at each of its words.
  package static let cases = ["lower", "upper", "capital", "eyd", "words"]

  /// Reads a replacement.
  package init(_ text: String) throws {
    var parts: [Part] = []
    var literal = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let column = text.unicodeScalars.distance(from: text.startIndex, to: open)
      literal += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw Slip(slip: .openBrace, column: column)
      }
      let inner = rest[rest.index(after: open)..<close]
      let pieces = inner.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = pieces.first, !name.isEmpty else {
        throw Slip(slip: .namelessCapture(String(inner)), column: column)
      }
      if !literal.isEmpty { parts.append(.text(literal)) }
      literal = ""
      parts.append(
        .capture(String(name), how: pieces.count > 1 ? How(String(pieces[1])) : nil))
      rest = rest[rest.index(after: close)...]
    }
    literal += rest
    if !literal.isEmpty { parts.append(.text(literal)) }
    self.parts = parts
  }

  /// The captures it repeats.
  package var captures: [(name: String, how: How?)] {
    parts.compactMap { if case .capture(let name, let how) = $0 { (name, how) } else { nil } }
  }
}
