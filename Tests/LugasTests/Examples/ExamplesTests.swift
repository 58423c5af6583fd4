import Foundation
import LugasChecking
import LugasLexicon
import LugasReport
import LugasReview
import LugasText
import Testing

@testable import lugas

/// Every draft in `examples/`, checked as `lugas check` checks it and decided as its officer did.
///
/// `LUGAS_RECORD=1` writes the recorded files instead of comparing them; such a run fails.
struct ExamplesTests {
  private static let proven = Result {
    try LexiconLayers(folders: [Example.root.appendingPathComponent("lexicons").path]).proven()
  }
  private static let isRecording = ProcessInfo.processInfo.environment["LUGAS_RECORD"] == "1"

  private func checked(_ text: String) throws -> CheckedDraft {
    let lexicon = try ExamplesTests.proven.get().lexicon
    var pipeline = Pipeline(
      lexicon: lexicon, options: CheckOptions(), language: .id, threshold: .consider)
    return pipeline.report(Draft(text)).checked
  }

  private func compare(_ now: String, with part: Example.Part, of example: Example) throws {
    if ExamplesTests.isRecording {
      try Data(now.utf8).write(to: example.url(part), options: .atomic)
      Issue.record("recorded \(example.url(part).lastPathComponent); a recording never passes")
      return
    }
    let recorded = try example.text(part)
    let difference = ExampleText.difference(recorded: recorded, now: now)
    let isSame = difference.isEmpty
    #expect(isSame, "\(example.url(part).lastPathComponent) is different:\(difference)")
  }

  @Test(arguments: Example.all)
  func `suggests what is recorded`(_ example: Example) throws {
    let checked = try checked(example.text(.draft))
    try compare(ExampleText.suggestions(of: checked), with: .suggestions, of: example)
  }

  @Test(arguments: Example.all)
  func `the decisions give the reviewed text`(_ example: Example) throws {
    let decisions = try ExampleDecisions(example.text(.decisions))
    let reviewed = try decisions.reviewed(checked(example.text(.draft)))
    try compare(reviewed, with: .reviewed, of: example)
    #expect(!ClaimMarker.isPresent(in: reviewed), "a claim still waits for its source")
  }

  @Test(arguments: Example.all)
  func `without decisions the draft stays, byte for byte`(_ example: Example) throws {
    let draft = try example.text(.draft)
    let revision = Review(try checked(draft)).revision
    #expect(revision.text.utf8.elementsEqual(draft.utf8))
  }

  @Test(arguments: [("id", 8), ("en", 3)])
  func `there are enough drafts, and no file without one`(_ language: String, _ least: Int) {
    #expect(Example.found(in: language).count >= least)
    #expect(Example.strays(in: language) == [])
  }

  @Test func `the lexicon passes its own sentences`() throws {
    #expect(try ExamplesTests.proven.get().problems.map(\.rendered.en) == [])
  }
}
