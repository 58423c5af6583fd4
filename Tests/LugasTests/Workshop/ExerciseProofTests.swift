import LugasLexicon
import LugasReview
import LugasWorkshop
import Testing

@testable import lugas

/// Every exercise against the lexicon that comes with the program.
struct ExerciseProofTests {
  @Test func `the files have no slip`() throws {
    let lexicon = try WorkshopPlace.proven.get().lexicon
    let problems = WorkshopPlace.folder.files(in: "exercises").flatMap {
      ExerciseReader.read($0, lexicon: lexicon).problems
    }
    #expect(problems.map(\.rendered.en) == [])
  }

  @Test(arguments: WorkshopPlace.exercises.map(\.name))
  func `good answers pass, bad ones and tricks do not`(_ name: String) throws {
    let exercise = try #require(WorkshopPlace.exercises.first { $0.name == name })
    var proof = ExerciseProof(try WorkshopPlace.proven.get().lexicon)
    let problems = proof.problems(of: exercise).map(\.rendered.en)
    #expect(problems == [])
    #expect(!exercise.good.isEmpty && exercise.bad.count > 1)
  }

  @Test func `there are enough of each family and level, and not more than a code holds`() {
    let all = WorkshopPlace.exercises.filter { $0.language == .id }
    #expect((24...ScoreCode.most).contains(all.count))
    for family in Family.allCases {
      for level in 1...3 {
        #expect(all.contains { $0.family == family && $0.level == level })
      }
    }
  }
}
