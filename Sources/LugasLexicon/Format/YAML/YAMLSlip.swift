import Yams

/// A slip in a file's YAML, told for keepers who never heard of YAML.
struct YAMLSlip {
  let slip: FileSlip
  let place: LexiconPlace
  /// The line to mend so that what stands behind it can be read.
  var line: Int { place.line }
  /// Quotes cannot mend the line.
  var needsTakingOut: Bool { slip == .noKey }

  /// - Parameter lines: the lines of the text that was read.
  init(_ error: YamlError, in lines: [Substring]) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self.init(problem, mark, context, in: lines)
    case .reader(let problem, _, _, _):
      self.init(.foreign(problem), LexiconPlace(line: 1, column: 1))
    default: self.init(.unreadable, LexiconPlace(line: 1, column: 1))
    }
  }

  init(_ slip: FileSlip, _ place: LexiconPlace) {
    self.slip = slip
    self.place = place
  }

  private init(
    _ problem: String, _ mark: Mark, _ context: YamlError.Context?, in lines: [Substring]
  ) {
    // What is never closed is noticed at the end, but stands where it was opened.
    let isLate = ["quoted scalar", "flow sequence", "flow mapping", "simple key"]
      .contains { context?.text.contains($0) == true }
    let opened = isLate ? context?.mark : nil
    let mark = opened ?? mark
    let parts = YAMLLine(mark.line <= lines.count ? lines[mark.line - 1] : "")
    // A line without a key swallows the key of the next one.
    if problem.contains("mapping values are not allowed"), parts.keyColon == mark.column,
      let above = (0..<mark.line - 1).last(where: { lines[$0].contains { $0 != " " } })
    {
      self.init(
        .noKey,
        LexiconPlace(line: above + 1, column: YAMLLine(lines[above]).indentation.count + 1))
      return
    }
    self.init(
      YAMLSlip.slip(problem, parts), LexiconPlace(line: mark.line, column: mark.column))
  }

  private static func slip(_ problem: String, _ line: YAMLLine) -> FileSlip {
    if line.indentation.contains("\t") { return .tab }
    if problem.contains("mapping values are not allowed") { return .colonMakesKey }
    if problem.contains("could not find expected ':'") { return .noKey }
    switch line.suspect {
    case "\"", "'": return .behindQuote
    case "{", "[": return .opensList(line.suspect ?? "{")
    case let sign? where YAMLLine.signs.contains(sign): return .sign(sign)
    default: return .foreignText(problem)
    }
  }
}

/// One line of YAML, taken apart without understanding it.
struct YAMLLine {
  /// Signs that mean something to YAML at the start of a text.
  static let signs: Set<Character> = [
    "#", "@", "*", "&", "!", "%", "{", "[", "}", "]", "-", "?", ",", "|", ">", "`", "\"", "'",
  ]

  let indentation: Substring
  /// `- ` as often as it stands there.
  let dashes: Substring
  /// The key with its colon and blank; empty without one.
  let key: Substring
  /// What stands behind; to the end of the line.
  let value: Substring

  init(_ line: Substring) {
    indentation = line.prefix { $0 == " " || $0 == "\t" }
    var rest = line.dropFirst(indentation.count)
    let dashed = rest
    while rest.hasPrefix("- ") { rest = rest.dropFirst(2).drop { $0 == " " } }
    dashes = dashed[..<rest.startIndex]
    key = YAMLLine.key(of: rest)
    let behind = rest[key.endIndex...]
    value = behind.hasSuffix("\r") ? behind.dropLast() : behind
  }

  /// The 1-based column of the colon behind the key.
  var keyColon: Int { indentation.count + dashes.count + key.count - 1 }

  /// The first sign that YAML may have stumbled over, of the key or of the text.
  var suspect: Character? {
    if let first = key.first, YAMLLine.signs.contains(first), !isQuoted(key) { return first }
    return value.first
  }

  /// The line with its key or text in double quotes; nil when there is nothing to quote.
  var quoted: String? {
    if let first = key.first, YAMLLine.signs.contains(first), !isQuoted(key) {
      let name = key.dropLast(2)
      return "\(indentation)\(dashes)\(YAMLText.quoted(String(name))): \(value)"
    }
    guard !value.isEmpty else { return nil }
    return "\(indentation)\(dashes)\(key)\(YAMLText.quoted(String(value)))"
  }

  private func isQuoted(_ key: Substring) -> Bool {
    key.first == "\"" && key.hasSuffix("\": ")
  }

  private static func key(of text: Substring) -> Substring {
    if text.hasPrefix("\"") {
      let inside = text.dropFirst()
      guard let end = inside.firstIndex(of: "\""), inside[end...].hasPrefix("\": ") else {
        return text.prefix(0)
      }
      return text[..<inside.index(end, offsetBy: 3)]
    }
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(": ") { return text[..<text.index(index, offsetBy: 2)] }
      index = text.index(after: index)
    }
    return text.prefix(0)
  }
}

/// Writes texts as YAML.
enum YAMLText {
  /// A text in double quotes.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        quoted += "\\x" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// A text as it is where YAML takes it so, else in double quotes.
  static func plain(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true && text.last != " "
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == " " || $0 == "-"
      }
    return isPlain ? text : quoted(text)
  }
}
