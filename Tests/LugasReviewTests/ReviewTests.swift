import LugasChecking
import LugasLexicon
import LugasText
import Testing

@testable import LugasReview

private func kinds(of review: Review) -> [Decision.Kind?] {
  review.entries.map { $0.decision?.kind }
}

/// `satu dua tiga`: `satu dua` pushed `satu` and `dua tiga` aside; then `empat`.
private func overlapping() -> Review {
  let draft = Draft("satu dua tiga empat")
  let one = Suggestion.made(start: 0, quote: "satu", replacements: ["1"])
  let two = Suggestion.made(start: 5, quote: "dua tiga", replacements: ["2 3"])
  let winner = Suggestion.made(
    start: 0, quote: "satu dua", replacements: ["1 2"], shadowed: [one, two])
  let three = Suggestion.made(
    start: 9, quote: "tiga empat", replacements: ["3 4"], shadowed: [two])
  return Review(draft: draft, suggestions: [three, winner])
}

@Suite struct ReviewTests {
  private let marked = MarkedDraft("⟦a→b|c⟧ d ⟦e→f⟧ g ⟦h→?⟧")
  private var review: Review { Review(draft: marked.draft, suggestions: marked.suggestions) }

  @Test func `numbers suggestions in order of their spans`() {
    let review = Review(draft: marked.draft, suggestions: marked.suggestions.reversed())
    #expect(review.entries.map(\.number) == [1, 2, 3])
    #expect(review.entries.map(\.suggestion.quote) == ["a", "e", "h"])
    #expect(review.pending.count == 3)
  }

  @Test func `an untouched review gives the draft`() {
    #expect(review.revision.text == "a d e g h")
    #expect(review.revision.edits.isEmpty)
  }

  @Test func `accepts the replacement that was picked`() throws {
    var review = review
    let change = try review.apply(.decide(1, .accept(replacement: 1)))
    #expect(change.turns == [.init(number: 1, before: nil, after: .accept(replacement: 1))])
    #expect(review.revision.text == "c d e g h")
    #expect(review.pending.map(\.number) == [2, 3])
  }

  @Test func `puts in the officer's own text`() throws {
    var review = review
    try review.apply(.decide(3, .edit("hari ini")))
    #expect(review.revision.text == "a d e g hari ini")
    try review.apply(.decide(3, .edit("")))
    #expect(review.revision.text == "a d e g")
  }

  @Test func `skip reject and source leave the draft alone`() throws {
    let claim = Suggestion.made(kind: .hearsay, start: 0, quote: "katanya", replacements: ["x"])
    for decision: Decision in [.skip, .reject(reason: "kutipan"), .source("https://a.example")] {
      var review = Review(draft: Draft("katanya ada"), suggestions: [claim])
      try review.apply(.decide(1, decision))
      #expect(review.revision.text == "katanya ada")
      #expect(review.pending.isEmpty)
      #expect(review.skipped.count == (decision == .skip ? 1 : 0))
    }
  }

  @Test func `a source that is written stands in the text, with the capital of its place`() throws {
    let sorry = Suggestion.made(kind: .flattery, start: 0, quote: "Hebat, ", replacements: [""])
    let claim = Suggestion.made(kind: .hearsay, start: 7, quote: "kasus", replacements: ["x"])
    var review = Review(draft: Draft("Hebat, kasus turun."), suggestions: [sorry, claim])
    try review.apply(.decide(1, .accept(replacement: 0)))
    try review.apply(.decide(2, .source("BPS 2026", written: "kasus (sumber: BPS 2026)")))
    #expect(review.revision.text == "Kasus (sumber: BPS 2026) turun.")
    #expect(review.tally.sourced == 1)
    try review.apply(.undo)
    #expect(review.revision.text == "Kasus turun.")
  }

  @Test func `a bulk decision is one step`() throws {
    var review = review
    let change = try review.apply(.decide(numbers: [2, 1, 2], .accept(replacement: 0)))
    #expect(change.turns.map(\.number) == [1, 2])
    #expect(change.transition?.isBulk == true)
    #expect(review.revision.text == "b d f g h")
    try review.apply(.undo)
    #expect(review.revision.text == "a d e g h")
    #expect(!review.canUndo)
    try review.apply(.redo)
    #expect(review.revision.text == "b d f g h")
  }

  @Test func `a bulk decision that fails for one is not taken for any`() throws {
    var review = review
    let before = review.entries
    #expect(throws: ReviewError(.noReplacement(number: 3, index: 0))) {
      try review.apply(.decide(numbers: [1, 2, 3], .accept(replacement: 0)))
    }
    #expect(review.entries == before)
    #expect(!review.canUndo)
  }

  @Test func `a new decision drops the undone ones`() throws {
    var review = review
    try review.apply(.decide(1, .accept(replacement: 0)))
    try review.apply(.undo)
    try review.apply(.decide(2, .skip))
    #expect(throws: ReviewError(.nothingToRedo)) { try review.apply(.redo) }
  }

  @Test func `a repeated decision is no step`() throws {
    var review = review
    try review.apply(.decide(1, .skip))
    #expect(try review.apply(.decide(1, .skip)).isEmpty)
    try review.apply(.undo)
    #expect(!review.canUndo)
  }

  @Test func `notes stay when decisions are undone`() throws {
    var review = review
    try review.apply(.decide(1, .skip))
    try review.apply(.note(number: 1, "tanya humas"))
    try review.apply(.undo)
    #expect(review.entry(1)?.note == "tanya humas")
    try review.apply(.note(number: 1, ""))
    #expect(review.entry(1)?.note == nil)
  }

  @Test(arguments: [
    (ReviewAction.decide(9, .skip), ReviewError.Kind.noSuchSuggestion(9)),
    (.decide(0, .skip), .noSuchSuggestion(0)),
    (.note(number: -1, "x"), .noSuchSuggestion(-1)),
    (.decide(1, .accept(replacement: 2)), .noReplacement(number: 1, index: 2)),
    (.decide(1, .accept(replacement: -1)), .noReplacement(number: 1, index: -1)),
    (.decide(1, .source("https://a.example")), .notAClaim(1)),
    (.undo, .nothingToUndo),
    (.redo, .nothingToRedo),
  ])
  func `refuses what cannot be done`(_ action: ReviewAction, _ kind: ReviewError.Kind) {
    var review = review
    #expect(throws: ReviewError(kind)) { try review.apply(action) }
    for language in Language.allCases {
      #expect(!ReviewError(kind).words(in: language).isEmpty)
    }
  }

  @Test func `a claim needs a source that says something`() {
    let claim = Suggestion.made(kind: .hearsay, start: 0, quote: "a", replacements: [])
    var review = Review(draft: marked.draft, suggestions: [claim])
    #expect(throws: ReviewError(.emptySource(1))) { try review.apply(.decide(1, .source(" \n"))) }
  }

  @Test func `transitions take the review again`() throws {
    var first = review
    for action: ReviewAction in [
      .decide(numbers: [1, 2], .accept(replacement: 0)), .undo, .redo, .note(number: 3, "ya"),
      .decide(3, .reject(reason: nil)), .undo,
    ] {
      try first.apply(action)
    }
    var second = review
    for transition in first.transitions {
      try second.apply(try #require(transition.action))
    }
    #expect(second.entries == first.entries)
    #expect(second.transitions == first.transitions)
  }
}

@Suite struct PushedAsideTests {
  @Test func `a rejection brings up what fits beside the rest`() throws {
    var review = overlapping()
    let change = try review.apply(.decide(1, .reject(reason: nil)))
    // `dua tiga` still overlaps `tiga empat`.
    #expect(change.cameUp == [3])
    #expect(review.entries.map(\.suggestion.quote) == ["satu", "satu dua", "tiga empat"])
    #expect(review.entries.map(\.number) == [3, 1, 2])
  }

  @Test func `what two had pushed aside comes up once`() throws {
    var review = overlapping()
    let change = try review.apply(.decide(numbers: [1, 2], .reject(reason: nil)))
    #expect(change.cameUp == [3, 4])
    #expect(review.entry(4)?.suggestion.quote == "dua tiga")
  }

  @Test func `undoing the rejection takes them away and redo gives the same numbers`() throws {
    var review = overlapping()
    try review.apply(.decide(2, .reject(reason: nil)))
    try review.apply(.decide(1, .reject(reason: nil)))
    let entries = review.entries
    #expect(entries.count == 4)
    #expect(try review.apply(.undo).wentAway == [3, 4])
    #expect(review.entry(3) == nil)
    #expect(throws: ReviewError(.noSuchSuggestion(3))) { try review.apply(.decide(3, .skip)) }
    #expect(try review.apply(.redo).cameUp == [3, 4])
    #expect(review.entries == entries)
  }

  @Test func `a rejection that is decided anew takes them away`() throws {
    var review = overlapping()
    try review.apply(.decide(1, .reject(reason: nil)))
    let change = try review.apply(.decide(1, .accept(replacement: 0)))
    #expect(change.wentAway == [3])
    #expect(review.revision.text == "1 2 tiga empat")
  }

  @Test func `a decision does not push away an accepted suggestion`() throws {
    var review = overlapping()
    try review.apply(.decide(1, .reject(reason: nil)))
    try review.apply(.decide(3, .accept(replacement: 0)))
    #expect(throws: ReviewError(.overlapsAccepted(number: 1, accepted: 3))) {
      try review.apply(.decide(1, .accept(replacement: 0)))
    }
    #expect(review.revision.text == "1 dua tiga empat")
    #expect(review.brokenInvariants().isEmpty)
  }

  @Test func `one that is up stays when another rejection would bring up a rival`() throws {
    let rival = Suggestion.made(start: 5, quote: "dua tiga", replacements: ["2 3"])
    let three = Suggestion.made(start: 9, quote: "tiga", replacements: ["3"])
    let suggestions = [
      Suggestion.made(start: 0, quote: "satu dua", replacements: ["1 2"], shadowed: [rival]),
      Suggestion.made(start: 9, quote: "tiga empat", replacements: ["3 4"], shadowed: [three]),
    ]
    var review = Review(draft: Draft("satu dua tiga empat"), suggestions: suggestions)
    try review.apply(.decide(2, .reject(reason: nil)))
    try review.apply(.decide(3, .accept(replacement: 0)))
    #expect(try review.apply(.decide(1, .reject(reason: nil))).cameUp.isEmpty)
    #expect(review.revision.text == "satu dua 3 empat")
  }
}
