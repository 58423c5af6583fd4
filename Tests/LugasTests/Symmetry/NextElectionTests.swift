import Foundation
import LugasChecking
import LugasLexicon
import LugasReport
import LugasReview
import LugasText
import Testing

@testable import lugas

/// An election whose names nobody knows today: they come from a table, and count like the ones that
/// came with the program.
struct NextElectionTests {
  private static let table = """
    nama,nama pendek,nomor urut,partai,jabatan,daerah,mulai,sampai
    Bagas Wiranegara,Wiranegara,1,Partai Contoh Asri,Bupati,Kabupaten Contoh Asri,2031-08-01,2031-11-30
    Rina Maheswari,Maheswari,1,,Wakil Bupati,Kabupaten Contoh Asri,2031-08-01,2031-11-30
    Tirta Jayengrana,Jayengrana,2,PKB,Bupati,Kabupaten Contoh Asri,2031-08-01,2031-11-30
    Mila Kertapati,Kertapati,2,,Wakil Bupati,Kabupaten Contoh Asri,2031-08-01,2031-11-30
    ,PCA,25,Partai Contoh Asri,,,2031-08-01,2031-11-30
    """
  private static let new = [
    "wiranegara", "maheswari", "jayengrana", "kertapati", "contoh asri", "pca",
  ]

  private static let sources = Result {
    let own = LexiconLayers(folders: [Example.root.appendingPathComponent("lexicons").path])
    let made = RosterImport(
      LexiconFile(path: "calon.csv", text: table),
      head: .init(name: "contoh-2031", election: "Pilbup Contoh 2031", source: "KPU", days: nil),
      known: try own.knownNames())
    #expect(made.problems.map(\.message.en) == [])
    let roster = LexiconFile(
      path: "id/rosters/contoh-2031.yaml", text: made.text, layer: 1)
    return LexiconSources(files: try own.files() + [roster], forms: Morphology())
  }

  @Test func `imported names are found wherever built-in ones are`() throws {
    let sources = try NextElectionTests.sources.get()
    #expect(sources.problems.map(\.rendered.en) == [])
    let lexicon = sources.compiled().0
    var symmetry = Symmetry(lexicon, of: sources) { names in
      names.filter { name in NextElectionTests.new.contains { name.lowercased().contains($0) } }
    }
    let result = symmetry.examples(of: lexicon, in: .everyday)
    #expect(result.swapCount > 500, "\(result.swapCount)")
    #expect(result.differences.first == nil)
  }

  @Test(arguments: ["#PilihWiranegara", "#kitabersamajayengranakertapati", "@relawan_maheswari31"])
  func `imported names are found in tags and handles`(_ tag: String) throws {
    let lexicon = try NextElectionTests.sources.get().compiled().0
    var pipeline = Pipeline(
      lexicon: lexicon, options: .init(language: .id), language: .id, threshold: .consider)
    let found = pipeline.report(.init("Pasar murah buka Sabtu. \(tag)")).checked.suggestions
    #expect(found.map(\.quote) == [tag])
  }
}
