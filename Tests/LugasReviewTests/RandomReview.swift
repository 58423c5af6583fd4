import LugasChecking
import LugasLexicon
import LugasText
import TestSupport

@testable import LugasReview

/// Random drafts with random suggestions.
struct RandomReview {
  private static let pieces = [
    "kasus", "Turun", "di", "RS", "énergi", "12", "a", "an", " ", " ", " ", " ", " ", "  ", "\n",
    "\n\n", "\r\n", "\t", ",", ",", ".", ".", "!!", "?", ";", ":", "(", ")", "\"", "“", "”", "*",
    "- ", "• ", "—", "#tagar", "x.id", "👍🏽", "\u{202E}", "\u{A0}", "...", "…", "ß", "ǆ", "i",
    "\n1. ", "\nb) ", "\n🏮 ",
  ]

  let draft: Draft
  let suggestions: [Suggestion]

  init(using generator: inout SeededGenerator, replacements: [String]) {
    let length = Int.random(in: 1...40, using: &generator)
    var text = ""
    for _ in 0..<length { text += Self.pieces.randomElement(using: &generator) ?? "" }
    draft = Draft(text)
    let offsets = Self.offsets(of: text)
    var suggestions: [Suggestion] = []
    var place = 0
    while place + 1 < offsets.count {
      let start = place + Int.random(in: 0...4, using: &generator)
      let end = start + Int.random(in: 1...6, using: &generator)
      guard end < offsets.count else { break }
      suggestions.append(
        Self.suggestion(text, offsets, start, end, replacements, using: &generator))
      place = Bool.random(using: &generator) ? end : end + 1
    }
    self.suggestions = suggestions
  }

  private static func offsets(of text: String) -> [Int] {
    var offsets = [0]
    for scalar in text.unicodeScalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    return offsets
  }

  private static func suggestion(
    _ text: String, _ offsets: [Int], _ start: Int, _ end: Int, _ replacements: [String],
    using generator: inout SeededGenerator
  ) -> Suggestion {
    let bytes = Array(text.utf8)
    func made(_ start: Int, _ end: Int, shadowed: [Suggestion]) -> Suggestion {
      let quote = String(decoding: bytes[offsets[start]..<offsets[end]], as: UTF8.self)
      return .made(
        rule: Bool.random(using: &generator) ? "en/test/rule" : "id/test/rule",
        kind: Bool.random(using: &generator) ? .hearsay : .officialese, start: offsets[start],
        quote: quote, replacements: [replacements.randomElement(using: &generator) ?? ""],
        shadowed: shadowed)
    }
    let shadows = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      let first = Int.random(in: max(0, start - 3)..<end, using: &generator)
      let last = Int.random(
        in: max(first, start) + 1...min(offsets.count - 1, end + 3), using: &generator)
      return made(first, last, shadowed: [])
    }
    return made(start, end, shadowed: shadows)
  }

  /// Any action, fitting or not.
  static func action(
    for review: Review, using generator: inout SeededGenerator
  ) -> ReviewAction {
    let highest = review.entries.map(\.number).max() ?? 0
    func number() -> Int { Int.random(in: 0...highest + 1, using: &generator) }
    let decisions: [Decision] = [
      .accept(replacement: 0), .accept(replacement: 0), .accept(replacement: 1),
      .reject(reason: nil), .reject(reason: "x"), .edit(""), .edit("kota baru"), .skip,
      .source("https://a.example"), .source("BPS 2026", written: "desa (sumber: BPS 2026)"),
    ]
    switch Int.random(in: 0...9, using: &generator) {
    case 0...1: return .undo
    case 2: return .redo
    case 3: return .note(number: number(), "catatan")
    case 4:
      return .decide(
        numbers: (0..<4).map { _ in number() },
        decisions.randomElement(using: &generator) ?? .skip)
    default: return .decide(number(), decisions.randomElement(using: &generator) ?? .skip)
    }
  }
}

extension Review {
  /// Takes random actions, or random decisions alone; those that do not fit change nothing.
  mutating func act(
    _ count: Int, using generator: inout SeededGenerator, steps: RandomReview.Steps = .any
  ) {
    for _ in 0..<count {
      let action = RandomReview.action(for: self, using: &generator)
      if case .decide = action {
      } else if steps == .decisionsOnly {
        continue
      }
      _ = try? apply(action)
    }
  }
}

extension RandomReview {
  enum Steps { case any, decisionsOnly }
}
