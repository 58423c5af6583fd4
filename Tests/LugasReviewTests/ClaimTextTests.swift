import LugasChecking
import LugasReview
import LugasText
import Testing

@Suite struct ClaimTextTests {
  private func claim(_ marked: String) throws -> ClaimText {
    let marked = MarkedDraft(marked)
    return ClaimText(at: try #require(marked.suggestions.first).span, in: marked.draft)
  }

  @Test func `is the sentence around the mark`() throws {
    let claim = try claim("Loket buka. Kasus DBD ⟦turun drastis⟧ tahun ini!  Datanglah.")
    #expect(claim.sentence == "Kasus DBD turun drastis tahun ini!")
    #expect(claim.words == "kasus dbd turun drastis tahun ini")
  }

  @Test(arguments: [
    "KASUS DBD ⟦TURUN⟧ 30% TAHUN INI",
    "Kasus DBD ⟦turun⟧ 30% [perlu sumber] tahun ini.",
    "Kasus “DBD” ⟦turun⟧ 30% tahun ini (sumber: Dinkes, 12 Maret 2026) 👍 #BebasDBD",
    "Kasus DBD,\t⟦turun⟧ 30%  tahun ini https://dinkes.example.go.id",
  ])
  func `compares what is said, not how it is set`(_ marked: String) throws {
    #expect(try claim(marked).words == "kasus dbd turun 30% tahun ini")
  }

  @Test func `tells other figures and words in brackets apart`() throws {
    #expect(try claim("Kasus DBD ⟦turun⟧ 40% tahun ini.").words == "kasus dbd turun 40% tahun ini")
    #expect(try claim("Kasus (DBD) ⟦turun⟧ tahun ini.").words == "kasus dbd turun tahun ini")
  }

  @Test func `compares no sentence of a word or two`() throws {
    let claim = try claim("⟦Viral⟧ sekarang!")
    #expect(claim.words == nil)
    #expect(claim.sentence == "Viral sekarang!")
  }

  @Test func `takes a bounded part of a sentence without end`() throws {
    let words = String(repeating: "kata ", count: 5_000)
    let claim = try claim("\(words)⟦pasti⟧ \(words)")
    #expect(claim.words.map { $0.split(separator: " ").count } == 225)
  }
}
