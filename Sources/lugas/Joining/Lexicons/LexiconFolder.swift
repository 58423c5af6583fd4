import Foundation

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

  /// True for a folder that can do without another: it tells languages apart.
  static func isWhole(_ path: String) -> Bool {
    LexiconListing.status(path + "/id/lists/function-words.yaml") != nil
  }
}
