import Foundation
import TestSupport
import Testing

@testable import LugasLexicon

/// Every problem can be told in both languages, with all that is known of it.
@Suite struct `Problems in both languages` {
  private static func samples(_ slips: [some LexiconSlip]) -> [TextTable.Sample] {
    slips.map { TextTable.Sample($0, $0.texts) }
  }

  private static func faults(
    _ slips: [some LexiconSlip], _ file: String, test: String = #filePath
  ) throws -> [String] {
    let root = URL(fileURLWithPath: test).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appendingPathComponent("Sources/LugasLexicon/Slips/\(file).swift")
    let source = try String(contentsOf: path, encoding: .utf8)
    return TextTable(source: source, samples: samples(slips)).faults
  }

  @Test func `of files`() throws {
    let subjects: [SlipSubject] = [
      .key("§a"), .replacement(of: "§a"), .file, .rule, .entry, .period,
    ]
    let sorts: [FileSort] = [.pack, .list, .roster, .calendar, .signal]
    let signs: [Character?] = ["{", "-", nil]
    let slips: [FileSlip] =
      [
        .emptyFile, .unreadable, .foreign("mapping"), .foreignText("mapping"), .notUTF8, .comment,
        .keyNotPlain,
        .unknownKey("§a", nearest: "§b"), .unknownKey("§a", nearest: nil), .missingKey("§a"),
        .doubledKey("§a"), .sign("!"), .tab, .colonMakesKey, .noKey, .behindQuote, .opensList("{"),
        .unknownChoice("§a", "§b", nearest: "§c", known: ["§d", "§e"]),
      ] + subjects.flatMap { [.notFields($0), .emptyText($0)] }
      + sorts.map { .misnamed($0, "§a", file: "§b") } + signs.map { .notOneText(.entry, sign: $0) }
    #expect(try Self.faults(slips, "FileSlip") == [])
  }

  @Test func `of patterns`() throws {
    let slips: [PatternSlip] = [
      .unexpected(")"), .emptyPattern, .barOutside, .namesNothing("§a"), .tildeAlone, .emptyChoice,
      .openBracket, .openBrace, .unknownClass("§a", nearest: "§b"), .questionAlone,
      .gap(widest: 701), .nothingToMatch("§a"), .glued("§a"), .namelessCapture("§a"), .canBeEmpty,
      .tooLong,
    ]
    #expect(try Self.faults(slips, "PatternSlip") == [])
  }

  @Test func `of packs and rules`() throws {
    let sorts: [FileSort] = [.pack, .list, .roster, .calendar, .signal]
    let packs: [PackSlip] =
      [
        .emptyPack, .foreignKind(.hearsay, .plain), .unfixed,
        .unknownProfile("§a", nearest: "§b", known: ["§c"]),
        .numberedForm("§a", number: "§b", example: 701),
        .numberRange("§a", isOfWords: true, highest: 701),
        .numberRange("§a", isOfWords: false, highest: 701), .staleFamily, .staleForm,
        .noCommonForm("§a", "§b"), .notInflectable("§a"), .captureInCondition("§a"),
        .unknownFlag("§a", nearest: nil, known: ["§b"]), .nothingToDisable("§a", nearest: "§b"),
        .doubledPhrase("§a", path: "§b", line: 701), .unknownList("§a", nearest: "§b"),
      ] + sorts.map { .doubledName($0, "§a") }
    #expect(try Self.faults(packs, "PackSlip") == [])
    let rules: [RuleSlip] = [
      .notAList, .noMatch("§a"), .noID, .plainID("§a"), .doubledID("§a"),
      .nothingToWrite("§a", "§b"), .unreadableReplacement, .noSuchCapture("§a", nearest: "§b"),
      .unknownForm("§a", nearest: "§b"), .deleteAndSuggest, .noChanges("§a"),
      .fewKeeps("§a", needed: 701, has: 702), .changeForm, .needlessException(RuleID("§a")),
      .needlessCondition(RuleID("§a")), .signalMissing("§a", .sourced),
      .signalShown("§a", .sourced),
    ]
    #expect(try Self.faults(rules, "RuleSlip") == [])
  }

  @Test func `of entries and tables`() throws {
    let entries: [EntrySlip] = [
      .empty, .doubled("§a", line: 701), .entriesNotAList, .periodsNotAList, .nameless,
      .daysTogether, .daysReversed, .day, .ballotNumber,
    ]
    #expect(try Self.faults(entries, "EntrySlip") == [])
    let tables: [TableSlip] = [
      .openQuote, .doubled("§a", line: 701), .emptyFirstCell, .foreignSign("§a", phrase: "§b"),
      .tooManyColumns(701), .noReplacement("§a"), .replacesItself("§a"), .noDays,
      .noHeadings(known: ["§a", "§b"]), .unknownColumn("§a", nearest: "§b"), .namelessRow,
      .ballotNumber("§a"), .unknownOffice("§a", nearest: "§b", known: ["§c"]), .daysTogether,
      .daysReversed(from: "§a", until: "§b"), .day("§a"),
      .crowdedNumber(701, count: 702, isOfParties: true),
      .crowdedNumber(701, count: 702, isOfParties: false), .commonName("§a"),
      .newParty("§a", nearest: "§b"),
    ]
    #expect(try Self.faults(tables, "TableSlip") == [])
  }

  @Test func `reads in the language of the interface, its place in both`() throws {
    let file = LexiconFile(path: "id/plain/p.yaml", text: "pack: p\nlanguge: id\n")
    let problem = try #require(
      LexiconSources(files: [file]).problems.first { $0.place.line == 2 })
    let end = "\n  languge: id\n  ^"
    let head = "id/plain/p.yaml:2:1: "
    #expect(
      problem.rendered[.id]
        == "\(head)galat: kunci 'languge' tidak dikenal; maksudnya 'language'?\(end)")
    #expect(
      problem.rendered[.en]
        == "\(head)error: unknown key 'languge'; did you mean 'language'?\(end)")
  }
}
