/// Cuts tokens into sentences, headlines and list lines.
///
/// A sentence ends
/// - at `.` `!` `?` `…` with the closing marks and emoji behind them, when a line end follows, or a
///   blank and then a capital, digit, opening mark, tag or address; not behind an abbreviation, an
///   initial or a list number (`Abbreviations`). A degree behind a comma (`…, S.H. Acara`) and
///   `dll.`, `dkk.`, `etc.` do end it there;
/// - at a blank line;
/// - at a line end before a line that begins with a list mark, emoji or hashtag;
/// - at a line end before a capital or digit, when the line was ended on purpose (`LineShape`).
struct SentenceSplitter {
  let reader: TokenReader
  private(set) var sentences: [Sentence] = []
  /// Index of the first token of the sentence being read.
  private(set) var start = 0
  var lines: LineShape

  private init(_ reader: TokenReader) {
    self.reader = reader
    lines = LineShape(reader: reader)
  }

  /// The sentences of a draft, tiling its tokens.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func sentences(of reader: TokenReader) -> [Sentence] {
    var splitter = SentenceSplitter(reader)
    var index = 0
    while index < reader.count {
      switch reader.tokens[index].kind {
      case .newline: index = splitter.readLineEnd(index)
      case .punctuation where splitter.isTerminal(index): index = splitter.readTerminal(index)
      default: index += 1
      }
    }
    splitter.close(at: reader.count)
    return splitter.sentences
  }

  // MARK: - Ends

  /// Reads a line end and the blanks around it; returns the index to go on from.
  private mutating func readLineEnd(_ index: Int) -> Int {
    let next = reader.blanksEnd(index)
    if next < reader.count,
      isParagraphEnd(index, next) || lines.isIntendedEnd(at: index, next: next)
    {
      close(at: next)
    }
    lines.begin(at: next)
    return next
  }

  /// Reads closing punctuation; returns the index to go on from.
  private mutating func readTerminal(_ index: Int) -> Int {
    var end = index
    while end < reader.count, isTerminal(end) { end += 1 }
    let isLoneStop = end == index + 1 && reader.loneMark(index) == "."
    let isDots = !isLoneStop && (reader.mark(index) == "." || reader.mark(index) == "…")
    while isCloser(end) { end += 1 }
    end = emojiEnd(end)
    let blanks = reader.spaceEnd(end)
    let next = reader.blanksEnd(end)
    guard next < reader.count, next > end else { return end }
    let isAtLineEnd = reader.kind(blanks) == .newline
    let isShortened = isLoneStop && isOpen(stop: index, next: next, atLineEnd: isAtLineEnd)
    if isAtLineEnd {
      // Dots before a small letter: left to the rule for line ends.
      if isDots, reader.isLowercased(next) { return end }
      if isShortened, !isParagraphEnd(blanks, next) {
        lines.begin(at: next)
        return next
      }
    } else if isShortened || !startsSentence(next) {
      return end
    }
    close(at: next)
    if blanks < next { lines.begin(at: next) }
    return next
  }

  private func isParagraphEnd(_ start: Int, _ end: Int) -> Bool {
    reader.tokens[start..<end].count(where: { $0.kind == .newline }) > 1
  }

  /// Emoji behind closing punctuation, with the blanks between them, belong to the sentence.
  private func emojiEnd(_ index: Int) -> Int {
    var end = index
    while true {
      let place = reader.spaceEnd(end)
      guard reader.kind(place) == .emoji else { return end }
      end = place + 1
    }
  }

  private mutating func close(at end: Int) {
    guard end > start else { return }
    let tokens = reader.tokens
    var first = start
    while first < end, tokens[first].isBlank { first += 1 }
    var last = end
    while last > first, tokens[last - 1].isBlank { last -= 1 }
    let from = first < end ? tokens[first].span.start : tokens[start].span.start
    let span = TextSpan(start: from, end: last > first ? tokens[last - 1].span.end : from)
    sentences.append(
      Sentence(
        tokens: TokenRange(start: start, end: end), span: span,
        isQuestion: isQuestion(first..<last)))
    start = end
  }

  private func isQuestion(_ indexes: Range<Int>) -> Bool {
    for index in indexes.reversed() {
      switch reader.mark(index) {
      case "?", "⁇", "⁈", "⁉", "؟", "？": return true
      case nil:
        guard reader.isBlank(index) || reader.kind(index) == .emoji else { return false }
      default:
        guard isTerminal(index) || isCloser(index) else { return false }
      }
    }
    return false
  }

  // MARK: - Marks

  private func isTerminal(_ index: Int) -> Bool {
    switch reader.mark(index) {
    case ".", "!", "?", "…", "‼", "⁇", "⁈", "⁉", "؟", "？", "！", "。": true
    default: false
    }
  }

  private func isCloser(_ index: Int) -> Bool {
    switch reader.mark(index) {
    case "\"", "'", "”", "’", "»", "›", ")", "]", "}", "*", "_": true
    default: false
    }
  }

  /// True when a sentence may begin with the token.
  private func startsSentence(_ index: Int) -> Bool {
    switch reader.kind(index) {
    case .word: return !reader.isLowercased(index)
    case .number, .hashtag, .mention, .url, .email, .emoji, .other: return true
    case .punctuation:
      switch reader.mark(index) {
      case "(", "[": return !reader.isLowercased(index + 1)
      case ",", ".", ":", ";", ")", "]", "/", "!", "?": return false
      default: return true
      }
    case .space, .newline, nil: return false
    }
  }
}
