import Foundation
import LugasHistory
import LugasLexicon
import LugasReview
import Testing

@testable import lugas

/// Lexicon folders of a program, a site and an officer, made for one test.
final class Shelves: Sendable {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "lugas-shelves-" + UUID().uuidString
    try write("own/id/plain/dasar.yaml", Shelves.pack("dasar", "dalam rangka: untuk"))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func pack(_ name: String, _ replace: String) -> String {
    """
    pack: \(name)
    language: id
    family: plain
    kind: officialese
    severity: should
    why: { id: Sebab. }
    source: Redaksi
    replace: { \(replace) }

    """
  }

  func write(_ path: String, _ text: String) throws {
    let file = URL(fileURLWithPath: "\(folder)/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The program's surroundings, some time after the files were written.
  var surroundings: Surroundings {
    Surroundings(
      environment: [
        "LUGAS_LEXICONS": "\(folder)/own", "XDG_CONFIG_DIRS": "\(folder)/near:\(folder)/far:rel",
        "XDG_CONFIG_HOME": "\(folder)/officer", "XDG_CACHE_HOME": "\(folder)/cache",
      ], now: { UTCMilliseconds(Int64(Date().timeIntervalSince1970 * 1000) + 60_000) },
      random: { 0 }, officer: "sari")
  }

  var cached: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/cache/lugas")) ?? []
  }
}

struct LexiconLayersTests {
  @Test func `the program's folder, the site's, the officer's, then those named`() throws {
    let shelves = try Shelves()
    for place in ["near", "far", "officer"] {
      try shelves.write("\(place)/lugas/lexicons/mati.yaml", "disable: id/dasar\n")
    }
    try shelves.write("extra/mati.yaml", "disable: id/dasar\n")
    let layers = try LexiconLayers.find(shelves.surroundings, named: ["\(shelves.folder)/extra"])
    #expect(
      layers.folders.map { $0.dropFirst(shelves.folder.count + 1) } == [
        "own", "far/lugas/lexicons", "near/lugas/lexicons", "officer/lugas/lexicons", "extra",
      ])
    #expect(try layers.files().map(\.layer) == [0, 1, 2, 3, 4])
  }

  @Test func `a folder counts once`() throws {
    let shelves = try Shelves()
    let named = ["\(shelves.folder)/own/../own"]
    #expect(try LexiconLayers.find(shelves.surroundings, named: named).folders.count == 1)
  }

  @Test func `a named folder must be there`() throws {
    let shelves = try Shelves()
    let missing = "\(shelves.folder)/none"
    let layers = try LexiconLayers.find(shelves.surroundings, named: [missing])
    #expect(throws: Refusal.noFile(missing)) { try layers.files() }
  }

  @Test func `the cached lexicon belongs to its folders and their order`() throws {
    let shelves = try Shelves()
    try shelves.write("a/id/plain/dasar.yaml", Shelves.pack("dasar", "dalam rangka: demi"))
    try shelves.write("b/id/plain/dasar.yaml", Shelves.pack("dasar", "dalam rangka: buat"))
    let (a, b) = ("\(shelves.folder)/a", "\(shelves.folder)/b")
    func hash(_ named: [String]) throws -> String {
      let layers = try LexiconLayers.find(shelves.surroundings, named: named)
      let proven = try layers.proven(shelves.surroundings)
      #expect(proven.problems == [])
      // The second time it comes from the cache.
      #expect(
        try layers.proven(shelves.surroundings).lexicon.contentHash == proven.lexicon.contentHash)
      return proven.lexicon.contentHash
    }
    let hashes = try [[], [a], [b], [a, b], [b, a]].map(hash)
    #expect(Set(hashes).count == 5)
    #expect(shelves.cached.count == 5)
  }

  @Test func `a problem in an overlay is reported with its path`() throws {
    let shelves = try Shelves()
    try shelves.write("officer/lugas/lexicons/mati.yaml", "disable: [id/dsar]\n")
    let proven = try shelves.surroundings.lexicon()
    #expect(
      proven.problems.map(\.rendered.en) == [
        """
        \(shelves.folder)/officer/lugas/lexicons/mati.yaml:1:11: error: no earlier folder has the rule \
        or pack 'id/dsar'; did you mean 'id/dasar'?
          disable: [id/dsar]
                    ^
        """
      ])
  }

  @Test func `a file named for a check keeps its place, any other lies on top`() throws {
    let shelves = try Shelves()
    try shelves.write("new/dasar.yaml", Shelves.pack("dasar", "dalam rangka: demi"))
    let layers = try LexiconLayers.find(shelves.surroundings)
    let own = try layers.selection(["\(shelves.folder)/own/id"])
    #expect(own.files.map(\.layer) == [0])
    #expect(own.chosen == ["\(shelves.folder)/own/id/plain/dasar.yaml"])
    let new = try layers.selection(["\(shelves.folder)/new"])
    #expect(new.files.map(\.layer) == [0, 1])
    #expect(new.chosen == ["\(shelves.folder)/new/dasar.yaml"])
  }
}
