import LugasText

/// The English `a` or `an` in front of a changed word.
struct Articles {
  private let draft: Draft
  private let amendments: [Amendment]
  private let sentences: SentenceStarts

  init(draft: Draft, amendments: [Amendment]) {
    self.draft = draft
    self.amendments = amendments
    sentences = SentenceStarts(draft: draft)
  }

  /// The mended article in front of a piece; nil when there is none or it fits already.
  ///
  /// - Parameters:
  ///   - next: the piece behind it.
  ///   - floor: end of the edits in front of it.
  func edit(before piece: Piece, next: Piece?, floor: Int) -> Edit? {
    guard isEnglish(piece), let article = article(before: start(of: piece), floor: floor),
      let word = word(of: piece, next: next)
    else { return nil }
    let written = draft.text(at: article.span)
    guard let form = EnglishArticle.fitted(written, to: word), form != written else { return nil }
    if written == "A", !sentences.contains(article.span.start) { return nil }
    return Edit(span: article.span, replacement: form, cause: .mending)
  }

  private func start(of piece: Piece) -> Int {
    switch piece {
    case .substitution(let index): amendments[index].span.start
    case .gap(let gap): gap.left
    }
  }

  private func isEnglish(_ piece: Piece) -> Bool {
    switch piece {
    case .substitution(let index): amendments[index].isEnglish
    case .gap(let gap):
      amendments[gap.firstDeletion..<gap.endDeletion].contains(where: \.isEnglish)
    }
  }

  private func article(before offset: Int, floor: Int) -> Token? {
    var place = draft.tokens.partitioningIndex { $0.span.end >= offset }
    guard place < draft.tokens.count, draft.tokens[place].span.end == offset else { return nil }
    if draft.tokens[place].kind == .space { place -= 1 }
    guard place >= 0, draft.tokens[place].kind == .word, draft.tokens[place].span.start >= floor
    else { return nil }
    return draft.tokens[place]
  }

  /// The word that will stand behind the article.
  private func word(of piece: Piece, next: Piece?) -> String? {
    switch piece {
    case .substitution(let index):
      return amendments[index].replacement
    case .gap(let gap):
      if case .substitution(let index) = next, amendments[index].span.start == gap.right {
        return amendments[index].replacement
      }
      var place = draft.tokens.partitioningIndex { $0.span.start >= gap.right }
      if place < draft.tokens.count, draft.tokens[place].kind == .space { place += 1 }
      guard place < draft.tokens.count else { return nil }
      return draft.text(at: draft.tokens[place].span)
    }
  }
}
