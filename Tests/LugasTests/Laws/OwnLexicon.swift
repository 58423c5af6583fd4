import Foundation
import LugasChecking
import LugasLexicon
import LugasReview
import LugasText
import TestSupport

@testable import lugas

/// The lexicon that comes with the program, loaded once for the tests of the laws.
enum OwnLexicon {
  private static let loaded = Result {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try LexiconLayers(folders: [root.appendingPathComponent("lexicons").path]).proven()
      .lexicon
  }

  static func lexicon() throws -> Lexicon { try loaded.get() }

  /// Sentences to make drafts of: those that the rules themselves show.
  static let sentences = Result {
    try loaded.get().cards.flatMap { $0.changes.map(\.before) + $0.keeps }
  }
}

/// Random drafts of the lexicon's own sentences: joined, cut, quoted, shouted, with links and tags
/// between them.
struct RandomDrafts {
  private var generator: SeededGenerator
  private let sentences: [String]

  init(seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    sentences = try OwnLexicon.sentences.get()
  }

  private mutating func roll(_ sides: Int) -> Int { Int(generator.next() % UInt64(sides)) }

  mutating func draft() -> String {
    var parts: [String] = []
    for _ in 0...roll(4) {
      let sentence = sentences[roll(sentences.count)]
      switch roll(10) {
      case 0: parts.append("\u{201C}\(sentence)\u{201D} kata dia.")
      case 1: parts.append(sentence.uppercased())
      case 2:
        parts.append(sentence + " https://contoh.go.id/dalam-rangka?pilih=2 #AyoCoblos @dinkes")
      case 3: parts.append(cut(sentence))
      case 4: parts.append("(\(sentence))")
      case 5: parts.append("- " + sentence)
      default: parts.append(sentence)
      }
    }
    return parts.joined(separator: [" ", "\n", "\n\n", ", ", " 🙏 "][roll(5)])
  }

  private mutating func cut(_ sentence: String) -> String {
    let words = sentence.split(separator: " ")
    guard words.count > 2 else { return sentence }
    let start = roll(words.count - 1)
    return words[start...].joined(separator: " ")
  }
}
