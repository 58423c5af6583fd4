import ArgumentParser
import Foundation
import LugasLexicon
import Testing

@testable import lugas

/// The manual page and the completions, which come from the definitions of the commands.
@Suite struct `The manual` {
  /// What a program says to a text; nil where there is no such program.
  private static func say(_ name: String, _ arguments: [String], _ input: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    guard let path = Program.path(of: name, environment: environment) else { return nil }
    let file = NSTemporaryDirectory() + "lugas-manual-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments + [file]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = pipe
    do {
      try Data(input.utf8).write(to: URL(fileURLWithPath: file))
      try process.run()
    } catch { return "\(error)" }
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? said : "\(said) status \(process.terminationStatus)"
  }

  @Test(arguments: Language.allCases)
  func `is sound roff`(_ language: Language) throws {
    let roff = try ManualPage(language).roff
    if let said = Self.say("groff", ["-man", "-Kutf8", "-Tutf8", "-ww", "-z"], roff) {
      #expect(said == "")
    }
    #expect(roff.hasPrefix(".TH LUGAS 1 "))
    #expect(roff.split(separator: "\n").allSatisfy { !$0.hasPrefix("'") })
  }

  @Test(arguments: Language.allCases)
  func `tells every command, option and key`(_ language: Language) throws {
    func labels(_ page: CommandPage) -> [String] {
      [page.synopsis(language)] + page.lines.map { $0.label(language) }
        + page.shown.flatMap(labels)
    }
    let roff = try ManualPage(language).roff
    let told = Set(roff.split(separator: "\n").map(String.init))
    let root = try CommandPage.root(language)
    for label in root.shown.flatMap(labels) where !label.contains("--help") {
      let text = Roff.text(label)
      #expect(told.contains(".B \(text)") || told.contains(".SS \(text)"), "\(label)")
    }
    for command in CommandTable.all { #expect(roff.contains(Roff.text(command.names.en))) }
    for key in ["y!", "g 3", "Ctrl\\-R"] { #expect(told.contains { $0.hasPrefix(".B \(key)") }) }
    let other = language == .id ? "SEE ALSO" : "LIHAT JUGA"
    #expect(!roff.contains(other))
  }

  @Test func `escapes what roff takes for a command`() {
    #expect(Roff.text(".x") == "\\&.x")
    #expect(Roff.text("a\\b --c 'd'\ne") == "a\\eb \\-\\-c \\(aqd\\(aq e")
  }

  @Test(arguments: [
    (CompletionShell.bash, "bash"), (.zsh, "zsh"), (.fish, "fish"),
  ])
  func `completes commands, options and their words`(
    _ shell: CompletionShell, _ program: String
  ) {
    let script = Language.$asked.withValue(.id) { Lugas.completionScript(for: shell) }
    if let said = Self.say(program, ["-n"], script) { #expect(said == "") }
    let words = [
      "check", "history", "retention", "min-severity", "consider", "sarif", "campaign",
      "overridden",
    ]
    for word in words { #expect(script.contains(word), "\(word)") }
    if shell != .bash { #expect(script.contains("Memeriksa teks dan menampilkan saran.")) }
    let answer = ParserAnswer(script, isError: false, arguments: [], language: .id).text
    #expect(!answer.contains("Show "))
  }
}
