import LugasChecking
import LugasLexicon
import LugasText
import Testing

@testable import lugas

/// Numbers that an office may simply write, by the sorts of them; none of these sentences is a claim.
@Suite struct NumbersThatAreNoClaimsTests {
  struct Sort: Sendable, CustomTestStringConvertible {
    let name: String
    let sentences: [String]
    var testDescription: String { name }
  }

  private static let indonesian = [
    Sort(
      name: "dates",
      sentences: [
        "Posko dibuka 12 Maret 2027.", "Upacara digelar Senin, 17/8/2026.",
        "Libur 24-26 Desember 2026.", "Perayaan tahun 2027 dipusatkan di alun-alun.",
      ]),
    Sort(
      name: "times",
      sentences: [
        "Loket buka pukul 08.00-15.00 WIB.", "Istirahat jam 12.00.", "Posko siaga 24 jam.",
        "Berkas diproses 5 hari kerja.", "Tunggu 15 menit di ruang tunggu.",
      ]),
    Sort(
      name: "addresses",
      sentences: [
        "Datang ke Jalan Merdeka No. 12, RT 03 RW 05.", "Kantor pindah ke lantai 2, ruang 204.",
        "Truk parkir di km 72.", "Alamat: Blok C No. 9, kode pos 44151.",
      ]),
    Sort(
      name: "telephones",
      sentences: [
        "Hubungi 112 atau (022) 123456.", "WA 0812-0000-1234 aktif 24 jam.",
        "Telepon +62 811 000 777 untuk ambulans.",
      ]),
    Sort(
      name: "regulations",
      sentences: [
        "Tarif diatur Perda Nomor 5 Tahun 2024.", "Lihat pasal 12 ayat 3.",
        "Surat edaran 800/123/2026 sudah dikirim.", "UU 14/2008 menjamin hak itu.",
      ]),
    Sort(
      name: "ballot and queue numbers",
      sentences: [
        "Pasangan calon nomor urut 1 dan 2 sudah ditetapkan.", "Antrean 45 silakan ke loket 3.",
        "TPS 07 dibuka pukul 07.00.",
      ]),
    Sort(
      name: "event numbers",
      sentences: [
        "Selamat HUT ke-81 RI.", "Pelatihan angkatan 12 dimulai.", "Seleksi tahap 2 dibuka.",
        "Pemenang juara 1, 2, dan 3 dipanggil ke panggung.", "Pekan Buku edisi 5 segera tiba.",
      ]),
    Sort(
      name: "own prices",
      sentences: [
        "Tarif parkir Rp2.000.", "Tiket masuk Rp15.000 per orang.",
        "Denda Rp50.000 dibayar di loket.",
        "Biaya pendaftaran Rp100.000.", "Diskon pajak 20 persen sampai 31 Desember.",
        "Hadiah lomba Rp3 juta.", "Retribusi pasar naik menjadi Rp3.000 mulai Januari.",
      ]),
    Sort(
      name: "own quotas",
      sentences: [
        "Kuota 200 peserta.", "Tersedia 500 dosis vaksin rabies.", "Kapasitas ruang 80 kursi.",
        "Bursa kerja menyediakan 2.300 lowongan.", "Maksimal 10 kilogram beras per keluarga.",
        "Kuota terbatas untuk 200 orang per hari.",
      ]),
    Sort(
      name: "opening hours",
      sentences: [
        "Kolam renang buka setiap hari pukul 07.00-17.00.", "Museum tutup setiap Senin.",
        "Layanan Sabtu hanya sampai pukul 12.00.",
      ]),
    Sort(
      name: "requirements",
      sentences: [
        "Usia 12-17 tahun.", "Fotokopi KTP 2 lembar.", "Ukuran berkas paling besar 5 MB.",
        "Pas foto 3x4 latar merah.", "Nilai minimal 75.",
      ]),
    Sort(
      name: "names and measures",
      sentences: [
        "SDN 2 dan SMPN 5 belajar di rumah.", "Vaksin Covid-19 disimpan pada suhu 2-8 derajat.",
        "Terapkan 3M Plus.", "Obat diminum 3 kali sehari.",
      ]),
  ]

  private static let english = [
    Sort(
      name: "English",
      sentences: [
        "The counter opens at 8 am on 12 March 2027.", "Call 112 or 0812-0000-1234.",
        "Come to 12 Merdeka Street, room 204.", "The fee is Rp15,000 per person.",
        "Only 200 seats are left.", "See Regulation No. 5 of 2024.",
        "Bring two photographs, 3x4 cm.", "Polling station 7 opens at 7 am.",
        "The fine is 2 percent a month.",
      ])
  ]

  @Test(arguments: indonesian)
  func `leaves numbers alone that are no claims`(_ sort: Sort) throws {
    try check(sort, .id)
  }

  @Test(arguments: english)
  func `leaves numbers alone that are no claims in English`(_ sort: Sort) throws {
    try check(sort, .en)
  }

  private func check(_ sort: Sort, _ language: Language) throws {
    var checker = Checker(lexicon: try OwnLexicon.lexicon())
    for sentence in sort.sentences {
      let checked = checker.check(Draft(sentence), options: CheckOptions(language: language))
      let claims = checked.suggestions.filter { $0.family == .claim }
      #expect(claims.map(\.rule.description) == [], "\(sentence)")
    }
  }

  /// The same sorts are claims where they say what somebody counted: a test that could not fail
  /// would prove nothing.
  @Test(arguments: [
    "Kasus campak turun dari 40 menjadi 12.", "Kini 90 persen warga memakai air ledeng.",
    "Proyek itu menelan biaya Rp2 miliar.", "Pengunjung mencapai 5.000 orang.",
    "Ada 1.200 anjing liar di kota.",
  ])
  func `marks numbers that somebody counted`(_ sentence: String) throws {
    var checker = Checker(lexicon: try OwnLexicon.lexicon())
    let checked = checker.check(Draft(sentence), options: CheckOptions(language: .id))
    #expect(checked.suggestions.contains { $0.kind == .statistic }, "\(sentence)")
  }
}
