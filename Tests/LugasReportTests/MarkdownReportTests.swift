import LugasChecking
import LugasLexicon
import LugasReport
import LugasReview
import LugasText
import Testing

@Suite struct MarkdownReportTests {
  @Test func `records what was decided and why`() throws {
    var review = Review(Sample.checked)
    try review.apply(.decide(1, .accept(replacement: 0)))
    try review.apply(.decide(2, .reject(reason: "kutipan")))
    try review.apply(.note(number: 2, "tanya humas"))
    let report = MarkdownReport(
      review: review, facts: ["Petugas: Rina"], language: .id, card: { Sample.card($0) })
    #expect(
      report.text == """
        # Catatan tinjauan

        - Petugas: Rina

        ## Draf

        ```text
        Dalam rangka HUT 👍🏽, hadir.
        Berkat "Bapak" Wali Kota, kasus turun.
        ```

        ## Saran dan keputusan

        1. `Dalam rangka` (saran, sederhana/officialese): **diterima** → `Untuk`
           - Kenapa: Kata sehari-hari lebih cepat dipahami. (`id/officialese/dalam-rangka`)
        2. `Berkat "Bapak" Wali Kota,` (wajib, netral/credit): **ditolak**: `kutipan`
           - Kenapa: Hasil kerja instansi bukan jasa seseorang. (`id/credit/berkat`)
           - Catatan: `tanya humas`

        ## Hasil

        ```text
        Untuk HUT 👍🏽, hadir.
        Berkat "Bapak" Wali Kota, kasus turun.
        ```

        """)
  }

  @Test func `lines of an entry stand below its text whatever its number`() throws {
    let text = String(repeating: "Dalam rangka HUT. ", count: 10)
    let suggestions = (0..<10).map { place in
      Suggestion(
        rule: Sample.officialese.id, family: .plain, kind: .officialese, severity: .should,
        span: TextSpan(start: place * 18, end: place * 18 + 12), quote: "Dalam rangka",
        replacements: ["Untuk"])
    }
    let review = Review(draft: Draft(text), suggestions: suggestions)
    let record = MarkdownReport(review: review, language: .id, card: { Sample.card($0) }).text
    let lines = record.split(separator: "\n").filter { $0.contains("- Kenapa") }
    let indents = lines.map { $0.prefix { $0 == " " }.count }
    #expect(indents == [3, 3, 3, 3, 3, 3, 3, 3, 3, 4])
  }

  @Test func `draft text cannot break out of its block`() {
    let text = "```\n# Judul palsu\n````\n"
    let review = Review(draft: Draft(text), suggestions: [])
    let record = MarkdownReport(review: review, language: .en, card: { _ in nil }).text
    #expect(record.contains("`````text\n\(text)`````\n"))
    #expect(record.contains("No suggestions."))
  }
}
