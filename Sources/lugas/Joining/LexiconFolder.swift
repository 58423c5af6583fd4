import Foundation
import LugasHistory
import LugasLexicon
import LugasReview

/// The folder with the lexicons that come with the program.
struct LexiconFolder {
  let path: String

  /// `LUGAS_LEXICONS`; else the first `lexicons` folder beside or above the program, or under its
  /// `share`.
  static func find(environment: [String: String]) throws -> LexiconFolder {
    if let chosen = environment["LUGAS_LEXICONS"], !chosen.isEmpty {
      guard isLexicon(chosen) else { throw Refusal.noLexicon(chosen) }
      return LexiconFolder(path: chosen)
    }
    var folder = executable
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      for place in ["lexicons", "share/lugas/lexicons"] where isLexicon("\(folder)/\(place)") {
        return LexiconFolder(path: "\(folder)/\(place)")
      }
    }
    throw Refusal.noLexicon(executable)
  }

  /// The program's own file.
  static let executable: String = {
    let link = "/proc/self/exe"
    let target = try? FileManager.default.destinationOfSymbolicLink(atPath: link)
    return target ?? CommandLine.arguments.first ?? link
  }()

  private static func isLexicon(_ path: String) -> Bool {
    LexiconListing.status(path + "/id/plain") != nil
  }

  /// All files of the folder, or of the paths given instead, in a fixed order.
  func files(_ paths: [String] = []) throws -> [LexiconFile] {
    try LexiconListing(paths.isEmpty ? [path] : paths).files.map { try LexiconFolder.file($0.path) }
  }

  /// The lexicon in force, its own sentences passed; from the cache when it was made before.
  func proven(_ surroundings: Surroundings? = nil) throws -> ProvenLexicon {
    let forms = Morphology()
    let origin = LexiconOrigin(
      program: LexiconFolder.program, files: try LexiconListing([path]).files)
    let cache = surroundings.map { LexiconCache(folder: $0.cacheFolder) }
    if let lexicon = cache?.lexicon(of: origin, forms: forms) {
      return ProvenLexicon(proven: lexicon)
    }
    let files = try origin.files.map { try LexiconFolder.file($0.path) }
    let proven = ProvenLexicon(sources: LexiconSources(files: files, forms: forms))
    if let surroundings, proven.problems.isEmpty {
      cache?.keep(
        proven.lexicon, of: origin, now: surroundings.now().count * 1_000_000)
    }
    return proven
  }

  /// Tells this build of the program from every other: a new build compiles anew.
  private static var program: String {
    guard let status = LexiconListing.status(executable) else { return Lugas.version }
    return "\(Lugas.version) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
  }

  private static func file(_ path: String) throws -> LexiconFile {
    let bytes = try TextFile.bytes(path)
    return LexiconFile(path: path, text: String(decoding: bytes, as: UTF8.self))
  }
}

extension Surroundings {
  /// The lexicon in force.
  func lexicon() throws -> ProvenLexicon {
    try LexiconFolder.find(environment: environment).proven(self)
  }
}
