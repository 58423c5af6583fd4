import LugasChecking
import LugasLexicon
import LugasReview
import LugasText
import Testing

@testable import lugas

/// The laws of the checker, held by the lexicon that comes with the program.
struct LexiconLawTests {
  static let seeds = (1...24).map { UInt64($0) }

  private func forEachDraft(_ seed: UInt64, _ body: (CheckedDraft) throws -> Void) throws {
    var checker = Checker(lexicon: try OwnLexicon.lexicon())
    var drafts = try RandomDrafts(seed: seed)
    for _ in 0..<40 { try body(checker.check(Draft(drafts.draft()))) }
  }

  @Test func `every neutral rule cites its articles in both languages, and how sure that is`()
    throws
  {
    for card in try OwnLexicon.lexicon().cards where card.family == .neutral {
      let marks = [
        (card.source.id, ["cukup yakin", "perlu dicek"]),
        (card.source.en, ["fairly sure", "to be checked"]),
      ]
      for (text, sure) in marks {
        #expect(sure.contains { text?.contains("[\($0)]") == true }, "\(card.id)")
      }
    }
  }

  @Test(arguments: seeds)
  func `law 2: without decisions the revision is the draft, byte for byte`(seed: UInt64) throws {
    try forEachDraft(seed) { checked in
      #expect(Array(Review(checked).revision.text.utf8) == checked.draft.bytes, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func `law 3: nothing inside a link, address, mention, tag or quotation is reworded`(
    seed: UInt64
  ) throws {
    try forEachDraft(seed) { checked in
      for suggestion in checked.suggestions {
        let whole = suggestion.replacements.allSatisfy(\.isEmpty)
        for token in checked.draft.tokens where token.span.overlaps(suggestion.span) {
          switch token.kind {
          case .url, .email, .mention:
            #expect(suggestion.replacements == [], "seed \(seed): \(suggestion.quote)")
          case .hashtag:
            let isSame = suggestion.replacements.allSatisfy {
              $0.lowercased() == suggestion.quote.lowercased()
            }
            let isCase = suggestion.kind == .hashtagCase && isSame
            #expect(whole || isCase, "seed \(seed): \(suggestion.quote)")
          default: break
          }
        }
        let isQuoted = checked.draft.quotations.contains { quotation in
          let first = checked.draft.tokens[quotation.start].span
          let last = checked.draft.tokens[quotation.end - 1].span
          return TextSpan(start: first.start, end: last.end).contains(suggestion.span)
        }
        if isQuoted, suggestion.kind != .spelling, suggestion.kind != .preposition {
          #expect(suggestion.replacements == [], "seed \(seed): \(suggestion.quote)")
        }
        if isQuoted { #expect(suggestion.severity == .consider, "seed \(seed)") }
      }
    }
  }

  @Test(arguments: seeds)
  func `law 4: suggestions are sorted, do not overlap and are the same again`(
    seed: UInt64
  ) throws {
    var other = Checker(lexicon: try OwnLexicon.lexicon())
    try forEachDraft(seed) { checked in
      for (left, right) in zip(checked.suggestions, checked.suggestions.dropFirst()) {
        #expect(left.span.end <= right.span.start, "seed \(seed): \(checked.draft.text)")
      }
      for suggestion in checked.suggestions {
        #expect(checked.draft.text(at: suggestion.span) == suggestion.quote)
      }
      #expect(other.check(checked.draft).suggestions == checked.suggestions, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func `law 5: after every first replacement those rules are quiet`(seed: UInt64) throws {
    var checker = Checker(lexicon: try OwnLexicon.lexicon())
    try forEachDraft(seed) { checked in
      let accepted = Set(checked.suggestions.filter { !$0.replacements.isEmpty }.map(\.rule))
      let language: Language? =
        switch checked.language {
        case .id: .id
        case .en: .en
        case .mixed: nil
        }
      let again = checker.check(
        Draft(Revision.whole(of: checked).text), options: CheckOptions(language: language))
      let loud = again.suggestions.filter {
        accepted.contains($0.rule) && !$0.replacements.isEmpty && isNew($0, checked)
      }
      #expect(
        loud.isEmpty,
        "seed \(seed): \(loud.map { "\($0.rule) '\($0.quote)'" }) after '\(checked.draft.text)'")
    }
  }

  /// Not one that gave way to another rule before and has come up now, nor one that an exception
  /// silenced which was deleted from its sentence.
  private func isNew(_ suggestion: Suggestion, _ checked: CheckedDraft) -> Bool {
    let gaveWay = checked.suggestions.contains { winner in
      winner.shadowed.contains { $0.rule == suggestion.rule }
    }
    let losses = checked.suggestions.filter { $0.replacements.first == "" }
    let wasSilenced = checked.draft.sentences.contains { sentence in
      checked.draft.text(at: sentence.span).contains(suggestion.quote)
        && losses.contains { $0.span.overlaps(sentence.span) }
    }
    return !gaveWay && !wasSilenced
  }

  @Test(arguments: seeds)
  func `law 7: a claim mark adds no fact`(seed: UInt64) throws {
    try forEachDraft(seed) { checked in
      for suggestion in checked.suggestions where suggestion.family == .claim {
        for replacement in suggestion.replacements {
          let rest = Language.allCases.reduce(replacement) {
            $0.replacing(ClaimMarker.text(in: $1), with: "")
          }
          #expect(
            rest.filter(\.isNumber).allSatisfy(suggestion.quote.contains),
            "seed \(seed): \(suggestion.rule) '\(suggestion.quote)' -> '\(replacement)'")
        }
      }
    }
  }
}
