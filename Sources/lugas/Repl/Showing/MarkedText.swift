import LugasChecking
import LugasReview
import LugasTerminal
import LugasText

/// Text with its changes marked: `[-old-]{+new+}`; colour only repeats the marks.
enum MarkedText {
  /// A difference, all of it.
  static func styled(_ diff: WordDiff, _ marks: ChangeMarks) -> StyledText {
    var text = StyledText("")
    var last = WordDiff.Change.same
    for segment in wholeWords(diff.segments) {
      switch segment.change {
      case .same: text += StyledText(segment.text, .quoted)
      case .removed:
        text += .styled(marks.removed.open + segment.text + marks.removed.close, .removed)
      case .added:
        if last == .removed { text += StyledText(marks.between, .quoted) }
        text += .styled(marks.added.open + segment.text + marks.added.close, .added)
      }
      last = segment.change
    }
    return text
  }

  /// The segments with the marks moved out to the ends of words.
  static func wholeWords(_ segments: [WordDiff.Segment]) -> [WordDiff.Segment] {
    var rows = WordChanges(segments)
    rows.widen()
    return rows.segments
  }

  /// The lines of a difference, each with its number, that a change touches.
  static func changedLines(
    _ diff: WordDiff, _ marks: ChangeMarks
  ) -> [(number: Int, text: StyledText)] {
    var lines: [(number: Int, text: StyledText)] = []
    var (number, line, isChanged) = (1, StyledText(pieces: []), false)
    for piece in styled(diff, marks).pieces {
      let parts = piece.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (index, part) in parts.enumerated() {
        if index > 0 {
          if isChanged { lines.append((number, line)) }
          (number, line, isChanged) = (number + 1, StyledText(pieces: []), false)
        }
        line += StyledText(String(part), piece.style)
        isChanged = isChanged || piece.style != .quoted
      }
    }
    return isChanged ? lines + [(number, line)] : lines
  }

  /// A suggestion in its surroundings: with edits the difference they make, else the marked part in
  /// braces.
  static func context(
    of entry: ReviewEntry, edits: [Edit], in draft: Draft, _ marks: ChangeMarks
  ) -> StyledText {
    let window = self.window(around: entry.span, edits: edits, in: draft)
    let text: StyledText
    if edits.isEmpty {
      let before = TextSpan(start: window.span.start, end: entry.span.start)
      let after = TextSpan(start: entry.span.end, end: window.span.end)
      text =
        StyledText(draft.text(at: before), .quoted)
        + .styled(
          marks.marked.open + entry.suggestion.quote + marks.marked.close,
          entry.suggestion.severity.style)
        + StyledText(draft.text(at: after), .quoted)
    } else {
      text = styled(WordDiff(draft: draft, edits: edits, within: window.span), marks)
    }
    return StyledText(window.isCutBefore ? "… " : "") + text
      + StyledText(window.isCutAfter ? " …" : "")
  }

  /// The words of a suggestion with some of its sentence before and behind, on one line.
  static func glimpse(of entry: ReviewEntry, in draft: Draft) -> String {
    let window = window(around: entry.span, edits: [], in: draft).span
    let before = draft.text(at: TextSpan(start: window.start, end: entry.span.start))
    let after = draft.text(at: TextSpan(start: entry.span.end, end: window.end))
    let quote = SuggestionLine.short(entry.suggestion.quote)
    let room = max(0, (glimpseRoom - quote.count) / 2)
    let start = String(before.reversed().prefix(room).reversed())
    let end = String(after.prefix(room))
    // Cut between words.
    let head =
      start.count < before.count ? "… " + start.drop { $0 != " " }.drop { $0 == " " } : start
    let tail =
      end.count < after.count
      ? String(end.reversed().drop { $0 != " " }.drop { $0 == " " }.reversed()) + " …" : end
    return SuggestionLine.short("\(head){\(quote)}\(tail)", room: 2 * glimpseRoom)
  }

  private static let glimpseRoom = 64

  /// A part of the draft, and where a sentence is cut by it.
  private struct Window {
    let span: TextSpan
    let isCutBefore: Bool
    let isCutAfter: Bool
  }

  /// The sentence around a span, cut to some tokens on each side when it is long.
  private static func window(around span: TextSpan, edits: [Edit], in draft: Draft) -> Window {
    let reach = edits.reduce(span) { reach, edit in
      TextSpan(start: min(reach.start, edit.span.start), end: max(reach.end, edit.span.end))
    }
    let first = draft.tokenIndex(at: reach.start)
    let last = draft.tokenIndex(at: max(reach.start, reach.end - 1))
    let sentence = draft.sentences[draft.sentenceIndex(containing: first)]
    let start = max(sentence.tokens.start, first - 40)
    let end = min(max(sentence.tokens.end, last + 1), last + 40)
    var from = start
    while from < first, draft.tokens[from].isBlank { from += 1 }
    var to = end
    while to > last + 1, draft.tokens[to - 1].isBlank { to -= 1 }
    let span = TextSpan(
      start: min(reach.start, draft.tokens[from].span.start),
      end: max(reach.end, draft.tokens[to - 1].span.end))
    return Window(
      span: span, isCutBefore: start > sentence.tokens.start, isCutAfter: end < sentence.tokens.end)
  }
}

extension Draft {
  /// The token that holds a byte.
  func tokenIndex(at utf8Offset: Int) -> Int {
    var low = 0
    var high = tokens.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if tokens[middle].span.start <= utf8Offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
