import LugasLexicon
import LugasText

/// A matcher that is slow and obviously right: it follows the pattern as it is written and tries
/// every way.
struct ReferenceMatcher {
  /// One thing that is not blank, as patterns see it.
  struct Piece {
    let word: String
    let kind: Token.Kind
    let isCaps: Bool
  }

  let pieces: [Piece]
  let lists: [String: [[String]]]

  /// The pieces of a draft's sentences.
  static func sentences(of draft: Draft) -> [[Piece]] {
    draft.sentences.map { sentence in
      sentence.tokens.indexes.map { draft.tokens[$0] }.filter { !$0.isBlank }.map { token in
        let text = draft.text(at: token.span)
        let letters = text.filter(\.isLetter)
        return Piece(
          word: WordFold.folded(draft.bytes, token), kind: token.kind,
          isCaps: token.kind == .word && letters.count >= 2
            && !letters.contains(where: \.isLowercase))
      }
    }
  }

  /// Where a match that begins at a piece can end.
  func ends(of pattern: Pattern, from start: Int) -> Set<Int> {
    switch pattern {
    case .tokens(let words): return ends(of: words, from: start).map { [$0] } ?? []
    case .sequence(let parts):
      return parts.reduce([start]) { places, part in
        places.reduce(into: Set()) { $0.formUnion(ends(of: part, from: $1)) }
      }
    case .oneOf(let parts):
      return parts.reduce(into: []) { $0.formUnion(ends(of: $1, from: start)) }
    case .optional(let part): return ends(of: part, from: start).union([start])
    case .gap(let atLeast, let atMost):
      return Set(
        (atLeast...atMost).filter { count in
          start + count <= pieces.count
            && pieces[start..<start + count].allSatisfy { $0.kind == .word || $0.kind == .number }
        }.map { start + $0 })
    case .tokenClass(let name):
      return start < pieces.count && has(name, pieces[start]) ? [start + 1] : []
    case .list(let name):
      return Set((lists[name] ?? []).compactMap { ends(of: $0, from: start) })
    case .capture(_, let part): return ends(of: part, from: start)
    case .sentenceStart:
      let opening = pieces.firstIndex { $0.kind == .word || $0.kind == .number } ?? pieces.count
      return start <= opening ? [start] : []
    case .sentenceEnd:
      let last = pieces.lastIndex { $0.kind != .punctuation } ?? -1
      return start > last ? [start] : []
    case .form, .lemma, .glued: return []
    }
  }

  private func ends(of words: [String], from start: Int) -> Int? {
    guard start + words.count <= pieces.count else { return nil }
    return zip(words, pieces[start...]).allSatisfy { $0 == $1.word } ? start + words.count : nil
  }

  private func has(_ name: PatternClass, _ piece: Piece) -> Bool {
    switch name {
    case .word: piece.kind == .word
    case .number: piece.kind == .number
    case .hashtag: piece.kind == .hashtag
    case .caps: piece.isCaps
    default: false
    }
  }

  /// The longest match that begins at a piece and holds something; nil when there is none.
  func longest(_ patterns: [Pattern], from start: Int) -> Int? {
    patterns.flatMap { ends(of: $0, from: start) }.filter { $0 > start }.max()
  }

  /// True when the pattern matches something anywhere.
  func holds(_ pattern: Pattern) -> Bool {
    pieces.indices.contains { start in ends(of: pattern, from: start).contains { $0 > start } }
  }
}
