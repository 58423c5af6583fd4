import LugasLexicon
import LugasReview
import Testing

struct SignalSentenceTests {
  @Test func `a signal's own sentences are run`() {
    let signal = LexiconFile(
      path: "id/signals/sourced.yaml",
      text: """
        signal: sourced
        language: id
        source: own
        match: [menurut BPS]
        shows: [Menurut BPS harga naik., Kata orang harga naik.]
        keeps: [Harga naik., Harga naik menurut BPS.]
        """)
    let proven = ProvenLexicon(sources: LexiconSources(files: [signal]))
    #expect(
      proven.problems.map { "\($0.place.line): \($0.message.en)" } == [
        "5: 'Kata orang harga naik.' does not show 'sourced'",
        "6: 'Harga naik menurut BPS.' shows 'sourced', which it must not",
      ])
  }
}
