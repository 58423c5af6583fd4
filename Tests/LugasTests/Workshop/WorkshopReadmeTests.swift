import Foundation
import LugasLexicon
import LugasReview
import LugasWorkshop
import Testing

@testable import lugas

/// The examples in the workshop's README are what it says they are.
struct WorkshopReadmeTests {
  private static let blocks: [String] = {
    let url = Example.root.appendingPathComponent("examples/workshop/README.md")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "```yaml\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }()

  @Test func `the scenario plays as it is written`() throws {
    let text = try #require(Self.blocks.first { $0.hasPrefix("scenario:") })
    let read = ScenarioReader.read(
      LexiconFile(path: "README.md", text: text), commands: CommandTable.names)
    #expect(read.problems.map(\.rendered.en) == [])
    let scenario = try #require(read.scenario)
    let ending = try Demo(scenario).play(FastPresenter())
    #expect(ending == .finished)
  }

  @Test func `the exercises prove themselves`() throws {
    let text = try #require(Self.blocks.first { $0.hasPrefix("exercises:") })
    let lexicon = try WorkshopPlace.proven.get().lexicon
    let read = ExerciseReader.read(LexiconFile(path: "README.md", text: text), lexicon: lexicon)
    #expect(read.problems.map(\.rendered.en) == [])
    #expect(read.exercises.count == 2)
    var proof = ExerciseProof(lexicon)
    #expect(read.exercises.flatMap { proof.problems(of: $0) }.map(\.rendered.en) == [])
  }

  @Test func `the map names every scenario`() throws {
    let url = Example.root.appendingPathComponent("examples/README.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    for name in WorkshopPlace.scenarioNames {
      #expect(text.contains("`\(name.dropLast(5))`"), "\(name)")
    }
  }
}
