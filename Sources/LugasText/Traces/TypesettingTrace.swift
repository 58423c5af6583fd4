/// What a word processor, a web page or a PDF leaves in a text that was copied out of it.
public enum TypesettingTrace: Sendable, CaseIterable {
  /// Spaces at which no line may end.
  case noBreakSpace
  /// Hyphens that show only at a line's end.
  case softHyphen
  /// Characters without width: zero-width spaces, word joiners, byte order marks.
  case zeroWidth
  /// Letters joined into one sign, such as ﬁ.
  case ligature
  /// Line ends of other systems and line breaks inside a paragraph.
  case lineEnd
  /// Bullets from a symbol font, which other fonts do not have.
  case symbolBullet
  /// Quotation marks and apostrophes that open and close.
  case curlyQuote

  /// Those that a reader cannot see or that look wrong elsewhere; curly quotes are right.
  public static let unseen = allCases.filter { $0 != .curlyQuote }

  /// The trace that a scalar is, with what it stands for in plain text; nil for any other.
  static func plain(_ scalar: Unicode.Scalar) -> (trace: TypesettingTrace, text: String)? {
    switch scalar.value {
    case 0xA0, 0x2007, 0x202F: (.noBreakSpace, " ")
    case 0xAD: (.softHyphen, "")
    case 0x200B, 0x2060, 0xFEFF: (.zeroWidth, "")
    case 0xFB00: (.ligature, "ff")
    case 0xFB01: (.ligature, "fi")
    case 0xFB02: (.ligature, "fl")
    case 0xFB03: (.ligature, "ffi")
    case 0xFB04: (.ligature, "ffl")
    case 0x0B, 0x0C, 0x0D, 0x85, 0x2028: (.lineEnd, "\n")
    case 0x2029: (.lineEnd, "\n\n")
    case 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC: (.symbolBullet, "•")
    case 0x2018, 0x2019, 0x201A, 0x201B: (.curlyQuote, "'")
    case 0x201C, 0x201D, 0x201E, 0x201F: (.curlyQuote, "\"")
    default: nil
    }
  }
}

/// How many traces of each kind a text has.
public struct TypesettingTraces: Equatable, Sendable {
  /// The kinds that occur, in their order, with their numbers.
  public private(set) var counts: [(trace: TypesettingTrace, count: Int)] = []

  /// Reads a text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(of text: String) {
    var found: [TypesettingTrace: Int] = [:]
    // Most texts are plain, and their bytes are looked at faster than their scalars.
    guard !text.utf8.allSatisfy({ 0x20..<0x80 ~= $0 || $0 == 0x0A || $0 == 0x09 }) else { return }
    for scalar in text.unicodeScalars {
      if let (trace, _) = TypesettingTrace.plain(scalar) { found[trace, default: 0] += 1 }
    }
    counts = TypesettingTrace.allCases.compactMap { trace in found[trace].map { (trace, $0) } }
  }

  /// The numbers of some kinds only.
  public func only(_ traces: [TypesettingTrace]) -> TypesettingTraces {
    var chosen = self
    chosen.counts.removeAll { !traces.contains($0.trace) }
    return chosen
  }

  /// True when there is none.
  public var isEmpty: Bool { counts.isEmpty }

  /// True for the same numbers of the same kinds.
  public static func == (left: TypesettingTraces, right: TypesettingTraces) -> Bool {
    left.counts.elementsEqual(right.counts, by: ==)
  }
}

extension String {
  /// The text with some kinds of traces made plain.
  public func plain(_ traces: [TypesettingTrace]) -> String {
    var plain = String.UnicodeScalarView()
    var isBehindReturn = false
    for scalar in unicodeScalars {
      defer { isBehindReturn = scalar == "\r" }
      if isBehindReturn, scalar == "\n", traces.contains(.lineEnd) { continue }
      if let (trace, text) = TypesettingTrace.plain(scalar), traces.contains(trace) {
        plain.append(contentsOf: text.unicodeScalars)
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }
}
