import Foundation
import LugasLexicon
import Testing

@testable import LugasTerminal
@testable import lugas

struct ProjectorTests {
  @Test func `sixty columns and empty lines between things`() throws {
    let outcome = try Office().run("/proyektor", .typed(Office.post), columns: 200)
    let shown = try #require(outcome.screen.range(of: "Tampilan proyektor hidup"))
    let lines = outcome.screen[shown.lowerBound...].split(separator: "\n")
    #expect(lines.count > 10 && lines.allSatisfy { $0.count <= 60 })
    #expect(outcome.screen.contains("\n\n  1  saran · sederhana\n     dalam rangka → untuk\n\n  2"))
    #expect(outcome.screen.contains("/proyektor uji: dapatkah baris\nbelakang membaca?"))
  }

  @Test func `off again, things stand as before`() throws {
    let outcome = try Office().run("/projector on", "/projector off", .typed(Office.post))
    #expect(outcome.screen.contains("  1  saran  sederhana  dalam rangka → untuk\n  2  wajib"))
    #expect(outcome.screen.contains("Tampilan proyektor mati."))
  }

  @Test func `bold and reverse only, whatever the terminal can`() {
    let buffer = TextBuffer()
    var screen = Screen(sink: buffer, palette: .colours, layout: .projected)
    for style in Style.allCases { screen.write(.styled("a", style)) }
    let sequences = buffer.text.split(separator: "\u{1B}").compactMap { part in
      part.hasPrefix("[") ? part.prefix { $0 != "m" } : nil
    }
    #expect(Set(sequences) == ["[0", "[1", "[7"])
  }

  @Test func `no escape sequence where the terminal has none`() {
    let buffer = TextBuffer()
    var screen = Screen(sink: buffer, palette: .none, layout: .projected)
    LegibilityCard(.id, rows: nil).show(on: &screen)
    #expect(!buffer.text.contains("\u{1B}"))
  }

  @Test(arguments: [(24, "redupkan lampu depan"), (50, "Perbesar huruf")])
  func `the card says whether the letters are large enough`(_ rows: Int, _ advice: String) {
    let buffer = TextBuffer(columns: 200)
    var screen = Screen(sink: buffer)
    LegibilityCard(.id, rows: rows).show(on: &screen)
    let words = buffer.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Layar ini \(rows) baris; untuk aula paling banyak 24."))
    #expect(words.contains(advice))
    #expect(screen.layout == .usual)
  }

  @Test func `an unknown word is answered with the command's help`() throws {
    let outcome = try Office().run("/proyektor besar")
    #expect(outcome.screen.contains("/proyektor, /projector  [hidup | mati | uji]"))
    #expect(!outcome.desk.presentation.isProjected)
  }
}
