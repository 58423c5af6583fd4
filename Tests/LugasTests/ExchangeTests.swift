import Foundation
import LugasChecking
import LugasLexicon
import LugasReview
import LugasText
import Testing

@testable import lugas

struct ExchangeTests {
  private func ids(_ proven: ProvenLexicon) -> [String] {
    #expect(proven.problems.map(\.rendered.en) == [])
    return proven.lexicon.cards.map(\.id.description)
  }

  @Test func `a pack takes the place of the pack of its name`() throws {
    let shelves = try Shelves()
    try shelves.write("own/id/plain/lain.yaml", Shelves.pack("lain", "guna: untuk"))
    try shelves.write("dasar.yaml", Shelves.pack("dasar", "oleh karena: karena"))
    let layers = try LexiconLayers.find(shelves.surroundings)
    #expect(
      ids(try layers.exchanging("\(shelves.folder)/dasar.yaml")) == [
        "id/lain/guna", "id/dasar/oleh-karena",
      ])
  }

  @Test func `a folder lies on top, a whole lexicon stands alone`() throws {
    let shelves = try Shelves()
    try shelves.write("new/id/plain/dasar.yaml", Shelves.pack("dasar", "oleh karena: karena"))
    let layers = try LexiconLayers.find(shelves.surroundings)
    let new = "\(shelves.folder)/new"
    #expect(ids(try layers.exchanging(new)) == ["id/dasar/dalam-rangka", "id/dasar/oleh-karena"])
    try shelves.write(
      "new/id/lists/function-words.yaml",
      "list: function-words\nlanguage: id\nsource: Redaksi\nentries: [dan]\n")
    #expect(ids(try layers.exchanging(new)) == ["id/dasar/oleh-karena"])
  }

  @Test func `texts are read from files, folders and lines`() throws {
    let shelves = try Shelves()
    try shelves.write("t/b.txt", "Satu.")
    try shelves.write("t/deep/a.md", "Dua.")
    try shelves.write("t/deep/skip.yaml", "x")
    try shelves.write("t/c.jsonl", "{\"id\": 1, \"text\": \"Tiga.\"}\n\n{\"text\": \"Empat.\"}\n")
    let texts = try TextCollection(["\(shelves.folder)/t", "\(shelves.folder)/t/deep/skip.yaml"])
    #expect(
      texts.drafts.map { "\($0.name.dropFirst(shelves.folder.count + 3)) \($0.draft.text)" } == [
        "b.txt Satu.", "c.jsonl:1 Tiga.", "c.jsonl:3 Empat.", "deep/a.md Dua.",
        "deep/skip.yaml x",
      ])
    try shelves.write("bad.jsonl", "{\"text\": \"Satu.\"}\n{}\n")
    let bad = "\(shelves.folder)/bad.jsonl"
    #expect(throws: Refusal.notALine(path: bad, line: 2)) { try TextCollection([bad]) }
  }

  @Test func `what an imported pack has in common with others is told at its row`() throws {
    let shelves = try Shelves()
    let table = LexiconFile(path: "kata.csv", text: "guna,untuk\ndalam rangka,demi\n")
    let made = PackImport(
      table,
      head: PackImport.Head(
        name: "kita", language: .id, kind: .officialese, severity: .should, source: "x", why: "y"))
    let twins = try LexiconLayers.find(shelves.surroundings).twins(of: made, pack: "kita")
    #expect(
      twins.map(\.rendered.en) == [
        """
        kata.csv:2:1: warning: 'dalam rangka' stands already in \
        \(shelves.folder)/own/id/plain/dasar.yaml:8
          dalam rangka,demi
          ^
        """
      ])
  }

  @Test func `an explanation tells conditions and forms`() throws {
    let pack = """
      unless: { flags: [quoted] }
      inflect: { mengimplementasikan: menerapkan }
      rules:
        - id: survei
          match: ~menyurvei pasar
          when: { sentence: [rapat] }
          changes: [⟦Disurvei pasar⟧ rapat.]
          keeps: [Disurvei., Disurvei pasar.]
      """
    let file = LexiconFile(
      path: "id/plain/dasar.yaml",
      text: Shelves.pack("dasar", "guna: untuk") + pack)
    let sources = LexiconSources(files: [file], forms: Morphology())
    #expect(sources.problems.map(\.rendered.en) == [])
    let lexicon = sources.compiled().0
    func lines(_ rule: String) throws -> [String] {
      let card = try #require(lexicon.card(RuleID("id/dasar/\(rule)")))
      return Explanation(card, in: lexicon, .id).lines.map { "\($0.label) \($0.text)" }
    }
    #expect(
      try lines("guna") == [
        "KENAPA Sebab.", "DASAR Redaksi", "KECUALI flags: quoted", "BENTUK guna → untuk",
      ])
    let forms = try lines("mengimplementasikan").joined(separator: "\n")
    #expect(forms.contains("diimplementasikan → diterapkan"))
    let survey = try lines("survei").joined(separator: "\n")
    #expect(survey.contains("BILA sentence: rapat"))
    #expect(survey.contains("BENTUK ~menyurvei: ") && survey.contains("disurvei"), "\(survey)")
  }
}
