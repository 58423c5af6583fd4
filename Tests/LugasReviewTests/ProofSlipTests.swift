import Foundation
import LugasLexicon
import LugasReview
import TestSupport
import Testing

@Suite struct `What sentences prove` {
  @Test func `is told in both languages`() throws {
    let (rule, other) = (RuleID("§a"), RuleID("§b"))
    let slips: [ProofSlip] = [
      .silent(rule, sentence: "§c"),
      .elsewhere(rule, quotes: ["§c", "§d"], wanted: "§e", sentence: "§f"),
      .otherText(rule, text: "§c", wanted: "§d"), .notKept(rule, quote: "§c", sentence: "§d"),
      .alwaysGivesWay("§c", to: rule), .neverWins(rule, blocker: other),
      .tie(rule, other, quote: "§c", others: 701, pack: "§d"),
      .tie(rule, other, quote: "§c", others: 0, pack: "x"), .loop(rule, replacement: "§c"),
      .relapse(replacement: "§c", rule),
    ]
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/LugasReview/ProofSlip.swift")
    let table = TextTable(
      source: try String(contentsOf: path, encoding: .utf8),
      samples: slips.map { TextTable.Sample($0, $0.texts) })
    #expect(table.faults == [])
  }
}
