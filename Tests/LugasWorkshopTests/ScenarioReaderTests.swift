import LugasLexicon
import LugasWorkshop
import Testing

/// A scenario file with a slip, and what is said of it.
struct ScenarioSlip: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let problem: String

  init(_ name: String, _ text: String, _ problem: String) {
    testDescription = name
    self.text = text
    self.problem = problem
  }

  private static let head = "scenario: s\nlanguage: id\ntitle: T\nminutes: 5\n"

  static let all = [
    ScenarioSlip(
      "an unknown key", "\(head)step: []\nsteps: [{ say: Halo }]",
      "5:1: error: unknown key 'step'; did you mean 'steps'?"),
    ScenarioSlip(
      "a missing key", "scenario: s\nlanguage: id\ntitle: T\nsteps: [{ say: Halo }]",
      "1:1: error: the key 'minutes' is missing"),
    ScenarioSlip(
      "an unknown command", "\(head)steps:\n  - type: /terma 1",
      "6:11: error: unknown command '/terma'; did you mean '/terima'?"),
    ScenarioSlip(
      "two deeds", "\(head)steps:\n  - type: y\n    paste: halo",
      "7:5: error: a step does one thing; 'paste' needs a step of its own"),
    ScenarioSlip(
      "nothing to do", "\(head)steps:\n  - notes: halo",
      "6:5: error: a step needs 'say', 'type', 'paste' or 'write'"),
    ScenarioSlip(
      "a language", "scenario: s\nlanguage: in\ntitle: T\nminutes: 5\nsteps: [{ say: Halo }]",
      "2:11: error: unknown language 'in'; did you mean 'id'?; known: id, en"),
    ScenarioSlip(
      "a day", "\(head)day: 23 Nov\nsteps: [{ say: Halo }]",
      "5:6: error: '23 Nov' is no day; write it as 2026-11-23"),
    ScenarioSlip(
      "minutes", "scenario: s\nlanguage: id\ntitle: T\nminutes: lima\nsteps: [{ say: Halo }]",
      "4:10: error: 'minutes' must be a number from 1 to 60, not 'lima'"),
    ScenarioSlip(
      "a file outside", "\(head)steps:\n  - write: ../x.yaml\n    text: halo",
      "6:12: error: 'write' names a file below the officer's own folder, not '../x.yaml'"),
    ScenarioSlip(
      "a file without text", "\(head)steps:\n  - write: x.yaml",
      "6:12: error: the key 'text' is missing"),
    ScenarioSlip(
      "a text without file", "\(head)steps:\n  - type: y\n    text: halo",
      "7:5: error: 'text' belongs to 'write'"),
    ScenarioSlip(
      "a list that is none", "\(head)steps: halo",
      "5:8: error: 'steps' must be a list, each line with '- '"),
  ]
}

struct ScenarioReaderTests {
  private static let commands = ["/terima", "/accept"]

  @Test(arguments: ScenarioSlip.all)
  func `tells a slip with its place`(_ slip: ScenarioSlip) {
    let file = LexiconFile(path: "s.yaml", text: slip.text)
    let read = ScenarioReader.read(file, commands: Self.commands)
    #expect(read.scenario == nil)
    let heads = read.problems.map { $0.rendered.en.split(separator: "\n")[0] }
    #expect(heads.contains("s.yaml:\(slip.problem)"), "\(heads)")
  }

  @Test func `shows the line and a caret`() {
    let file = LexiconFile(path: "s.yaml", text: ScenarioSlip.all[2].text)
    let problem = ScenarioReader.read(file, commands: Self.commands).problems.first
    #expect(problem?.rendered.en.hasSuffix("\n    - type: /terma 1\n            ^") == true)
  }

  @Test func `reads steps in order`() throws {
    let text = """
      scenario: s
      language: en
      title: T
      minutes: 5
      profile: quiet
      earlier:
        - officer: sari
          day: 2026-11-20
          steps: [{ type: Loket buka. }]
      steps:
        - say: Hello
          notes: Smile
        - type: ""
        - paste: |
            one
            two
          sees: two
          misses: [three, four]
        - write: lexicons/a.yaml
          text: "x"
      """
    let read = ScenarioReader.read(
      LexiconFile(path: "s.yaml", text: text), commands: Self.commands)
    #expect(read.problems.map(\.rendered.en) == [])
    let scenario = try #require(read.scenario)
    #expect(scenario.profile == .quiet)
    #expect(scenario.earlier.map(\.day.description) == ["2026-11-20"])
    #expect(
      scenario.steps.map(\.action) == [
        nil, .type(""), .paste("one\ntwo\n"), .write(path: "lexicons/a.yaml", text: "x"),
      ])
    #expect(scenario.steps[0].notes == "Smile")
    #expect(scenario.steps[2].sees.map(\.text) == ["two"])
    #expect(scenario.steps[2].misses.map(\.text) == ["three", "four"])
  }

  @Test(arguments: [
    ("jumlah  warga\n    12", true), ("warga 12", false), ("Jumlah warga 12", false),
  ])
  func `compares the screen without its line breaks`(_ screen: String, _ isShown: Bool) throws {
    let text = """
      scenario: s
      language: id
      title: T
      minutes: 5
      steps:
        - type: y
          sees: jumlah warga 12
      """
    let read = ScenarioReader.read(
      LexiconFile(path: "s.yaml", text: text), commands: Self.commands)
    let step = try #require(read.scenario?.steps.first)
    #expect((step.drift(on: screen) == nil) == isShown)
  }
}
