import LugasChecking
import LugasLexicon
import LugasText
import Testing

@testable import LugasReport

@Suite struct TextReportTests {
  @Test func `reads like a compiler in Indonesian`() {
    #expect(
      TextReport(Sample.report()).text == """
        post.txt:1:1: saran sederhana/officialese: "Dalam rangka" -> "Untuk" | "Guna" (id/officialese/dalam-rangka)
          Kata sehari-hari lebih cepat dipahami.
        post.txt:2:1: wajib netral/credit: "Berkat "Bapak" Wali Kota," -> (hapus) (id/credit/berkat)
          Hasil kerja instansi bukan jasa seseorang.
        post.txt: 1 wajib, 1 saran, 0 info (sederhana 1, klaim 0, netral 1)

        """)
  }

  @Test func `reads like a compiler in English`() {
    let text = TextReport(Sample.report(file: nil, language: .en)).text
    #expect(text.hasPrefix("-:1:1: should plain/officialese: \"Dalam rangka\" -> "))
    #expect(text.contains("-> (delete) (id/credit/berkat)\n"))
    // The rule has no English reason; the Indonesian one is better than none.
    #expect(text.contains("\n  Hasil kerja instansi bukan jasa seseorang.\n"))
    #expect(text.hasSuffix("-: 1 must, 1 should, 0 consider (plain 1, claim 0, neutral 1)\n"))
  }

  @Test func `says so when there is nothing to say`() {
    let checked = CheckedDraft(draft: Draft("Halo."), language: .id, suggestions: [])
    #expect(TextReport(Sample.report(checked: checked)).text == "post.txt: tidak ada saran\n")
  }

  @Test func `ends with the plainness before and after`() {
    #expect(TextReport(Sample.measured).summary.hasSuffix("netral 0); kelugasan 98 → 99/100"))
    var quiet = Sample.measured
    quiet.plainness = PlainnessChange(
      before: quiet.plainness?.after, after: quiet.plainness?.after)
    #expect(TextReport(quiet).summary.hasSuffix("; kelugasan 99/100"))
  }

  @Test func `shows nothing raw that could move the cursor`() {
    let text = "Dalam \u{1B}[2J\u{202E}rangka\nHUT"
    let suggestion = Sample.suggestion(
      Sample.officialese, "Dalam \u{1B}[2J\u{202E}rangka\nHUT", in: text, ["\u{7}Untuk"])
    let checked = CheckedDraft(draft: Draft(text), language: .id, suggestions: [suggestion])
    let shown = TextReport(Sample.report(file: "a\u{1B}b", checked: checked)).text
    #expect(shown.hasPrefix("a<U+001B>b:1:1: "))
    #expect(shown.contains("\"Dalam <U+001B>[2J<U+202E>rangka⏎HUT\" -> \"<U+0007>Untuk\""))
    #expect(!shown.unicodeScalars.contains { VisibleText.isHidden($0) && $0 != "\n" })
  }

  @Test func `knows what reaches the threshold`() {
    #expect(Sample.report(threshold: .must).reachesThreshold)
    let plain = CheckedDraft(
      draft: Draft(Sample.text), language: .id, suggestions: [Sample.suggestions[0]])
    #expect(!Sample.report(checked: plain, threshold: .must).reachesThreshold)
    #expect(Sample.report(checked: plain, threshold: .should).reachesThreshold)
  }
}

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("a\nb\r\nc\rd\u{2028}e", "a⏎b⏎c⏎d⏎e"), ("a\tb", "a b"), ("\u{0}", "<U+0000>"),
    ("\u{9B}", "<U+009B>"), ("\u{2067}x\u{2069}", "<U+2067>x<U+2069>"), ("👨‍👩‍👧 é", "👨‍👩‍👧 é"),
    ("a\r", "a⏎"), ("", ""),
  ])
  func `writes hidden characters out`(_ text: String, _ shown: String) {
    #expect(VisibleText.oneLine(text) == shown)
  }

  @Test func `keeps line ends where lines are wanted`() {
    #expect(VisibleText.lines("a\r\nb\tc\u{1B}") == "a\nb\tc<U+001B>")
  }

  @Test(arguments: [
    ("1234567890", "1234567890"), ("12345678901", "1234 … 901"), ("aaaa bbbb cccc", "aaaa … ccc"),
  ])
  func `takes the middle out of a long text`(_ text: String, _ shown: String) {
    #expect(VisibleText.shortened(text, to: 10) == shown)
  }
}
