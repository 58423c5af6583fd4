import LugasText
import TestSupport
import Testing

@testable import LugasChecking
@testable import LugasLexicon

/// Random rules and drafts over so few words that most rules fire somewhere.
struct RandomLexicon {
  fileprivate var generator: SeededGenerator
  private static let words = ["a", "b", "c", "d", "e", "kota", "air", "2"]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func pattern(depth: Int = 2) -> String {
    let parts = (0..<number(1...3)).map { _ in element(depth) }
    let start = number(0...9) == 0 ? "^ " : ""
    let end = number(0...9) == 0 ? " $" : ""
    return start + parts.joined(separator: " ") + end
  }

  private mutating func element(_ depth: Int) -> String {
    let optional = number(0...3) == 0 ? "?" : ""
    switch number(0...(depth > 0 ? 9 : 5)) {
    case 0...3: return pick(RandomLexicon.words) + optional
    case 4: return pick(["_", "_{0,2}", "{word}", "{number}", "{caps}", "{hashtag}", ","])
    case 5: return "@small" + optional
    case 6: return "name=(\(pick(RandomLexicon.words))|\(pick(RandomLexicon.words)))" + optional
    default:
      let branches = (0..<number(2...3)).map { _ in
        (0..<number(1...2)).map { _ in element(depth - 1) }.joined(separator: " ")
      }
      return "(\(branches.joined(separator: "|")))" + optional
    }
  }

  mutating func draft() -> String {
    (0..<number(0...24)).map { _ in
      pick(RandomLexicon.words + ["a", "b", "KOTA", "AIR", ",", ".", "?", "#kota", "a-b"])
    }.joined(separator: " ")
  }
}

struct MatcherAgreementTests {
  private static let small = [["kota"], ["air", "a"], ["b", "c"], ["b"]]

  /// The rules found in a draft, as `rule@sentence:start-end` in units of the sentence.
  private func found(_ patterns: [String], _ guards: [String], _ text: String) throws -> [String] {
    let rules = zip(patterns, guards).enumerated().map { index, rule in
      """
        - id: r\(index)
          match: '\(rule.0)'
          \(rule.1)
          changes: ["⟦x⟧"]
          keeps: [k, k, k]
      """
    }.joined(separator: "\n")
    let list = "list: small\nlanguage: id\nsource: s\nentries: [kota, air a, b c, b]"
    let lexicon = Trial.lexicon([
      ("id/plain/trial.yaml", Trial.pack("rules:\n\(rules)")), ("id/lists/small.yaml", list),
    ])
    var matcher = DraftMatcher(lexicon)
    _ = matcher.read(Draft(text), language: .id)
    return matcher.matches(RuleFilter(CheckOptions(), lexicon)).map { match in
      let first = matcher.run.units.sentences[match.sentence].start
      return "r\(match.rule)@\(match.sentence):\(match.start - first)-\(match.end - first)"
    }
  }

  private func expected(
    _ patterns: [Pattern], _ guards: [RandomGuard], _ text: String
  ) -> [String] {
    let sentences = ReferenceMatcher.sentences(of: Draft(text)).map {
      ReferenceMatcher(pieces: $0, lists: ["small": MatcherAgreementTests.small])
    }
    return sentences.enumerated().flatMap { number, matcher in
      matcher.pieces.indices.flatMap { start in
        patterns.indices.compactMap { rule -> String? in
          guard let end = matcher.longest([patterns[rule]], from: start),
            guards[rule].allows(start..<end, matcher, all: sentences)
          else { return nil }
          return "r\(rule)@\(number):\(start)-\(end)"
        }
      }
    }
  }

  @Test(arguments: (1...60).map { UInt64($0) })
  func `finds what the slow reference finds`(seed: UInt64) throws {
    var random = RandomLexicon(seed: seed)
    let patterns = (0..<8).map { _ in matchable(&random) }
    let guards = patterns.map { _ in RandomGuard(&random) }
    let parsed = try patterns.map { try PatternParser.parse($0) }
    for _ in 0..<12 {
      let text = random.draft()
      let found = try found(patterns, guards.map(\.yaml), text)
      #expect(
        found == expected(parsed, guards, text),
        "seed \(seed), draft '\(text)', patterns \(zip(patterns, guards.map(\.yaml)).map { "\($0) \($1)" })"
      )
    }
  }

  /// A pattern that cannot match nothing at all and is not too long for a program.
  private func matchable(_ random: inout RandomLexicon) -> String {
    let names = ProgramBuilder.Names(
      word: { _ in 1 }, set: { if case .list = $0 { 0 } else { nil } }, sign: { _ in 0 },
      form: { _ in 0 }, formSet: { _ in 0 }, glued: { _ in 0 }, capture: { _ in 0 })
    while true {
      let text = random.pattern()
      if let pattern = try? PatternParser.parse(text), !pattern.canBeEmpty,
        ProgramBuilder.program(of: pattern, names: names) != nil
      {
        return text
      }
    }
  }
}

/// A random condition and what it means.
struct RandomGuard {
  let yaml: String
  private let sort: String
  private let pattern: Pattern?
  private let isException: Bool

  init(_ random: inout RandomLexicon) {
    var text = random.pattern(depth: 1)
    while (try? PatternParser.parse(text)).map(\.canBeEmpty) != false
      || text.contains("=")
    {
      text = random.pattern(depth: 1)
    }
    var coin = random
    let sorts = ["none", "sentence", "draft", "next", "previous", "near"]
    sort = sorts[coin.roll(sorts.count)]
    isException = coin.roll(2) == 0
    random = coin
    pattern = try? PatternParser.parse(text)
    let key = isException ? "unless" : "when"
    switch sort {
    case "none": yaml = ""
    case "near": yaml = "\(key): {near: {within: 2, match: ['\(text)']}}"
    default: yaml = "\(key): {\(sort): ['\(text)']}"
    }
  }

  func allows(
    _ match: Range<Int>, _ matcher: ReferenceMatcher, all: [ReferenceMatcher]
  ) -> Bool {
    guard let pattern, sort != "none" else { return true }
    return holds(pattern, match, matcher, all) != isException
  }

  private func holds(
    _ pattern: Pattern, _ match: Range<Int>, _ matcher: ReferenceMatcher, _ all: [ReferenceMatcher]
  ) -> Bool {
    switch sort {
    case "sentence": matcher.holds(pattern)
    case "draft": all.contains { $0.holds(pattern) }
    case "next": !matcher.ends(of: pattern, from: match.upperBound).isEmpty
    case "previous":
      (max(0, match.lowerBound - 16)...match.lowerBound).contains {
        matcher.ends(of: pattern, from: $0).contains(match.lowerBound)
      }
    default:
      matcher.pieces.indices.contains { start in
        guard start <= match.upperBound + 2, start >= match.lowerBound - 18,
          let end = matcher.longest([pattern], from: start)
        else { return false }
        return end + 2 >= match.lowerBound
      }
    }
  }
}

extension RandomLexicon {
  /// A number from 0 up to, not including, `sides`.
  mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &generator) }
}
