import LugasText

/// A slip in a pattern.
struct PatternError: Error, Hashable {
  /// What is wrong.
  let slip: PatternSlip
  /// Unicode scalars from the start of the pattern.
  let column: Int
}

/// Reads the pattern language of `lexicons/README.md`.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private let formNames: [String]
  private var position = 0

  private init(_ text: String, _ formNames: [String]) {
    scalars = Array(text.unicodeScalars)
    self.formNames = formNames
  }

  /// Reads a whole pattern.
  /// - Parameter formNames: the word forms it may ask for.
  static func parse(_ text: String, formNames: [String] = []) throws(PatternError) -> Pattern {
    var parser = PatternParser(text, formNames)
    let pattern = try parser.sequence(inGroup: false)
    guard parser.position == parser.scalars.count else {
      throw parser.error(.unexpected(parser.scalars[parser.position]))
    }
    guard case .sequence(let parts) = pattern, !parts.isEmpty else {
      throw parser.error(.emptyPattern, at: 0)
    }
    return pattern
  }

  /// Elements up to the end, or inside a group up to `|` or `)`.
  private mutating func sequence(inGroup: Bool) throws(PatternError) -> Pattern {
    var parts: [Pattern] = []
    while true {
      skipBlanks()
      guard let next = peek, next != ")", !(inGroup && next == "|") else { break }
      if next == "|" {
        throw error(.barOutside)
      }
      var part = try element()
      if peek == "?" {
        position += 1
        part = .optional(part)
      }
      parts.append(part)
    }
    return .sequence(parts)
  }

  private mutating func element() throws(PatternError) -> Pattern {
    switch peek {
    case "(": return try group()
    case "{": return try tokenClass()
    case "~": return try lemma()
    default:
      if let name = captureName() { return .capture(name, try captured(name)) }
      return try chunk()
    }
  }

  /// The name in front of `=`, passed; nil, and nothing passed, when none stands here.
  private mutating func captureName() -> String? {
    var end = position
    while end < scalars.count,
      "a"..."z" ~= scalars[end] || (end > position && "0"..."9" ~= scalars[end])
    { end += 1 }
    guard end > position, end < scalars.count, scalars[end] == "=" else { return nil }
    defer { position = end + 1 }
    return text(position..<end)
  }

  private mutating func captured(_ name: String) throws(PatternError) -> Pattern {
    guard let next = peek, next != " ", next != ")", next != "|" else {
      throw error(.namesNothing(name))
    }
    return try element()
  }

  private mutating func lemma() throws(PatternError) -> Pattern {
    let start = position
    position += 1
    guard let next = peek, !PatternParser.ends.contains(next),
      case .tokens(let tokens) = try chunk(), tokens.count == 1
    else {
      throw error(.tildeAlone, at: start)
    }
    return .lemma(tokens[0])
  }

  private mutating func group() throws(PatternError) -> Pattern {
    let start = position
    position += 1
    var branches: [Pattern] = []
    while true {
      let branch = try sequence(inGroup: true)
      guard case .sequence(let parts) = branch, !parts.isEmpty else {
        throw error(.emptyChoice)
      }
      // A branch of one part stands for itself, so that the compiler can join it with its like.
      branches.append(parts.count == 1 ? parts[0] : branch)
      switch peek {
      case "|": position += 1
      case ")":
        position += 1
        return branches.count == 1 ? branches[0] : .oneOf(branches)
      default: throw error(.openBracket, at: start)
      }
    }
  }

  private mutating func tokenClass() throws(PatternError) -> Pattern {
    let start = position
    guard let close = scalars[start...].firstIndex(of: "}") else {
      throw error(.openBrace, at: start)
    }
    let name = text(start + 1..<close)
    position = close + 1
    if let known = PatternClass(rawValue: name) { return .tokenClass(known) }
    if formNames.contains(name) { return .form(name) }
    do throws(PatternError) {
      if let glued = try PatternParser.glued(name) { return .glued(glued) }
    } catch {
      throw self.error(error.slip, at: start)
    }
    let known = PatternClass.allCases.map(\.rawValue) + formNames
    let nearest = DidYouMean.nearest(to: name, in: known)
    throw error(.unknownClass(name, nearest: nearest), at: start)
  }

  /// A run of other characters: a word, a mark, a list, an anchor or a gap.
  private mutating func chunk() throws(PatternError) -> Pattern {
    let start = position
    while let next = peek, !PatternParser.ends.contains(next) {
      // `\(` is the bracket itself.
      position += next == "\\" && position + 1 < scalars.count ? 2 : 1
    }
    // A gap's braces belong to it: `_{0,3}`.
    if position == start + 1, scalars[start] == "_", peek == "{" { return try gap(from: start) }
    let chunk = text(start..<position)
    switch chunk {
    case "_": return .gap(atLeast: 1, atMost: 1)
    case "^": return .sentenceStart
    case "$": return .sentenceEnd
    case "?": throw error(.questionAlone, at: start)
    default: break
    }
    if chunk.hasPrefix("@"), chunk.count > 1 { return .list(String(chunk.dropFirst())) }
    return .tokens(try literal(chunk, at: start))
  }

  private mutating func gap(from start: Int) throws(PatternError) -> Pattern {
    guard let close = scalars[position...].firstIndex(of: "}") else {
      throw error(.openBrace, at: position)
    }
    let bounds = text(position + 1..<close).split(separator: ",", omittingEmptySubsequences: false)
      .map { Int($0) }
    position = close + 1
    guard bounds.count == 2, let low = bounds[0], let high = bounds[1], low >= 0, low <= high,
      high >= 1, high <= PatternParser.widestGap
    else {
      throw error(.gap(widest: PatternParser.widestGap), at: start)
    }
    return .gap(atLeast: low, atMost: high)
  }

  private func literal(_ chunk: String, at start: Int) throws(PatternError) -> [String] {
    let draft = Draft(PatternParser.unescaped(chunk))
    let tokens = draft.tokens.filter { !$0.isBlank }
      .map { WordFold.folded(draft.bytes, $0) }
    guard !tokens.isEmpty else { throw error(.nothingToMatch(chunk), at: start) }
    return tokens
  }

  /// Without the backslashes that take their meaning from `(`, `)` and the like.
  private static func unescaped(_ chunk: String) -> String {
    var plain = ""
    var isEscaped = false
    for character in chunk {
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { plain.append(character) }
    }
    return plain
  }

  private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func skipBlanks() {
    while let next = peek, next == " " || next == "\t" || next == "\n" { position += 1 }
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private func error(_ slip: PatternSlip, at column: Int? = nil) -> PatternError {
    PatternError(slip: slip, column: column ?? position)
  }

  private static let ends: Set<Unicode.Scalar> = [" ", "\t", "\n", "(", ")", "|", "?", "{"]
  private static let widestGap = 12
}
