import Foundation
import LugasText

/// The texts under some paths, each with a name to show.
struct TextCollection {
  private(set) var drafts: [(name: String, draft: Draft)] = []

  /// Reads files as they are, those ending in `.jsonl` line by line, and the `.txt`, `.md` and
  /// `.jsonl` files of folders.
  init(_ paths: [String]) throws {
    for path in paths {
      guard let status = LexiconListing.status(path) else { throw Refusal.noFile(path) }
      if status.st_mode & S_IFMT == S_IFDIR {
        for file in TextCollection.files(in: path) { try add(file) }
      } else {
        try add(path)
      }
    }
  }

  private mutating func add(_ path: String) throws {
    let draft = try TextFile.draft(path)
    guard path.hasSuffix(".jsonl") else {
      drafts.append((path, draft))
      return
    }
    let lines = draft.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      guard let question = try? CheckQuestion(line) else {
        throw Refusal.notALine(path: path, line: index + 1)
      }
      drafts.append(("\(path):\(index + 1)", Draft(question.text)))
    }
  }

  private static func files(in folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let endings = [".txt", ".md", ".jsonl"]
    return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted()
      .map { "\(folder)/\($0)" }
  }
}
