import Foundation
import LugasLexicon
import LugasReview
import LugasWorkshop

@testable import lugas

/// The workshop's files and the lexicon of the source tree, read once for all tests.
enum WorkshopPlace {
  static let folder = WorkshopFolder(
    path: Example.root.appendingPathComponent("examples/workshop").path)
  static let lexicons = Example.root.appendingPathComponent("lexicons").path
  static let proven = Result { try LexiconLayers(folders: [lexicons]).proven() }

  /// The scenarios' files, by name.
  static let scenarioNames = folder.files(in: "scenarios").map {
    ($0.path as NSString).lastPathComponent
  }
  /// The exercises that can be read; what cannot is a test's own finding.
  static let exercises: [Exercise] = {
    guard let lexicon = try? proven.get().lexicon else { return [] }
    return folder.files(in: "exercises").flatMap {
      ExerciseReader.read($0, lexicon: lexicon).exercises
    }
  }()
}
