import LugasText
import Testing

@Suite struct `Sentences` {
  @Test(arguments: [
    TextCase("Satu. Dua! Tiga? Empat… Lima", "Satu. | Dua! | Tiga? | Empat… | Lima"),
    TextCase("Ia bilang \"Ya.\" Lalu pergi.", "Ia bilang \"Ya.\" | Lalu pergi."),
    TextCase("Selesai (lihat bawah). Lalu?! Ya.", "Selesai (lihat bawah). | Lalu?! | Ya."),
    TextCase("ayo! jangan lupa", "ayo! jangan lupa"),
    TextCase("Datang. 20 orang hadir. “Ya.”", "Datang. | 20 orang hadir. | “Ya.”"),
    TextCase("Naik 1.234,5 dan 07.00 WIB.", "Naik 1.234,5 dan 07.00 WIB."),
    TextCase("Selesai. #LawanDBD @dinkes", "Selesai. | #LawanDBD @dinkes"),
    TextCase("Ayo vaksin! 💉😀 Jaga diri.", "Ayo vaksin! 💉😀 | Jaga diri."),
    TextCase("Buka https://x.id/a. Lalu isi.", "Buka https://x.id/a. | Lalu isi."),
    TextCase("Unduh surat.pdf. Lalu isi.", "Unduh surat.pdf. | Lalu isi."),
    TextCase("Tunggu... Nanti... lanjut", "Tunggu... | Nanti... lanjut"),
  ])
  func `end at closing punctuation`(_ row: TextCase) {
    #expect(Rendering.sentences(row.text) == row.expected)
  }

  @Test(arguments: [
    "Temui dr. Budi dan Prof. Ani di Jl. Merdeka No. 5 Kab. Contoh.",
    "Oleh H. Budi, A. Yani, dan R.A. Kartini hari ini.",
    "Surat a.n. Bupati u.p. Sekretaris s.d. Senin.",
    "Biaya Rp. 5.000 pada tgl. 5 pkl. 08.00.",
    "Dr. Ir. H. Budi, S.Pd., M.Si. hadir.",
    "Ibu Ani, S.H. M.M. hadir.",
    "e.g. This and i.e. That at the U.S. Embassy vs. Them.",
    "Beras, gula, dll. dibagikan.",
    "1. Cuci tangan",
    "a. Cuci tangan",
    "PT. Contoh dan CV. Contoh",
  ])
  func `go on behind an abbreviation`(_ text: String) {
    #expect(Rendering.sentences(text) == text)
  }

  @Test(arguments: [
    TextCase("Beras, gula, dll. Warga antre.", "Beras, gula, dll. | Warga antre."),
    TextCase("Dibuka Budi, S.H. Acara ramai.", "Dibuka Budi, S.H. | Acara ramai."),
    TextCase("Oh no. We go.", "Oh no. | We go."),
    TextCase("Minum vitamin A. Jaga diri.", "Minum vitamin A. | Jaga diri."),
    TextCase("Closed at 5 p.m. We left.", "Closed at 5 p.m. | We left."),
    TextCase("Tahun 2020. Acara itu.", "Tahun 2020. | Acara itu."),
  ])
  func `end at an abbreviation that may close`(_ row: TextCase) {
    #expect(Rendering.sentences(row.text) == row.expected)
  }

  @Test(arguments: [
    TextCase("JADWAL\n\nHari ini\n \nbesok", "JADWAL | Hari ini | besok"),
    TextCase("Syarat:\n- KTP\n- KK\n• foto", "Syarat: | - KTP | - KK | • foto"),
    TextCase("Cara\n1. isi\n2) kirim\na) cek", "Cara | 1. isi | 2) kirim | a) cek"),
    TextCase("Ayo ikut\n📍 balai desa\n#Sehat", "Ayo ikut | 📍 balai desa | #Sehat"),
    TextCase(
      "Jadwal Vaksin\nSenin pagi\r\nSelasa sore", "Jadwal Vaksin | Senin pagi | Selasa sore"),
    TextCase("satu baris\nlanjut di sini.\nbaru", "satu baris/lanjut di sini. | baru"),
    TextCase("temui dr.\nBudi", "temui dr./Budi"),
    TextCase("unduh berkas\nsurat.pdf dan isi", "unduh berkas | surat.pdf dan isi"),
    TextCase("- daftar ke Dinas\n  Kesehatan", "- daftar ke Dinas/  Kesehatan"),
  ])
  func `end at lines`(_ row: TextCase) {
    #expect(Rendering.sentences(row.text) == row.expected)
  }

  @Test func `go on over a line break in wrapped prose`() {
    let prose = """
      Petugas puskesmas akan mengunjungi setiap rumah di wilayah Kelurahan
      Contoh Raya untuk memeriksa tempat penampungan air bersama kader dan
      Ketua RT setempat. Warga diminta membuka pintu bagi petugas yang datang
      membawa surat tugas.
      """
    #expect(Draft(prose).sentences.count == 2)
    #expect(Draft("Pemeriksaan Jentik\n" + prose).sentences.count == 3)
  }

  @Test(arguments: [
    ("Apa kabar?", true), ("Apa kabar?!", true), ("Apa? 😀", true), ("(Apa?)", true),
    ("Apa!", false), ("Apa? ya", false), ("", false), ("“Apa?” \n", true),
  ])
  func `know questions`(_ text: String, _ isQuestion: Bool) {
    #expect((Draft(text).sentences.last?.isQuestion ?? false) == isQuestion)
  }

  @Test func `of a blank draft are one without a span`() throws {
    #expect(Draft("").sentences.isEmpty)
    let sentence = try #require(Draft(" \n ").sentences.first)
    #expect(sentence.span.isEmpty)
    #expect(sentence.tokens == TokenRange(start: 0, end: 3))
  }
}
