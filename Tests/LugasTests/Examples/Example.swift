import Foundation
import Testing

/// A draft in `examples/` with what stands beside it; `examples/README.md` says what each file is.
struct Example: Sendable, CustomTestStringConvertible {
  let folder: URL
  let name: String

  var testDescription: String { "\(folder.lastPathComponent)/\(name)" }

  /// The files that belong to an example.
  enum Part: String, CaseIterable, Sendable {
    case draft = "txt"
    case suggestions = "suggestions.txt"
    case decisions = "decisions"
    case reviewed = "reviewed.txt"
  }

  func url(_ part: Part) -> URL { folder.appendingPathComponent("\(name).\(part.rawValue)") }

  /// The file's text, byte for byte.
  func text(_ part: Part) throws -> String {
    let file = url(part)
    guard let content = FileManager.default.contents(atPath: file.path) else {
      throw ExampleSlip("\(file.lastPathComponent) is missing beside \(testDescription)")
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw ExampleSlip("\(file.lastPathComponent) is not UTF-8")
    }
    return text
  }

  /// The top folder of the project.
  static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { folder, _ in
    folder.deletingLastPathComponent()
  }

  /// The drafts of a language, found by listing its folder.
  static func found(in language: String) -> [Example] {
    let folder = root.appendingPathComponent("examples/\(language)")
    return files(in: folder)
      .filter { $0.split(separator: ".").dropFirst() == ["txt"] }
      .map { Example(folder: folder, name: String($0.dropLast(".txt".count))) }
  }

  static let all = found(in: "id") + found(in: "en")

  /// Files that belong to no draft.
  static func strays(in language: String) -> [String] {
    let folder = root.appendingPathComponent("examples/\(language)")
    let owned = found(in: language).flatMap { example in
      Part.allCases.map { example.url($0).lastPathComponent }
    }
    return files(in: folder).filter { !owned.contains($0) }
  }

  private static func files(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}

/// What is wrong with an example's files.
struct ExampleSlip: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
