import LugasLexicon
import LugasText

/// Takes the article in front along when what stands there asks for the other one: `an endeavour`
/// becomes `a try`, `an absolutely free` becomes `a free`.
struct ArticleFitting {
  let forms: any WordForms
  let row: SentenceRow

  /// The offer itself, or a wider one whose replacements begin with their articles.
  func fitted(_ offer: Offer, in units: borrowing DraftUnits) -> Offer {
    let place = offer.candidate.units.lowerBound - 1
    guard place >= row.start, !offer.replacements.isEmpty, let article = article(at: place, units)
    else { return offer }
    let behind = offer.candidate.units.upperBound
    let next = behind < row.end && units.units[behind].isWord ? units.text(behind..<behind + 1) : ""
    let wanted = offer.replacements.map { replacement in
      // Where the same word stays, so does the officer's article.
      let stays = ArticleFitting.first(of: replacement) == ArticleFitting.first(of: offer.quote)
      return (stays ? nil : self.article(replacement, next)) ?? article.lowercased()
    }
    guard wanted.contains(where: { $0 != article.lowercased() }) else { return offer }
    let span = TextSpan(start: units.span(place..<place + 1).start, end: offer.span.end)
    let replacements = zip(offer.replacements, wanted).map { replacement, wanted in
      let fitted = article.first?.isUppercase == true ? LetterCase.capitalised(wanted) : wanted
      return [fitted, replacement].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return offer.widened(
      to: place..<behind, span: span, quote: units.draft.text(at: span), replacements)
  }

  /// What should stand before a replacement, or before the next word when that is deleted: an
  /// article, nothing where it brings its own, nil where nothing follows.
  private func article(_ replacement: String, _ next: String) -> String? {
    let word = replacement.isEmpty ? next : replacement
    if ["a", "an", "the"].contains(ArticleFitting.first(of: word)) { return "" }
    return word.isEmpty ? nil : forms.article(before: word, row.language)
  }

  private static func first(of text: String) -> String { text.prefix { $0 != " " }.lowercased() }

  /// The `a` or `an` at a unit; nil where another word stands.
  private func article(at place: Int, _ units: borrowing DraftUnits) -> String? {
    guard units.units[place].kind == .word, !units.isProtected(place),
      units.span(place..<place + 1).length <= 2
    else { return nil }
    let text = units.text(place..<place + 1)
    let isArticle = ["a", "an"].contains(text.lowercased())
    return isArticle && forms.article(before: text, row.language) != nil ? text : nil
  }
}

extension Offer {
  /// The same offer for more of the draft.
  func widened(
    to units: Range<Int>, span: TextSpan, quote: String, _ replacements: [String]
  ) -> Offer {
    var candidate = candidate
    candidate.units = units
    let reserved = candidate.reserved
    candidate.reserved =
      min(units.lowerBound, reserved.lowerBound)..<max(units.upperBound, reserved.upperBound)
    return Offer(
      candidate: candidate, span: span, quote: quote, replacements: replacements,
      addsMarker: addsMarker)
  }
}
