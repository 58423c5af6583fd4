import LugasMorphology
import Testing

/// A root, a form and the word that both give.
struct MadeWord: Sendable, CustomTestStringConvertible {
  let root: String
  let form: String
  let word: String

  init(_ root: String, _ form: String, _ word: String) {
    (self.root, self.form, self.word) = (root, form, word)
  }

  var testDescription: String { "\(root) + \(form) = \(word)" }

  func check(_ location: SourceLocation = #_sourceLocation) throws {
    let form = try WordForm(name: form)
    #expect(Indonesian.generate(root: root, form: form).word == word, sourceLocation: location)
  }
}

/// Tata Bahasa Baku Bahasa Indonesia, edisi 4, on the prefixes meng- and peng-; Sneddon 1.4-1.8.
@Suite struct NasalPrefixTests {
  @Test(arguments: [
    MadeWord("lihat", "meN", "melihat"), MadeWord("masak", "meN", "memasak"),
    MadeWord("nanti", "meN", "menanti"), MadeWord("nganga", "meN", "menganga"),
    MadeWord("nyala", "meN", "menyala"), MadeWord("rawat", "meN", "merawat"),
    MadeWord("wajib", "meN-kan", "mewajibkan"), MadeWord("yakin", "meN-kan", "meyakinkan"),
    MadeWord("lari", "peN", "pelari"), MadeWord("rawat", "peN-an", "perawatan"),
    MadeWord("waris", "peN", "pewaris"), MadeWord("nyanyi", "peN", "penyanyi"),
  ])
  func `liquids, nasals and semivowels take me- and pe-`(made: MadeWord) throws {
    try made.check()
  }

  @Test(arguments: [
    MadeWord("bantu", "meN", "membantu"), MadeWord("fasilitas", "meN-i", "memfasilitasi"),
    MadeWord("vaksin", "meN", "memvaksin"), MadeWord("bantu", "peN", "pembantu"),
    MadeWord("cari", "meN", "mencari"), MadeWord("data", "meN", "mendata"),
    MadeWord("jaga", "meN", "menjaga"), MadeWord("ziarah", "meN-i", "menziarahi"),
    MadeWord("syarat", "meN-kan", "mensyaratkan"), MadeWord("cari", "peN-an", "pencarian"),
    MadeWord("dengar", "peN", "pendengar"), MadeWord("imbau", "meN", "mengimbau"),
    MadeWord("ganti", "meN", "mengganti"), MadeWord("hitung", "meN", "menghitung"),
    MadeWord("khawatir", "meN-kan", "mengkhawatirkan"), MadeWord("ubah", "meN", "mengubah"),
    MadeWord("ambil", "peN-an", "pengambilan"), MadeWord("hasil", "peN-an", "penghasilan"),
  ])
  func `other consonants and vowels take the nasal of their place`(made: MadeWord) throws {
    try made.check()
  }

  @Test(arguments: [
    MadeWord("periksa", "meN", "memeriksa"), MadeWord("tutup", "meN", "menutup"),
    MadeWord("salur", "meN-kan", "menyalurkan"), MadeWord("kirim", "meN", "mengirim"),
    MadeWord("periksa", "peN-an", "pemeriksaan"), MadeWord("tulis", "peN-an", "penulisan"),
    MadeWord("sakit", "peN", "penyakit"), MadeWord("kelola", "peN-an", "pengelolaan"),
    MadeWord("percaya", "meN-i", "memercayai"), MadeWord("pengaruh", "meN-i", "memengaruhi"),
    MadeWord("pesona", "meN", "memesona"), MadeWord("peduli", "meN-kan", "memedulikan"),
    MadeWord("terjemah", "meN-kan", "menerjemahkan"), MadeWord("tertib", "peN-an", "penertiban"),
    MadeWord("koordinasi", "meN-kan", "mengoordinasikan"),
    MadeWord("konsumsi", "meN", "mengonsumsi"), MadeWord("target", "meN-kan", "menargetkan"),
    MadeWord("sosialisasi", "meN-kan", "menyosialisasikan"),
    MadeWord("populer", "meN-kan", "memopulerkan"),
    MadeWord("kampanye", "meN-kan", "mengampanyekan"), MadeWord("sontek", "meN", "menyontek"),
  ])
  func `k, p, s, t drop before a vowel, in loans too`(made: MadeWord) throws {
    try made.check()
  }

  @Test(arguments: [
    MadeWord("proses", "meN", "memproses"), MadeWord("transfer", "meN", "mentransfer"),
    MadeWord("stabil", "meN-kan", "menstabilkan"), MadeWord("kritik", "meN", "mengkritik"),
    MadeWord("klaim", "meN", "mengklaim"), MadeWord("khusus", "meN-kan", "mengkhususkan"),
    MadeWord("proses", "peN-an", "pemrosesan"), MadeWord("program", "peN-an", "pemrograman"),
    MadeWord("prakarsa", "peN", "pemrakarsa"), MadeWord("kritik", "peN", "pengkritik"),
    MadeWord("skors", "meN", "menskors"),
  ])
  func `clusters keep their consonant, but peN- drops the p`(made: MadeWord) throws {
    try made.check()
  }

  @Test(arguments: [
    MadeWord("cek", "meN", "mengecek"), MadeWord("sah", "meN-kan", "mengesahkan"),
    MadeWord("bom", "meN", "mengebom"), MadeWord("lap", "meN", "mengelap"),
    MadeWord("pos", "meN-kan", "mengeposkan"), MadeWord("sah", "peN-an", "pengesahan"),
    MadeWord("cat", "peN-an", "pengecatan"), MadeWord("klik", "meN", "mengeklik"),
    MadeWord("blok", "meN", "memblok"), MadeWord("diam", "meN-kan", "mendiamkan"),
    MadeWord("luas", "meN-kan", "meluaskan"), MadeWord("bius", "meN", "membius"),
    MadeWord("cek", "di", "dicek"), MadeWord("sah", "di-kan", "disahkan"),
  ])
  func `one vowel letter takes menge-, two do not`(made: MadeWord) throws {
    try made.check()
  }

  @Test(arguments: [
    MadeWord("punya", "meN-i", "mempunyai"), MadeWord("kaji", "meN", "mengkaji"),
    MadeWord("kaji", "peN-an", "pengkajian"), MadeWord("baik", "memper-i", "memperbaiki"),
    MadeWord("hati", "memper-kan", "memperhatikan"), MadeWord("oleh", "memper", "memperoleh"),
    MadeWord("kerja", "meNpe-kan", "mempekerjakan"), MadeWord("ajar", "memper-i", "mempelajari"),
    MadeWord("daya", "pember-an", "pemberdayaan"), MadeWord("satu", "pemer", "pemersatu"),
    MadeWord("muka", "meNke-kan", "mengemukakan"), MadeWord("tahu", "meNke-i", "mengetahui"),
    MadeWord("ragam", "meNse-kan", "menyeragamkan"),
    MadeWord("berangkat", "meN-kan", "memberangkatkan"), MadeWord("tawa", "di-kan", "ditertawakan"),
  ])
  func `exceptions and inner prefixes`(made: MadeWord) throws {
    try made.check()
  }

  @Test func `kaji has two standard verbs`() throws {
    let spelled = Indonesian.generate(root: "kaji", form: try WordForm(name: "meN"))
    #expect(spelled.word == "mengkaji" && spelled.variants == ["mengaji"])
    let single = Indonesian.generate(root: "kirim", form: try WordForm(name: "meN"))
    #expect(single.variants.isEmpty)
  }

  @Test(arguments: [
    MadeWord("PHK", "meN-kan", "mem-PHK-kan"), MadeWord("PHK", "di", "di-PHK"),
    MadeWord("Indonesia", "se", "se-Indonesia"), MadeWord("ASN", "non", "non-ASN"),
    MadeWord("KTP", "+nya", "KTP-nya"), MadeWord("1990", "-an", "1990-an"),
    MadeWord("2", "ke", "ke-2"), MadeWord("klarifikasi", "meN", "mengklarifikasi"),
  ])
  func `a hyphen stands beside capitals and figures`(made: MadeWord) throws {
    try made.check()
  }

  @Test(arguments: [
    MadeWord("blorang", "meN-kan", "memblorangkan"), MadeWord("tufo", "meN", "menufo"),
    MadeWord("sugal", "peN-an", "penyugalan"), MadeWord("ompra", "di-i", "diomprai"),
    MadeWord("xyz", "ber", "berxyz"), MadeWord("", "meN", "meng"), MadeWord("é", "meN", "mengé"),
  ])
  func `unknown roots get their regular form`(made: MadeWord) throws {
    try made.check()
  }
}
