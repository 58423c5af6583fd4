import LugasMorphology
import Testing

/// Tata Bahasa Baku, edisi 4, on ber-, ter-, per- and reduplikasi; EYD V, I.B and I.D.
@Suite struct OtherFormsTests {
  @Test(arguments: [
    MadeWord("agama", "ber", "beragama"), MadeWord("rumah", "ber", "berumah"),
    MadeWord("kerja", "ber", "bekerja"), MadeWord("ternak", "ber", "beternak"),
    MadeWord("serta", "ber", "beserta"), MadeWord("pergi", "ber-an", "bepergian"),
    MadeWord("ajar", "ber", "belajar"), MadeWord("sertifikat", "ber", "bersertifikat"),
    MadeWord("cermin", "ber", "bercermin"), MadeWord("koordinasi", "ber", "berkoordinasi"),
    MadeWord("jatuh", "ber-an", "berjatuhan"), MadeWord("dasar", "ber-kan", "berdasarkan"),
    MadeWord("rasa", "ter", "terasa"), MadeWord("percaya", "ter", "tepercaya"),
    MadeWord("angkat", "ter", "terangkat"), MadeWord("serap", "ter", "terserap"),
    MadeWord("wakil", "ter-i", "terwakili"),
  ])
  func `ber- and ter- lose their r where they must`(made: MadeWord) throws { try made.check() }

  @Test(arguments: [
    MadeWord("janji", "per-an", "perjanjian"), MadeWord("rumah", "per-an", "perumahan"),
    MadeWord("kerja", "per-an", "pekerjaan"), MadeWord("ajar", "per-an", "pelajaran"),
    MadeWord("ajar", "pe", "pelajar"), MadeWord("ajar", "peN-an", "pengajaran"),
    MadeWord("ternak", "per-an", "peternakan"), MadeWord("tinju", "pe", "petinju"),
    MadeWord("gunung", "pe-an", "pegunungan"), MadeWord("adil", "ke-an", "keadilan"),
    MadeWord("hasil", "keber-an", "keberhasilan"), MadeWord("adil", "ketidak-an", "ketidakadilan"),
    MadeWord("lambat", "keter-an", "keterlambatan"), MadeWord("pimpin", "kepeN-an", "kepemimpinan"),
    MadeWord("tidak", "se-nya", "setidaknya"), MadeWord("dua", "ke", "kedua"),
    MadeWord("tahu", "sepeNke-an", "sepengetahuan"),
    MadeWord("lanjut", "berke-an", "berkelanjutan"),
    MadeWord("didik", "berpeN-an", "berpendidikan"), MadeWord("kirim", "ku", "kukirim"),
    MadeWord("bayar", "prapeN-an", "prapembayaran"), MadeWord("kota", "antar", "antarkota"),
    MadeWord("buku", "+nya+lah", "bukunyalah"), MadeWord("tulis", "peN-an+nya", "penulisannya"),
    MadeWord("imbau", "-an", "imbauan"), MadeWord("ikut", "-i", "ikuti"),
    MadeWord("panjang", "diper", "diperpanjang"), MadeWord("laku", "diber-kan", "diberlakukan"),
  ])
  func `the other prefixes and circumfixes`(made: MadeWord) throws { try made.check() }

  @Test(arguments: [
    MadeWord("anak", "redup", "anak-anak"), MadeWord("lari", "ber-redup", "berlari-lari"),
    MadeWord("pukul", "meN-redup", "memukul-mukul"), MadeWord("raba", "meN-redup", "meraba-raba"),
    MadeWord("takut", "meN-redup-i", "menakut-nakuti"),
    MadeWord("ulang", "meN-redup", "mengulang-ulang"),
    MadeWord("besar", "meN-redup-kan", "membesar-besarkan"),
    MadeWord("sebut", "meN-redup", "menyebut-nyebut"),
    MadeWord("biru", "ke-redup-an", "kebiru-biruan"),
    MadeWord("baik", "se-redup-nya", "sebaik-baiknya"),
    MadeWord("olah", "se-redup", "seolah-olah"), MadeWord("mobil", "redup-an", "mobil-mobilan"),
    MadeWord("tolong", "redup-meN", "tolong-menolong"),
    MadeWord("kunjung", "redup-meN-i", "kunjung-mengunjungi"),
    MadeWord("atur", "per-an+redup", "peraturan-peraturan"),
    MadeWord("atur", "per-an+redup+nya", "peraturan-peraturannya"),
    MadeWord("pohon", "dwipurwa-an", "pepohonan"), MadeWord("rumput", "dwipurwa-an", "rerumputan"),
  ])
  func `doubled words`(made: MadeWord) throws { try made.check() }

  @Test(arguments: [
    ("sayur", "sayur-mayur"), ("warna", "warna-warni"), ("tolong", "tolong-menolong"),
    ("biru", "kebiru-biruan"), ("kuda", "kuda-kudaan"),
  ])
  func `redup brings the usual doubled word of a root along`(root: String, word: String) throws {
    let spelled = Indonesian.generate(root: root, form: try WordForm(name: "redup"))
    #expect(spelled.word == "\(root)-\(root)")
    #expect(spelled.variants.contains(word))
  }

  @Test(arguments: [
    MadeWord("tanggung jawab", "ber", "bertanggung jawab"),
    MadeWord("tanggung jawab", "memper-kan", "mempertanggungjawabkan"),
    MadeWord("tanggung jawab", "per-an", "pertanggungjawaban"),
    MadeWord("tanda tangan", "meN-i", "menandatangani"),
    MadeWord("sebar luas", "meN-kan", "menyebarluaskan"),
    MadeWord("beri tahu", "peN-an", "pemberitahuan"), MadeWord("kerja sama", "ber", "bekerja sama"),
    MadeWord("tindak lanjut", "di-i", "ditindaklanjuti"),
    MadeWord("tanda tangan", "+nya", "tanda tangannya"),
  ])
  func `compounds join only between prefix and suffix`(made: MadeWord) throws { try made.check() }
}
