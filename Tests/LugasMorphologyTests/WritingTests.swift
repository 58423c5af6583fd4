import LugasMorphology
import Testing

/// EYD V on the prepositions di and ke, the prefix di-, the particle pun and the suffix -kan.
@Suite struct WritingTests {
  @Test(arguments: [
    ("dirumah", "di rumah"), ("dipersidangan", "di persidangan"), ("dibagian", "di bagian"),
    ("disekolahnya", "di sekolahnya"), ("Dipasar", "Di pasar"), ("dibandung", "di Bandung"),
    ("diBandung", "di Bandung"), ("diSMAN", "di SMAN"),
    ("dipulau", "di pulau"), ("dimal", "di mal"),
    ("disekolah-sekolah", "di sekolah-sekolah"), ("dibeberapa", "di beberapa"),
    ("kesungai", "ke sungai"), ("kepelabuhan", "ke pelabuhan"), ("kegarut", "ke Garut"),
    ("siapapun", "siapa pun"), ("wargapun", "warga pun"),
  ])
  func `a noun stands apart from di and ke, and pun from its word`(joined: String, apart: String) {
    #expect(Indonesian.writtenAsOne(joined)?.apart == apart)
  }

  @Test(arguments: [
    "ditutup", "dilakukan", "diaspal", "diaudit", "diadaptasi", "dipenjarakan", "dikatakan",
    "diPHK", "dinding", "dialog", "kemeja", "kekuningan", "kedua", "kepengurusan", "kedalaman",
    "kekurangan", "walaupun", "adapun", "himpun", "dihimpun", "dispora", "ditampilan", "ditangani",
    "dimulai",
    "dibekali", "di", "ke", "pun", "",
  ])
  func `a word that may be right is left alone`(word: String) {
    #expect(Indonesian.writtenAsOne(word) == nil)
  }

  @Test(arguments: [
    ("lakukan", PassiveStem.verb), ("perbaiki", .verb), ("buka", .verb), ("informasikan", .verb),
    ("berlakukan", .verb), ("ketahui", .verb), ("tandatangani", .verb), ("bagi", .verb),
    ("TUTUP", .verb), ("katakan", .verb), ("gugelkan", .verb), ("desain", .verbOrNoun),
    ("adopsi", .verbOrNoun),
  ])
  func `a stem of a passive is told from a noun`(word: String, stem: PassiveStem) {
    #expect(Indonesian.passiveStem(word) == stem)
  }

  @Test(arguments: [
    "pasar", "rumah", "balik", "muka", "atas", "sini", "Buka", "bandung", "bekasi", "persidangan",
    "masukan", "jalan", "lari", "rapat", "perkotaan", "xyz", "",
  ])
  func `what the preposition stands before is no stem`(word: String) {
    #expect(Indonesian.passiveStem(word) == nil)
  }

  @Test func `a k that the root ends in is put back before -kan`() {
    #expect(Indonesian.withDroppedK("menunjukan") == "menunjukkan")
    #expect(Indonesian.withDroppedK("dimasukan") == "dimasukkan")
    #expect(Indonesian.withDroppedK("masukan") == nil)
    #expect(Indonesian.withDroppedK("melakukan") == nil)
    #expect(Indonesian.withDroppedK("menunjukkan") == nil)
  }
}
