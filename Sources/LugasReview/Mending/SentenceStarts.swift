import LugasText

/// Where the sentences of a draft start.
struct SentenceStarts: Sendable {
  /// No sentence that is more than a row of emoji has a longer lead; the limit keeps a draft of
  /// nothing else linear.
  private static let longestLead = 24

  private let draft: Draft

  init(draft: Draft) { self.draft = draft }

  /// True when a sentence's first character that is no blank stands at the offset.
  func contains(_ offset: Int) -> Bool {
    let sentences = draft.sentences
    // Spans of blank sentences are empty and stand in order with the others.
    let place = sentences.partitioningIndex { $0.span.start >= offset }
    return sentences[place...].prefix { $0.span.start == offset }.contains { !$0.span.isEmpty }
  }

  /// True when a sentence begins at the offset, or behind blanks there, or in front of it with
  /// nothing between but its lead: opening marks, emoji, tags, a bullet, a list number.
  func begins(at offset: Int, in reader: ScalarReader) -> Bool {
    if isBehindLead(offset) { return true }
    var start = offset
    while let (scalar, length) = reader.scalar(at: start), Mark(scalar).isBlankOrNewline {
      start += length
    }
    return contains(start)
  }

  /// Start of the list number (`1.`, `2)`, `a.`) that ends at an offset.
  ///
  /// Wrapped prose may have a number at the start of a line too (`turun menjadi⏎12. Ayo …`). So what
  /// is before it must have ended, or a list line must be before or behind it.
  func listNumberStart(before offset: Int) -> Int? {
    guard let last = draft.tokenIndex(endingAt: offset), isListNumber(endingAt: last) else {
      return nil
    }
    let index = draft.sentenceIndex(containing: last)
    let hasEnded =
      index == 0 || draft.endsInMark(draft.sentences[index - 1])
    let isInList =
      hasEnded || isListLine(index - 1)
      || index + 1 < draft.sentences.count && isListLine(index + 1)
    return isInList ? start(of: last - 1) : nil
  }

  private func isListLine(_ index: Int) -> Bool {
    let start = draft.sentences[index].span.start
    let first = draft.tokens.partitioningIndex { $0.span.start >= start }
    return first + 1 < draft.tokens.count && isListNumber(endingAt: first + 1)
  }

  private func isBehindLead(_ offset: Int) -> Bool {
    guard let last = draft.tokenIndex(endingAt: offset) else { return false }
    for place in stride(from: last, through: max(0, last - SentenceStarts.longestLead), by: -1) {
      if isListNumber(endingAt: place) { return true }
      guard isLead(draft.tokens[place]) else { return false }
      if contains(start(of: place)) { return true }
    }
    return false
  }

  private func isListNumber(endingAt place: Int) -> Bool {
    guard place > 0, ends(place, in: [".", ")"]), contains(start(of: place - 1)) else {
      return false
    }
    let number = draft.tokens[place - 1]
    switch number.kind {
    case .number: return number.span.length <= 2
    case .word where number.span.length == 1:
      // `A. Yani` is a name.
      return ends(place, in: [")"]) || draft.bytes[number.span.start] >= UInt8(ascii: "a")
    default: return false
    }
  }

  /// True for a token of one mark that is among these.
  private func ends(_ place: Int, in marks: [Unicode.Scalar]) -> Bool {
    let span = draft.tokens[place].span
    return span.length == 1 && marks.contains(Unicode.Scalar(draft.bytes[span.start]))
  }

  private func isLead(_ token: Token) -> Bool {
    switch token.kind {
    case .space, .newline, .emoji, .hashtag, .mention: return true
    case .punctuation, .other:
      guard let first = draft.text(at: token.span).unicodeScalars.first else { return false }
      let mark = Mark(first)
      // Signs such as `→` and `✔` lead lines as bullets do.
      return mark.canOpen || mark == .bullet || mark == .dash
        || token.kind == .other && first.value >= 0x2000
    default: return false
    }
  }

  private func start(of place: Int) -> Int { draft.tokens[place].span.start }
}

extension Draft {
  fileprivate func tokenIndex(endingAt offset: Int) -> Int? {
    let place = tokens.partitioningIndex { $0.span.end >= offset }
    return place < tokens.count && tokens[place].span.end == offset ? place : nil
  }

  fileprivate func endsInMark(_ sentence: Sentence) -> Bool {
    tokenIndex(endingAt: sentence.span.end).map { tokens[$0].kind == .punctuation } ?? true
  }
}

extension Mark {
  fileprivate var isBlankOrNewline: Bool { self == .blank || self == .newline }

  var canOpen: Bool {
    switch self {
    case .opening, .twin: true
    default: false
    }
  }
}
