import Testing

@testable import LugasLexicon

/// Lexicon folders on top of each other, and what is in force then.
struct OverlayCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The bodies of packs named `layer/pack`; a body with `disable:` alone stands without head.
  let packs: [(name: String, body: String)]
  /// `id: pattern`.
  var rules: [String] = []
  var problems: [String] = []

  init(
    _ name: String, _ packs: [(name: String, body: String)], rules: [String] = [],
    problems: [String] = []
  ) {
    testDescription = name
    self.packs = packs
    self.rules = rules
    self.problems = problems
  }

  var files: [LexiconFile] {
    packs.map { pack in
      let parts = pack.name.split(separator: "/")
      let name = String(parts[1])
      let head = pack.body.hasPrefix("disable") ? "" : OverlayCase.head(name)
      return LexiconFile(
        path: "\(parts[0])/id/plain/\(name).yaml", text: head + pack.body,
        layer: Int(parts[0]) ?? 0)
    }
  }

  static func head(_ name: String) -> String {
    "pack: \(name)\nlanguage: id\nfamily: plain\nkind: officialese\nseverity: should\n"
      + "why: { id: Sebab. }\nsource: Redaksi\n"
  }

  static let own = (
    name: "0/dasar", body: "replace: { dalam rangka: untuk, oleh karena itu: maka }"
  )

  static let all = [
    OverlayCase(
      "a later folder adds a pack", [own, ("1/kita", "replace: { guna: untuk }")],
      rules: [
        "id/dasar/dalam-rangka: untuk", "id/dasar/oleh-karena-itu: maka", "id/kita/guna: untuk",
      ]),
    OverlayCase(
      "a later pack of the same name replaces and adds rules",
      [own, ("1/dasar", "replace: { dalam rangka: demi, guna: untuk }")],
      rules: [
        "id/dasar/dalam-rangka: demi", "id/dasar/oleh-karena-itu: maka", "id/dasar/guna: untuk",
      ]),
    OverlayCase(
      "the same phrase in a later pack of another name takes its place",
      [own, ("1/kita", "replace: { dalam rangka: demi }")],
      rules: ["id/dasar/oleh-karena-itu: maka", "id/kita/dalam-rangka: demi"]),
    OverlayCase(
      "the same phrase in the same folder is a problem",
      [own, ("0/kita", "replace: { dalam rangka: demi }")],
      rules: ["id/dasar/dalam-rangka: untuk", "id/dasar/oleh-karena-itu: maka"],
      problems: ["'dalam rangka' stands already in 0/id/plain/dasar.yaml:8"]),
    OverlayCase(
      "the last of three folders wins",
      [
        own, ("2/dasar", "replace: { dalam rangka: buat }"),
        ("1/dasar", "replace: { dalam rangka: demi }"),
      ],
      rules: ["id/dasar/dalam-rangka: buat", "id/dasar/oleh-karena-itu: maka"]),
    OverlayCase(
      "a rule is switched off", [own, ("1/mati", "disable: [id/dasar/dalam-rangka]")],
      rules: ["id/dasar/oleh-karena-itu: maka"]),
    OverlayCase("a pack is switched off", [own, ("1/mati", "disable: id/dasar")]),
    OverlayCase(
      "a pack may switch off what it replaces",
      [own, ("1/dasar", "replace: { guna: untuk }\ndisable: [id/dasar]")],
      rules: ["id/dasar/guna: untuk"]),
    OverlayCase(
      "two folders may switch off the same",
      [own, ("1/mati", "disable: [id/dasar]"), ("2/mati", "disable: [id/dasar/dalam-rangka]")]),
    OverlayCase(
      "what is not there cannot be switched off",
      [own, ("1/mati", "disable: [id/dasar/dalam-rangkai, id/dasr]")],
      rules: ["id/dasar/dalam-rangka: untuk", "id/dasar/oleh-karena-itu: maka"],
      problems: [
        "no earlier folder has the rule or pack 'id/dasar/dalam-rangkai'; did you mean 'id/dasar/dalam-rangka'?",
        "no earlier folder has the rule or pack 'id/dasr'; did you mean 'id/dasar'?",
      ]),
    OverlayCase(
      "nor what stands in the same folder", [own, ("0/mati", "disable: [id/dasar]")],
      rules: ["id/dasar/dalam-rangka: untuk", "id/dasar/oleh-karena-itu: maka"],
      problems: ["no earlier folder has the rule or pack 'id/dasar'"]),
    OverlayCase(
      "a pack that could not be read is not called missing",
      [("0/dasar", "replace: [x"), ("1/mati", "disable: [id/dasar/dalam-rangka]")],
      problems: ["8:", "8:"]),
  ]
}

struct OverlayTests {
  @Test(arguments: OverlayCase.all)
  func `folders are joined`(_ example: OverlayCase) {
    let sources = LexiconSources(files: example.files)
    let (lexicon, _) = sources.compiled()
    let rules = lexicon.cards.map { card in
      let variant = (0..<lexicon.ruleCount).first {
        lexicon.id(at: lexicon.image.tables.rule(ofVariant: $0)) == card.id
      }
      return "\(card.id): \(lexicon.image.offers(ofVariant: variant ?? 0).joined(separator: ", "))"
    }
    #expect(rules == example.rules)
    #expect(sources.problems.count == example.problems.count)
    for (problem, expected) in zip(sources.problems, example.problems) {
      let text = expected.hasSuffix(":") ? "\(problem.place.line):" : problem.message.en
      #expect(text == expected)
    }
  }

  private func list(_ layer: Int, _ entries: String, file: String = "kata") -> LexiconFile {
    LexiconFile(
      path: "\(layer)/id/lists/\(file).yaml",
      text: "list: \(file)\nlanguage: id\nsource: Redaksi\nentries: [\(entries)]\n", layer: layer)
  }

  @Test func `a later list of the same name adds entries`() {
    let pack = LexiconFile(
      path: "0/id/plain/dasar.yaml",
      text: OverlayCase.head("dasar")
        + "rules:\n- { id: r, match: \"@kata\", changes: [⟦a⟧ b], keeps: [d] }\n")
    let sources = LexiconSources(files: [list(0, "a"), list(1, "a, c"), pack])
    #expect(sources.problems == [])
    let image = sources.compiled().0.image
    let known = withExtendedLifetime(image) {
      let tables = image.tables
      let root = tables.root(ofSet: 0)
      return ["a", "c", "d"].map { tables.child(of: root, along: tables.word($0)) != 0 }
    }
    #expect(known == [true, true, false])
  }

  @Test func `two lists of one name in one folder are a problem`() {
    let twin = LexiconFile(
      path: "0/en/lists/kata.yaml", text: list(0, "b").text)
    let sources = LexiconSources(files: [list(0, "a"), twin])
    #expect(
      sources.problems.map(\.rendered.en) == [
        "0/en/lists/kata.yaml:1:1: error: a list named 'kata' stands in another file already\n"
          + "  list: kata\n  ^"
      ])
  }

  @Test func `a folder named lists further up makes no list of a pack`() {
    let file = LexiconFile(
      path: "/srv/lists/id/plain/dasar.yaml",
      text: OverlayCase.head("dasar") + "replace: { guna: untuk }")
    #expect(LexiconSources(files: [file]).problems == [])
  }

  @Test func `the content hash covers all folders and their order`() {
    let files = OverlayCase.all[1].files
    let swapped = files.map {
      LexiconFile(path: $0.path, text: $0.text, layer: 1 - $0.layer)
    }
    let hashes = [files, swapped, Array(files.prefix(1))].map {
      LexiconSources(files: $0).compiled().0.contentHash
    }
    #expect(Set(hashes).count == 3)
  }
}
