import Foundation
import LugasLexicon
import LugasWorkshop

/// The folder of the workshop's files, which stands where the program's lexicons do:
/// `examples/workshop` beside `lexicons` in the source, `workshop` beside it where it is installed.
struct WorkshopFolder {
  let path: String

  static func find(_ environment: [String: String]) throws -> WorkshopFolder {
    let lexicons = try LexiconFolder.find(environment: environment).path
    let home = (lexicons as NSString).deletingLastPathComponent
    for place in ["examples/workshop", "workshop"] {
      let path = home.isEmpty ? place : "\(home)/\(place)"
      if LexiconListing.status(path) != nil { return WorkshopFolder(path: path) }
    }
    throw Refusal.noFile("\(home)/examples/workshop")
  }

  /// The files of a folder in it, by name.
  func files(in name: String) -> [LexiconFile] {
    let folder = "\(path)/\(name)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap {
      try? WorkshopFolder.file("\(folder)/\($0)")
    }
  }

  /// One file.
  static func file(_ path: String) throws(Refusal) -> LexiconFile {
    LexiconFile(path: path, text: String(decoding: try TextFile.bytes(path), as: UTF8.self))
  }
}

extension WorkshopFolder {
  /// All scenarios that can be read, those of a language first.
  func scenarios(_ language: Language) -> [Scenario] {
    let read = files(in: "scenarios").compactMap {
      ScenarioReader.read($0, commands: CommandTable.names).scenario
    }
    return read.filter { $0.language == language } + read.filter { $0.language != language }
  }

  /// The names of all scenarios.
  var scenarioNames: [String] { files(in: "scenarios").map { WorkshopFolder.name(of: $0) } }

  /// The scenario of a file, or of the folder by its name.
  func scenario(_ named: String) throws -> Scenario {
    let known = files(in: "scenarios")
    let file =
      if let found = known.first(where: { WorkshopFolder.name(of: $0) == named }) {
        found
      } else if named.hasSuffix(".yaml") || named.contains("/") {
        try WorkshopFolder.file(named)
      } else {
        throw Refusal.noScenario(
          named,
          nearest: DidYouMean.nearest(to: named, in: known.map { WorkshopFolder.name(of: $0) }))
      }
    let (scenario, problems) = ScenarioReader.read(file, commands: CommandTable.names)
    guard let scenario else { throw Refusal.brokenWorkshopFile(problems.map { $0.rendered[.inUse] }) }
    return scenario
  }

  private static func name(of file: LexiconFile) -> String {
    ((file.path as NSString).lastPathComponent as NSString).deletingPathExtension
  }
}
