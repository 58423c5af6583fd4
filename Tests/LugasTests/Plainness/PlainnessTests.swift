import LugasChecking
import LugasLexicon
import LugasText
import Testing

@testable import lugas

struct PlainnessTests {
  private static func index(_ text: String, _ language: DraftLanguage = .id) -> Int? {
    Plainness(of: Draft(text), in: language, forms: Morphology())?.index
  }

  /// Pairs whose plain version does not have the higher index.
  private static func misordered(_ pairs: [PlainnessPair], _ language: DraftLanguage) -> [String] {
    pairs.filter { pair in
      guard let plain = index(pair.plain, language), let official = index(pair.official, language)
      else { return true }
      return plain <= official
    }.map {
      "\(index($0.official, language) ?? -1) -> \(index($0.plain, language) ?? -1): \($0.plain)"
    }
  }

  @Test func `the plain version of a text reads more plainly, in 38 of 40 pairs`() {
    let misordered = PlainnessTests.misordered(PlainnessPair.indonesian, .id)
    #expect(PlainnessPair.indonesian.count == 40)
    #expect(misordered.count <= 2, "\(misordered.joined(separator: "\n"))")
  }

  @Test func `in English too`() {
    #expect(PlainnessTests.misordered(PlainnessPair.english, .en) == [])
  }

  @Test(arguments: [
    ("Warga baca surat itu.", "Warga membaca surat itu."),
    ("Warga baca surat itu.", "Pembacaan surat itu dibacakan."),
    ("Petugas bantu warga.", "Petugas memperbantukan warganya."),
  ])
  func `affixes weigh nothing`(_ bare: String, _ affixed: String) {
    #expect(PlainnessTests.index(bare) == PlainnessTests.index(affixed))
  }

  @Test(arguments: [
    // Long roots, a short form that nobody explains, two sentences made one.
    ("Petugas menerapkan aturan itu.", "Petugas mengimplementasikan aturan itu."),
    ("Semua perangkat daerah (OPD) hadir.", "Semua OPD dan UPTD hadir."),
    ("Loket tutup. Warga pulang.", "Loket tutup, warga pulang."),
  ])
  func `the first reads more plainly`(_ plain: String, _ heavy: String) throws {
    #expect(try #require(PlainnessTests.index(plain)) > #require(PlainnessTests.index(heavy)))
  }

  @Test func `names, a note and an explained short form cost a word at most`() {
    let name = PlainnessTests.index("Surat itu dibawa ke Purwakarta kemarin.")
    #expect(name == PlainnessTests.index("Surat itu dibawa ke pasar kemarin."))
    let note = PlainnessTests.index("Harga beras turun [perlu sumber].")
    #expect(note == PlainnessTests.index("Harga beras turun."))
    #expect(
      PlainnessTests.index("Harga beras turun (sumber: BPS, 2 Mei 2026).")
        == PlainnessTests.index("Harga beras turun."))
    let twice = PlainnessTests.index("Dinas (OPD) ikut. Semua OPD ikut.")
    #expect(twice == PlainnessTests.index("Dinas ikut. Semua dinas ikut."))
  }

  @Test func `a text without words has none`() {
    #expect(PlainnessTests.index("12 %\n!!!") == nil)
    #expect(PlainnessTests.index("#AyoVaksin https://contoh.go.id", .en) == nil)
  }

  /// Counted by hand: 6 words, 1 sentence, 10 syllables.
  @Test func `English has Flesch's reading ease`() {
    #expect(PlainnessTests.index("The office services these four tables.", .en) == 60)
  }
}
