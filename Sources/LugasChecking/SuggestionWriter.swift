import LugasLexicon
import LugasText

extension Candidate {
  /// Judges a match: what a quotation allows, and how far a deletion reaches. Nil when the rule has
  /// nothing to say there.
  init?(_ match: Match, card: RuleCard, rule: CompiledRule, row: UnitRow) {
    let isQuoted = row.units[match.start].isQuoted
    guard let severity = Candidate.severity(of: card, isQuoted: isQuoted) else { return nil }
    let reach = Candidate.reach(of: match, rule.deletion, row)
    self.init(
      match: match, card: card, severity: severity, start: reach.start, end: reach.end,
      isQuoted: isQuoted)
  }

  /// A quotation is somebody else's wording: only its spelling may be offered, its partisan words
  /// are shown, its claims are theirs.
  private static func severity(of card: RuleCard, isQuoted: Bool) -> Severity? {
    guard isQuoted else { return card.severity }
    switch card.family {
    case .plain: return card.kind == .spelling || card.kind == .preposition ? .consider : nil
    case .claim: return nil
    case .neutral: return .consider
    }
  }

  private static func reach(
    of match: Match, _ deletion: DeletionScope?, _ row: UnitRow
  ) -> (start: Int, end: Int) {
    switch deletion {
    case nil, .phrase: return (match.start, match.end)
    case .sentence: return (0, row.units.count)
    case .clause:
      var start = match.start
      while start > 0, !row.endsClause(start - 1) { start -= 1 }
      var end = match.end
      while end < row.closing, !row.endsClause(end) { end += 1 }
      // The comma behind goes along; without one, the comma in front.
      if end < row.closing { return (start, end + 1) }
      return (start > 0 && row.isComma(start - 1) ? start - 1 : start, end)
    }
  }
}

extension UnitRow {
  func isComma(_ index: Int) -> Bool { units[index].isComma }

  /// A mark between clauses: comma, semicolon, colon, dash, bracket.
  func endsClause(_ index: Int) -> Bool {
    units[index].kind == .punctuation
  }
}

/// Writes the suggestions of one sentence.
struct SuggestionWriter {
  let draft: Draft
  let sentence: Sentence
  let row: UnitRow
  let rules: [CompiledRule]

  /// The winner with those that gave way to it; when the winner would change nothing, they stand
  /// in its place only if they are alone.
  func suggestions(_ winner: Candidate, _ losers: [Candidate]) -> [Suggestion] {
    let shadowed = losers.compactMap { suggestion($0, shadowed: []) }
    if let suggestion = suggestion(winner, shadowed: shadowed) { return [suggestion] }
    return shadowed.count == 1 ? shadowed : []
  }

  private func suggestion(_ candidate: Candidate, shadowed: [Suggestion]) -> Suggestion? {
    let span = self.span(of: candidate)
    let quote = draft.text(at: span)
    let offers = self.offers(candidate, quote)
    // A rule that offers only what stands there already has nothing to say.
    if !rules[candidate.match.rule].replacements.isEmpty, offers.isEmpty, !isProtected(candidate),
      !candidate.isQuoted
    {
      return nil
    }
    return Suggestion(
      rule: candidate.card.id, family: candidate.card.family, kind: candidate.card.kind,
      severity: candidate.severity, span: span, quote: quote, replacements: offers,
      shadowed: shadowed)
  }

  private func span(of candidate: Candidate) -> TextSpan {
    let first = draft.tokens[row.units[candidate.start].token].span
    let last = draft.tokens[row.units[candidate.end - 1].token].span
    return TextSpan(start: first.start, end: last.end)
  }

  private func offers(_ candidate: Candidate, _ quote: String) -> [String] {
    let rule = rules[candidate.match.rule]
    if candidate.isQuoted, candidate.card.family != .plain { return [] }
    if rule.deletion != nil { return [""] }
    let place = LetterCase.Place(
      opensSentence: row.opens(candidate.start), isShouted: row.isShouted,
      isAcronym: candidate.card.kind == .acronym)
    var offers = rule.replacements.map { LetterCase.fitted($0, to: quote, at: place) }
    if isProtected(candidate) { offers = offers.filter(\.isEmpty) }
    if candidate.card.family == .claim {
      offers.append("\(quote) \(ClaimMarker.text(in: candidate.card.language))")
    }
    var seen: Set<String> = [quote]
    return offers.filter { seen.insert($0).inserted }
  }

  /// Nothing inside a link, address, mention or hashtag is reworded.
  private func isProtected(_ candidate: Candidate) -> Bool {
    row.units[candidate.start..<candidate.end].contains { unit in
      switch unit.kind {
      case .url, .email, .mention, .hashtag: true
      default: false
      }
    }
  }
}
