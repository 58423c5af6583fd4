import Foundation
import LugasLexicon
import LugasTerminal
import Testing

@testable import lugas

/// One look at an officer's place.
struct DoctorTests {
  private static let good = [
    "LANG": "id_ID.UTF-8", "TERM": "xterm", "EDITOR": "sh", "PATH": "/usr/bin:/bin",
  ]

  private func findings(
    _ environment: [String: String] = [:], office: Office? = nil,
    lexicon: Result<Checkup.ProvenCount, Refusal> = .success(.init(rules: 6, problems: 0)),
    size: (rows: Int, columns: Int)? = (24, 80)
  ) throws -> [Finding] {
    let office = try office ?? Office()
    let surroundings = office.surroundings(Self.good.merging(environment) { $1 })
    return Checkup(surroundings: surroundings, language: .id, lexicon: lexicon, size: size)
      .findings
  }

  private func states(_ findings: [Finding]) -> [DoctorTopic: Finding.State] {
    Dictionary(findings.map { ($0.topic, $0.state) }, uniquingKeysWith: { $0 == .ok ? $1 : $0 })
  }

  @Test func `every topic is looked at, in order, and a good place is well`() throws {
    let findings = try findings()
    let topics = findings.map(\.topic).reduce(into: [DoctorTopic]()) {
      if $0.last != $1 { $0.append($1) }
    }
    #expect(topics == DoctorTopic.allCases)
    #expect(findings.filter { $0.state == .problem } == [])
    // A terminal does not tell whether a text reached the clipboard.
    #expect(findings.filter { $0.state == .note }.map(\.topic) == [.clipboard])
  }

  @Test(arguments: [
    ("LANG", "C", DoctorTopic.locale), ("TERM", "dumb", .terminal), ("EDITOR", "", .editor),
    ("EDITOR", "no-such-editor", .editor), ("TERM", "linux", .clipboard),
  ])
  func `what could be better is a note with what to do`(
    _ name: String, _ value: String, _ topic: DoctorTopic
  ) throws {
    let finding = try #require(findings([name: value]).first { $0.topic == topic })
    #expect(finding.state == .note)
    #expect(finding.advice != nil)
  }

  @Test func `a broken file of settings, a broken lexicon and a broken history are problems`()
    throws
  {
    let office = try Office()
    let folder = office.folder + "/.config/lugas"
    let data = office.folder + "/.local/share/lugas"
    for path in [folder, data] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    try "profil: x".write(toFile: folder + "/config.yaml", atomically: true, encoding: .utf8)
    try "no history, but long enough to be looked at".write(
      toFile: data + "/history.sqlite", atomically: true, encoding: .utf8)
    let states = states(
      try findings(office: office, lexicon: .success(.init(rules: 6, problems: 2))))
    #expect(states[.settings] == .problem && states[.lexicons] == .problem)
    #expect(states[.history] == .problem && states[.cache] == .ok)
    #expect(DoctorTopic.history.status == 3 && DoctorTopic.settings.status == 2)
  }

  @Test func `a lexicon that is not there says why`() throws {
    let findings = try findings(lexicon: .failure(.noLexicon("/x")))
    #expect(
      findings.first { $0.topic == .lexicons }?.words.contains("setel LUGAS_LEXICONS") == true)
  }

  @Test(arguments: [20, 40, 80, 200])
  func `fits its width, and tells in sum`(_ columns: Int) throws {
    let buffer = TextBuffer(columns: columns)
    var screen = Screen(sink: buffer)
    CheckupView(findings: try findings(["LANG": "C"]), language: .id).show(on: &screen)
    #expect(buffer.text.split(separator: "\n").allSatisfy { $0.count <= columns })
    #expect(buffer.text.contains("CATATAN"))
    let words = buffer.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.hasSuffix("Lugas dapat dipakai; 2 hal dapat lebih baik."))
  }

  @Test func `the REPL has it as a command, in both languages`() throws {
    let screen = try Office().run("/periksa", "/doctor", columns: 120).screen
    #expect(screen.ranges(of: "CATATAN papan klip").count == 2)
    #expect(screen.contains("OK      riwayat"))
  }
}
