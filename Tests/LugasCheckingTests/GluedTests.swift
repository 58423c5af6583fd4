import LugasChecking
import LugasLexicon
import LugasText
import Testing

/// A tag, a handle or letters written apart, and whether the name in it is found.
struct GluedCase: Sendable, CustomTestStringConvertible {
  let text: String
  let isFound: Bool

  init(_ text: String, _ isFound: Bool) {
    self.text = text
    self.isFound = isFound
  }

  var testDescription: String { text }
}

/// Names that are written into other words.
struct GluedTests {
  private static let lexicon: Lexicon = {
    let pack = Trial.pack(
      """
      rules:
        - id: calon
          match: "{tag:@names}"
          delete: phrase
          changes: ["⟦#Agus⟧ =>"]
          keeps: [k]
        - id: akun
          match: "{handle:@names+@calls}"
          delete: phrase
          changes: ["⟦@relawanagus⟧ =>"]
          keeps: [k]
        - id: eja
          match: "{spelled:@calls} (nomor)? {number}"
          changes: [⟦c0bl0s nomor 2⟧]
          keeps: [k]
      """, family: "neutral", kind: "candidate")
    func list(_ name: String, _ entries: String) -> (path: String, text: String) {
      (
        "id/lists/\(name).yaml",
        "list: \(name)\nlanguage: id\nsource: Redaksi\nentries: [\(entries)]\n"
      )
    }
    return Trial.lexicon([
      ("id/neutral/trial.yaml", pack), list("names", "Agus, Sari Contoh, Budi-Sari"),
      list("calls", "coblos, relawan"), list("glue-words", "kita, bersama, untuk"),
    ])
  }()

  static let tags = [
    GluedCase("#Agus", true), GluedCase("#agus", true), GluedCase("#AgusMenang", true),
    GluedCase("#2024Agus", true), GluedCase("#agus2024", true), GluedCase("#hidup_agus", true),
    GluedCase("#kitabersamaagus", true), GluedCase("#AGUSMenang", true),
    GluedCase("#Bagus", false), GluedCase("#bagus", false), GluedCase("#Agustus", false),
    GluedCase("#agustusan", false), GluedCase("#kitabersamabagus", false),
    GluedCase("#SariContoh", true), GluedCase("#Sari_Contoh", true),
    GluedCase("#hidupsaricontohterus", true), GluedCase("#BudiSari", true),
    GluedCase("#4gus", true), GluedCase("#4gu5", false), GluedCase("#saripati", false),
  ]

  @Test(arguments: tags) func `finds a name in a tag between edges`(_ tag: GluedCase) {
    let found = Trial.marked("Ada \(tag.text) di sini.", GluedTests.lexicon)
    #expect(found.contains("⟦\(tag.text)→⟧") == tag.isFound, "\(found)")
  }

  static let handles = [
    GluedCase("@relawanagus", true), GluedCase("@relawan_agus24", true),
    GluedCase("@agus", false), GluedCase("@relawanbagus", false),
  ]

  @Test(arguments: handles) func `asks for an entry of each list`(_ handle: GluedCase) {
    let found = Trial.marked("Lihat \(handle.text) di sini.", GluedTests.lexicon)
    #expect(found.contains("⟦\(handle.text)→⟧") == handle.isFound, "\(found)")
  }

  static let spelled = [
    GluedCase("c o b l o s nomor 2", true), GluedCase("c0bl0s 2", true),
    GluedCase("C0BL0S nomor 2", true), GluedCase("c o b l o nomor 2", false),
    GluedCase("covid19 nomor 2", false), GluedCase("coblosan nomor 2", false),
  ]

  @Test(arguments: spelled) func `reads letters apart and digits for letters`(_ words: GluedCase) {
    let found = Trial.marked("Ayo \(words.text) besok.", GluedTests.lexicon)
    #expect(found.contains("⟦\(words.text)⟧") == words.isFound, "\(found)")
  }

  @Test func `a tag is removed whole, never rewritten`() {
    #expect(
      Trial.marked("Pasar buka. #KitaBersamaAgus", GluedTests.lexicon)
        == "Pasar buka. ⟦#KitaBersamaAgus→⟧")
  }
}
