import LugasText

/// Where the sentences of a draft start.
struct SentenceStarts: Sendable {
  private let sentences: [Sentence]

  init(draft: Draft) { sentences = draft.sentences }

  /// True when a sentence's first character that is no blank stands at the offset.
  func contains(_ offset: Int) -> Bool {
    // Spans of blank sentences are empty and stand in order with the others.
    let place = sentences.partitioningIndex { $0.span.start >= offset }
    return sentences[place...].prefix { $0.span.start == offset }.contains { !$0.span.isEmpty }
  }

  /// True when a sentence begins at the offset, or behind blanks there, or in front of it with
  /// nothing but opening marks between.
  func begins(at offset: Int, in reader: ScalarReader) -> Bool {
    var start = offset
    while let (scalar, length) = reader.scalar(before: start), Mark(scalar).canOpen {
      start -= length
      if contains(start) { return true }
    }
    while let (scalar, length) = reader.scalar(at: start), Mark(scalar).isBlankOrNewline {
      start += length
    }
    return contains(start)
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
