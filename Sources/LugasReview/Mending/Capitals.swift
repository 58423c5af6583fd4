import LugasText

/// The capital letter that moves on to the next word when the start of a sentence is deleted.
struct Capitals {
  /// Where the capital goes.
  enum Place: Hashable {
    /// Into the draft.
    case draft(Edit)
    /// Into the replacement with that index.
    case substitution(Int)
  }

  private let draft: Draft
  private let amendments: [Amendment]
  private let reader: ScalarReader
  private let sentences: SentenceStarts

  init(draft: Draft, amendments: [Amendment]) {
    self.draft = draft
    self.amendments = amendments
    reader = ScalarReader(bytes: draft.bytes)
    sentences = SentenceStarts(draft: draft)
  }

  /// Nil unless the gap starts a sentence, had a capital itself, and a plain word in small letters
  /// follows. Words such as `iPhone`, links and tags keep their case, and so does the officer's
  /// own text.
  func capital(behind gap: Gap, next: Piece?) -> Place? {
    guard sentences.begins(at: gap.left, in: reader), beginsWithCapital(gap) else { return nil }
    var start = gap.right
    if case .substitution(let index) = next, amendments[index].span.start == start {
      let text = amendments[index].replacement
      let word = text.prefix { !$0.isWhitespace }
      guard !amendments[index].isOwnText, Capitals.isSmall(word) else { return nil }
      return .substitution(index)
    }
    if let (scalar, length) = reader.scalar(at: start), Mark(scalar).canOpen { start += length }
    guard !sentences.contains(gap.right), let token = draft.token(startingAt: start),
      token.kind == .word, !isTaken(token, by: next)
    else { return nil }
    let word = draft.text(at: token.span)
    guard Capitals.isSmall(word[...]), let first = word.unicodeScalars.first else { return nil }
    let span = TextSpan(start: start, end: start + UTF8.width(first))
    let capital = Capitals.capitalised(String(first))
    return .draft(Edit(span: span, replacement: capital, cause: .mending))
  }

  /// A text with a capital at its start.
  static func capitalised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.titlecaseMapping + String(text.unicodeScalars.dropFirst())
  }

  private func beginsWithCapital(_ gap: Gap) -> Bool {
    let gone = draft.text(at: TextSpan(start: gap.left, end: gap.right))
    let first = gone.unicodeScalars.first { $0.properties.isAlphabetic }
    return first?.properties.isUppercase ?? false
  }

  private func isTaken(_ token: Token, by next: Piece?) -> Bool {
    switch next {
    case .substitution(let index): amendments[index].span.overlaps(token.span)
    case .gap(let gap): gap.left < token.span.end
    case nil: false
    }
  }

  private static func isSmall(_ word: Substring) -> Bool {
    // Letters such as ß, whose capital is two letters, are left alone.
    guard let first = word.unicodeScalars.first, first.properties.isLowercase,
      first.properties.titlecaseMapping.unicodeScalars.count == 1
    else { return false }
    return !word.unicodeScalars.contains { $0.properties.isUppercase }
  }
}

extension Draft {
  /// The token that starts at an offset.
  func token(startingAt offset: Int) -> Token? {
    let place = tokens.partitioningIndex { $0.span.start >= offset }
    return place < tokens.count && tokens[place].span.start == offset ? tokens[place] : nil
  }
}
