import LugasChecking
import LugasLexicon
import LugasText
import Testing

@testable import LugasReview

private let replacements = ["", "", "", "kota", "Untuk", "an apple", ", ya", " "]

/// Runs a law for many seeds; the seed that breaks it is in the message.
private func forSeeds(_ count: UInt64, _ law: (inout SeededGenerator, Comment) throws -> Void)
  rethrows
{
  for seed in 0..<count {
    var generator = SeededGenerator(seed: seed)
    try law(&generator, "seed \(seed)")
  }
}

@Suite struct ReviewLawTests {
  @Test func `no decisions give the draft byte for byte`() {
    forSeeds(2_000) { generator, seed in
      let random = RandomReview(using: &generator, replacements: replacements)
      let review = Review(draft: random.draft, suggestions: random.suggestions)
      #expect(review.revision.text.utf8.elementsEqual(random.draft.bytes), seed)
      #expect(review.revision.edits.isEmpty, seed)
    }
  }

  @Test func `any order of decisions gives the same revision`() throws {
    try forSeeds(2_000) { generator, seed in
      let random = RandomReview(using: &generator, replacements: replacements)
      let review = Review(draft: random.draft, suggestions: random.suggestions)
      var shuffled = review
      for number in review.entries.map(\.number).shuffled(using: &generator) {
        try shuffled.apply(.decide(number, .accept(replacement: 0)))
      }
      let checked = CheckedDraft(
        draft: random.draft, language: .id, suggestions: random.suggestions)
      #expect(shuffled.revision == Revision.whole(of: checked), seed)
    }
  }

  @Test func `any actions keep the review whole and undoing all gives the draft`() {
    forSeeds(1_500) { generator, seed in
      let random = RandomReview(using: &generator, replacements: replacements)
      var review = Review(draft: random.draft, suggestions: random.suggestions)
      for _ in 0..<25 {
        let action = RandomReview.action(for: review, using: &generator)
        let before = review.entries
        do throws(ReviewError) {
          try review.apply(action)
        } catch {
          #expect(review.entries == before, "\(seed) \(action)")
        }
        #expect(review.brokenInvariants() == [], "\(seed) \(action)")
      }
      let decided = review.entries
      var steps = 0
      while (try? review.apply(.undo)) != nil { steps += 1 }
      #expect(review.revision.text.utf8.elementsEqual(random.draft.bytes), seed)
      #expect(review.pending.count == random.suggestions.count, seed)
      for _ in 0..<steps { _ = try? review.apply(.redo) }
      #expect(review.entries.map(\.decision) == decided.map(\.decision), seed)
    }
  }

  @Test func `replacements alone leave every other byte`() {
    forSeeds(1_000) { generator, seed in
      let random = RandomReview(using: &generator, replacements: ["kota", ", ya"])
      let indonesian = random.suggestions.filter { $0.rule.description.hasPrefix("id/") }
      let checked = CheckedDraft(draft: random.draft, language: .id, suggestions: indonesian)
      let mended = Revision.whole(of: checked).edits.filter(\.isMending)
      #expect(mended.isEmpty, seed)
    }
  }

  @Test func `mending takes only blanks and marks and changes only capitals and articles`() {
    forSeeds(4_000) { generator, seed in
      let random = RandomReview(using: &generator, replacements: replacements)
      let checked = CheckedDraft(
        draft: random.draft, language: .id, suggestions: random.suggestions)
      let revision = Revision.whole(of: checked)
      #expect(revision.brokenInvariants(of: random.draft) == [], seed)
      for edit in revision.edits where edit.isMending {
        let bytes = random.draft.bytes[edit.span.start..<edit.span.end]
        let old = String(decoding: bytes, as: UTF8.self)
        let word = String(old.unicodeScalars.drop { Mark($0) != .other })
        let articles: Set = ["a", "an", ""]
        let isCapital = word.lowercased() == edit.replacement.lowercased()
        let isArticle =
          articles.contains(word.lowercased()) && articles.contains(edit.replacement.lowercased())
        let isBlank = edit.replacement == " " && old.isEmpty
        #expect(isCapital || isArticle || isBlank, "\(seed): \(old) → \(edit.replacement)")
      }
    }
  }
}
