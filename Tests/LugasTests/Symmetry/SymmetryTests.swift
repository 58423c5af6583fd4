import Foundation
import LugasLexicon
import LugasReview
import Testing

@testable import lugas

/// Swap any two parties, contenders or coalitions in any text, and the same rules fire.
struct SymmetryTests {
  private static let own = Result {
    let layers = LexiconLayers(folders: [Example.root.appendingPathComponent("lexicons").path])
    let sources = LexiconSources(files: try layers.files(), forms: Morphology())
    return (sources: sources, lexicon: sources.compiled().0)
  }

  /// The groups that must be there, whatever the rosters hold.
  static let groups: [(language: Language, list: String)] = Language.allCases.flatMap { language in
    ["parties", "candidates", "candidate-names", "candidate-words"].map { (language, $0) }
  }

  @Test(arguments: groups, [1, 2] as [UInt64])
  func `the same rules fire for every name of a list`(
    _ group: (language: Language, list: String), seed: UInt64
  ) throws {
    let (sources, lexicon) = try SymmetryTests.own.get()
    var symmetry = Symmetry(lexicon, of: sources)
    let found = symmetry.groups.first {
      $0.language == group.language && $0.list == group.list
    }
    let all = try #require(found?.names, "no names of \(group)")
    // Of the long list of contenders each seed takes others.
    let names = all.enumerated().filter { all.count < 200 || $0.offset % 9 == Int(seed) }
      .map(\.element)
    #expect(names.count > 5, "\(group) is nearly empty")
    var sentences = NamedSentence(language: group.language, seed: seed)
    var firing = 0
    for _ in 0..<(all.count > 200 ? 6 : 20) {
      let sentence = sentences.next()
      for profile in [Profile.everyday, .quiet] {
        let differences = symmetry.differences(
          for: names, instead: names[0], group.language, in: profile, sentence: sentence
        ).differences
        #expect(differences.first == nil, "seed \(seed)")
        firing += symmetry.rules(in: sentence(names[0]), group.language, profile).count
      }
    }
    #expect(firing > 0 || group.list == "candidate-words", "seed \(seed): no rule fired at all")
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `in everyday times a party's short name counts like its whole one`(_ seed: UInt64) throws {
    let (sources, lexicon) = try SymmetryTests.own.get()
    var symmetry = Symmetry(lexicon, of: sources)
    let names = symmetry.groups.filter {
      $0.language == .id && ["parties", "party-abbreviations"].contains($0.list)
    }.flatMap(\.names)
    var sentences = NamedSentence(language: .id, seed: seed)
    for _ in 0..<20 {
      let differences = symmetry.differences(
        for: names, instead: names[0], .id, in: .everyday, sentence: sentences.next()
      ).differences
      #expect(differences.first == nil, "seed \(seed)")
    }
  }

  @Test func `over all example sentences names are treated alike`() throws {
    let (sources, lexicon) = try SymmetryTests.own.get()
    var symmetry = Symmetry(lexicon, of: sources) { names in
      stride(from: 0, to: names.count, by: max(1, names.count / 8)).map { names[$0] }
    }
    let result = symmetry.examples(of: lexicon, in: .everyday)
    #expect(result.sentenceCount > 100)
    #expect(result.differences.first == nil)
  }

  @Test func `a rule that names one side is found out`() throws {
    var files = try LexiconLayers(
      folders: [Example.root.appendingPathComponent("lexicons").path]
    ).files()
    files.append(
      LexiconFile(
        path: "id/neutral/berpihak.yaml",
        text: """
          pack: berpihak
          language: id
          family: neutral
          kind: party
          severity: must
          why: { id: Sebab. }
          source: Redaksi
          rules:
            - id: satu-sisi
              match: partai hanura membagikan
              changes: [⟦Partai Hanura membagikan⟧ masker.]
              keeps: [Partai Hanura rapat.]
          """, layer: 1))
    let sources = LexiconSources(files: files, forms: Morphology())
    let lexicon = sources.compiled().0
    var symmetry = Symmetry(lexicon, of: sources)
    let result = symmetry.texts(["Partai Hanura membagikan masker di balai."], .id, in: .everyday)
    #expect(result.differences.count > 20)
    #expect(
      result.differences.allSatisfy { $0.lost.map(\.description) == ["id/berpihak/satu-sisi"] })
  }
}
