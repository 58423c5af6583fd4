import ArgumentParser
import LugasLexicon
import Testing

@testable import lugas

/// What stands around commands: help and the errors of arguments, in the language of the interface.
@Suite struct `The frame of commands` {
  private static func message(_ line: String) -> (text: String, isError: Bool) {
    do {
      var command = try Lugas.parseAsRoot(line.split(separator: " ").map(String.init))
      try command.run()
      return ("", false)
    } catch {
      return (Lugas.message(for: error), Lugas.exitCode(for: error) != .success)
    }
  }

  private static func answer(_ line: String, _ language: Language) -> String {
    let (text, isError) = Language.$asked.withValue(language) { message(line) }
    return ParserAnswer(
      text, isError: isError, arguments: line.split(separator: " ").map(String.init),
      language: language
    ).text
  }

  @Test(arguments: [
    ("check --fxi", ParserSlip.unknownOption("--fxi", nearest: "--fix")),
    ("check -x", .unknownOption("-x", nearest: nil)),
    ("check --format", .missingValue("--format <format>")),
    ("check --fix=3", .needlessValue("--fix", "3")),
    ("history show 1 2", .unexpected("2")), ("history show 1 2 3", .unexpected("2', '3")),
    ("explain", .missing("<rule>")),
    ("history show x", .badValue("x", "<number>", why: nil)),
    ("--generate-completion-script sh", .noCompletions("sh")),
  ])
  func `reads every message of the argument parser`(_ line: String, _ slip: ParserSlip) {
    #expect(ParserSlip(Self.message(line).text) == slip)
  }

  @Test func `leaves our own messages as they are`() {
    let text = Language.$asked.withValue(.id) { Self.message("check --format jsn").text }
    let slip = ParserSlip(text)
    let why = "pilihannya text, json, sarif; maksudnya 'json'?"
    #expect(slip == .badValue("jsn", "--format <format>", why: why))
    let own = Language.$asked.withValue(.id) { Self.message("check --jsonl --fix").text }
    #expect(ParserSlip(own) == .own(UsagePhrase.linesWithFix.words(.id)))
  }

  @Test(arguments: [
    "check --fxi", "check --format", "check --fix=3", "history show 1 2", "explain",
    "history show x", "history search", "--help", "check --help", "history --help",
    "history list --help",
  ])
  func `speaks no English in Indonesian`(_ line: String) {
    // A key of the answers is no word.
    let text = Self.answer(line, .id).lowercased().replacing("'error'", with: "")
    let words = Set(text.split { !$0.isLetter }.map(String.init))
    let english: Set = [
      "usage", "options", "option", "arguments", "subcommands", "overview", "see", "for",
      "the", "unknown", "missing", "unexpected", "value", "error", "default",
      "information", "words",
    ]
    #expect(words.intersection(english) == [])
    #expect(text.contains("pemakaian: lugas"))
  }

  @Test func `tells what an option is for where it is wrong`() {
    #expect(
      Self.answer("history show x", .id) == """
        lugas: galat: 'x' tidak dapat dipakai untuk '<nomor>'
        Keterangan: <nomor>  Nomor naskah.
        Pemakaian: lugas history show <nomor>
          Lihat 'lugas history show --help'.
        """)
    #expect(
      Self.answer("check --fxi", .en).hasPrefix(
        "lugas: error: unknown option '--fxi'; did you mean '--fix'?\nAbout: --fix  "))
  }

  @Test func `has an Indonesian name for every value`() throws {
    func values(_ page: CommandPage) -> Set<String> {
      let own = page.lines.flatMap { line in
        line.label(.en).split(separator: "<").dropFirst().map { String($0.prefix { $0 != ">" }) }
      }
      return page.shown.reduce(Set(own)) { $0.union(values($1)) }
    }
    let named = Set(ValueName.allCases.map(\.rawValue)).union(["platform"])
    #expect(try values(CommandPage.root(.en)).subtracting(named) == [])
  }

  @Test func `tells every command and option in both languages`() throws {
    func texts(_ page: CommandPage, _ language: Language) -> [String] {
      [page.abstract(language), page.discussion ?? ""]
        + page.lines.map { $0.abstract(language) } + page.shown.flatMap { texts($0, language) }
    }
    let indonesian = try texts(CommandPage.root(.id), .id)
    let english = try texts(CommandPage.root(.en), .en)
    #expect(indonesian.count == english.count && indonesian.count > 150)
    #expect(zip(indonesian, english).filter { $0 == $1 && !$0.isEmpty }.map(\.0) == [])
  }
}
