import Testing

@testable import LugasLexicon

/// A pattern and what it is understood as.
struct PatternCase: Sendable, CustomStringConvertible {
  let pattern: String
  let parsed: Pattern
  var description: String { pattern }

  static let all = [
    PatternCase(
      pattern: "dalam rangka", parsed: .sequence([.tokens(["dalam"]), .tokens(["rangka"])])),
    PatternCase(
      pattern: "(a|b c)?",
      parsed: .sequence([
        .optional(
          .oneOf([.tokens(["a"]), .sequence([.tokens(["b"]), .tokens(["c"])])]))
      ])),
    PatternCase(
      pattern: "^ x? _ _{0,3} $",
      parsed: .sequence([
        .sentenceStart, .optional(.tokens(["x"])), .gap(atLeast: 1, atMost: 1),
        .gap(atLeast: 0, atMost: 3), .sentenceEnd,
      ])),
    PatternCase(
      pattern: "{percent} @parties", parsed: .sequence([.tokenClass(.percent), .list("parties")])),
    PatternCase(pattern: "Jum’at", parsed: .sequence([.tokens(["jum'at"])])),
    PatternCase(
      pattern: "act={peN-an} ~tulis why=(a|b)?",
      parsed: .sequence([
        .capture("act", .form("peN-an")), .lemma("tulis"),
        .optional(
          .capture("why", .oneOf([.tokens(["a"]), .tokens(["b"])]))),
      ])),
    PatternCase(
      pattern: "^ \\(? sumber",
      parsed: .sequence([.sentenceStart, .optional(.tokens(["("])), .tokens(["sumber"])])),
    PatternCase(pattern: "dan/atau", parsed: .sequence([.tokens(["dan", "/", "atau"])])),
    PatternCase(
      pattern: #"\( a\|b \^ \\"#,
      parsed: .sequence([
        .tokens(["("]), .tokens(["a", "|", "b"]), .tokens(["^"]), .tokens(["\\"]),
      ])),
  ]
}

/// A pattern with a slip, and what is said about it.
struct SlipCase: Sendable, CustomStringConvertible {
  let pattern: String
  let column: Int
  let message: String
  var description: String { pattern }

  static let all = [
    SlipCase(pattern: "(a|b", column: 0, message: "'(' is never closed"),
    SlipCase(pattern: "a) b", column: 1, message: "unexpected ')'; no '(' opens it"),
    SlipCase(pattern: "a | b", column: 2, message: "'|' stands outside brackets; write (a|b)"),
    SlipCase(
      pattern: "x {persent}", column: 2,
      message: "unknown class '{persent}'; did you mean 'percent'?"),
    SlipCase(
      pattern: "{peN-in}", column: 0, message: "unknown class '{peN-in}'; did you mean 'peN-an'?"),
    SlipCase(
      pattern: "x act= {word}", column: 6,
      message: "'act=' names nothing; write act=(a|b) or act={number}"),
    SlipCase(
      pattern: "_{0,99}", column: 0,
      message: "a gap is written _{0,3}: two numbers, the second at most 12"),
    SlipCase(pattern: "~(a|b)", column: 0, message: "'~' stands in front of one word"),
  ]
}

struct PatternParserTests {
  @Test(arguments: PatternCase.all)
  func `understands patterns`(_ example: PatternCase) throws {
    #expect(
      try PatternParser.parse(example.pattern, formNames: ["peN-an", "meN"]) == example.parsed)
  }

  @Test(arguments: SlipCase.all)
  func `names the slip and its column`(_ example: SlipCase) {
    let error = #expect(throws: PatternError.self) {
      try PatternParser.parse(example.pattern, formNames: ["peN-an", "meN"])
    }
    #expect(error?.slip.texts.en == example.message)
    #expect(error?.column == example.column)
  }
}
