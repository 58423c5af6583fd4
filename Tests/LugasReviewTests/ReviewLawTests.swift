import LugasChecking
import LugasLexicon
import LugasText
import TestSupport
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

  @Test func `all decisions in any order give the revision of all at once`() throws {
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

  /// Pushed-aside suggestions that came up are decided in another order, so they come up in another
  /// order too, with other numbers and beside other rivals.
  @Test func `the same decisions in any order give the same revision`() {
    var latecomers = 0
    forSeeds(2_000) { generator, seed in
      let random = RandomReview(using: &generator, replacements: replacements)
      var review = Review(draft: random.draft, suggestions: random.suggestions)
      review.act(25, using: &generator)
      let another = DecisionReplay(of: review).replayed(using: &generator)
      #expect(another.brokenInvariants() == [], seed)
      #expect(
        DecisionReplay(of: another).changes == DecisionReplay(of: review).changes,
        "\(seed): not all decisions could be taken")
      #expect(another.revision.text == review.revision.text, seed)
      #expect(
        another.revision.edits.map(WithoutNumber.init)
          == review.revision.edits.map(WithoutNumber.init), seed)
      latecomers += review.entries.count {
        $0.number > random.suggestions.count && $0.replacement != nil
      }
    }
    #expect(latecomers > 100, "too few pushed-aside suggestions were accepted to show anything")
  }

  @Test func `undo goes back step by step to the draft`() throws {
    try forSeeds(1_000) { generator, seed in
      let random = RandomReview(using: &generator, replacements: replacements)
      var review = Review(draft: random.draft, suggestions: random.suggestions)
      var states = [(review.entries, review.revision)]
      for _ in 0..<25 {
        review.act(1, using: &generator, steps: .decisionsOnly)
        if review.done.count == states.count { states.append((review.entries, review.revision)) }
      }
      let last = states.count - 1
      for state in states.dropLast().reversed() {
        try review.apply(.undo)
        #expect(review.entries == state.0, seed)
        #expect(review.revision == state.1, seed)
      }
      #expect(review.revision.text.utf8.elementsEqual(random.draft.bytes), seed)
      for _ in 0..<last { try review.apply(.redo) }
      #expect(review.entries == states[last].0, seed)
      #expect(review.revision == states[last].1, seed)
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

  @Test func `bytes outside accepted spans never change unless mended`() {
    var mended = 0
    forSeeds(4_000) { generator, seed in
      let random = RandomReview(using: &generator, replacements: replacements)
      var review = Review(draft: random.draft, suggestions: random.suggestions)
      if Bool.random(using: &generator) {
        for entry in review.entries {
          _ = try? review.apply(.decide(entry.number, .accept(replacement: 0)))
        }
      } else {
        review.act(20, using: &generator)
      }
      let audit = RevisionAudit(of: review)
      #expect(audit.faults == [], "\(seed) \(random.draft.text.debugDescription)")
      mended += audit.mendingCount
    }
    #expect(mended > 500, "too little was mended to show anything")
  }
}

/// An edit without the number of its suggestion, which depends on when it came up.
private struct WithoutNumber: Equatable {
  let span: TextSpan
  let replacement: String
  let isMending: Bool

  init(_ edit: Edit) {
    (span, replacement, isMending) = (edit.span, edit.replacement, edit.isMending)
  }
}
