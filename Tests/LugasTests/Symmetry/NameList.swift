import Foundation
import LugasLexicon
import Testing

/// Lists of the shipped lexicons whose entries name a side; any entry may stand for any other.
struct NameList: Sendable, CustomTestStringConvertible {
  let language: Language
  let lists: [String]

  var testDescription: String { "\(language): \(lists.joined(separator: " and "))" }

  static let all = [
    NameList(language: .id, lists: ["parties", "party-abbreviations"]),
    NameList(language: .id, lists: ["candidates"]),
    NameList(language: .id, lists: ["candidate-names"]),
    NameList(language: .id, lists: ["coalitions"]),
    NameList(language: .en, lists: ["parties"]),
    NameList(language: .en, lists: ["candidates"]),
    NameList(language: .en, lists: ["candidate-names"]),
  ]

  /// The long list of contenders takes fewer sentences.
  var sentenceCount: Int { lists == ["candidates"] ? 5 : 30 }

  /// The entries, one a line in the file; accounts and hashtags are no words to swap.
  func names() throws -> [String] {
    try lists.flatMap { list in
      let file = Example.root.appendingPathComponent("lexicons/\(language)/lists/\(list).yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      return text.split(separator: "\n").compactMap(NameList.name(inLine:))
    }
  }

  private static func name(inLine line: Substring) -> String? {
    guard line.hasPrefix("  - ") else { return nil }
    var entry = line.dropFirst(4)
    if let comment = entry.firstRange(of: "  #") { entry = entry[..<comment.lowerBound] }
    let name = entry.trimmingCharacters(in: CharacterSet(charactersIn: " \""))
    return name.hasPrefix("@") || name.hasPrefix("#") ? nil : name
  }
}
