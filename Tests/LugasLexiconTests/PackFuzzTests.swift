import TestSupport
import Testing

@testable import LugasLexicon

/// Files that somebody's cat walked over.
struct PackFuzzTests {
  private static let pack =
    LexiconSourcesTests.head + """
      unless: { flags: [quoted], next: [itu, "@partai"] }
      replace:
        dalam rangka: untuk
        pada saat ini: [kini, "saat ini"]
      inflect:
        mengimplementasikan: menerapkan
      rules:
        - id: ahli
          match: [(menurut|kata) para? ahli, "act={meN} ~survei _{0,3} @partai ^ $"]
          suggest: ["{act:upper} {act}", ""]
          when: { near: { within: 8, match: [diduga] }, sentence: [x], draft: ["^ sumber :"] }
          changes: ["⟦Menurut ahli⟧ x. => X."]
          keeps: [a, b, c, d]
          why: { id: Sebab., en: Reason. }
          severity: must
        - id: hapus
          match: ["{caps} {number} !", "{tag:@partai+@partai} {spelled:@partai}"]
          delete: clause
          severity-in: { campaign: must, quiet: must }
          only-in: [quiet]
          changes: [⟦A 1⟧!]
          keeps: [x]
      disable: [id/lain, id/lain/x]
      """
  private static let list =
    "list: partai\nlanguage: id\nsource: KPU\nentries: [Partai Contoh, \"#Contoh\"]\n"
  private static let signal =
    "signal: sourced\nlanguage: id\nsource: x\nmatch: [menurut BPS]\nshows: [y]\nkeeps: [z]\n"
  private static let roster = """
    roster: contoh
    language: id
    election: Pilbup
    source: KPU
    from: 2031-08-01
    until: 2031-11-30
    entries:
      - { name: Sari Contoh, short: [Sari], number: 1, region: Asri, slogans: [maju terus] }
      - { party: Partai Contoh, common: [Contoh], from: 2031-08-02, until: 2031-08-03 }

    """
  private static let calendar = """
    calendar: kita
    language: id
    source: KPU
    periods:
      - { profile: quiet, election: { id: a, en: b }, from: 2031-11-24, until: 2031-11-27, source: x }

    """
  private static let paths = [
    "id/plain/trial.yaml", "id/lists/partai.yaml", "id/signals/sourced.yaml",
    "id/rosters/contoh.yaml", "id/calendars/kita.yaml",
  ]

  /// Pieces that mean something to YAML or to the pattern language.
  private static let pieces: [[Unicode.Scalar]] = [
    "\n", "\t", "  ", " ", ": ", "- ", "#", "@", "*", "&", "!", "%", "{", "}", "[", "]", "\"", "'",
    "|", ">", "?", "(", ")", "_", "_{", "~", "=", "^", "$", "⟦", "⟧", " => ", "\u{0}", "\u{FEFF}",
    "\r\n", "---\n", "...\n", "&a ", "*a", "<<: ", "é", "😀", "\u{202E}", "\u{FFFD}", "{act:", "@@",
    "99999999999999999999",
  ].map { Array($0.unicodeScalars) }

  private func mutated(
    _ text: String, _ random: inout some RandomNumberGenerator
  ) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...scalars.count, using: &random)
      let end = min(scalars.count, place + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.removeSubrange(place..<end)
      case 1: scalars.insert(contentsOf: scalars[place..<end], at: 0)
      case 2: scalars.swapAt(place % scalars.count, (end * 7) % scalars.count)
      default:
        scalars.insert(
          contentsOf: PackFuzzTests.pieces.randomElement(using: &random) ?? [], at: place)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  @Test(arguments: 0..<8)
  func `no mutation of a file crashes the reader`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let texts = [
      PackFuzzTests.pack, PackFuzzTests.list, PackFuzzTests.signal, PackFuzzTests.roster,
      PackFuzzTests.calendar,
    ]
    for _ in 0..<150 {
      let changed = Int.random(in: 0..<5, using: &random)
      let files = texts.enumerated().map { index, text in
        LexiconFile(
          path: PackFuzzTests.paths[index],
          text: index == changed ? mutated(text, &random) : text)
      }
      let sources = LexiconSources(files: files, forms: FuzzForms())
      let (lexicon, problems) = sources.compiled()
      for problem in sources.problems + problems {
        #expect(problem.rendered.en.contains(": error: \(problem.message.en)"), "seed \(seed)")
      }
      // Whatever was read can be read back.
      #expect(lexicon.cards.allSatisfy { lexicon.card($0.id) == $0 }, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<4)
  func `a slip hides no problem in front of it or behind it`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let traps = ["@x", "*x", "!x y", "%", "x: y", "\"x\" y", "- x", "{x} y"]
    for trap in traps {
      let keys = (0..<6).map { "kata\($0)" }
      let wrong = Set([0, 5, Int.random(in: 1...4, using: &random)])
      let lines = keys.enumerated().map { index, key in
        index == 2 ? "  \(key): \(trap)" : "  \(key): \(wrong.contains(index) ? "{y}" : "y")"
      }
      let found = YAMLTrapTests.problems("replace:\n" + lines.joined(separator: "\n"))
      let head = LexiconSourcesTests.head.split(separator: "\n").count + 2
      #expect(
        Set(found.map { $0.place.line - head }) == wrong.union([2]), "seed \(seed), trap \(trap)")
    }
  }
}

/// Enough morphology for the pack above.
private struct FuzzForms: WordForms {
  func formNames(_ language: Language) -> [String] { ["meN"] }
  func words(of lemma: String, _ language: Language) -> [FormedWord] {
    [FormedWord(word: lemma, slot: "base")]
  }
  func forms(of word: String, _ language: Language) -> [String] { [] }
  func word(
    _ form: String, fromRootOf word: String, readAs reading: String?, _ language: Language
  ) -> String? { nil }
}
