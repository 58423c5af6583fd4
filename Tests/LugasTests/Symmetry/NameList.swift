import Foundation
import LugasLexicon
import Testing

/// A list of the shipped lexicons whose entries name a side.
struct NameList: Sendable, CustomTestStringConvertible {
  let language: Language
  let name: String

  var testDescription: String { "\(language)/lists/\(name)" }

  static let all = [
    NameList(language: .id, name: "parties"),
    NameList(language: .id, name: "party-abbreviations"),
    NameList(language: .id, name: "candidates"),
    NameList(language: .id, name: "candidate-names"),
    NameList(language: .id, name: "coalitions"),
    NameList(language: .en, name: "parties"),
    NameList(language: .en, name: "candidates"),
    NameList(language: .en, name: "candidate-names"),
  ]

  /// The long list of contenders takes fewer sentences.
  var sentenceCount: Int { name == "candidates" ? 5 : 30 }

  /// The entries, one a line in the file; accounts and hashtags are no words to swap.
  func names() throws -> [String] {
    let file = Example.root.appendingPathComponent("lexicons/\(language)/lists/\(name).yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  - ") else { return nil }
      var entry = line.dropFirst(4)
      if let comment = entry.firstRange(of: "  #") { entry = entry[..<comment.lowerBound] }
      let name = entry.trimmingCharacters(in: CharacterSet(charactersIn: " \""))
      return name.hasPrefix("@") || name.hasPrefix("#") ? nil : name
    }
  }
}
