import Foundation
import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasWorkshop
import Testing

@testable import lugas

/// Every scenario of the workshop in the REPL, against the lexicon that comes with the program.
struct DemoTests {
  @Test func `the files have no slip, and there are enough in both languages`() {
    let read = WorkshopPlace.folder.files(in: "scenarios").map {
      ScenarioReader.read($0, commands: CommandTable.names)
    }
    #expect(read.flatMap(\.problems).map(\.rendered.en) == [])
    let scenarios = read.compactMap(\.scenario)
    #expect(scenarios.count { $0.language == .id } >= 6)
    #expect(scenarios.count { $0.language == .en } >= 2)
    #expect(scenarios.allSatisfy { (5...10).contains($0.minutes) && !$0.about.isEmpty })
  }

  @Test(arguments: WorkshopPlace.scenarioNames)
  func `every step shows what the scenario tells, at 60 columns`(_ name: String) throws {
    let demo = try Demo(file: "scenarios/\(name)", columns: 60)
    let ending = demo.play(FastPresenter())
    if case .drifted(let problem, let screen) = ending {
      Issue.record("\(problem.rendered.en)\n\(screen)")
    }
    #expect(ending == .finished)
  }

  @Test func `a drifted step is named with its place`() throws {
    let demo = try Demo(
      text: """
        steps:
          - type: Loket buka.
          - type: /lihat
            sees: [Loket buka, Loket tutup]
        """)
    guard case .drifted(let problem, let screen) = demo.play(FastPresenter()) else {
      Issue.record("it did not drift")
      return
    }
    #expect(problem.rendered.en.hasPrefix("t.yaml:8:24: error: step 2 must show 'Loket tutup'"))
    #expect(screen.contains("Loket buka"))
  }

  @Test func `what must not be shown drifts too`() throws {
    let demo = try Demo(text: "steps: [{ type: Loket buka., misses: Loket }]")
    guard case .drifted(let problem, _) = demo.play(FastPresenter()) else {
      Issue.record("it did not drift")
      return
    }
    #expect(problem.message.en == "step 1 must not show 'Loket'")
  }

  private static let three = """
    steps:
      - type: Loket satu buka.
      - type: Loket dua buka.
      - type: /riwayat
    """

  @Test func `b plays all again up to the step before`() throws {
    let demo = try Demo(text: Self.three)
    // The second step is typed, then the presenter wants the first one again.
    let presenter = ScriptedPresenter([.onward, .back])
    #expect(demo.play(presenter) == .finished)
    #expect(demo.screen.contains("Kembali ke langkah 1 dari 3."))
    // The throw-away history begins anew: two drafts, not three.
    #expect(demo.screen.contains("DRAF 2"))
    #expect(!demo.screen.contains("DRAF 3"))
  }

  @Test func `going back shows what stood before the step`() throws {
    let demo = try Demo(text: Self.three)
    #expect(demo.play(ScriptedPresenter([.onward, .onward, .back])) == .finished)
    let again = demo.screen.components(separatedBy: "Kembali ke langkah 2 dari 3.")
    #expect(again.count == 2 && again[1].contains("DRAF 1") && !again[1].contains("Tempel atau"))
  }

  @Test func `Tab hands the keys over, and Ctrl-D gives them back to the same step`() throws {
    let demo = try Demo(text: Self.three)
    let live = ScriptedKeyboard(["Loket tiga buka.", .endOfInput])
    #expect(demo.play(ScriptedPresenter([.onward, .takeOver]), live: live) == .finished)
    #expect(live.prompts == ["lugas> ", "lugas> "])
    #expect(demo.screen.contains("Loket tiga buka."))
    let back = demo.screen.components(separatedBy: "Kembali ke langkah 2 dari 3.")
    #expect(back.count == 2 && !back[1].contains("Loket tiga"))
  }

  @Test(arguments: [
    (PresenterKey.quit, DemoPlayer.Ending.quit), (.terminated(15), .terminated(15)),
  ])
  func `q and a signal end it`(_ key: PresenterKey, _ ending: DemoPlayer.Ending) throws {
    let demo = try Demo(text: Self.three)
    #expect(demo.play(ScriptedPresenter([.onward, key])) == ending)
    #expect(!demo.screen.contains("DRAF 2"))
  }

  @Test func `leaves nothing behind, and the office's history alone`() throws {
    let demo = try Demo(text: Self.three)
    let stage = try #require(demo.stage(isStrict: true))
    #expect(FileManager.default.fileExists(atPath: stage.folder.path))
    let player = DemoPlayer(
      stage: stage, presenter: FastPresenter(), live: nil, shown: TextBuffer())
    #expect(player.play() == .finished)
    #expect(!FileManager.default.fileExists(atPath: stage.folder.path))
    #expect(!FileManager.default.fileExists(atPath: demo.office.historyPath))
  }

  @Test func `notes follow the steps`() throws {
    let demo = try Demo(text: Self.three)
    let progress = DemoProgress(demo.office.surroundings([:]))
    #expect(demo.play(ScriptedPresenter([.onward, .quit]), progress: progress) == .quit)
    #expect(progress.newest() == DemoProgress.Standing(scenario: "t", step: nil))
    let lines = try String(
      contentsOfFile: demo.office.surroundings([:]).demoProgressPath, encoding: .utf8)
    #expect(lines == "t\t0\nt\t1\nt\tend\n")
  }
}
