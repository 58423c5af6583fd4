import Foundation
import LugasHistory
import LugasLexicon
import LugasReport
import Testing

@testable import lugas

/// What leaves the history as a file.
struct ExportTests {
  /// A draft that would break out of every form if it could.
  private static let nasty =
    "=1+1 dalam rangka <script>alert(1)</script> \"&' | `x` ]]> --> \u{202E}abc\u{0} 👍 Menurut para"
    + " ahli, warga sehat.\n# Judul\r\n@sari"

  private func office() throws -> Office {
    let office = try Office()
    office.run(
      .pasted(Self.nasty), "/terima 1", "/sumber 2 https://contoh.go.id/<b>?a=1&b=2", "t",
      "/catat =catatan <i>", "/salin x --tetap \"mendesak\" <b>", "/baru", .typed(Office.post),
      "/tolak 1", "/terima 3")
    return office
  }

  private func export(_ office: Office, _ format: ExportFormat) throws -> String {
    let store = try office.store()
    return try HistoryExport(store: store, language: .id, made: UTCMilliseconds(1_795_392_000_000))
      .text(of: [1, 2], isWhole: true, as: format)
  }

  @Test func `HTML shows the text and runs nothing of it`() throws {
    let html = try export(office(), .html)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"id\">"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.contains("&lt;U+202E&gt;abc&lt;U+0000&gt;"))
    #expect(html.contains("<del>dalam rangka</del><ins>untuk</ins>"))
    #expect(html.contains("default-src 'none'"))
    for forbidden in [
      "<script", "src=", "href=", "url(", "@import", "<b>", "<i>", "\u{202E}", "\0",
    ] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
    let head = try office().store().chainHead()
    #expect(head.entry > 0)
  }

  @Test func `every form tells the head of the chain`() throws {
    let office = try office()
    let head = try office.store().chainHead()
    for format in [ExportFormat.html, .md, .jsonl] {
      #expect(try export(office, format).contains(head.hash))
    }
  }

  @Test func `Markdown keeps texts in fences and marks harmless`() throws {
    let text = try export(office(), .md)
    #expect(text.contains("```text\n=1+1 dalam rangka <script>"))
    #expect(text.contains("Catatan sari: =catatan &lt;i&gt;"))
    #expect(!text.contains("\u{202E}"))
  }

  @Test(
    arguments: [
      (["y"], 1), (["t"], 1), (["t", "/urung"], 0), (["t", "/sumber 2 BPS, 3 Mei 2026", "t"], 0),
    ] as [([String], Int)])
  func `tells the sources that stand, each once`(_ steps: [String], _ count: Int) throws {
    let office = try Office()
    _ = office.play(
      [.typed(Office.post), .typed("/sumber 2 Dinkes, 20 Mei 2026")]
        + steps.map { .typed($0) })
    let draft = try #require(try office.store().draft(1))
    #expect(Replay(draft)?.review.sources.filter { $0 == "Dinkes, 20 Mei 2026" }.count == count)
    let text = try HistoryExport(store: office.store(), language: .id, made: UTCMilliseconds(0))
      .text(of: [1], isWhole: true, as: .md)
    let list = text.components(separatedBy: "### Sumber klaim").dropFirst().joined()
    #expect(list.ranges(of: "Dinkes, 20 Mei 2026").count == count)
    #expect(list.contains("BPS, 3 Mei 2026") == (steps.count == 3))
  }

  @Test func `CSV has a row an event, and one for what was never decided`() throws {
    let office = try office()
    let csv = try export(office, .csv)
    let draft = try #require(try office.store().draft(2))
    #expect(csv.contains("\"1\",\"1\",\"2026-11-23T00:00:00Z\",\"sari\",\"accept\",\"1\""))
    #expect(csv.contains("\"'=catatan <i>\""))
    #expect(csv.ranges(of: ",\"offered\",").count >= 1)
    #expect(csv.ranges(of: "\r\n\"2\",").count >= draft.decisions.count)
  }

  @Test func `JSON Lines lose nothing`() throws {
    let office = try office()
    let store = try office.store()
    var rows: [String: [[String: Any]]] = [:]
    for line in try export(office, .jsonl).split(separator: "\n") {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let row = try #require(value)
      rows[row["type"] as? String ?? "", default: []].append(row)
    }
    for number in [1, 2] {
      let draft = try #require(try store.draft(number))
      let row = try #require(rows["draft"]?.first { $0["number"] as? Int == number })
      #expect(row["text"] as? String == draft.draft.text)
      let own = { (table: String) in
        (rows[table] ?? []).filter { $0["draft"] as? String == draft.id.text }
      }
      #expect(own("suggestion").count == draft.suggestions.count)
      #expect(own("decision").count == draft.decisions.count)
      #expect(own("revision").map { $0["text"] as? String } == draft.revisions.map(\.text))
      #expect(own("copy").map { $0["platform"] as? String } == draft.copies.map(\.platform))
      #expect(own("note").map { $0["text"] as? String } == draft.notes.map(\.text))
      for suggestion in draft.suggestions {
        let row = own("suggestion").first { $0["id"] as? String == suggestion.id.text }
        #expect(row?["quote"] as? String == suggestion.suggestion.quote)
        #expect(row?["replacements"] as? [String] == suggestion.suggestion.replacements)
      }
    }
    #expect(rows["chain"]?.count == (try store.chainHead().entry))
    #expect(rows["export"]?.first?["schema"] as? Int == 1)
  }

  @Test func `an export of some drafts holds no row of another`() throws {
    let office = try office()
    let store = try office.store()
    let first = try #require(try store.draft(1))
    let text = try HistoryExport(store: store, language: .id, made: UTCMilliseconds(0))
      .text(of: [2], isWhole: false, as: .jsonl)
    #expect(!text.contains(first.id.text))
    #expect(text.contains("\"type\":\"suggestion\""))
  }

  @Test func `the REPL writes a file and never over another`() throws {
    let office = try Office()
    let file = office.folder + "/keluar.html"
    let outcome = office.run(
      .typed(Office.post), "/terima 1", .typed("/ekspor \(file)"), .typed("/ekspor 1 csv \(file)"),
      "/ekspor 9 md")
    #expect(outcome.screen.contains("Ditulis ke"))
    #expect(outcome.screen.contains("sudah ada; tidak ditimpa"))
    #expect(outcome.screen.contains("Riwayat tidak memuat draf 9."))
    let content = try String(contentsOfFile: file, encoding: .utf8)
    #expect(content.hasPrefix("<!DOCTYPE html>"))
  }

  @Test func `a word that is no form of a record names no file`() throws {
    let outcome = try Office().run(.typed(Office.post), "/terima 1", "/ekspor pdf")
    #expect(outcome.screen.contains("'pdf' bukan bentuk catatan: md, html, csv, jsonl."))
    #expect(!outcome.screen.contains("Ditulis ke"))
  }

  /// A program of this machine by its name.
  private static func path(of name: String) -> String? {
    Program.path(of: name, environment: ["PATH": "/usr/bin:/usr/local/bin:/bin"])
  }

  /// Runs a program; answers its status and what it printed.
  private func run(_ path: String, _ arguments: [String]) throws -> (status: Int32, out: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: out, as: UTF8.self))
  }

  @Test(.enabled(if: path(of: "tidy") != nil, "tidy is not installed"))
  func `HTML is valid`() throws {
    let office = try office()
    let file = office.folder + "/a.html"
    try Data(try export(office, .html).utf8).write(to: URL(fileURLWithPath: file))
    let tidy = try #require(Self.path(of: "tidy"))
    // 0 means neither an error nor a warning.
    #expect(try run(tidy, ["-q", "-e", file]).status == 0)
  }

  @Test(.enabled(if: path(of: "chromium") != nil, "Chromium is not installed"))
  func `a browser shows the HTML and prints it on A4`() throws {
    let office = try office()
    let file = office.folder + "/a.html"
    try Data(try export(office, .html).utf8).write(to: URL(fileURLWithPath: file))
    let chromium = try #require(Self.path(of: "chromium"))
    let common = [
      "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(office.folder)/browser",
    ]
    let page = try run(chromium, common + ["--dump-dom", "file://\(file)"])
    #expect(page.status == 0)
    #expect(page.out.contains("<ins>untuk</ins>"))
    #expect(page.out.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    let paper = office.folder + "/a.pdf"
    _ = try run(chromium, common + ["--print-to-pdf=\(paper)", "file://\(file)"])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: paper))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF"))
    #expect(text.contains("/MediaBox [0 0 594.9"), "not A4")
  }
}
