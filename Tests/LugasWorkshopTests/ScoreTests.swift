import LugasLexicon
import Testing

@testable import LugasWorkshop

/// A set of exercises of which only the names count.
private func set(_ count: Int, named name: String = "klaim") -> ExerciseSet {
  ExerciseSet(
    (1...count).map { number in
      Exercise(
        name: "\(name)-\(number)", file: LexiconFile(path: "x.yaml", text: ""),
        place: LexiconPlace(line: 1, column: 1), language: .id, family: .claim, level: 1,
        task: .find, draft: "", known: nil, hint: "", rules: [], facts: [], without: [],
        words: 1...2, good: [], bad: [])
    })
}

struct ScoreCodeTests {
  @Test(arguments: 0..<200 as Range<UInt32>)
  func `comes back as it was`(_ seed: UInt32) throws {
    let places = (0..<ScoreCode.most).filter { seed &* 2_654_435_761 >> UInt32($0) & 1 == 1 }
    let code = ScoreCode(
      set: seed * 5, participant: seed * 5_237, solved: Set(places),
      clean: places.count * Int(seed) / 200)
    #expect(code.text.count == 17)
    #expect(ScoreCode(code.text) == code)
    #expect(ScoreCode(code.text.lowercased().filter { $0 != "-" }) == code)
  }

  @Test func `every slip of one sign is found`() {
    let code = ScoreCode(set: 77, participant: 4711, solved: [0, 3, 29], clean: 2)
    let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    for (place, sign) in code.text.enumerated() where sign != "-" {
      for other in signs where other != sign {
        var text = Array(code.text)
        text[place] = other
        #expect(ScoreCode(String(text)) == nil)
      }
    }
  }

  @Test(arguments: ["", "halo", "00000-00000", "00000-00000-0000U", "ABCDE-ABCDE-ABCDE-ABCDE"])
  func `anything else is no code`(_ text: String) { #expect(ScoreCode(text) == nil) }

  @Test func `O and I are taken for 0 and 1`() throws {
    let code = ScoreCode(set: 0, participant: 1, solved: [0], clean: 0)
    let text = code.text.replacing("0", with: "O").replacing("1", with: "I")
    #expect(text != code.text)
    #expect(ScoreCode(text) == code)
  }
}

struct ScoreBoardTests {
  private func code(_ participant: UInt32, _ solved: Set<Int>, clean: Int = 0) -> ScoreCode {
    ScoreCode(
      set: set(3).fingerprint, participant: participant, solved: solved, clean: clean)
  }

  @Test func `takes codes from any text, the best of each officer`() {
    let text = """
      Pak Budi: \(code(1, [0]).text)
      \(code(1, [0, 1]).text.lowercased()) (perbaikan)
      kode \(code(2, [0, 1, 2], clean: 1).text.replacing("-", with: " "))

      belum selesai
      \(ScoreCode(set: 1, participant: 3, solved: [0], clean: 0).text)
      """
    let board = ScoreBoard(text, of: set(3))
    #expect(board.codes == [code(2, [0, 1, 2], clean: 1), code(1, [0, 1])])
    #expect(board.unreadable == [5])
    #expect(board.ofOthers == [6])
    #expect((0..<3).map(board.solved) == [2, 2, 1])
  }

  @Test func `among equals the clean ones stand first`() {
    let codes = [code(1, [0, 1], clean: 0), code(2, [0, 2], clean: 2)]
    let board = ScoreBoard(codes.map(\.text).joined(separator: "\n"), of: set(3))
    #expect(board.codes.map(\.participant) == [2, 1])
  }

  @Test func `other exercises have another fingerprint`() {
    #expect(set(3).fingerprint != set(4).fingerprint)
    #expect(set(3).fingerprint != set(3, named: "netral").fingerprint)
  }
}
