import LugasChecking
import LugasLexicon
import Testing

/// A pattern, a draft, and the draft with what the pattern matches.
struct MatchCase: Sendable, CustomStringConvertible {
  let pattern: String
  let marked: String
  var description: String { "\(pattern): \(marked)" }

  static let all = [
    MatchCase(pattern: "dalam rangka", marked: "Acara ⟦dalam rangka⟧ HUT."),
    MatchCase(pattern: "dalam rangka", marked: "Acara dalam, rangka baja."),
    MatchCase(pattern: "dalam rangka", marked: "Acara ⟦dalam\nrangka⟧ HUT."),
    MatchCase(pattern: "guna", marked: "⟦Guna⟧ apa? Berguna, tepat-guna, kegunaan."),
    MatchCase(pattern: "(a|b c|d)", marked: "⟦a⟧ b ⟦b c⟧ ⟦d⟧ e"),
    MatchCase(pattern: "akan (segera|lekas)? buka", marked: "⟦akan buka⟧ dan ⟦akan lekas buka⟧"),
    MatchCase(pattern: "mohon _ kabar", marked: "⟦mohon tunggu kabar⟧, mohon kabar"),
    MatchCase(
      pattern: "dari _{0,2} kota", marked: "⟦dari kota⟧, ⟦dari pusat kota⟧, dari a b c kota"),
    MatchCase(pattern: "naik {percent}", marked: "Harga ⟦naik 12%⟧ lalu ⟦naik 7 persen⟧, naik 3."),
    MatchCase(pattern: "bayar {money}", marked: "⟦bayar Rp2.000⟧ atau ⟦bayar Rp 85 miliar⟧"),
    MatchCase(pattern: "pada {date}", marked: "Buka ⟦pada 12 Maret 2026⟧ pukul 07.00."),
    MatchCase(
      pattern: "pilih @parties", marked: "⟦pilih Partai Contoh Baru⟧, ⟦pilih maju⟧, pilih lain"),
    MatchCase(pattern: "^ katanya", marked: "⟦Katanya⟧ hujan. Hujan, katanya."),
    MatchCase(pattern: "sekali $", marked: "Baik sekali lagi ⟦sekali⟧!"),
    MatchCase(pattern: "kepada {name}", marked: "Surat ⟦kepada Ratna Dewi⟧ dikirim kepada warga."),
    MatchCase(pattern: "info {url}", marked: "⟦info https://dinkes.example.go.id/a⟧ info lain"),
    MatchCase(pattern: "gratis !", marked: "⟦Gratis!!!⟧ Gratis."),
    MatchCase(pattern: "x (y z)? (u {number})?", marked: "⟦x⟧, ⟦x y z⟧, ⟦x u 5⟧, ⟦x y z u 5⟧"),
  ]
}

struct MatchingTests {
  @Test(arguments: MatchCase.all)
  func `matches whole tokens`(_ example: MatchCase) {
    let lexicon = Trial.lexicon(
      """
      rules:
        - id: r
          match: "\(example.pattern)"
          changes: ["⟦x⟧"]
          keeps: [y]
      """)
    let draft = example.marked.filter { $0 != "⟦" && $0 != "⟧" }
    #expect(Trial.marked(draft, lexicon) == example.marked)
  }

  @Test func `prefers the longer match of one rule`() {
    let lexicon = Trial.lexicon(
      """
      rules:
        - id: r
          match: [dalam rangka, dalam rangka untuk, "dalam rangka _{0,1} acara"]
          changes: ["⟦x⟧"]
          keeps: [y]
      """)
    #expect(
      Trial.marked("dalam rangka untuk acara", lexicon) == "⟦dalam rangka untuk acara⟧")
  }

  @Test func `a condition holds in its own sentence only`() {
    let lexicon = Trial.lexicon(
      """
      rules:
        - id: r
          match: terbaik
          unless:
            sentence: ["menurut (BPS|@parties)"]
            next: [kedua]
            previous: [(bukan|tidak)]
            flags: [question, quoted]
          changes: ["⟦terbaik⟧"]
          keeps: [a, b, c, d, e, f]
      """)
    let text = """
      Kota terbaik. Menurut BPS kota terbaik. Menurut Partai Contoh kota terbaik. Kota terbaik kedua. \
      Bukan terbaik. Siapa terbaik? Kata dia "kita terbaik" kemarin. Kami terbaik.
      """
    let marked = Trial.marked(text, lexicon)
    #expect(marked.hasPrefix("Kota ⟦terbaik⟧. Menurut BPS kota terbaik. Menurut Partai"))
    #expect(marked.hasSuffix("Siapa terbaik? Kata dia \"kita terbaik\" kemarin. Kami ⟦terbaik⟧."))
    #expect(marked.filter { $0 == "⟦" }.count == 2)
  }

  @Test func `under when every sort of condition must hold`() {
    let lexicon = Trial.lexicon(
      """
      rules:
        - id: r
          match: nomor {number}
          when: { sentence: [(coblos|pilih)], next: ["untuk"] }
          changes: ["⟦nomor 2⟧"]
          keeps: [a, b, c]
      """)
    let text = "Pilih nomor 2. Pilih nomor 2 untuk kota. Loket nomor 2 untuk umum."
    #expect(
      Trial.marked(text, lexicon)
        == "Pilih nomor 2. Pilih ⟦nomor 2⟧ untuk kota. Loket nomor 2 untuk umum.")
  }

  @Test func `names stay where a rule asks for it`() {
    let lexicon = Trial.lexicon(
      """
      unless: { flags: [capitalised] }
      replace:
        komplek: kompleks
      """)
    #expect(
      Trial.marked("Komplek itu luas. Warga Komplek Melati dan komplek lain.", lexicon)
        == "⟦Komplek→Kompleks⟧ itu luas. Warga Komplek Melati dan ⟦komplek→kompleks⟧ lain.")
  }
}
