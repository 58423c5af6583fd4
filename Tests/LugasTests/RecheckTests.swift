import Testing

@testable import lugas

/// After each decision the text so far is checked again, and only what changed is said.
@Suite struct `The text so far` {
  @Test func `tells what the officer's own words bring in, once`() throws {
    let outcome = try Office().run(
      .typed(Office.post), "", "g 3", "u", "dalam rangka ini", "z", "u", "dalam rangka itu", "q")
    let words = "Pada teks sekarang muncul (saran): dalam rangka"
    #expect(outcome.screen.ranges(of: words).isEmpty, "the draft had it already")
    let fresh = try Office().run(
      .typed("Loket pada saat ini buka, warga hadir."), "", "u", "dalam rangka ini", "z", "u",
      "dalam rangka itu", "q")
    #expect(fresh.screen.ranges(of: words + " → untuk").count == 1)
  }

  @Test func `keeps quiet about suggestions that stay`() throws {
    let outcome = try Office().run(
      .typed("Loket dalam rangka HUT. Kantor dalam rangka HUT."), "/sunting 1", "x", "/terima 2")
    #expect(!outcome.screen.contains("tidak berlaku lagi"))
  }

  @Test func `moves the plainness along, and says nothing where it stays`() throws {
    let long = "Petugas lagi dan lagi mengumumkan penyelenggaraan kegiatan pada saat ini."
    let outcome = try Office().run(.typed(long), "", "u", "kini", "z", "t", "q")
    #expect(outcome.screen.contains("Kelugasan "))
    let still = try Office().run(.typed(Office.post), "", "t", "l", "q")
    #expect(!still.screen.contains("Kelugasan "))
  }

  @Test func `going back says what was decided`() throws {
    let outcome = try Office().run(.typed(Office.post), "", "y", "b", "g 3", "q")
    #expect(outcome.screen.contains("─── 1 dari 4 · saran · sederhana · diterima\n"))
    #expect(outcome.screen.contains("─── 3 dari 4 · saran · sederhana\n"))
  }

  @Test func `own words start from those that were decided before`() throws {
    let outcome = try Office().run(
      .typed(Office.post), "", "u", "demi", "g 1", "u", "guna", "g 3", "2", "g 3", "u", "kini",
      "q")
    #expect(outcome.keyboard.initials.filter { !$0.isEmpty } == ["untuk", "demi", "saat ini"])
  }
}
