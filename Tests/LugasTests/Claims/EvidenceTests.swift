import LugasChecking
import LugasLexicon
import LugasText
import Testing

@testable import lugas

/// What is evidence in a draft, and what it does not cover, over the lexicon that comes with the program.
@Suite struct EvidenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// The kinds that are marked, in order.
    let kinds: [Kind]
    var language = Language.id
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ kinds: [Kind], _ language: Language = .id) {
      (self.name, self.text, self.kinds, self.language) = (name, text, kinds, language)
    }
  }

  private static let sourceLines = [
    Case(
      "a source line covers the numbers of the post",
      "Kasus campak turun dari 40 menjadi 12. Sumber: Dinas Kesehatan, 12 Maret 2026", []),
    Case(
      "in brackets too",
      "Kasus campak turun dari 40 menjadi 12. Warga diminta waspada.\n(Sumber: BPS, 12 Maret 2026)",
      []
    ),
    Case(
      "but not its superlatives",
      "Kota ini terbersih di Indonesia. Sampah turun 20 persen. Sumber: DLH, 12 Maret 2026",
      [.superlative]),
    Case(
      "nor its health promises",
      "Jamu ini menyembuhkan kanker. Kasus turun 20 persen. Sumber: Dinkes, 12 Maret 2026",
      [.health]),
    Case(
      "a source in brackets covers its own sentence only",
      "Realisasi pajak 81,3 persen (sumber: Bapenda). Antrean di kota lain naik drastis.",
      [.statistic]),
    Case(
      "a source line without a name is none",
      "Kasus campak turun dari 40 menjadi 12. Sumber: grup keluarga",
      [.statistic, .unnamedAuthority]),
  ]

  private static let neighbours = [
    Case(
      "a source in a sentence that leans on this one",
      "Harga beras naik 12 persen. Angka itu dirilis BPS.", []),
    Case(
      "a source in a sentence that begins anew",
      "Harga beras naik 12 persen. Menurut BMKG, hujan turun besok.", [.statistic]),
    Case(
      "a sentence that leans on one with a source",
      "BPBD mencatat 40 rumah terendam. Dari jumlah itu, 12 rumah rusak berat.", []),
    Case(
      "a speaker taken up by a pronoun",
      "Camat Rina Kartika meninjau pasar. Ia mengatakan penjualan naik 20 persen.", []),
    Case(
      "menurutnya",
      "Camat Rina Kartika meninjau pasar. Menurutnya, penjualan naik 20 persen.", []),
    Case(
      "pihaknya",
      "Camat Rina Kartika meninjau pasar. Pihaknya mencatat penjualan naik 20 persen.", []),
  ]

  private static let speakers = [
    Case("katanya behind a quotation", "“Kasus turun 20 persen,” katanya.", []),
    Case("katanya at the start is hearsay", "Katanya kasus turun.", [.hearsay]),
    Case(
      "an unnamed expert, whatever the verb", "Para ahli menegaskan air itu jernih.",
      [.unnamedAuthority]),
    Case(
      "an unnamed expert with the source behind it",
      "Menurut pakar, tidur siang menyehatkan (sumber: Kemenkes, 3 Mei 2026).", []),
    Case(
      "naming the praiser does not verify the praise",
      "Bupati menyampaikan bahwa panen tahun ini tertinggi sepanjang sejarah.", [.superlative]),
    Case("an order is no claim", "Seluruh warga wajib membawa KTP.", []),
    Case("nor is a call", "Ayo jadikan semua sungai bersih!", []),
    Case("nor is a question", "Benarkah semua warga sudah divaksin?", []),
    Case(
      "a correction tells the rumour first", "Katanya jembatan ditutup. Kabar itu tidak benar.", []),
  ]

  private static let english = [
    Case(
      "a source line", "Cases fell by 20 percent. Source: Health Office, 12 March 2026", [], .en),
    Case(
      "a source in a sentence that leans on this one",
      "Cases fell by 20 percent. The figure comes from BPS.", [], .en),
    Case("an unnamed expert", "Experts say the beach is safe.", [.unnamedAuthority], .en),
    Case("an order", "All residents must bring an ID card.", [], .en),
  ]

  @Test(arguments: sourceLines + neighbours + speakers + english)
  func `marks what has no source`(_ test: Case) throws {
    var checker = Checker(lexicon: try OwnLexicon.lexicon())
    let checked = checker.check(Draft(test.text), options: CheckOptions(language: test.language))
    let claims = checked.suggestions.filter { $0.family == .claim }
    #expect(claims.map(\.kind) == test.kinds, "\(claims.map(\.rule.description))")
  }
}
