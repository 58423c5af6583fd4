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
    TextCase("‘terbuka\n\ntutup’ \"baru\"", "\"baru\""),
    TextCase("layar 5\" dan 6\" saja", ""),
    TextCase("“a ‘b” c’", "“a ‘b”"),
    TextCase("‘’dua kali‘’ \"\"", "‘’dua kali‘’"),
    TextCase("(\"a\")", "\"a\""),
    TextCase("“satu\nbaris”", "“satu\nbaris”"),
    TextCase("Ia berkata,\"Ayo datang.\"", "\"Ayo datang.\""),
    TextCase("katanya;\"ayo\" lalu.\"Mari\"", "\"ayo\" | \"Mari\""),
    TextCase("\"Ayo,\"kata Bupati, \"datang.\"", "\"Ayo,\" | \"datang.\""),
    TextCase("Kata ”ayo” dan “mari“ dan ’ya’.", "”ayo” | “mari“ | ’ya’"),
    TextCase("\"ayo itu. \" Lalu \"mari\"", "\"ayo itu. \" | \"mari\""),
    TextCase("“luar “dalam” luar", "“luar “dalam”"),
    TextCase("‹satu› 「dua」 『tiga』 ‚empat‘ ‚lima’", "‹satu› | 「dua」 | 『tiga』 | ‚empat‘ | ‚lima’"),
    TextCase("``satu'' ″dua″ pipa 5″ dan 6″", "``satu'' | ″dua″"),
    TextCase("“satu\" \"dua” „tiga” „empat\"", "“satu\" | \"dua” | „tiga” | „empat\""),
    TextCase("satu‚ dua‘ tiga", ""),
    TextCase("sejak ’90 dan Jum’at", ""),
  ])
  func `take in their marks`(_ row: TextCase) {
    #expect(Rendering.quotations(row.text) == row.expected)
  }

  @Test(arguments: [
    TextCase("\"Satu.\n\nDua.\" Tiga", "\"Satu.\n\nDua.\""),
    TextCase("“Satu.\n\n\n“Dua.\n\n“Tiga.” Empat", "“Satu.\n\n\n“Dua.\n\n“Tiga.”"),
    TextCase("“Satu.\n\nDua.\n\nTiga.” Empat", ""),
    TextCase("\"Satu\n\nIa berkata, \"Ayo\".", "\"Ayo\""),
    TextCase("\"Satu\n\nIa berkata,\"Ayo\".", "\"Ayo\""),
    TextCase("\"Satu\n\n\"Dua\" tiga \"empat\"", "\"Satu\n\n\"Dua\" | \"empat\""),
  ])
  func `may go on over a blank line`(_ row: TextCase) {
    #expect(Rendering.quotations(row.text) == row.expected)
  }
}
