import LugasChecking
import LugasLexicon
import LugasReview
import LugasText
import Testing

@testable import lugas

/// Capitals in hashtags, with the lexicon that comes with the program.
struct HashtagCaseTests {
  /// What is offered for a tag; nil when nothing is.
  private func offered(_ tag: String) throws -> String? {
    var checker = Checker(lexicon: try OwnLexicon.lexicon())
    let draft = Draft("Ayo datang ke balai warga hari ini \(tag).")
    let checked = checker.check(draft, options: CheckOptions(language: .id))
    return checked.suggestions.first { $0.kind == .hashtagCase }?.replacements.first
  }

  @Test(arguments: [
    ("#lawandbdbersama", "#LawanDBDBersama"), ("#kotacontohsehat", "#KotaContohSehat"),
    ("#cuciTangan", nil), ("#jagajarak", "#JagaJarak"), ("#asnberakhlak", "#ASNBerakhlak"),
    ("#wargasehat2026", "#WargaSehat2026"), ("#cegahhiv", "#CegahHIV"),
    ("#banggamelayanibangsa", "#BanggaMelayaniBangsa"), ("#bandungjuara", "#BandungJuara"),
    ("#bersihdijalan", "#BersihDiJalan"), ("#tertiblalulintas", "#TertibLaluLintas"),
  ])
  func `puts a capital at each word`(_ tag: String, _ wanted: String?) throws {
    #expect(try offered(tag) == wanted)
  }

  @Test(arguments: [
    "#sosialisasi", "#dbd", "#rt", "#JagaJarak", "#JAGAJARAK", "#jaga_jarak", "#jagajarakzz",
    "#wonokromo", "#pqrstuv", "#2026", "#hutri", "#jagajarak" + String(repeating: "a", count: 60),
  ])
  func `stays silent where the words are not sure`(_ tag: String) throws {
    #expect(try offered(tag) == nil)
  }

  @Test func `accepted tags have the same letters and are quiet`() throws {
    var checker = Checker(lexicon: try OwnLexicon.lexicon())
    let text = "Ayo #jagajarak dan #cucitangan di #kotacontohsehat."
    let checked = checker.check(Draft(text), options: CheckOptions(language: .id))
    let revision = Revision.whole(of: checked).text
    #expect(revision == "Ayo #JagaJarak dan #CuciTangan di #KotaContohSehat.")
    let again = checker.check(Draft(revision), options: CheckOptions(language: .id))
    #expect(again.suggestions.filter { $0.kind == .hashtagCase }.isEmpty)
  }
}
