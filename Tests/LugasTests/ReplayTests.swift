import Foundation
import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReport
import LugasReview
import LugasText
import Testing

@testable import lugas

/// A review taken again from the record alone.
struct ReplayTests {
  private static let proven = Result {
    try LexiconLayers(folders: [Example.root.appendingPathComponent("lexicons").path]).proven()
  }

  /// Decides in turn in every way there is, with undo, redo and a bulk step.
  private func decide(_ work: inout Work, _ ledger: inout Ledger) throws {
    let turns: [(ReviewEntry) -> Decision] = [
      { $0.suggestion.replacements.isEmpty ? .skip : .accept(replacement: 0) },
      { _ in .reject(reason: "istilah resmi") }, { _ in .edit("teks sendiri\0👍") },
      { _ in .source("https://data.contoh.go.id/1", written: "menurut data") }, { _ in .skip },
    ]
    func take(_ action: ReviewAction) throws {
      guard let transition = try work.review.apply(action).transition else { return }
      #expect(ledger.record(transition, of: work.review) == .saved)
    }
    for turn in 0..<40 {
      guard let entry = work.review.pending.first else { break }
      let decision = turns[turn % turns.count](entry)
      if case .source = decision, entry.suggestion.family != .claim {
        try take(.decide(numbers: [entry.number], .skip))
      } else {
        try take(.decide(numbers: [entry.number], decision))
      }
      if turn % 3 == 1 { try take(.undo) }
      if turn % 6 == 1 { try take(.redo) }
    }
    let rest = work.review.pending.filter { !$0.suggestion.replacements.isEmpty }.map(\.number)
    if rest.count > 1 { try take(.decide(numbers: rest, .accept(replacement: 0))) }
  }

  @Test(arguments: Example.all)
  func `gives every example the same bytes again`(_ example: Example) throws {
    let office = try Office()
    let store = try office.store()
    let lexicon = try ReplayTests.proven.get().lexicon
    var pipeline = Pipeline(
      lexicon: lexicon, options: CheckOptions(), language: .id, threshold: .consider)
    let report = pipeline.report(Draft(try example.text(.draft)))
    let stamp = LexiconStamp(contentHash: lexicon.contentHash, ruleCount: lexicon.ruleCount)
    var ledger = Ledger(
      session: NewSession(
        officer: "sari", language: "id", lexicon: stamp, programVersion: "0", kind: .repl)
    ) { () throws(HistoryError) -> any HistoryStore in store }
    var work = Work(report.checked)
    #expect(ledger.begin(work, HistoryBridge.records(of: work.review, report: report)).0 == .saved)
    try decide(&work, &ledger)
    let text = work.review.revision.text
    #expect(ledger.copied(text, platform: "x", override: nil) == .saved)

    let recorded = try #require(try office.store().draft(1))
    let replay = try #require(Replay(recorded))
    #expect(replay.start.revision.text.utf8.elementsEqual(try example.text(.draft).utf8))
    #expect(replay.review.revision.text.utf8.elementsEqual(text.utf8))
    #expect(replay.inexact == [])
    #expect(replay.checked.suggestions == report.checked.suggestions)
    #expect(recorded.session.session.lexicon == stamp)
    #expect(recorded.revisions.count == 1)
    #expect(try store.verifyChain().isWhole)
  }

  @Test func `tells a revision that the decisions do not give`() throws {
    let office = try Office()
    office.run(.typed(Office.post), "/terima 1", "/salin --tetap mendesak")
    let store = try office.store()
    try store.run("DROP TRIGGER revision_unchanged; UPDATE revision SET text = x'61'")
    let draft = try #require(try store.draft(1))
    let replay = try #require(Replay(draft))
    #expect(replay.inexact == [2])
  }

  @Test func `keeps switches, platform, gate and notes of a session`() throws {
    let office = try Office()
    office.run(
      "/catat mulai kerja", "/aturan mati id/p2", .typed(Office.post), "/terima 1",
      "/catat tanya kabag dulu", "/salin ig --tetap mendesak", "/salin x --tetap mendesak",
      .signal(15))
    let draft = try #require(try office.store().draft(1))
    #expect(draft.rulesOff == ["id/p2/yang-sangat-hebat"])
    #expect(draft.notes.map(\.text) == ["tanya kabag dulu"])
    #expect(draft.copies.map(\.platform) == ["instagram", "x"])
    #expect(draft.copies.first?.override == CopyOverride(reason: "mendesak", openMusts: [2]))
    #expect(Set(draft.copies.map(\.revision)).count == 1)
    #expect(try office.store().notes(on: draft.session.id).map(\.text) == ["mulai kerja"])
  }

  @Test func `keeps the text that a finished draft came to`() throws {
    let office = try Office()
    office.run(
      .typed(Office.post), "/terima 1 3 4", "/terima 2", "/tolak 2", "1", "/lewati 5", "/baru")
    let draft = try #require(try office.store().draft(1))
    #expect(draft.state == .finished)
    #expect(Replay(draft)?.review.revision.text == draft.revisions.last?.text)
  }
}
