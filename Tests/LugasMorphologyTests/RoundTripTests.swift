import LugasMorphology
import Testing

/// A small generator with a printed seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 31)
  }
}

@Suite struct RoundTripTests {
  static let verbs = [
    "tulis", "baca", "kirim", "periksa", "sampai", "salur", "bantu", "jaga", "gabung", "hitung",
    "ambil", "lihat", "rawat", "rancang", "kelola", "tangkap", "uji", "cek", "kritik", "dengar",
    "syarat", "vaksin", "wajib", "yakin", "terjemah", "konsumsi", "perintah", "percaya", "ubah",
  ]
  static let nouns = [
    "rumah", "kerja", "jalan", "desa", "guru", "ekor", "air", "hasil", "warga", "rapat", "kantor",
    "surat", "pasar", "sekolah", "kota", "izin", "usaha", "agama", "ikan", "laut", "rakyat",
  ]

  @Test(arguments: verbs)
  func `a verb's forms are read back first`(root: String) throws {
    for name in [
      "meN", "meN-kan", "meN-i", "di", "di-kan", "di-i", "ter", "peN-an", "peN-an+nya",
      "memper-kan",
      "di-kan+nya", "+lah",
    ] {
      let word = Indonesian.generate(root: root, form: try WordForm(name: name)).word
      #expect(Indonesian.analyses(of: word).first?.root == root, "\(word)")
    }
  }

  @Test(arguments: nouns)
  func `a noun's forms are read back`(root: String) throws {
    for name in [
      "ber", "per-an", "ke-an", "redup", "+nya", "se", "+nya+lah", "ber-redup", "redup+nya",
    ] {
      let form = try WordForm(name: name)
      let word = Indonesian.generate(root: root, form: form).word
      let readings = Indonesian.analyses(of: word)
      #expect(readings.contains { $0.root == root }, "\(word) \(readings)")
    }
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func `any bytes are read without harm and every reading makes the word anew`(seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let pieces = [
      "me", "mem", "meng", "di", "ber", "ter", "pe", "per", "se", "ke", "an", "kan", "i", "nya",
      "-",
      "tulis", "ajar", "kerja", "tahu", "muka", "daya", "rumah", "besar", "tidak", "sah", "lah",
      "k",
      "ny", "A", "\u{e9}", "1", " ", "antar", "pra", "ku", "rasa", "adil", "anak",
    ]
    for _ in 0..<4000 {
      let count = Int.random(in: 0...6, using: &random)
      let word = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
        .joined()
      expectReadingsMake(word)
      let bytes = (0..<count * 3).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      expectReadingsMake(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func expectReadingsMake(_ word: String) {
    for reading in Indonesian.analyses(of: word) where reading.isStandard {
      let spelled = Indonesian.generate(root: reading.root, form: reading.form)
      let words = [spelled.word] + spelled.variants
      #expect(words.contains(word.lowercased()), "\(word): \(reading.root) \(reading.form)")
    }
  }

  @Test func `a very long word is unknown and quick`() {
    #expect(Indonesian.analyses(of: String(repeating: "ber", count: 40_000)).isEmpty)
    let long = String(repeating: "kata", count: 10_000)
    #expect(Indonesian.generate(root: long, form: .root).word == long)
  }
}
