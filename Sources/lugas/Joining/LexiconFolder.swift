import Foundation
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
    var folder = executable.deletingLastPathComponent()
    while true {
      for place in ["lexicons", "share/lugas/lexicons"] {
        let path = folder.appendingPathComponent(place).path
        if isLexicon(path) { return LexiconFolder(path: path) }
      }
      let parent = folder.deletingLastPathComponent()
      if parent.path == folder.path { throw Refusal.noLexicon(executable.path) }
      folder = parent
    }
  }

  private static var executable: URL {
    let link = "/proc/self/exe"
    let target = try? FileManager.default.destinationOfSymbolicLink(atPath: link)
    return URL(fileURLWithPath: target ?? CommandLine.arguments.first ?? link)
  }

  private static func isLexicon(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/id/plain")
  }

  /// All files of the folder, or of the paths given instead, in a fixed order.
  func files(_ paths: [String] = []) throws -> [LexiconFile] {
    try (paths.isEmpty ? [path] : paths).flatMap { try LexiconFolder.files(under: $0) }
  }

  /// The lexicon in force, its own sentences passed.
  func proven() throws -> ProvenLexicon {
    ProvenLexicon(sources: LexiconSources(files: try files(), forms: Morphology()))
  }

  private static func files(under path: String) throws -> [LexiconFile] {
    guard FileManager.default.fileExists(atPath: path) else { throw Refusal.noFile(path) }
    guard isFolder(path) else { return [try file(path)] }
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    return try names.map { "\(path)/\($0)" }.flatMap { inner in
      if inner.hasSuffix(".yaml") { return [try file(inner)] }
      return isFolder(inner) ? try files(under: inner) : []
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    return kind == .typeDirectory
  }

  private static func file(_ path: String) throws -> LexiconFile {
    let bytes = try TextFile.bytes(path)
    return LexiconFile(path: path, text: String(decoding: bytes, as: UTF8.self))
  }
}
