import LugasLexicon
import LugasText

/// Writes the suggestions of one sentence.
struct SuggestionWriter {
  let lexicon: Lexicon
  let row: SentenceRow

  /// The winner with those that gave way to it; when the winner would change nothing, they stand
  /// in its place only if they are alone.
  func suggestions(
    _ winner: Candidate, _ losers: [Candidate], _ matcher: inout DraftMatcher, sentence: Int
  ) -> [Suggestion] {
    let shadowed = losers.compactMap { suggestion($0, [], &matcher, sentence) }
    if let suggestion = suggestion(winner, shadowed, &matcher, sentence) { return [suggestion] }
    return shadowed.count == 1 ? shadowed : []
  }

  private func suggestion(
    _ candidate: Candidate, _ shadowed: [Suggestion], _ matcher: inout DraftMatcher,
    _ sentence: Int
  ) -> Suggestion? {
    let span = matcher.units.span(candidate.start..<candidate.end)
    let quote = matcher.units.draft.text(at: span)
    let wordings = self.wordings(candidate, &matcher, sentence)
    let offers = self.offers(wordings, candidate, quote, matcher.units)
    // A rule that offers only what stands there already has nothing to say.
    if !wordings.isEmpty, offers.isEmpty, !isProtected(candidate, matcher.units),
      !candidate.isQuoted
    {
      return nil
    }
    return Suggestion(
      rule: lexicon.id(at: candidate.match.rule), family: candidate.family,
      kind: candidate.record.kind, severity: candidate.severity, span: span, quote: quote,
      replacements: offers, shadowed: shadowed)
  }

  /// The rule's replacements, captures filled in.
  private func wordings(
    _ candidate: Candidate, _ matcher: inout DraftMatcher, _ sentence: Int
  ) -> [String] {
    let offers = lexicon.image.offers(ofVariant: candidate.match.variant)
    guard candidate.record.hasTemplates, offers.contains(where: { $0.contains("{") }) else {
      return offers
    }
    let captures = matcher.captures(of: candidate.match, sentence: sentence)
    let writer = TemplateWriter(lexicon: lexicon, language: row.language, captures: captures)
    return offers.compactMap { writer.text(of: $0, in: matcher.units) }
  }

  private func offers(
    _ wordings: [String], _ candidate: Candidate, _ quote: String, _ units: DraftUnits
  ) -> [String] {
    if candidate.isQuoted, candidate.family != .plain { return [] }
    if candidate.record.deletion != nil { return [""] }
    let place = LetterCase.Place(
      opensSentence: units.opens(candidate.start, in: row), isShouted: row.isShouted,
      isAcronym: candidate.record.kind == .acronym)
    var offers = wordings.map { LetterCase.fitted($0, to: quote, at: place) }
    if isProtected(candidate, units) { offers = offers.filter(\.isEmpty) }
    if candidate.family == .claim {
      offers.append("\(quote) \(ClaimMarker.text(in: candidate.record.language))")
    }
    var seen: Set<String> = [quote]
    return offers.filter { seen.insert($0).inserted }
  }

  /// Nothing inside a link, address, mention or hashtag is reworded.
  private func isProtected(_ candidate: Candidate, _ units: DraftUnits) -> Bool {
    units.units[candidate.start..<candidate.end].contains { unit in
      switch unit.kind {
      case .url, .email, .mention, .hashtag: true
      default: false
      }
    }
  }
}

/// Fills captures into a replacement.
struct TemplateWriter {
  let lexicon: Lexicon
  let language: Language
  let captures: [Int: Capture]

  /// The replacement's text; nil when a word form cannot be made.
  func text(of template: String, in units: DraftUnits) -> String? {
    guard let template = try? ReplacementTemplate(template) else { return nil }
    var text = ""
    for part in template.parts {
      switch part {
      case .text(let literal): text += literal
      case .capture(let number, let how):
        guard let number = Int(number), let word = self.text(of: number, how, in: units) else {
          return nil
        }
        text += word
      }
    }
    return TemplateWriter.tidied(text)
  }

  /// An optional capture that is not there is empty.
  private func text(of number: Int, _ how: String?, in units: DraftUnits) -> String? {
    guard let capture = captures[number], !capture.units.isEmpty else { return "" }
    let text = units.text(capture.units)
    switch how {
    case nil: return text
    case "lower": return text.lowercased()
    case "upper": return text.uppercased()
    case "capital": return LetterCase.capitalised(text)
    case let form?:
      let names = lexicon.image.formNames
      return lexicon.forms.word(
        form, fromRootOf: text, readAs: capture.form.map { names[$0] }, language)
    }
  }

  /// Without the doubled and outer blanks that an absent capture leaves.
  private static func tidied(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
