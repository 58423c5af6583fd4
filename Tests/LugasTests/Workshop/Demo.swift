import Foundation
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasWorkshop
import Testing

@testable import lugas

/// A scenario on a stage of its own.
struct Demo {
  let office: Office
  private let scenario: Scenario
  private let buffer: TextBuffer
  var screen: String { buffer.text }
  init(file: String, columns: Int) throws {
    try self.init(try WorkshopFolder.file("\(WorkshopPlace.folder.path)/\(file)"), columns)
  }

  init(text: String) throws {
    let head = "scenario: t\nlanguage: id\ntitle: T\nminutes: 5\n"
    try self.init(LexiconFile(path: "t.yaml", text: head + text), 80)
  }

  private init(_ file: LexiconFile, _ columns: Int) throws {
    let read = ScenarioReader.read(file, commands: CommandTable.names)
    try self.init(
      try #require(read.scenario, "\(read.problems.map(\.rendered.en))"), columns: columns)
  }

  init(_ scenario: Scenario, columns: Int = 80) throws {
    self.scenario = scenario
    office = try Office()
    buffer = TextBuffer(columns: columns)
  }

  func play(
    _ presenter: any Presenter, live: (any Keyboard)? = nil, progress: DemoProgress? = nil
  ) -> DemoPlayer.Ending? {
    guard let stage = stage(isStrict: presenter is FastPresenter, progress: progress) else {
      return nil
    }
    return DemoPlayer(stage: stage, presenter: presenter, live: live, shown: buffer).play()
  }

  func stage(isStrict: Bool, progress: DemoProgress? = nil) -> DemoStage? {
    guard let lexicon = try? WorkshopPlace.proven.get().lexicon else { return nil }
    return DemoStage(
      scenario, lexicon, outer: office.surroundings(["LUGAS_LEXICONS": WorkshopPlace.lexicons]),
      palette: .none, isStrict: isStrict, progress: progress)
  }
}

/// Presses keys one after the other, then Enter for ever.
final class ScriptedPresenter: Presenter {
  private var keys: [PresenterKey]

  init(_ keys: [PresenterKey]) { self.keys = keys }

  func wait() -> PresenterKey { keys.isEmpty ? .onward : keys.removeFirst() }
  func pause() -> Bool { false }
}
