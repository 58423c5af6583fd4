import LugasLexicon
import LugasText

/// Writes what the candidates of one sentence offer.
struct SuggestionWriter {
  let lexicon: Lexicon
  let row: SentenceRow

  /// What a candidate offers; nil when the rule offers only what stands there already.
  func offer(_ candidate: Candidate, _ matcher: inout DraftMatcher) -> Offer? {
    let span = matcher.run.units.span(candidate.units)
    let quote = matcher.run.units.draft.text(at: span)
    let wordings = self.wordings(candidate, &matcher)
    let isProtected = candidate.units.contains { matcher.run.units.isProtected($0) }
    let replacements = replacements(
      wordings, candidate, quote, isProtected: isProtected, matcher.run.units)
    let isShownAnyway = isProtected || (candidate.isQuoted && candidate.family != .plain)
    if !wordings.isEmpty, replacements.isEmpty, !isShownAnyway { return nil }
    // A tag whose words are not sure is no finding.
    if candidate.record.kind == .hashtagCase, replacements.isEmpty { return nil }
    let marksOnly = wordings.isEmpty && candidate.record.deletion == nil
    let offer = Offer(
      candidate: candidate, span: span, quote: quote, replacements: replacements,
      addsMarker: candidate.family == .claim && marksOnly && !replacements.isEmpty)
    let article = ArticleFitting(forms: lexicon.forms, row: row)
    return article.fitted(offer, in: matcher.run.units)
  }

  /// The suggestion of a winner and of those that gave way to it.
  func suggestion(_ winner: Offer, _ losers: [Offer]) -> Suggestion {
    suggestion(winner, shadowed: losers.map { suggestion($0, shadowed: []) })
  }

  private func suggestion(_ offer: Offer, shadowed: [Suggestion]) -> Suggestion {
    let candidate = offer.candidate
    return Suggestion(
      rule: lexicon.id(at: candidate.match.rule), family: candidate.family,
      kind: candidate.record.kind, severity: candidate.severity, span: offer.span,
      quote: offer.quote, replacements: offer.replacements, shadowed: shadowed)
  }

  /// The rule's replacements, captures filled in.
  private func wordings(_ candidate: Candidate, _ matcher: inout DraftMatcher) -> [String] {
    let offers = lexicon.image.offers(ofVariant: candidate.match.variant)
    guard candidate.record.hasTemplates, offers.contains(where: SuggestionWriter.isTemplate)
    else { return offers }
    let captures = matcher.captures(of: candidate.match)
    let writer = TemplateWriter(lexicon: lexicon, language: row.language, captures: captures)
    return offers.compactMap { writer.text(of: $0, in: matcher.run.units) }
  }

  private static func isTemplate(_ offer: String) -> Bool {
    offer.utf8.contains(UInt8(ascii: "{"))
  }

  private func replacements(
    _ wordings: [String], _ candidate: Candidate, _ quote: String, isProtected: Bool,
    _ units: borrowing DraftUnits
  ) -> [String] {
    if candidate.isQuoted, candidate.family != .plain { return [] }
    if candidate.record.deletion != nil { return candidate.isWhole ? [""] : [] }
    let place = LetterCase.Place(
      opensSentence: units.opens(candidate.units.lowerBound, in: row), isShouted: row.isShouted,
      isAcronym: candidate.record.kind == .acronym)
    var offers = wordings.map { LetterCase.fitted($0, to: quote, at: place) }
    if isProtected {
      // In a tag only letter case may change (law 3), and only where a rule is for that.
      let mayChangeCase = candidate.record.kind == .hashtagCase
      let letters = quote.lowercased()
      offers = offers.filter { $0.isEmpty || (mayChangeCase && $0.lowercased() == letters) }
    }
    if candidate.family == .claim {
      offers.append(quote + " " + ClaimMarker.text(in: candidate.record.language))
    }
    guard offers.count > 1 else { return offers.first == quote ? [] : offers }
    var seen: Set<String> = [quote]
    return offers.filter { seen.insert($0).inserted }
  }
}
