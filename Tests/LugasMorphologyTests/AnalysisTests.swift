import LugasMorphology
import Testing

/// A word with its first reading.
struct ReadWord: Sendable, CustomTestStringConvertible {
  let word: String
  let root: String
  let form: String

  init(_ word: String, _ root: String, _ form: String) {
    (self.word, self.root, self.form) = (word, root, form)
  }

  var testDescription: String { "\(word) = \(root) + \(form)" }

  func check(_ location: SourceLocation = #_sourceLocation) {
    let first = Indonesian.analyses(of: word).first
    #expect(first?.root == root, sourceLocation: location)
    #expect(first?.form.name == form, sourceLocation: location)
  }
}

@Suite struct AnalysisTests {
  @Test(arguments: [
    ReadWord("beruang", "beruang", "root"), ReadWord("perahu", "perahu", "root"),
    ReadWord("sekolah", "sekolah", "root"), ReadWord("masalah", "masalah", "root"),
    ReadWord("makan", "makan", "root"), ReadWord("peran", "peran", "root"),
    ReadWord("buku", "buku", "root"), ReadWord("hanya", "hanya", "root"),
    ReadWord("berita", "berita", "root"), ReadWord("terang", "terang", "root"),
    ReadWord("kepala", "kepala", "root"), ReadWord("ilmu", "ilmu", "root"),
    ReadWord("langkah", "langkah", "root"), ReadWord("kota", "kota", "root"),
    ReadWord("polisi", "polisi", "root"), ReadWord("adalah", "adalah", "root"),
  ])
  func `a word that is a root is read as that root first`(read: ReadWord) { read.check() }

  @Test(arguments: [
    ReadWord("mengaku", "aku", "meN"), ReadWord("pelayan", "layan", "peN"),
    ReadWord("seorang", "orang", "se"), ReadWord("pemukul", "pukul", "peN"),
    ReadWord("menguruskan", "urus", "meN-kan"), ReadWord("perubahan", "ubah", "per-an"),
    ReadWord("menyaring", "saring", "meN"), ReadWord("memadukan", "padu", "meN-kan"),
    ReadWord("perumahan", "rumah", "per-an"), ReadWord("kotanya", "kota", "+nya"),
    ReadWord("pencari", "cari", "peN"), ReadWord("berawan", "awan", "ber"),
    ReadWord("pengawasan", "awas", "peN-an"), ReadWord("mengesahkan", "sah", "meN-kan"),
    ReadWord("perbankan", "bank", "per-an"), ReadWord("berikan", "beri", "-kan"),
    ReadWord("penyerapan", "serap", "peN-an"), ReadWord("mengarungi", "arung", "meN-i"),
  ])
  func `the likelier root comes first`(read: ReadWord) { read.check() }

  @Test(arguments: [
    ReadWord("penulisan", "tulis", "peN-an"), ReadWord("menuliskannya", "tulis", "meN-kan+nya"),
    ReadWord("mempertanggungjawabkan", "tanggung jawab", "memper-kan"),
    ReadWord("keberhasilan", "hasil", "keber-an"), ReadWord("ketidakadilan", "adil", "ketidak-an"),
    ReadWord("pemberdayaan", "daya", "pember-an"), ReadWord("memperbaiki", "baik", "memper-i"),
    ReadWord("diperpanjang", "panjang", "diper"), ReadWord("kepemimpinan", "pimpin", "kepeN-an"),
    ReadWord("mengemukakan", "muka", "meNke-kan"), ReadWord("mengetahui", "tahu", "meNke-i"),
    ReadWord("berkelanjutan", "lanjut", "berke-an"), ReadWord("setidaknya", "tidak", "se-nya"),
    ReadWord("prapembayaran", "bayar", "prapeN-an"), ReadWord("antarkota", "kota", "antar"),
    ReadWord("mempelajari", "ajar", "memper-i"), ReadWord("belajarlah", "ajar", "ber+lah"),
    ReadWord("pekerjaannya", "kerja", "per-an+nya"), ReadWord("DISAMPAIKAN", "sampai", "di-kan"),
    ReadWord("kedua", "dua", "ke"), ReadWord("menandatangani", "tanda tangan", "meN-i"),
    ReadWord("mengaji", "kaji", "meN"), ReadWord("mempunyai", "punya", "meN-i"),
    ReadWord("tepercaya", "percaya", "ter"), ReadWord("pemrosesan", "proses", "peN-an"),
  ])
  func `affixes come off in layers`(read: ReadWord) { read.check() }

  @Test(arguments: [
    ReadWord("anak-anak", "anak", "redup"), ReadWord("anak-anaknya", "anak", "redup+nya"),
    ReadWord("berlari-lari", "lari", "ber-redup"), ReadWord("sayur-mayur", "sayur", "redup"),
    ReadWord("peraturan-peraturan", "atur", "per-an+redup"),
    ReadWord("tolong-menolong", "tolong", "redup-meN"),
    ReadWord("sebaik-baiknya", "baik", "se-redup-nya"),
    ReadWord("kebiru-biruan", "biru", "ke-redup-an"),
    ReadWord("memukul-mukul", "pukul", "meN-redup"),
    ReadWord("mobil-mobilan", "mobil", "redup-an"), ReadWord("seolah-olah", "olah", "se-redup"),
    ReadWord("menakut-nakuti", "takut", "meN-redup-i"),
    ReadWord("pepohonan", "pohon", "dwipurwa-an"),
  ])
  func `doubled words are read`(read: ReadWord) { read.check() }

  @Test(arguments: [
    "blorang", "xyz", "anak-blorang", "", "-", "--", "a", "anak-", "-anak", "anak--anak", "é",
    "qwe",
    "berlorem", "di1", "a-b-c", "\u{0}", "anak anak", "zzzzan",
  ])
  func `unknown words stay unknown`(word: String) {
    #expect(Indonesian.analyses(of: word).isEmpty)
  }

  @Test(arguments: [
    ("mensosialisasikan", "sosialisasi", "meN-kan", "menyosialisasikan"),
    ("mengkoordinasikan", "koordinasi", "meN-kan", "mengoordinasikan"),
    ("mempengaruhi", "pengaruh", "meN-i", "memengaruhi"),
    ("mentaati", "taat", "meN-i", "menaati"),
  ])
  func `a verb without elision is read and marked`(
    word: String, root: String, form: String, standard: String
  ) throws {
    let first = try #require(Indonesian.analyses(of: word).first)
    #expect(first.root == root && first.form.name == form && !first.isStandard)
    #expect(Indonesian.generate(root: first.root, form: first.form).word == standard)
  }
}
