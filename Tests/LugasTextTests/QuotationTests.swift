import LugasText
import Testing

@Suite struct `Quotations` {
  @Test(arguments: [
    TextCase("Ia bilang \"ya\" dan “tidak”.", "\"ya\" | “tidak”"),
    TextCase("‘satu’ 'dua' «tiga» „empat“", "‘satu’ | 'dua' | «tiga» | „empat“"),
    TextCase("“luar ‘dalam’ luar” ‘lain’", "“luar ‘dalam’ luar” | ‘lain’"),
    TextCase("\"luar 'dalam' luar\"", "\"luar 'dalam' luar\""),
    TextCase("hari Jum'at dan Jum’at", ""),
    TextCase("'hari Jum'at'", "'hari Jum'at'"),
    TextCase("“terbuka\n\n”tutup” \"baru\"", "\"baru\""),
    TextCase("layar 5\" dan 6\" saja", ""),
    TextCase("“a ‘b” c’", "“a ‘b”"),
    TextCase("‘’dua kali‘’ \"\"", "‘’dua kali‘’"),
    TextCase("(\"a\")", "\"a\""),
    TextCase("“satu\nbaris”", "“satu\nbaris”"),
  ])
  func `take in their marks`(_ row: TextCase) {
    #expect(Rendering.quotations(row.text) == row.expected)
  }

  @Test func `are found by token`() {
    let draft = Draft("a \"b c\" d")
    let inside = draft.tokens.indices.map { draft.isInQuotation($0) }
    #expect(inside == [false, false, true, true, true, true, true, false, false])
  }
}
