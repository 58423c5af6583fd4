import LugasChecking
import LugasLexicon
import LugasText
import Testing

@testable import LugasReport

@Suite struct SuggestionWordsTests {
  private func message(
    _ kind: Kind, _ replacements: [String], _ language: Language, quote: String = "x"
  ) -> String {
    let suggestion = Suggestion(
      rule: RuleID("id/a/b"), family: kind.family, kind: kind, severity: .should,
      span: TextSpan(start: 0, end: quote.utf8.count), quote: quote, replacements: replacements)
    return SuggestionWords(language: language).message(for: suggestion)
  }

  @Test func `a replacement says what to write`() {
    #expect(message(.officialese, ["y", "z"], .id) == "Ganti “x” dengan “y”.")
    #expect(message(.officialese, ["y", "z"], .en) == "Replace “x” with “y”.")
  }

  @Test func `a deletion says what to delete`() {
    #expect(message(.redundancy, [""], .id) == "Hapus “x”.")
    #expect(message(.redundancy, [""], .en) == "Delete “x”.")
  }

  @Test func `a claim says what is missing whatever it offers`() {
    #expect(message(.statistic, ["x [perlu sumber]"], .id) == message(.statistic, [], .id))
    #expect(message(.hearsay, [], .id).contains("sebut siapa"))
  }

  /// Who, when and where to check are asked for, in words that fit the kind.
  @Test(arguments: Kind.allCases.filter { $0.family == .claim })
  func `the advice on a claim asks who, when and where to check`(_ kind: Kind) {
    let asked: [Language: [[String]]] = [
      .id: [["siapa", "nama", "Kemenkes", "sumber pertama"], ["kapan", "tahun"]],
      .en: [["who", "name", "which"], ["when", "date", "year"]],
    ]
    let places: [Language: [String]] = [
      .id: ["di mana", "dokumen", "tautan", "berapa dari berapa"],
      .en: ["where", "plan", "link", "how many of how many"],
    ]
    for language in Language.allCases {
      let remark = message(kind, [], language)
      for words in (asked[language] ?? []) + [places[language] ?? []] {
        #expect(words.contains { remark.contains($0) }, "\(remark)")
      }
    }
  }

  @Test func `a partisan phrase is named before it goes`() {
    #expect(
      message(.flattery, [""], .id) == "Kalimat ini memuji pejabat secara berlebihan. Hapus “x”.")
  }

  @Test func `a long quote is shortened`() {
    let long = String(repeating: "kata ", count: 100)
    #expect(message(.officialese, ["y"], .id, quote: long).count < 100)
  }

  @Test(arguments: Kind.allCases, Language.allCases)
  func `every kind has one plain sentence of its own`(_ kind: Kind, _ language: Language) {
    let remark = message(kind, [], language)
    #expect(remark.hasSuffix("."))
    let same = Kind.allCases.filter { message($0, [], language) == remark }
    #expect(same == [kind])
  }
}
