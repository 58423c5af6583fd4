import LugasReview
import LugasText
import Testing

/// A marked draft and the text after every first replacement.
struct MendingCase: Sendable, CustomTestStringConvertible {
  let marked: String
  let mended: String
  let rule: String

  init(_ marked: String, _ mended: String, rule: String = "id/test/rule") {
    self.marked = marked
    self.mended = mended
    self.rule = rule
  }

  var testDescription: String { marked }
}

private let blanks: [MendingCase] = [
  .init("Kasus ⟦sangat⟧ turun.", "Kasus turun."),
  .init("Kasus turun ⟦sekali⟧.", "Kasus turun."),
  .init("Kasus turun ⟦sekali⟧", "Kasus turun"),
  .init("Kasus ⟦yang⟧ ⟦sangat⟧ banyak", "Kasus banyak"),
  .init("Kasus ⟦yang⟧  banyak", "Kasus banyak"),
  .init("Kasus⟦ yang ⟧banyak", "Kasus banyak"),
  .init("Kasus ⟦yang⟧ :)", "Kasus :)"),
  .init("Kasus turun ⟦sekali⟧ !", "Kasus turun !"),
  .init("Ada ⟦dua→2⟧ ⟦buah⟧ posko.", "Ada 2 posko."),
  .init("Ada ⟦buah⟧ ⟦posko→pos⟧.", "Ada pos."),
  .init("Dua  spasi tetap, ⟦ini⟧ hilang.", "Dua  spasi tetap, hilang."),
  .init("Kasus\u{A0}⟦sangat⟧ turun.", "Kasus\u{A0}turun."),
]

private let marks: [MendingCase] = [
  .init("Kasus turun, ⟦berkat beliau⟧, di kota.", "Kasus turun, di kota."),
  .init("Kasus turun, ⟦berkat beliau⟧.", "Kasus turun."),
  .init("Kasus turun, ⟦berkat beliau⟧", "Kasus turun"),
  .init("Kasus turun; ⟦berkat beliau⟧, di kota.", "Kasus turun; di kota."),
  .init("Kasus turun, ⟦a⟧, ⟦b⟧, di kota.", "Kasus turun, di kota."),
  .init("Kasus turun, ⟦a⟧, ⟦b⟧.", "Kasus turun."),
  .init("Kasus (⟦sangat⟧) turun.", "Kasus turun."),
  .init("Kasus (⟦a⟧, ⟦b⟧) turun.", "Kasus turun."),
  .init("Kasus (⟦a⟧ banyak) turun.", "Kasus (banyak) turun."),
  .init("Kasus (banyak, ⟦a⟧) turun.", "Kasus (banyak) turun."),
  .init("Kasus \"⟦a⟧\" turun.", "Kasus turun."),
  .init("Kasus “⟦a⟧” turun.", "Kasus turun."),
  .init("Kasus *⟦a⟧* turun.", "Kasus turun."),
  .init("Kata \"⟦a⟧ turun\" itu.", "Kata \"turun\" itu."),
  .init("Kata \"turun ⟦a⟧\" itu.", "Kata \"turun\" itu."),
  .init("Turun ⟦a⟧?! Ya.", "Turun?! Ya."),
  .init("Turun , ⟦a⟧ , naik.", "Turun , naik."),
  .init("Kunjungi ⟦situs⟧ dinkes.example.go.id.", "Kunjungi dinkes.example.go.id."),
]

private let sentences: [MendingCase] = [
  .init(
    "⟦Berkat kepemimpinan hebat Bapak Bupati,⟧ kasus turun.", "Kasus turun."),
  .init("⟦Berkat kepemimpinan hebat Bapak Bupati⟧, kasus turun.", "Kasus turun."),
  .init("Hore! ⟦Berkat Bupati⟧, kasus turun.", "Hore! Kasus turun."),
  .init("#InfoDinkes ⟦Berkat Bupati⟧, kasus turun.", "#InfoDinkes Kasus turun."),
  .init("@dinkesasri ⟦Berkat Bupati⟧, kasus turun.", "@dinkesasri Kasus turun."),
  .init("@dinkesasri ⟦dengan ini⟧ membuka posko.", "@dinkesasri membuka posko."),
  .init("Hore.\n⟦Berkat Bupati⟧, kasus turun.", "Hore.\nKasus turun."),
  .init("⟦berkat Bupati⟧, kasus turun.", "kasus turun."),
  .init("⟦Berkat Bupati,⟧ dinkes.example.go.id dibuka.", "dinkes.example.go.id dibuka."),
  .init("⟦Berkat Bupati,⟧ #kota maju.", "#kota maju."),
  .init("⟦Berkat Bupati,⟧ eKTP jadi.", "eKTP jadi."),
  .init("⟦Berkat Bupati,⟧ \"kasus turun\".", "\"Kasus turun\"."),
  .init("⟦Berkat Bupati⟧ — kasus turun.", "Kasus turun."),
  .init("⟦Berkat Bupati,⟧ ⟦pada saat ini→kini⟧ turun.", "Kini turun."),
  .init("⟦Berkat⟧ ⟦Bupati,⟧ énergi turun.", "Énergi turun."),
  .init("Satu. ⟦Dua.⟧ Tiga.", "Satu. Tiga."),
  .init("Satu. ⟦Dua.⟧ eKTP jadi.", "Satu. eKTP jadi."),
  .init("Satu. ⟦Dua⟧. Tiga.", "Satu. Tiga."),
  .init("⟦Satu!⟧ Dua.", "Dua."),
  .init("⟦Satu⟧!!! Dua.", "Dua."),
  .init("Satu. ⟦Dua.⟧", "Satu."),
  .init("Satu. ⟦Dua⟧.", "Satu."),
  .init("Satu. ⟦Dua.⟧ ⟦Tiga.⟧ Empat.", "Satu. Empat."),
  .init("Kasus ⟦di kota. Berkat Bupati,⟧ warga sehat.", "Kasus warga sehat."),
]

private let lines: [MendingCase] = [
  .init("Satu\n⟦Dua⟧\nTiga", "Satu\nTiga"),
  .init("Satu\r\n⟦Dua⟧\r\nTiga", "Satu\r\nTiga"),
  .init("Satu\n\n⟦Dua⟧\n\nTiga", "Satu\n\nTiga"),
  .init("Satu\n⟦Dua⟧\n\nTiga", "Satu\n\nTiga"),
  .init("Satu\n\n⟦Dua⟧\nTiga", "Satu\n\nTiga"),
  .init("⟦Satu⟧\n\nDua", "Dua"),
  .init("Satu\n\n⟦Dua⟧", "Satu"),
  .init("Satu\n⟦Dua⟧\n", "Satu\n"),
  .init("Satu ⟦dua⟧\nTiga", "Satu\nTiga"),
  .init("Satu\n⟦Dua⟧ ⟦tiga⟧\n⟦Empat⟧\nLima", "Satu\nLima"),
  .init("Satu\n- ⟦Dua⟧\n- Tiga", "Satu\n- Tiga"),
  .init("Satu\n  • ⟦Dua⟧\n  • Tiga", "Satu\n  • Tiga"),
  .init("Satu\n⟦Dua.⟧\n  Tiga", "Satu\n  Tiga"),
  .init("Satu ⟦dua⟧\n⟦Tiga⟧", "Satu"),
]

private let leads: [MendingCase] = [
  .init("• ⟦Ayo dukung beliau⟧!\n• Loket buka", "• Loket buka"),
  .init("Jadwal:\n  - ⟦Ayo dukung beliau⟧!!!\n  - Loket buka", "Jadwal:\n  - Loket buka"),
  .init("1. ⟦Ayo dukung beliau⟧!\n2. Loket buka", "2. Loket buka"),
  .init("1) ⟦Ayo dukung beliau⟧!\n2) Loket buka", "2) Loket buka"),
  .init("1. Loket buka\n2. ⟦Ayo dukung beliau⟧\n3. Loket tutup", "1. Loket buka\n3. Loket tutup"),
  .init("a. Loket buka\r\nb. ⟦Ayo dukung beliau⟧.\r\n", "a. Loket buka\r\n"),
  .init("1. ⟦Ayo dukung beliau⟧! Loket buka", "1. Loket buka"),
  .init("1. ⟦Berkat Bupati⟧, kasus turun.", "1. Kasus turun."),
  .init("- ⟦Berkat Bupati⟧, kasus turun.", "- Kasus turun."),
  .init("Hadir 12. ⟦Ayo dukung beliau⟧!", "Hadir 12."),
  .init("A. ⟦Yani⟧.", "A."),
  .init(
    "Kasus turun menjadi\n12. ⟦Ayo dukung beliau!⟧\nLoket buka",
    "Kasus turun menjadi\n12.\nLoket buka"),
  .init("Jadwal\n1. ⟦Ayo dukung beliau!⟧\n2. Loket buka", "Jadwal\n2. Loket buka"),
  .init("Kasus turun.\n2. ⟦Ayo dukung beliau!⟧", "Kasus turun."),
  .init("🏮 ⟦Berkat kepemimpinan Bapak Bupati⟧, pasar kembali buka!", "🏮 Pasar kembali buka!"),
  .init("🎉🎉 ⟦Berkat Bupati,⟧ pasar buka.", "🎉🎉 Pasar buka."),
  .init(
    "🏮 ⟦Thanks to the visionary regent⟧, the festival is back!", "🏮 The festival is back!",
    rule: "en/x/y"),
  .init("✅ ⟦Ayo dukung beliau⟧!\n✅ Loket buka", "✅\n✅ Loket buka"),
  .init("Pasar buka 🎉 ⟦Ayo dukung beliau⟧!", "Pasar buka 🎉!"),
  .init("Pasar buka. (⟦Ayo dukung beliau⟧.) Loket buka.", "Pasar buka. Loket buka."),
  .init("Pasar buka. “⟦Ayo dukung beliau⟧!!!” Loket buka.", "Pasar buka. Loket buka."),
  .init("Pasar buka. \"⟦Ayo dukung beliau⟧.\" Loket buka.", "Pasar buka. Loket buka."),
]

private let articles: [MendingCase] = [
  .init("It is a ⟦utilization→use⟧ case.", "It is a use case.", rule: "en/x/y"),
  .init("It is a ⟦significant→important⟧ step.", "It is an important step.", rule: "en/x/y"),
  .init("It is an ⟦excellent→good⟧ step.", "It is a good step.", rule: "en/x/y"),
  .init("It is an ⟦excellent⟧ plan.", "It is a plan.", rule: "en/x/y"),
  .init("It is a ⟦great⟧ idea.", "It is an idea.", rule: "en/x/y"),
  .init("A ⟦major→important⟧ step.", "An important step.", rule: "en/x/y"),
  .init("Vitamin A ⟦supplementation→intake⟧.", "Vitamin A intake.", rule: "en/x/y"),
  .init("⟦Thanks to the mayor,⟧ a ⟦good→honest⟧ step.", "An honest step.", rule: "en/x/y"),
  .init("It is a ⟦very⟧ unanimous vote.", "It is a unanimous vote.", rule: "en/x/y"),
  .init("It is a ⟦really⟧ unimportant detail.", "It is an unimportant detail.", rule: "en/x/y"),
  .init("It is a ⟦really⟧ unintended cost.", "It is an unintended cost.", rule: "en/x/y"),
  .init("It is a ⟦really⟧ onerous duty.", "It is an onerous duty.", rule: "en/x/y"),
  .init("It is an ⟦odd⟧ one-off.", "It is a one-off.", rule: "en/x/y"),
  .init("It is an ⟦odd⟧ one.", "It is a one.", rule: "en/x/y"),
  .init("It is an ⟦excellent⟧ university.", "It is a university.", rule: "en/x/y"),
  .init("Di a ⟦utama→inti⟧ kota.", "Di a inti kota."),
]

@Suite struct MendingTests {
  @Test(arguments: blanks + marks + sentences + lines + leads + articles)
  func `mends the text around what goes`(_ example: MendingCase) {
    let marked = MarkedDraft(example.marked, rule: example.rule)
    let revision = Revision.whole(of: marked.checked)
    #expect(revision.text == example.mended)
  }

  /// Work that grows with the square of the lines would not end in a day.
  @Test func `mends beside very many empty lines`() {
    let lines = String(repeating: "\n", count: 400_000)
    let revision = Revision.whole(of: MarkedDraft("\(lines)⟦Ayo dukung beliau.⟧\(lines)x").checked)
    #expect(revision.text.utf8.count == 400_001)
    let atEnd = Revision.whole(of: MarkedDraft("x\(lines)⟦Ayo dukung beliau.⟧").checked)
    #expect(atEnd.text == "x")
  }
}
