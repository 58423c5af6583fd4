import LugasReview
import LugasText
import Testing

@Suite struct RevisionTests {
  @Test(arguments: [
    ("⟦Pilih nomor satu!⟧", true),
    ("⟦Pilih⟧ ⟦nomor satu⟧!!! ...", true),
    ("⟦Pilih⟧ 👍", false),
    ("⟦Pilih→Pilah⟧", false),
  ])
  func `knows when nothing is left`(_ marked: String, _ isHollow: Bool) {
    #expect(Revision.whole(of: MarkedDraft(marked).checked).isHollow == isHollow)
  }

  @Test func `tells decisions and mending apart`() {
    let revision = Revision.whole(of: MarkedDraft("Kasus ⟦sangat⟧ turun ⟦drastis→12%⟧.").checked)
    #expect(
      revision.edits == [
        Edit(span: TextSpan(start: 6, end: 12), replacement: "", cause: .decision(number: 1)),
        Edit(span: TextSpan(start: 12, end: 13), replacement: "", cause: .mending),
        Edit(span: TextSpan(start: 19, end: 26), replacement: "12%", cause: .decision(number: 2)),
      ])
  }

  @Test func `leaves suggestions without a replacement`() {
    let revision = Revision.whole(of: MarkedDraft("⟦Satu→?⟧ ⟦dua→2⟧").checked)
    #expect(revision.text == "Satu 2")
  }

  @Test func `shows what accepting one suggestion would do`() throws {
    let marked = MarkedDraft("⟦Berkat Bupati,⟧ kasus ⟦turun→susut⟧.")
    var review = Review(draft: marked.draft, suggestions: marked.suggestions)
    try review.apply(.decide(2, .accept(replacement: 0)))
    let edits = review.edits(ofAccepting: 1, replacement: 0)
    #expect(edits.map(\.replacement) == ["", "K"])
    #expect(review.edits(ofAccepting: 1, replacement: 1).isEmpty)
    #expect(review.edits(ofAccepting: 7, replacement: 0).isEmpty)
    #expect(review.pending.map(\.number) == [1])
  }

  @Test func `leaves the officer's own capital letters`() throws {
    let marked = MarkedDraft("⟦Berkat Bupati,⟧ ⟦kasus→x⟧ turun.")
    var review = Review(draft: marked.draft, suggestions: marked.suggestions)
    try review.apply(.decide(numbers: [1], .accept(replacement: 0)))
    try review.apply(.decide(numbers: [2], .edit("dbd")))
    #expect(review.revision.text == "dbd turun.")
  }
}
