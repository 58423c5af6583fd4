import LugasText
import Testing

@testable import LugasLexicon

/// What a keeper may type without knowing that YAML takes it for its own.
struct TrapCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The lines behind a pack's head.
  let body: String
  /// `line:column: message` of each problem; lines count from the body's first.
  let problems: [String]

  init(_ name: String, _ body: String, _ problems: String...) {
    testDescription = name
    self.body = body
    self.problems = problems
  }

  static let quote = "put the whole text in \"double quotes\""
  static let comment =
    "'#' begins a comment, which is not read; \(quote), or a blank behind the '#'"

  static func start(_ sign: String) -> String { "a text cannot begin with '\(sign)'; \(quote)" }

  static let all = [
    TrapCase("@ before a text", "replace:\n  oleh: @dinas", "2:9: \(start("@"))"),
    TrapCase("% before a key", "replace:\n  %: persen", "2:3: \(start("%"))"),
    TrapCase("* before a text", "replace:\n  oleh: *dinas", "2:9: \(start("*"))"),
    TrapCase("* around a text", "replace:\n  penting: *sangat penting*", "2:12: \(start("*"))"),
    TrapCase("& before a text", "replace:\n  oleh: &dinas oleh", "2:9: \(start("&"))"),
    TrapCase("! before a text", "replace:\n  oleh: !penting oleh", "2:9: \(start("!"))"),
    TrapCase("! in a list", "replace:\n  oleh: [baik, !penting oleh]", "2:16: \(start("!"))"),
    TrapCase("% before a text", "replace:\n  persen: %", "2:11: \(start("%"))"),
    TrapCase("` before a text", "replace:\n  kode: `x`", "2:9: \(start("`"))"),
    TrapCase("- before a text", "replace:\n  kan: - kan", "2:8: \(start("-"))"),
    TrapCase(
      "- twice", "replace:\n  kan:\n    - - kan",
      "3:7: the replacement of 'kan' must be one text; put it in \"double quotes\" if it begins with '- '"
    ),
    TrapCase(
      "# before a text", "replace:\n  tagar: #LawanDBD",
      "2:9: the replacement of 'tagar' is empty; write \"\" for nothing, or quote a text that begins with #"
    ),
    TrapCase("# inside a text", "replace:\n  tagar: pakai #LawanDBD", "2:16: \(comment)"),
    TrapCase("# before a key", "replace:\n  #LawanDBD: lawan\n  oleh: dari", "2:3: \(comment)"),
    TrapCase(
      "{ before a text", "replace:\n  nomor: {number} orang",
      "2:19: '{' opens a list that does not end so; \(quote)"),
    TrapCase(
      "{ around a text", "replace:\n  nomor: {number}",
      "2:10: the replacement of 'nomor' must be one text; put it in \"double quotes\" if it begins with { or ["
    ),
    TrapCase(
      "[ that is never closed", "replace:\n  baik: [baik, bagus\n  oleh: dari",
      "2:9: '[' opens a list that does not end so; \(quote)"),
    TrapCase(
      "': ' inside a text", "replace:\n  sumber: dari: dinas",
      "2:15: ': ' makes a key of what stands before it; \(quote)"),
    TrapCase(
      "': ' in a list", "replace:\n  sumber:\n    - dari: dinas",
      "3:7: the replacement of 'sumber' must be one text; put it in \"double quotes\" if it holds ': '"
    ),
    TrapCase(
      "no blank behind the colon", "replace:\n  dalam rangka:untuk\n  oleh: dari",
      "2:3: no ': ' stands behind the key; write 'key: text', with a blank behind the colon"),
    TrapCase(
      "text behind a quotation", "replace:\n  kata: \"baik\" sekali",
      "2:16: text stands behind the closing quotation mark, or it is missing; \(quote)"),
    TrapCase(
      "a quotation that is never closed", "replace:\n  kata: \"baik\n  oleh: dari",
      "2:9: text stands behind the closing quotation mark, or it is missing; \(quote)"),
    TrapCase(
      "a tab", "replace:\n\tkata: baik", "2:1: a tab cannot indent; use two blanks"),
    TrapCase(
      "a key twice", "replace:\n  a: b\n  c: d\n  a: e", "4:3: 'a' stands twice"),
    TrapCase(
      "all at once: none hides another",
      """
      replace:
        oleh: @dinas
        tagar: #LawanDBD
        sumber: dari: dinas
        oleh: dari
        persen: %
      rules:
        - id: Salah
          match: (a|b
          match: c
          changes: [⟦a⟧]
          keeps: *x
      """,
      "2:9: \(start("@"))",
      "3:9: the replacement of 'tagar' is empty; write \"\" for nothing, or quote a text that begins with #",
      "4:15: ': ' makes a key of what stands before it; \(quote)", "5:3: 'oleh' stands twice",
      "6:11: \(start("%"))", "8:9: the id 'Salah' may hold only a-z, 0-9 and '-'",
      "9:12: '(' is never closed", "10:5: 'match' stands twice", "12:12: \(start("*"))"),
  ]
}

struct YAMLTrapTests {
  static func problems(_ body: String) -> [LexiconProblem] {
    let file = LexiconFile(
      path: "id/plain/trial.yaml", text: LexiconSourcesTests.head + body + "\n")
    return LexiconSources(files: [file]).problems
  }

  @Test(arguments: TrapCase.all)
  func `asks to quote`(_ example: TrapCase) {
    let headLines = LexiconSourcesTests.head.split(separator: "\n").count
    let found = YAMLTrapTests.problems(example.body).map {
      "\($0.place.line - headLines):\($0.place.column): \($0.message.en)"
    }
    #expect(found == example.problems)
  }

  @Test(arguments: [
    "\"@dinas\"", "\"*sangat*\"", "\"& dinas\"", "\"!penting\"", "\"%\"", "\"- kan\"", "\"#Lawan\"",
    "\"pakai #Lawan\"", "\"{\"", "\"dari: dinas\"", "50%", "R&D", "a-b", "-kan", "baik # pilihan",
    "dari:dinas", "baik!", "C#",
  ])
  func `takes it quoted, and where it means nothing to YAML`(_ text: String) {
    #expect(YAMLTrapTests.problems("replace:\n  kata: \(text)") == [])
  }

  @Test func `bytes that are no UTF-8 are named`() {
    #expect(
      YAMLTrapTests.problems("replace:\n  caf\u{FFFD}: kafe").map(\.message.en) == [
        "this is no valid UTF-8"
      ])
  }

  @Test(arguments: [
    "", "\n", "x", "- a\n- b\n", "---\na: b\n---\nc: d\n", "{", "\u{0}", "\u{FEFF}a: b",
  ])
  func `a file that is no pack has a problem`(_ text: String) {
    let file = LexiconFile(path: "id/plain/trial.yaml", text: text)
    #expect(!LexiconSources(files: [file]).problems.isEmpty)
  }
}
