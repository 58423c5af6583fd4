import LugasMorphology
import Testing

@Suite struct WordFormTests {
  @Test(arguments: [
    "meN", "di", "ber", "ter", "peN", "pe", "per", "se", "-an", "-kan", "-i", "ke-an", "peN-an",
    "per-an", "ber-an", "redup", "meN-kan", "di-i", "ter-kan", "memper", "memper-kan", "memper-i",
    "diper-kan", "ber-kan", "se-nya", "+nya", "+lah", "+kah", "+ku", "+mu", "+pun", "meN-kan+nya",
    "peN-an+nya+lah", "member-kan", "pember-an", "keber-an", "ketidak-an", "kepeN-an", "pemer-an",
    "berke-an", "ber-redup", "ke-redup-an", "redup-an", "se-redup-nya", "redup-meN", "redup-meN-i",
    "per-an+redup", "dwipurwa-an", "antar", "praper-an", "ku-kan", "root", "se-nya+lah",
  ])
  func `a name is read and written alike`(name: String) throws {
    #expect(try WordForm(name: name).name == name)
  }

  @Test(arguments: [
    ("meN-", "meN"), ("plural", "redup"), ("", "root"), ("-", "root"), ("se+nya", "se-nya"),
    ("pemper-an", "pemer-an"), ("meNper-kan", "memper-kan"),
  ])
  func `other spellings of a name are read`(given: String, name: String) throws {
    #expect(try WordForm(name: given).name == name)
  }

  @Test(
    arguments: [
      ("men-kan", "meN-kan"), ("peNan", "peN-an"), ("ke", nil), ("memperkan", "memper-kan"),
      ("meN-kn", "meN-kan"), ("Ber", "ber"), ("redupl", "redup"), ("xyzzy", nil),
      ("meN+lah+nya", nil), ("meN-an-i", nil), ("peN-an+xyz", nil),
    ] as [(String, String?)])
  func `an unknown name brings the nearest known one`(given: String, nearest: String?) {
    if let form = try? WordForm(name: given) {
      #expect(nearest == nil && form.name == given)
      return
    }
    let problem = #expect(throws: WordFormProblem.self) { try WordForm(name: given) }
    #expect(problem?.name == given)
    if let nearest { #expect(problem?.suggestions.first == nearest) }
    #expect(problem?.name == given)
  }

  @Test func `prefixes come the outermost first`() throws {
    #expect(try WordForm(name: "memper-kan").prefixes == [.meN, .per])
    #expect(try WordForm(name: "ketidakber-an").prefixes == [.ke, .tidak, .ber])
  }

  @Test func `clitics can be taken off and put on`() throws {
    let form = try WordForm(name: "peN-an+nya+lah")
    #expect(form.withoutClitics.name == "peN-an")
    #expect(form.withoutClitics.with(clitics: [.ku, .kah])?.name == "peN-an+ku+kah")
    #expect(form.with(clitics: [.lah, .nya]) == nil)
    #expect(form.with(clitics: [.nya, .mu]) == nil)
  }
}
