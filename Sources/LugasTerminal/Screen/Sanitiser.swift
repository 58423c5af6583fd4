/// Makes hidden characters of a draft visible before they reach a screen.
public enum Sanitiser {
  /// Shows control, escape, bidi and other invisible characters as `<U+202E>`.
  ///
  /// Tab and LF stay, and CRLF becomes LF; so do joiners and variation selectors inside emoji, and
  /// joiners between letters of scripts that need them.
  public static func visible(_ text: String) -> String {
    if isPlainASCII(text) { return text }
    var shown = String.UnicodeScalarView()
    for (scalar, isHidden) in JudgedScalars(text: text) {
      if isHidden {
        shown.append(contentsOf: name(of: scalar).unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// True when `visible` would show something that the text hides.
  public static func hasHidden(_ text: String) -> Bool {
    !isPlainASCII(text) && JudgedScalars(text: text).contains { $0.isHidden }
  }

  /// How a hidden scalar is shown, such as `<U+202E>`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  /// True for a scalar that is hidden wherever it stands, so that a key that types it can be
  /// judged alone; joiners and variation selectors are not, since they need their neighbours.
  static func isAlwaysHidden(_ scalar: Unicode.Scalar) -> Bool {
    InvisibleScalar(scalar) == .always
  }

  private static func isPlainASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x09 }
  }
}

/// The scalars of a text that are shown in some way, and whether each would be invisible.
private struct JudgedScalars: Sequence, IteratorProtocol {
  private var rest: Substring.UnicodeScalarView
  private var previous: Unicode.Scalar?
  private var isInTagSequence = false

  init(text: String) {
    rest = Substring(text).unicodeScalars
  }

  mutating func next() -> (scalar: Unicode.Scalar, isHidden: Bool)? {
    guard var scalar = rest.popFirst() else { return nil }
    if scalar == "\r" && rest.first == "\n" { scalar = rest.removeFirst() }
    defer { previous = scalar }
    let kind = InvisibleScalar(scalar)
    // A flag such as Wales is a black flag and tag letters.
    isInTagSequence = scalar.value == 0x1F3F4 || (isInTagSequence && kind == .tag)
    switch kind {
    case nil: return (scalar, false)
    case .always: return (scalar, true)
    case .tag: return (scalar, !isInTagSequence)
    case .joiner, .selector:
      let belongs = InvisibleScalar.belongs(scalar, between: previous, and: rest.first)
      return (scalar, !belongs)
    }
  }
}
